import type { Angle } from './angle';
import type { Leg } from './leg';

/** A moment, in milliseconds since 1970 (UTC). */
export type Instant = number;

/** What ended a raise, as the method knows it. "Nothing" means that the leg could have gone on. */
export type StopReason = 'knee-bends' | 'other-leg-lifts' | 'discomfort-behind-leg' | 'nothing';

/** How an angle was got; readings got in different ways are never compared. */
export type Method = 'guess' | 'landmark' | 'measured';

/** One raise of one leg that counted: the angle at the first sign, and what that sign was. */
export interface Reading {
  readonly leg: Leg;
  readonly angle: Angle;
  readonly method: Method;
  readonly stoppedBy: readonly StopReason[];
  readonly takenAt: Instant;
  /** Taken so soon after stretching that it is not compared with others. */
  readonly afterStretching: boolean;
}
