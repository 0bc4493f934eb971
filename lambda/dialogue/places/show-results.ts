import { isTheirs, pastOfSpeaker } from '../bystander';
import type { Line } from '../line';
import { agrees, go, type Move, type PlaceRules, turnsDown } from '../move';
import { resultsCard } from '../steps/sum-up';

/** A card goes to the account's app, where others see it: it is asked once, and only the voice that wanted it says yes. */
export const showResults: PlaceRules<'show-results'> = {
  mayLead: {},
  kept: false,
  lost: ({ place, visit }) => ({
    ...go({ place, visit }, place.back, { say: [{ say: 'no-card' }] }),
    plays: 'question',
  }),
  intro: () => [{ say: 'card-for-all' }],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const back = (line: Line): Move => ({ ...go(here, place.back, { say: [line] }), plays: 'question' });
    if (turnsDown(event)) return back({ say: 'no-card' });
    if (!agrees(event)) return undefined;
    if (!isTheirs(place, moment.bystander)) return back({ say: 'another-voice', wish: 'send' });
    const card = resultsCard(pastOfSpeaker(here, moment.bystander), moment);
    return { ...back({ say: 'card-sent' }), card };
  },
};
