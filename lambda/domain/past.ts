import type { Leg } from './leg';
import type { Plan, Stretch } from './plan';
import type { Instant, Reading } from './reading';
import type { Reminder } from './reminder';
import type { Week } from './week';

/** A hold that was done: seconds promised, and seconds held (fewer when it broke off). */
export interface HeldHold {
  readonly stretch: Stretch;
  readonly leg: Leg;
  readonly seconds: number;
  readonly held: number;
  readonly at: Instant;
  /** Names the hold, so that the same hold told twice is one: the instant its programme began, "-", its index in it. */
  readonly id: string;
}

/** Where an earlier session stood when it broke off. `state` is opaque here: the dialogue parses it, never casts it. */
export interface BrokenOff {
  readonly state: unknown;
  readonly at: Instant;
}

/** How many readings are looked back at: enough for a year of monthly tests of both legs. */
export const RECENT_READINGS = 24;

/** How far back holds are looked at, in days: a week, and a day for time zones. */
export const RECENT_HOLD_DAYS = 8;

/** Whose diary it is: an account, and the recognised voice in it; `person` absent is the account's own. */
export interface Who {
  readonly account: string;
  readonly person?: string;
}

/** What the diary knows of a person, read once at the start of a session; bounded, however long they have been with us. */
export interface Past {
  /** False when the table could not be read: nothing may be claimed about the past then. */
  readonly known: boolean;
  /** The latest readings, newest first; at most `RECENT_READINGS`. */
  readonly readings: readonly Reading[];
  /** Holds of the last `RECENT_HOLD_DAYS`, newest first. */
  readonly holds: readonly HeldHold[];
  /** On which days of the last `RECENT_WEEKS` they stretched, newest first; weeks without are left out. */
  readonly weeks: readonly Week[];
  /** The plan, if they changed it. */
  readonly plan?: Plan;
  /** When a screening was last clear; absent after a danger report. */
  readonly clearedAt?: Instant;
  readonly brokenOff?: BrokenOff;
  /** The reminder that Alexa keeps for them. */
  readonly reminder?: Reminder;
  /** Ids of devices that cannot play APL for Audio. */
  readonly plainSoundDevices: readonly string[];
}

/** A past with nothing in it. `known` tells whether that is the truth or the table was out of reach. */
export const emptyPast = (known: boolean): Past => ({
  known,
  readings: [],
  holds: [],
  weeks: [],
  plainSoundDevices: [],
});

/** Something to be remembered of a person, or forgotten. */
export type Note =
  | { readonly note: 'reading'; readonly reading: Reading }
  | { readonly note: 'hold'; readonly hold: HeldHold }
  /** On which days of a week they stretched so far. */
  | { readonly note: 'week'; readonly week: Week }
  | { readonly note: 'plan'; readonly plan: Plan }
  | { readonly note: 'cleared'; readonly at: Instant }
  /** A danger was reported: the clear screening counts no longer. */
  | { readonly note: 'not-cleared' }
  /** Where the conversation stands; expires after a day. */
  | { readonly note: 'place'; readonly state: unknown; readonly at: Instant }
  /** The session came to its end: nothing is broken off. */
  | { readonly note: 'no-place' }
  | { readonly note: 'reminder'; readonly reminder: Reminder }
  /** It was cancelled, or is gone. */
  | { readonly note: 'no-reminder' }
  | { readonly note: 'plain-sound'; readonly device: string }
  /** The readings of the last test day are to be forgotten (all of one session). */
  | { readonly note: 'forget-readings'; readonly readings: readonly Reading[] }
  | { readonly note: 'forget-holds'; readonly holds: readonly HeldHold[] }
  | { readonly note: 'forget-everything' };
