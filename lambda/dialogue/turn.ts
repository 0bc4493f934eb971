import type { Note } from '../domain/past';
import type { Instant } from '../domain/reading';
import type { Came, Errand, Schedule } from '../domain/reminder';
import type { Bystander } from './bystander';
import type { Card, Line } from './line';
import type { State } from './state';

/**
 * Seconds that a line may take where it is said before a hold turn, in the language that is spoken: enough for the slowest
 * voice. What has none is too long: it is answered first, and the hold waits for "ready".
 */
export type LeadSeconds = Readonly<Partial<Record<Line['say'], number>>>;

/** An instant, and by whose calendar. */
export interface Calendar {
  readonly now: Instant;
  /** IANA time zone of the device ("America/Los_Angeles"); UTC where Alexa did not tell. */
  readonly zone: string;
}

/** When something was heard, in which language, and from whom. */
export interface Moment extends Calendar {
  readonly leadSeconds: LeadSeconds;
  /** Who speaks, where that is not the person whose session it is. */
  readonly bystander?: Bystander;
  /** What came of the errand that this turn asked for. */
  readonly came?: Came;
}

/** One turn of the conversation: where it stands now, what is said, and what is remembered before it is said. */
export interface Turn {
  readonly state: State;
  /** What is said. Its last line is the one question, unless the place is `over`. */
  readonly lines: readonly Line[];
  /** What is said when nobody answers: the reprompt, guided quiet included. Empty when the place is `over`. */
  readonly again: readonly Line[];
  /** Written before a word is spoken. */
  readonly notes: readonly Note[];
  /** Sent to the account's Alexa app with it. */
  readonly card?: Card | 'permission';
  /** To be run before anything is said; then the same is heard again, with what came of it. */
  readonly errand?: Errand;
  /** Alexa is to ask whether we may set reminders, this one first; she asks, so the turn does not. */
  readonly consent?: Schedule;
}
