import type { Angle } from '../../domain/angle';
import type { Leg } from '../../domain/leg';
import type { Method } from '../../domain/reading';
import type { Draft } from '../../domain/reminder';
import type { Weekday } from '../../domain/week';

/** A leg as people name it; which one that is, the place decides. */
export type LegSaid = Leg | 'both' | 'other' | 'either';

/** A stretch as people name it. */
export type StretchSaid = 'lying' | 'seated';

/** How high the leg got, as it was said. */
export type AngleSaid =
  /** Degrees, however worded ("about sixty", "low seventies", "one o'clock", "two thirds of the way"). */
  | { readonly how: 'degrees'; readonly angle: Angle; readonly method: Method }
  /** Against another reading: "ten less than the other one" is by −10, "same as the left" by 0. */
  | { readonly how: 'relative'; readonly to: 'other-leg' | 'last-time'; readonly by: number }
  /** Not an angle at all ("quite high", "a foot off the ground"): leads to the landmark question. */
  | { readonly how: 'vaguely' };

/** Why the raise ended, as it was said: a result of the method, or a mishap that makes no result. */
export type StoppedSaid =
  | 'knee-bends'
  | 'other-leg-lifts'
  | 'discomfort-behind-leg'
  | 'nothing'
  | 'cramp'
  | 'strap'
  | 'tired-arms'
  | 'fear'
  | 'shaking';

/** How a stretch feels. */
export type Feeling = 'good' | 'too-easy' | 'too-strong' | 'no-stretch' | 'shaking' | 'sore' | 'tired' | 'worse';

/** When somebody wants to be reminded, as it was said; `ahead` so many seconds, `once` instead of every week, `without` some days. */
export type WhenSaid = Draft & {
  readonly ahead?: number;
  readonly once?: true;
  readonly without?: readonly Weekday[];
};

/** A day that somebody asks about. */
export type DaySaid = 'today' | 'yesterday' | 'this-week' | 'last-week' | 'last-month' | 'earlier';
