import type { Leg } from './leg';
import type { Instant } from './reading';

/** The two stretches, in the order in which they are done: on the back with a strap, and seated with a hip hinge. */
export const STRETCHES = ['lying', 'seated'] as const;

/** One of the two stretches. */
export type Stretch = (typeof STRETCHES)[number];

/** What a plan keeps to, where not everything is fit for somebody: what we do, never why. */
export const LIMITS = [
  /** The lying stretch only, nothing bent forward. */
  'lying-only',
  /** The seated stretch only, and no test. */
  'seated-only',
  /** No leg further than straight up. */
  'not-past-vertical',
] as const;

/** One of the limits in `LIMITS`. */
export type Limit = (typeof LIMITS)[number];

/** How somebody is: flat on the floor with a leg that may be up, folded over on a chair, or neither. */
export type Posture = 'lying' | 'seated' | 'free';

/** What somebody may say of a session that changes the next one. */
export const EFFORTS = ['too-strong', 'too-easy', 'no-stretch'] as const;

/** One of the things in `EFFORTS`. */
export type Effort = (typeof EFFORTS)[number];

/** A change of the plan that came of how a session felt. */
export interface Adapted {
  readonly why: Effort;
  readonly at: Instant;
}

/** How somebody stretches: defaults, or what they asked for and we remember. */
export interface Plan {
  /** Length of one hold, in seconds. */
  readonly seconds: number;
  /** Holds per leg and stretch. */
  readonly reps: number;
  readonly stretches: readonly Stretch[];
  /** The only leg they want to stretch, where they said so; it still has to need it. */
  readonly only?: Leg;
  readonly limits?: readonly Limit[];
  /** Both legs rest for the rest of this day. */
  readonly restFrom?: number;
  /** Since when stretching is offered afresh: what the tests before came to counts no longer. */
  readonly afresh?: number;
  /** How the seconds of a hold are counted aloud, where not all of it is wanted. */
  readonly count?: Count;
  /** How far into the pull, where the last session was too strong, or nothing was felt. */
  readonly pull?: Pull;
  /** How the last session felt, where it changed the plan. */
  readonly adapted?: Adapted;
}

/** How a hold is counted aloud: every mark, only the last five seconds, or nothing but the start and the release. */
export const COUNTS = ['all', 'last-five', 'only-end'] as const;

/** One of the ways in `COUNTS`. */
export type Count = (typeof COUNTS)[number];

/** A pull other than the usual one. */
export const PULLS = ['gentler', 'further'] as const;

/** One of the pulls in `PULLS`. */
export type Pull = (typeof PULLS)[number];

/** The stretches that are left to choose from: what a plan keeps to outweighs a wish, and that what they chose before. */
export function fitFor({ limits, stretches }: Pick<Plan, 'limits' | 'stretches'>, only?: Stretch): readonly Stretch[] {
  if (limits?.includes('seated-only')) return ['seated'];
  if (limits?.includes('lying-only')) return ['lying'];
  return only ? [only] : stretches;
}

/** A plan with the stretches that it comes to, as it is told. */
export const asDone = (plan: Plan): Plan => ({ ...plan, stretches: fitFor(plan) });

/** Two holds of thirty seconds of each stretch, two minutes a leg a day (docs/evidence.md#dose). */
export const USUAL_PLAN: Plan = { seconds: 30, reps: 2, stretches: STRETCHES };

/** Days of stretching a week (docs/evidence.md#dose): aimed at, and the least; a leg at the mark stays there with the least (docs/evidence.md#keeping). */
export const DAYS_A_WEEK = { aim: 5, least: 3 } as const;

/** Hold lengths that can be asked for, in seconds (docs/evidence.md#hold-length). */
export const HOLD_SECONDS = { least: 10, most: 120 } as const;

/** Holds per leg and stretch that can be asked for. */
export const REPS = { least: 1, most: 5 } as const;

/** One hold to be done: which stretch and leg, which rep of how many, how long in seconds. */
export interface Hold {
  readonly stretch: Stretch;
  readonly leg: Leg;
  readonly rep: number;
  readonly of: number;
  readonly seconds: number;
}

/** All holds of a session in order: lying first, tighter leg first. Only legs that need it are passed. */
export function program(plan: Plan, legs: readonly Leg[]): readonly Hold[] {
  return plan.stretches.flatMap((stretch) =>
    legs.flatMap((leg) =>
      Array.from({ length: plan.reps }, (_, index) => ({
        stretch,
        leg,
        rep: index + 1,
        of: plan.reps,
        seconds: plan.seconds,
      })),
    ),
  );
}
