import { AGREES, agrees, go, type PlaceRules, turnsDown } from '../move';
import { skipLeg } from '../steps/skip-leg';

/** Cramp, a slipped strap, tired arms: no result. Another go? */
export const anotherGo: PlaceRules<'another-go'> = {
  mayLead: { raise: AGREES },
  kept: true,
  intro: () => [{ say: 'quiet', during: 'rest', seconds: 15 }],
  answer({ place, visit }, event) {
    const here = { place, visit };
    if (agrees(event)) {
      return go(here, { at: 'raise', leg: place.leg, practice: !visit.practised.includes(place.leg) });
    }
    return turnsDown(event) || event.heard === 'enough' ? skipLeg(here, place.leg) : undefined;
  },
};
