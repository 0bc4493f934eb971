import { QUESTIONS } from '../../domain/screening';
import type { Check, Checked } from '../../domain/screening-table';
import type { Event } from '../event';
import { go, type Here, type Move, type PlaceRules } from '../move';
import { SAFETY } from '../snapshot';
import { checked } from '../steps/safety';
import { asideFrom } from './screening-aside';

/** What is asked about a sign before it is decided. */
export const signCheck: PlaceRules<'sign-check'> = {
  mayLead: { safety: ['yes', 'no', 'deny', 'cleared-by-doctor'] },
  kept: false,
  insists: true,
  lost: ({ place, visit, moment }) => checked({ place, visit }, place, 'not-sure', moment),
  instructions: ({ check }) => `${SAFETY}check ${check}`,
  intro: () => [],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const answer = answerTo(place.check, event);
    if (answer) return checked(here, place, answer, moment);
    return event.heard === 'explain' || event.heard === 'why' ? asideFrom(here, place.check, event) : undefined;
  },
};

function answerTo(check: Check, event: Event): Checked | undefined {
  switch (event.heard) {
    case 'yes':
    case 'no':
      return event.heard;
    case 'cleared-by-doctor':
      return check === 'is-it-new' || check === 'position-eases' ? undefined : 'yes';
    case 'deny':
      return event.all ? 'no' : undefined;
    case 'not-sure':
    case 'decline':
    case 'refuse':
      return 'not-sure';
    default:
      return undefined;
  }
}

/** Which question was it? By its number, by its sign (dealt with everywhere), or all of them once more. */
export const whichQuestion: PlaceRules<'which-question'> = {
  mayLead: { safety: ['sign'] },
  kept: false,
  insists: true,
  lost: ({ place, visit }) => fromTheTop({ place, visit }),
  instructions: () => `${SAFETY}which question`,
  intro: () => [],
  answer({ place, visit }, event) {
    const here = { place, visit };
    const index = event.heard === 'option' ? event.index : event.heard === 'number' ? event.value : undefined;
    const question = index === undefined || index === 0 ? undefined : QUESTIONS.at(index > 0 ? index - 1 : index);
    const below = event.heard === 'findings' && event.landmark?.endsWith('shin');
    if (below) return go(here, { at: 'screening', question: 'below-knee', goal: place.goal });
    if (question) return go(here, { at: 'screening', question, goal: place.goal });
    const lostIt = event.heard === 'not-sure' || event.heard === 'start-over' || event.heard === 'repeat';
    return lostIt ? fromTheTop(here) : asideFrom(here, 'brief', event);
  },
};

const fromTheTop = ({ place, visit }: Pick<Here<'which-question'>, 'place' | 'visit'>): Move =>
  go({ place, visit }, { at: 'screening', question: 'nerves', goal: place.goal });
