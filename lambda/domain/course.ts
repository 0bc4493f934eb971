import { DAY } from './calendar';
import type { Leg } from './leg';
import type { Past } from './past';
import { DAYS_A_WEEK } from './plan';
import type { Instant, Reading } from './reading';
import { change, latest, needsStretching, SAME_TEST, verdictOn } from './verdict';
import { daysBetween, RECENT_WEEKS } from './week';

/** What the tests of a leg, and the days on which it was stretched, come to. */
export type Course =
  /** Really lower than before, or a little lower twice running: no more stretching before a physiotherapist has looked. */
  | { readonly is: 'lower'; readonly than: Reading }
  /** Up to the mark; `thanks`: by a real change, and the stretching for it was done. */
  | { readonly is: 'at-the-mark'; readonly thanks: boolean; readonly than: Reading }
  /** Really higher, short of the mark, and the stretching for it was done. */
  | { readonly is: 'helped'; readonly than: Reading }
  /** Six weeks of enough days, and no real change. */
  | { readonly is: 'no-help' }
  /** Some weeks without a real change, on enough days, and six are not over: a test can tell from `until` on. */
  | { readonly is: 'early'; readonly until: Instant }
  /** Four weeks and more without a real change, and too few days to tell: so many days in so many weeks. */
  | { readonly is: 'too-few-days'; readonly days: number; readonly weeks: number }
  /** Too early to tell, or nothing to compare with. */
  | { readonly is: 'open' };

const WEEK = 7 * DAY;

/** Whoever comes earlier in the day than so many weeks ago does not come early (docs/evidence.md#retest). */
export const HALF_A_DAY = 0.5 * DAY;

/** Whether stretching helps is asked after six weeks, and again after four; two are early (docs/evidence.md#retest). */
const SIX_WEEKS = 6 * WEEK;
const FOUR_WEEKS = 4 * WEEK;
const TWO_WEEKS = 2 * WEEK;

/** What a course is made of. */
type Tested = Pick<Past, 'readings' | 'weeks' | 'plan'>;

/** The weeks of both tests are seldom whole: so many days may be missing in them. */
const AT_THE_ENDS = 2;

/** How much a leg has changed, and whether stretching can have done it. */
export function courseOf(leg: Leg, { readings, weeks, plan }: Tested): Course {
  const [now, ...before] = testsSince(plan?.afresh, tests(readings, leg));
  const alike = now ? before.filter((then) => change(then, now).size !== 'incomparable') : [];
  const first = alike.at(-1);
  if (!now || !first) return { is: 'open' };
  const atTheMark = verdictOn(now.angle) === 'no-need';
  const higher = atTheMark ? undefined : higherBefore(now, alike);
  if (higher) return { is: 'lower', than: higher };
  const { days, passed, enough } = stretched(leg, weeks, first.takenAt, now.takenAt);
  const risen = isReal(first, now) > 0;
  if (atTheMark) {
    const was = alike.filter((then) => verdictOn(then.angle) !== 'no-need' && isHigher(then, now));
    const than = was.at(-1);
    return than ? { is: 'at-the-mark', thanks: risen && enough, than: risen ? first : than } : { is: 'open' };
  }
  if (risen) return enough ? { is: 'helped', than: first } : { is: 'open' };
  const since = now.takenAt - first.takenAt + HALF_A_DAY;
  // What six weeks have shown once is not undone by the days that were left out afterwards.
  const shown = [now, ...alike].some(
    ({ takenAt }) =>
      takenAt - first.takenAt + HALF_A_DAY >= SIX_WEEKS && stretched(leg, weeks, first.takenAt, takenAt).enough,
  );
  if (shown) return { is: 'no-help' };
  if (!enough) return since < FOUR_WEEKS ? { is: 'open' } : { is: 'too-few-days', days, weeks: passed };
  const until = Math.max(first.takenAt + SIX_WEEKS, now.takenAt + TWO_WEEKS);
  return since >= TWO_WEEKS ? { is: 'early', until } : { is: 'open' };
}

