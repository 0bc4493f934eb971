import type { Day } from '../../domain/calendar';
import type { Leg } from '../../domain/leg';
import type { Method } from '../../domain/reading';
import type { Change, Compared } from '../../domain/verdict';
import type { Topic } from '../topic';
import type { LegStanding, Result } from './told';

/** What may be answered anything, anywhere. */
export type AsideLine =
  | { readonly say: 'answer'; readonly topic: Topic; readonly degrees?: number }
  /** The legs of the latest test side by side. */
  | ({ readonly say: 'legs-compared' } & Compared)
  /** `first`: none is at hand yet, this one goes first. */
  | { readonly say: 'this-leg'; readonly leg: Leg; readonly first: boolean }
  /** `does`: a raise is measured; else it is practice, or none was yet. */
  | { readonly say: 'counts'; readonly does: boolean }
  | { readonly say: 'take-your-time' }
  | { readonly say: 'slower'; readonly pace: 'slower' | 'faster' }
  | { readonly say: 'last-result'; readonly results: readonly (Result & { readonly on: Day })[] }
  | { readonly say: 'no-result-yet'; readonly leg?: Leg }
  | {
      readonly say: 'progress';
      readonly leg: Leg;
      readonly tests: number;
      /** There may be more than these latest ones. */
      readonly more: boolean;
      /** How the newest was got. */
      readonly method: Method;
      readonly change?: Change;
      readonly since?: Day;
    }
  /** `begun`: they have stretched before; else there is nothing to count yet. */
  | {
      readonly say: 'days-done';
      readonly days: number;
      readonly of: 'this-week' | 'last-week' | 'four-weeks';
      readonly begun: boolean;
    }
  | {
      readonly say: 'done-on';
      readonly day: 'today' | 'yesterday';
      readonly legs: readonly Leg[];
      readonly holds: number;
      readonly tested: readonly Leg[];
    }
  /** The day of the latest hold. */
  | { readonly say: 'last-day'; readonly on: Day }
  /** The next test is due by now. */
  | { readonly say: 'test-due' }
  | { readonly say: 'past-unknown' }
  /** Nothing personal is told to, or done for, a voice that was not recognised. */
  | { readonly say: 'whose-voice'; readonly wish: 'tell' | 'delete' | 'remind' }
  | { readonly say: 'what-is-stored' }
  /** What would be gone; `reminder`: one is set, and goes with everything. */
  | { readonly say: 'deletes'; readonly what: 'everything' | 'last-result'; readonly reminder: boolean }
  | { readonly say: 'why-delete' }
  | { readonly say: 'forgotten'; readonly what: 'everything' | 'last-result' }
  | { readonly say: 'not-forgotten' }
  | { readonly say: 'kept' }
  /** Somebody else said yes than the one who wanted it. */
  | { readonly say: 'another-voice'; readonly wish: 'delete' | 'send' | 'remind' }
  | { readonly say: 'nothing-to-forget' }
  /** That the card goes where others see it. */
  | { readonly say: 'card-for-all' }
  | { readonly say: 'card-sent' }
  | { readonly say: 'no-card' }
  /** The results in two sentences; `days` stretched in the last four weeks. */
  | { readonly say: 'in-brief'; readonly legs: readonly LegStanding[]; readonly days: number };
