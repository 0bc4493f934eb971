import { expect, test } from '@jest/globals';
import { dayOf, daysAmong, daysSinceMonday } from '../../lambda/domain/calendar';

const LA = 'America/Los_Angeles';

test('an evening in Los Angeles is today there, though it is tomorrow in London', () => {
  const held = Date.parse('2026-07-07T03:40:00Z');
  const now = Date.parse('2026-07-07T05:00:00Z');
  expect(dayOf(held, now, LA)).toMatchObject({ ago: 0, month: 7, day: 6, weekday: 1 });
  expect(dayOf(held, now, 'Europe/London')).toMatchObject({ ago: 0, month: 7, day: 7, weekday: 2 });
});

test('a night when the clocks change is one day, not none and not two', () => {
  const before = Date.parse('2026-03-29T00:30:00Z');
  const after = Date.parse('2026-03-30T00:30:00+01:00');
  expect(dayOf(before, after, 'Europe/London').ago).toBe(1);
});

test('a date of last year says so', () => {
  const now = Date.parse('2026-01-02T12:00:00Z');
  expect(dayOf(Date.parse('2025-12-31T12:00:00Z'), now, 'UTC')).toMatchObject({ ago: 2, year: 2025, otherYear: true });
});

test('several holds on one day are one day, and days before the week are none', () => {
  const now = Date.parse('2026-03-05T20:00:00Z'); // a Thursday
  const moments = ['2026-03-05T07:00:00Z', '2026-03-05T07:05:00Z', '2026-03-03T07:00:00Z', '2026-03-01T07:00:00Z'];
  expect(daysSinceMonday(now, 'UTC')).toBe(3);
  expect(daysAmong(moments.map(Date.parse), now, 'UTC', daysSinceMonday(now, 'UTC'))).toBe(2);
});

test('a time zone that nobody knows counts as UTC', () => {
  const now = Date.parse('2026-03-05T20:00:00Z');
  expect(dayOf(now, now, 'Middle-earth/Shire')).toMatchObject({ ago: 0, day: 5 });
});
