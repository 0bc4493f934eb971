import type { Note } from '../domain/past';
import type { Instant } from '../domain/reading';
import type { Bystander } from './bystander';
import type { Card, Line } from './line';
import type { State } from './state';

/** When something was heard, and where the person's calendar stands. */
export interface Moment {
  readonly now: Instant;
  /** IANA time zone of the device ("America/Los_Angeles"); UTC where Alexa did not tell. */
  readonly zone: string;
  /** Who speaks, where that is not the person whose session it is. */
  readonly bystander?: Bystander;
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
  readonly card?: Card;
}
