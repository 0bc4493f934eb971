import { QUIET } from '../domain/hold';
import type { Note } from '../domain/past';
import { HOLD_SECONDS } from '../domain/plan';
import type { Event } from './event';
import type { Line } from './line';
import type { Place, State, Visit } from './state';
import type { Moment } from './turn';

/** What a place answers to an event: where to go, what to say first, and what to remember. */
export interface Move {
  readonly place: Place;
  readonly visit: Visit;
  readonly say: readonly Line[];
  /** `scene`: play the place on arriving. `question`: only ask its question again. */
  readonly plays: 'scene' | 'question';
  readonly notes: readonly Note[];
  /** Seconds of quiet before the question, asked for by the person. */
  readonly wait?: number;
  /** The whole instruction once more, though it was heard before. */
  readonly full?: true;
}

/** A place with what is known when something is heard there. */
export interface Here<At extends Place['at'] = Place['at']> {
  readonly place: Extract<Place, { at: At }>;
  readonly visit: Visit;
  readonly moment: Moment;
}

/** One place of the conversation: what is said on arriving, before its question, and what its answers lead to. */
export interface Room<At extends Place['at']> {
  scene(place: Extract<Place, { at: At }>, visit: Visit, full: boolean, moment: Moment): readonly Line[];
  /** `undefined` where the event means nothing here. */
  answer(here: Here<At>, event: Event): Move | undefined;
  /** Seconds of guided quiet in the reprompt, for places where people are busy moving. */
  readonly quiet?: number;
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
  plays: 'scene',
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

/** Closes the session after `say`. */
export const end = (from: State, say: readonly Line[], along: Along = {}): Move =>
  go(from, { at: 'over' }, { ...along, say });

/** Whether the event says yes to "shall we?" or "ready?"; "okay" and "fine" do, too. */
export const agrees = (event: Event): boolean =>
  event.heard === 'yes' ||
  event.heard === 'ready' ||
  event.heard === 'resume' ||
  (event.heard === 'feeling' && event.feeling === 'good');

/** Seconds of quiet that are asked for where people are getting into position: "no" and "thirty seconds" both do. */
export function timeAsked(event: Event): number | undefined {
  if (event.heard === 'no') return QUIET.floor;
  const seconds = event.heard === 'plan' && Object.keys(event).length === 2 ? event.seconds : undefined;
  return seconds && seconds >= HOLD_SECONDS.least && seconds <= HOLD_SECONDS.most ? seconds : undefined;
}

/** Whether the event says no; "none of those" does, too. */
export const denies = (event: Event): boolean =>
  event.heard === 'no' || (event.heard === 'findings' && event.stopped?.length === 1 && event.stopped[0] === 'nothing');
