import { courseOf, HALF_A_DAY, outcomeOf } from '../../domain/course';
import type { Leg } from '../../domain/leg';
import type { Past } from '../../domain/past';
import type { Instant } from '../../domain/reading';
import type { Line } from '../line';

/** What ends the offers, in words: a leg that got lower, or six weeks that did nothing. */
export function endOfOffers(past: Past, legs: readonly Leg[]): Line | undefined {
  const outcome = outcomeOf(past, legs);
  return outcome && { say: outcome === 'lower' ? 'lower-first' : 'no-help' };
}

/** Which legs are really higher, by the stretching that was done. */
export function itHelps(past: Past, legs: readonly Leg[]): readonly Line[] {
  const higher = legs.filter((leg) => courseOf(leg, past).is === 'helped');
  return higher.length > 0 ? [{ say: 'it-helps', legs: higher, of: legs.length }] : [];
}

/** Why it cannot be told yet whether stretching helps, where it cannot. */
export function notToldYet(past: Past, legs: readonly Leg[], now: Instant): readonly Line[] {
  const courses = legs.map((leg) => courseOf(leg, past));
  const few = courses.find((one) => one.is === 'too-few-days');
  if (few) return [{ say: 'too-few-days', days: few.days, weeks: few.weeks }];
  return courses.some((one) => one.is === 'early' && one.until - HALF_A_DAY > now) ? [{ say: 'too-early' }] : [];
}
