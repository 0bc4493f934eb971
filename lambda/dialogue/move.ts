import { QUIET } from '../domain/hold';
import type { Note } from '../domain/past';
import { HOLD_SECONDS } from '../domain/plan';
import type { Event } from './event';
import type { Line } from './line';
import type { Place, State, Visit } from './state';
import type { Moment, Turn } from './turn';

/** What a place answers to an event: where to go, what to say first, and what to remember. */
export interface Move {
  readonly place: Place;
  readonly visit: Visit;
  readonly say: readonly Line[];
  /** `intro`: play the place on arriving. `question`: only ask its question again. */
  readonly plays: 'intro' | 'question';
  readonly notes: readonly Note[];
  /** Seconds of quiet before the question, asked for by the person. */
  readonly wait?: number;
  /** Sent to the Alexa app with it. */
  readonly card?: Turn['card'];
  readonly errand?: Turn['errand'];
  readonly consent?: Turn['consent'];
  /** The whole instruction once more, though it was heard before. */
  readonly full?: true;
}

/** A place with what is known when something is heard there. */
export interface Here<At extends Place['at'] = Place['at']> {
  readonly place: Extract<Place, { at: At }>;
  readonly visit: Visit;
  readonly moment: Moment;
}

/**
 * What costs a body something when it comes of words that were misheard: a leg goes up, a hold begins, a reading is made,
 * the screening goes on, something is deleted.
 */
export const RISKS = ['raise', 'hold', 'reading', 'safety', 'deletion'] as const;

/** One of the risks. */
export type Risk = (typeof RISKS)[number];

/** The only events that may lead from a place to a risk; where a risk is not named, none does. */
export type MayLead = { readonly [R in Risk]?: readonly Event['heard'][] };

/** One place of the conversation, and everything that is true of it. */
export interface PlaceRules<At extends Place['at']> {
  /** What is said on arriving, before the question; `full` where the whole instruction is due. */
  intro(place: Extract<Place, { at: At }>, visit: Visit, full: boolean, moment: Moment): readonly Line[];
  /** What an answer leads to; `undefined` where the event means nothing here. */
  answer(here: Here<At>, event: Event): Move | undefined;
  readonly mayLead: MayLead;
  /**
   * Whether the diary keeps where it stands when a session breaks off here. Nobody needs to come back to a question at the
   * door, and places of the screening hold answers to it, which are never kept.
   */
  readonly kept: boolean;
  /** A question of safety: until it is answered nothing else begins. */
  readonly insists?: true;
  /** Where it goes on when nothing was understood three times; where absent, it is kept for later and we close. */
  lost?(here: Here<At>): Move;
  /** Seconds of guided quiet in the reprompt, for places where people are busy moving. */
  readonly quiet?: number;
  /** The name under which its whole instructions count as heard, where it is not the place's own. */
  instructions?(place: Extract<Place, { at: At }>, visit: Visit): string;
  /** Here the body works: what hurts from now on may have been brought on by us. */
  readonly strains?: true;
  /** "No, fifty", said here, is about the reading that was just kept. */
  readonly afterReading?: true;
}

interface Along {
  readonly say?: readonly Line[];
  readonly visit?: Partial<Visit>;
  readonly notes?: readonly Note[];
}

/** On to a place: its scene is played after `say`. */
export const go = (from: State, place: Place, { say = [], visit = {}, notes = [] }: Along = {}): Move => ({
  place,
  visit: { ...from.visit, ...visit },
  say,
  plays: 'intro',
  notes,
});

/** Stays: says something and asks the place's question again. */
export const stay = (from: State, say: readonly Line[], { visit = {}, notes = [] }: Along = {}): Move => ({
  place: from.place,
  visit: { ...from.visit, ...visit },
  say,
  plays: 'question',
  notes,
});

/** Asks the place's question again; whoever has only just come in has not heard one yet, and is welcomed. */
export const askAgain = (from: State): Move =>
  from.visit.oneShot && from.place.at === 'welcome'
    ? go(from, from.place, { visit: { oneShot: false } })
    : stay(from, []);

/** Closes the session after `say`. */
export const end = (from: State, say: readonly Line[], along: Along = {}): Move =>
  go(from, { at: 'over' }, { ...along, say });

/** What says yes to "shall we?" or "ready?"; "okay" and "fine" do, too. */
export const AGREES = ['yes', 'agree', 'ready', 'resume'] as const;

/** Whether the event says yes to "shall we?" or "ready?". */
export const agrees = ({ heard }: Event): boolean => AGREES.some((yes) => yes === heard);

/** What may be said in the middle of a hold without ending it, as long as its answer is short. */
export const BACK_INTO_HOLD = [
  ...(['time-left', 'reps-left', 'which-leg', 'add-seconds', 'plan', 'pace', 'count'] as const),
  ...(['feeling', 'felt', 'findings', 'deny', 'again', 'skip', 'previous', 'leg'] as const),
] as const;

/** Whether the event says no, if only "not really" or "I don't think so": no denial of a danger, but an answer to all else. */
export const saysNo = ({ heard }: Event): boolean => heard === 'no' || heard === 'hardly';

/** Whether the event turns an offer down. */
export const turnsDown = (event: Event): boolean => saysNo(event) || event.heard === 'refuse' || event.heard === 'skip';

/** Seconds of quiet that are asked for where people are getting into position: "no" and "thirty seconds" both do. */
export function timeAsked(event: Event): number | undefined {
  if (saysNo(event) || event.heard === 'not-yet') return QUIET.floor;
  const told = event.heard === 'add-seconds' || (event.heard === 'plan' && isDuration(event));
  const seconds = told ? event.seconds : undefined;
  return seconds && seconds >= HOLD_SECONDS.least && seconds <= HOLD_SECONDS.most ? seconds : undefined;
}

/** "Thirty seconds", and nothing else of a plan. */
const isDuration = ({ step, reps, leg, stretch }: Extract<Event, { heard: 'plan' }>): boolean =>
  [step, reps, leg, stretch].every((part) => part === undefined);

/** One of the choices just spoken: 1 is the first, −1 the last; `undefined` where there are not so many. */
export const chosen = <T>(choices: readonly T[], index: number): T | undefined =>
  choices.at(index > 0 ? index - 1 : index);

/** The highest number that is one of the choices and no height. */
const MOST_CHOICES = 5;

/** Which of the choices is meant: "the second one", "two". */
export function choiceIn(event: Event): number | undefined {
  if (event.heard === 'option') return event.index;
  return event.heard === 'number' && !event.instead && event.value > 0 && event.value <= MOST_CHOICES
    ? event.value
    : undefined;
}
