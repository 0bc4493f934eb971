import type { Angle, Segment } from '../domain/angle';
import type { Leg } from '../domain/leg';
import type { Hold, Stretch } from '../domain/plan';
import type { Instant, Method, StopReason } from '../domain/reading';
import type { Lacking } from '../domain/reminder';
import type { SafetyQuestion } from '../domain/screening';
import type { Part } from '../domain/screening-parts';

/** What the person wants to get to; screening and set-up lie before it. */
export type Goal =
  | { readonly go: 'test'; readonly legs: readonly Leg[] }
  /** No legs: those that need it. `insists`: told that it is untested or not worth it, and wants it anyway. */
  | { readonly go: 'stretch'; readonly legs: readonly Leg[]; readonly only?: Stretch; readonly insists?: true }
  /** On with what was broken off. */
  | { readonly go: 'on' };

/** What the welcome offers. */
export type Offer = 'test' | 'stretches' | 'retest' | 'go-on' | 'rest';

/**
 * What is known so far of a raise that counted. It becomes a reading when nothing is left to ask;
 * `asked` keeps each check to once.
 */
export interface Finding {
  readonly leg: Leg;
  readonly angle?: Angle;
  readonly method?: Method;
  /** Their own guess, where the landmark has taken its place. */
  readonly guess?: Angle;
  readonly stoppedBy?: readonly StopReason[];
  /** How high the other leg got, where both were told in one sentence. */
  readonly opposite?: { readonly angle: Angle; readonly method: Method };
  /** When the reading was taken that this one replaces; absent for a fresh one. */
  readonly takenAt?: Instant;
  /** What the pebble landed on, named whole; which third of it is asked. */
  readonly somewhere?: Segment;
  readonly asked: readonly ('odd' | 'strange' | 'landmark' | 'picture' | 'order' | 'further')[];
}

/** Sound under way: when it was sent, and its quiet. The rest follows from the programme. */
export interface Playing {
  readonly since: Instant;
  /** Seconds of a slot for words before the get-ready seconds; 0 where nothing is said first. */
  readonly lead: number;
  readonly ready: number;
  /** It goes on with a hold that they are in still. */
  readonly stays?: true;
  readonly between: number;
}

/** The holds of this visit: which are planned, which is next, and how much of it has been held. */
export interface Stretching {
  readonly holds: readonly Hold[];
  /** Index into `holds` of the one to be done next; equal to its length when all are done. */
  readonly next: number;
  /** Seconds of that hold already held, before a pause. */
  readonly held: number;
  /** When the programme began; names its holds in the diary. */
  readonly startedAt: Instant;
}

/** What is asked about a reminder: what its draft lacks, the first of two that a "yes" was said to, or whether to set it. */
export type AskedOfReminder = Lacking | 'every-day' | 'morning' | 'sure';

/** A question of safety that is open, and for what; `denied`: parts of it that were denied, so that only the rest is asked for. */
export interface OpenQuestion {
  readonly question: SafetyQuestion;
  readonly goal: Goal;
  readonly denied?: readonly Part[];
}
