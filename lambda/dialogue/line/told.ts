import type { Day } from '../../domain/calendar';
import type { Leg } from '../../domain/leg';
import type { Reading } from '../../domain/reading';
import type { TimeOfDay } from '../../domain/reminder';
import type { Change, Verdict } from '../../domain/verdict';
import type { Weekday } from '../../domain/week';

/** How a question is worded: as it is first asked, as a short re-ask, or another way round after a second miss. */
export type Wording = 'first' | 'short' | 'other';

/** One leg's reading as it is told: what it means, and what changed since the test before. */
export interface Result {
  readonly reading: Reading;
  readonly verdict: Verdict;
  readonly change?: Change;
  /** When the reading that it is compared with was taken. */
  readonly since?: Day;
}

/** Where a leg stands: its latest reading, and what changed since the earliest that it can be compared with, where there is one. */
export interface LegStanding {
  readonly leg: Leg;
  readonly latest: Reading;
  readonly on: Day;
  readonly since?: { readonly on: Day; readonly change: Extract<Change, { by: number }> };
}

/** A reading with its day. */
export interface DatedReading {
  readonly reading: Reading;
  readonly on: Day;
}

/** A week by its Monday, and on how many of its days something was stretched. */
export interface DaysOfWeek {
  readonly monday: Day;
  readonly days: number;
}

/** When a reminder rings, as it is told: on some days of every week, or once. */
export interface ToldSchedule extends TimeOfDay {
  readonly days?: readonly Weekday[];
  readonly on?: Day;
}

/** What is sent to the Alexa app, as data: a locale owns its words. */
export interface Card {
  readonly card: 'results';
  /** Newest first. */
  readonly readings: readonly DatedReading[];
  /** Newest first, those without a day included. */
  readonly weeks: readonly DaysOfWeek[];
  readonly legs: readonly LegStanding[];
}

/** Days stretched in the week that is going on, of so many that are aimed at. */
export interface WeekDays {
  readonly days: number;
  readonly aim: number;
}
