import type { Day } from '../../domain/calendar';
import type { Leg } from '../../domain/leg';
import type { Count, Plan } from '../../domain/plan';
import type { Verdict } from '../../domain/verdict';
import type { Result } from './told';

/** What is said of the verdict and the plan. */
export type JudgingLine =
  | {
      readonly say: 'verdict';
      readonly result: Result;
      /** The leg before it had the same verdict. */
      readonly too: boolean;
      /** What stretching may do for it is told as well. */
      readonly advice: boolean;
      /** Its height is told for the first time here, so that whoever was misheard may notice. */
      readonly newest: boolean;
    }
  | {
      readonly say: 'together';
      readonly verdicts: readonly { readonly leg: Leg; readonly verdict: Verdict }[];
      readonly apart: number;
      readonly reached: boolean;
    }
  | { readonly say: 'see-physio' }
  /** `thanks`: the stretching brought it there; `too`: so it was told of the other leg. */
  | { readonly say: 'reached-the-line'; readonly leg: Leg; readonly thanks: boolean; readonly too: boolean }
  /** Which legs are higher by it. */
  | { readonly say: 'it-helps'; readonly legs: readonly Leg[]; readonly of: number }
  /** A leg got lower: a physiotherapist comes before the next stretch. */
  | { readonly say: 'lower-first' }
  /** Six weeks did little: on one leg, while the other goes on, or at all. */
  | { readonly say: 'no-help'; readonly leg?: Leg }
  /** Not before six weeks are over. */
  | { readonly say: 'too-early' }
  | { readonly say: 'too-few-days'; readonly days: number; readonly weeks: number }
  | { readonly say: 'leg-rests'; readonly leg: Leg }
  | { readonly say: 'your-choice' }
  | { readonly say: 'why-test-first' }
  | { readonly say: 'not-worth-it' }
  /** `today`: somebody else than the person whose plan it is asked for it, so it is not kept. */
  | { readonly say: 'plan-changed'; readonly plan: Plan; readonly today?: true }
  | { readonly say: 'plan-range'; readonly what: 'seconds' | 'reps' }
  | { readonly say: 'count-changed'; readonly count: Count }
  /** What somebody has planned, on which legs, and when the next test is. */
  | {
      readonly say: 'my-plan';
      readonly plan: Plan;
      readonly legs: readonly Leg[];
      readonly aim: number;
      readonly retest?: Day;
    }
  | { readonly say: 'longer-offer' };
