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

/** The stop reasons that are asked for by name, in that order: the method's three signs of a limit. */
export const ASKED_REASONS = ['knee-bends', 'other-leg-lifts', 'discomfort-behind-leg'] as const;

/** One of the stop reasons that are asked for by name. */
export type AskedReason = (typeof ASKED_REASONS)[number];

/** What is asked for by name once some were denied; all of them, where nothing would be left. */
export function reasonsLeft(denied: readonly StopReason[] = []): readonly AskedReason[] {
  const left = ASKED_REASONS.filter((reason) => !denied.includes(reason));
  return left.length > 0 ? left : ASKED_REASONS;
}

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