/** The tests of a leg that can be compared at all, newest first: of each the last reading. */
function tests(readings: readonly Reading[], leg: Leg): readonly Reading[] {
  const own = readings.filter((reading) => reading.leg === leg && !reading.afterStretching);
  return own.filter((reading, index) => {
    const later = own[index - 1];
    return later === undefined || later.takenAt - reading.takenAt > SAME_TEST;
  });
}

/** The tests since somebody began afresh, and the last one before as what they began with. */
function testsSince(afresh: Instant | undefined, all: readonly Reading[]): readonly Reading[] {
  const began = afresh === undefined ? -1 : all.findIndex(({ takenAt }) => takenAt <= afresh);
  return began < 0 ? all : all.slice(0, began + 1);
}

/** By how many degrees a leg has really changed; 0 where the change may be the measuring. */
function isReal(then: Reading, now: Reading): number {
  const found = change(then, now);
  return found.size === 'real' ? found.by : 0;
}

/** Whether a leg is higher by more than nothing. */
function isHigher(then: Reading, now: Reading): boolean {
  const found = change(then, now);
  return (found.size === 'real' || found.size === 'maybe') && found.by > 0;
}

/** The earlier reading than which a leg is really lower; of two that it sank through, the first. */
function higherBefore(now: Reading, alike: readonly Reading[]): Reading | undefined {
  const [last, one, first] = [alike[0], alike[1], alike.at(-1)];
  const against = [last, first].find((then) => then && isReal(then, now) < 0);
  const twice = last && one && isHigher(now, last) && isHigher(last, one);
  return against ?? (twice === true ? one : undefined);
}

/** Days of stretching in the weeks that passed, and whether they are enough to tell. */
interface Stretched {
  readonly days: number;
  readonly passed: number;
  readonly enough: boolean;
}

/** On how many days a leg was stretched from one test to another, and in how many weeks; as far back as days are kept. */
function stretched(leg: Leg, weeks: Past['weeks'], first: Instant, now: Instant): Stretched {
  const from = Math.max(first, now - (RECENT_WEEKS - 1) * WEEK);
  const days = daysBetween(weeks, Math.floor(from / DAY), Math.floor(now / DAY), leg);
  const passed = Math.max(1, Math.round((now - from) / WEEK));
  return { days, passed, enough: days >= DAYS_A_WEEK.least * passed - AT_THE_ENDS };
}

/** Whether a leg has come up to the mark: it is there now, and by a reading that compares it once was not. */
export const reachedTheLine = (past: Tested, leg: Leg): boolean => courseOf(leg, past).is === 'at-the-mark';

/** What all tests of some legs come to, where it ends the offers: one got lower, or six weeks did nothing for those that need it. */
export function outcomeOf(past: Tested, legs: readonly Leg[]): 'lower' | 'no-help' | undefined {
  if (gotLower(past, legs)) return 'lower';
  const without = legs.filter((leg) => courseOf(leg, past).is === 'no-help');
  const needy = legs.filter((leg) => needs(latest(past.readings, leg)));
  return without.length > 0 && needy.every((leg) => without.includes(leg)) ? 'no-help' : undefined;
}

const needs = (reading: Reading | undefined): boolean =>
  reading !== undefined && needsStretching(verdictOn(reading.angle));

/** When the next test is due, where there was one before: after four weeks, or when six are over that cannot be judged yet. */
export function retestDue(
  past: Tested,
  legs: readonly Leg[],
): { readonly at: Instant; readonly six: boolean } | undefined {
  const [newest] = past.readings;
  if (!newest) return undefined;
  const early = legs.map((leg) => courseOf(leg, past)).flatMap((one) => (one.is === 'early' ? [one.until] : []));
  const [four, six] = [newest.takenAt + FOUR_WEEKS, Math.min(...early)];
  return { at: Math.min(four, six), six: six <= four };
}

/** Whether a leg got lower, so that a physiotherapist comes before the next stretch. */
export const gotLower = (past: Tested, legs: readonly Leg[]): boolean =>
  legs.some((leg) => courseOf(leg, past).is === 'lower');
