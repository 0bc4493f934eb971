import type { Angle } from './angle';
import type { Leg } from './leg';

/** A moment, in milliseconds since 1970 (UTC). */
export type Instant = number;

/**
 * What ended a raise, as the method knows it, in the order in which it is asked. "Nothing" means that the leg could have
 * gone on.
 */
export const STOP_REASONS = ['knee-bends', 'other-leg-lifts', 'discomfort-behind-leg', 'nothing'] as const;

/** One of the stop reasons. */
export type StopReason = (typeof STOP_REASONS)[number];

/** How an angle was got, the most exact last; readings are compared by what both of them have, and else not at all. */
export const METHODS = ['guess', 'landmark', 'measured'] as const;

/** One of the ways in which an angle is got. */
export type Method = (typeof METHODS)[number];

/** One raise of one leg that counted: the angle at the first sign, and what that sign was. */
export interface Reading {
  readonly leg: Leg;
  readonly angle: Angle;
  readonly method: Method;
  /** Their own guess of the same raise, where the landmark was asked as well and decided; absent in older readings. */
  readonly guess?: Angle;
  readonly stoppedBy: readonly StopReason[];
  readonly takenAt: Instant;
  /** Taken so soon after stretching that it is not compared with others. */
  readonly afterStretching: boolean;
}
