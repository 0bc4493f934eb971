import { go, type PlaceRules } from '../move';
import { SAFETY } from '../snapshot';
import { refuse } from '../steps/refuse';

/** The back hurts lying down: whether bent knees ease it. */
export const kneesBent: PlaceRules<'knees-bent'> = {
  mayLead: {},
  kept: false,
  instructions: () => `${SAFETY}knees bent`,
  insists: true,
  lost: ({ place, visit, moment }) => refuse({ place, visit: { ...visit, lying: true } }, 'back-hurts-lying', moment),
  intro: () => [{ say: 'bend-both-knees' }, { say: 'quiet', during: 'rest', seconds: EASING }],
  answer({ place, visit, moment }, event) {
    const here = { place, visit: { ...visit, lying: true } };
    if (event.heard === 'yes') return { ...go(here, place.back), plays: 'question' };
    const hurts = ['no', 'hardly', 'not-sure', 'deny'].includes(event.heard);
    return hurts ? refuse(here, 'back-hurts-lying', moment) : undefined;
  },
};

/** Seconds for a back to settle with both knees bent. */
const EASING = 10;
