import type { Effort, Plan } from './plan';
import type { Instant } from './reading';

/** Hold lengths that a session goes through step by step, in seconds; beginners may start at the first. */
const STEPS = [15, 20, 30, 45, 60] as const;

/** A third hold comes when a minute is easy, and goes first when it is too much. */
const MORE_REPS = 3;
const USUAL_REPS = 2;

/**
 * The plan of the next session, one step from what was done in this one. Too strong: a hold less, else a shorter one, and
 * a lighter pull. Too easy: a longer one up to a minute, then a third. Nothing felt: further, and the second time running
 * as if it were too easy.
 */
export function adapted(plan: Plan, done: Pick<Plan, 'seconds' | 'reps'>, why: Effort, at: Instant): Plan {
  const { pull, ...rest } = plan;
  const { seconds, reps } = done;
  const next = { ...rest, seconds, reps, adapted: { why, at } };
  if (why === 'too-strong') {
    const less =
      reps >= MORE_REPS ? { reps: USUAL_REPS } : { seconds: STEPS.findLast((step) => step < seconds) ?? seconds };
    return { ...next, ...less, pull: 'gentler' };
  }
  if (why === 'no-stretch' && pull !== 'further') return { ...next, pull: 'further' };
  const longer = STEPS.find((step) => step > seconds);
  if (longer !== undefined) return { ...next, seconds: longer };
  return reps < MORE_REPS ? { ...next, reps: MORE_REPS } : { ...next, pull: 'further' };
}
