import { LEGS } from '../../domain/leg';
import { GROWN_UP, QUESTIONS, type SafetyQuestion } from '../../domain/screening';
import { type Check, type Checked, ON_CHECK } from '../../domain/screening-table';
import type { Event } from '../event';
import { go, type Here, type Move, type PlaceRules, stay } from '../move';
import { SAFETY } from '../snapshot';
import type { State } from '../state';
import { freed, limitsOf } from '../steps/limits';
import { checked } from '../steps/safety';
import { deniesSign } from '../steps/screened-item';
import type { Moment } from '../turn';
import type { Goal } from '../under-way';
import { legConcerned, restLeg } from './rest-leg';
import { asideFrom } from './screening-aside';

/** What is asked about a sign before it is decided. */
export const signCheck: PlaceRules<'sign-check'> = {
  mayLead: { safety: ['yes', 'no', 'deny', 'cleared-by-doctor', 'began', 'eases'] },
  kept: false,
  insists: true,
  lost: ({ place, visit, moment }) => decide({ place, visit }, 'not-sure', moment),
  instructions: ({ check }) => `${SAFETY}check ${check}`,
  intro: () => [],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const answer = answerTo(place.check, event);
    if (answer) return decide(here, answer, moment);
    const { back } = place;
    if ((back.at === 'screening' || back.at === 'which-sign') && deniesSign(event))
      return go(here, back, { say: [{ say: 'back-to-it' }] });
    if (place.check === 'foot-wakes' && event.heard === 'not-yet') return { ...stay(here, []), wait: WAKING };
    return event.heard === 'explain' || event.heard === 'why' ? asideFrom(here, place.check, event) : undefined;
  },
};

/** Seconds for a foot to wake, once it is down and each time that it has not yet. */
export const WAKING = 20;

/** What an answer leads to; whose foot wakes rests that leg, and the other may go on. */
function decide({ place, visit }: Pick<Here<'sign-check'>, 'place' | 'visit'>, answer: Checked, moment: Moment): Move {
  const follows = ON_CHECK[place.check][answer];
  if (follows !== 'leg-rests') return checked({ place, visit }, place, follows, moment);
  const open = { place: place.back, visit };
  const leg = legConcerned(open);
  return leg ? restLeg(open, leg, true) : stay(open, []);
}

/** What an event answers to a check, if anything: a plain yes or no, or the words that the check itself asks for. */
export function answerTo(check: Check, event: Event): Checked | undefined {
  switch (event.heard) {
    case 'yes':
    case 'no':
      return event.heard;
    case 'cleared-by-doctor':
      return isByWord(check) ? 'yes' : undefined;
    // "None of the others" says nothing of whether this one is new.
    case 'deny':
      return event.all && check !== 'is-it-new' ? 'no' : undefined;
    // "Not yet" of a doctor's word is a no.
    case 'not-yet':
    case 'no-doctor':
      return isByWord(check) ? 'no' : undefined;
    // "Only before it began": the question asks for a word since then.
    case 'order':
      return event.order === 'before' && isByWord(check) ? 'no' : undefined;
    case 'began':
      return check === 'is-it-new' ? WHETHER_NEW[event.when] : undefined;
    case 'eases':
      return check === 'position-eases' ? 'yes' : undefined;
    case 'sign':
      return check === 'position-eases' && event.sign === 'night-pain' && !event.also ? 'no' : undefined;
    case 'feeling':
      if (event.feeling === 'worse') return check === 'is-it-new' ? 'yes' : undefined;
      return check === 'foot-wakes' && event.feeling === 'good' ? 'yes' : undefined;
    // A day on which it came is near: nobody tells the date of what they have had for years.
    case 'when':
    case 'some':
      return check === 'is-it-new' ? 'yes' : undefined;
    // "He's twelve", once more, and "she wants a go" are of the child.
    case 'age':
      return check === 'for-a-child' && event.years < GROWN_UP ? 'yes' : undefined;
    case 'next-person':
      return check === 'for-a-child' ? 'yes' : undefined;
    case 'not-sure':
    case 'hardly':
    case 'decline':
    case 'refuse':
      return 'not-sure';
    default:
      return undefined;
  }
}

const WHETHER_NEW = { new: 'yes', old: 'no' } as const;

const OWN: readonly Check[] = ['is-it-new', 'position-eases', 'foot-wakes', 'for-a-child'];

/** Whether a doctor's word answers a check; what a body does, only its owner knows. */
export const isByWord = (check: Check): boolean => !OWN.includes(check);

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
    const named = event.heard === 'findings' ? event.landmark : undefined;
    // The calf is the middle of the shin to whoever hears of a pebble, and "below the knee" the rest of it.
    if (named === 'mid-shin') return askAnew(here, 'injury');
    if (named?.endsWith('shin')) return askAnew(here, 'below-knee');
    if (question) return askAnew(here, question);
    const lostIt = event.heard === 'not-sure' || event.heard === 'start-over' || event.heard === 'repeat';
    return lostIt ? fromTheTop(here) : asideFrom(here, 'brief', event);
  },
};

type WhichQuestion = Pick<Here<'which-question'>, 'place' | 'visit'>;

/**
 * The question of an answer that is taken back. What somebody keeps to came from the last two (screening-table.ts), and
 * goes with the answer: both are asked anew, for either may have brought it. Holds that it chose, and nobody began, go too.
 */
export function askAnew({ place, visit }: WhichQuestion, question: SafetyQuestion): Move {
  const { goal } = place;
  const narrows = (question === 'body' || question === 'lies-flat') && limitsOf(visit).length > 0;
  if (!narrows) return go({ place, visit }, { at: 'screening', question, goal });
  const { stretching, ...idle } = visit;
  const untouched = stretching !== undefined && stretching.next === 0 && stretching.held === 0;
  const free: State = { place, visit: freed(untouched ? idle : visit) };
  const wanted: Goal = visit.past.readings.length > 0 ? { go: 'stretch', legs: [] } : { go: 'test', legs: LEGS };
  return go(
    free,
    { at: 'screening', question: 'body', goal: untouched ? wanted : goal },
    { say: [{ say: 'both-again' }] },
  );
}

const fromTheTop = ({ place, visit }: WhichQuestion): Move =>
  go({ place, visit }, { at: 'screening', question: 'nerves', goal: place.goal });
