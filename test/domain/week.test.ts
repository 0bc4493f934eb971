import { describe, expect, test } from '@jest/globals';
import { DAY, dayNumber } from '../../lambda/domain/calendar';
import type { HeldHold } from '../../lambda/domain/past';
import {
  daysBetween,
  daysStretched,
  daysThisWeek,
  mondayOf,
  RECENT_WEEKS,
  type Week,
  weeksChanged,
  withDays,
  withoutDays,
} from '../../lambda/domain/week';

const at = (date: string): number => Date.parse(`${date}T12:00:00Z`);
const day = (date: string): number => dayNumber(at(date), 'UTC');
const hold = (date: string, more: Partial<HeldHold> = {}): HeldHold => ({
  stretch: 'lying',
  leg: 'left',
  seconds: 30,
  held: 30,
  at: at(date),
  id: date,
  ...more,
});
/** The first week of March 2026, from Monday the 2nd. */
const MARCH = day('2026-03-02');
const WEEK: Week = { monday: MARCH, left: [1, 3], right: [3] };

describe('a week', () => {
  test.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-04', '2026-03-02'],
    ['2026-03-08', '2026-03-02'],
    ['2026-03-09', '2026-03-09'],
    ['1970-01-01', '1969-12-29'],
  ])('%s lies in the week from Monday %s', (date, monday) => {
    expect(mondayOf(day(date))).toBe(day(monday));
  });

  test('takes up the days of what was held, each once, by leg', () => {
    const holds = [hold('2026-03-06'), hold('2026-03-06', { leg: 'right' }), hold('2026-03-06'), hold('2026-03-03')];
    expect(withDays([WEEK], holds, 'UTC')).toEqual([{ monday: MARCH, left: [1, 2, 3, 5], right: [3, 5] }]);
  });

  test.each([
    [9, []],
    [10, [{ monday: MARCH, left: [3], right: [] }]],
  ])('a hold of %i seconds makes %j', (held, weeks) => {
    expect(withDays([], [hold('2026-03-04', { held })], 'UTC')).toEqual(weeks);
  });

  test('has the days of the person, not ours', () => {
    const late = hold('', { at: Date.parse('2026-03-09T05:00:00Z') });
    expect(withDays([], [late], 'America/Los_Angeles')).toEqual([{ monday: MARCH, left: [7], right: [] }]);
  });

  test('is one of so many at most, newest first', () => {
    const many = Array.from({ length: 20 }, (_, index) => hold('', { at: at('2026-03-02') + index * 7 * DAY }));
    const weeks = withDays([], many, 'UTC');
    expect(weeks).toHaveLength(RECENT_WEEKS);
    expect(weeks[0]?.monday).toBe(MARCH + 19 * 7);
  });
});

describe('days stretched', () => {
  const weeks: readonly Week[] = [{ monday: MARCH + 7, left: [2], right: [] }, WEEK];

  test('are counted once for both legs, and for one leg alone', () => {
    expect(daysStretched(weeks)).toEqual([MARCH + 8, MARCH + 2, MARCH]);
    expect(daysStretched(weeks, 'right')).toEqual([MARCH + 2]);
  });

  test.each([
    [MARCH, MARCH, 1],
    [MARCH, MARCH + 2, 2],
    [MARCH + 1, MARCH + 1, 0],
    [MARCH - 30, MARCH + 30, 3],
  ])('from day %i to %i: %i', (first, last, days) => {
    expect(daysBetween(weeks, first, last)).toBe(days);
  });

  test('of this week do not reach back before Monday', () => {
    expect(daysThisWeek(weeks, at('2026-03-10'), 'UTC')).toBe(1);
    expect(daysThisWeek(weeks, at('2026-03-08'), 'UTC')).toBe(2);
  });

  test('only the weeks that changed are told', () => {
    const after = withDays(weeks, [hold('2026-03-05', { leg: 'right' }), hold('2026-03-02')], 'UTC');
    expect(weeksChanged(weeks, after)).toEqual([{ ...WEEK, right: [3, 4] }]);
    expect(weeksChanged(weeks, weeks)).toEqual([]);
  });

  test('what goes to another diary takes its days along, but none that somebody else made too', () => {
    const [moved, stays] = [hold('2026-03-04'), hold('2026-03-02')];
    expect(withoutDays([WEEK], [moved, hold('2026-03-02')], [stays], 'UTC')).toEqual([{ ...WEEK, left: [1] }]);
  });
});
