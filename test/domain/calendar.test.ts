import { expect, test } from '@jest/globals';
import {
  DAY,
  dateOfNumber,
  dayNumber,
  dayOf,
  HOUR,
  MINUTE,
  minuteOfDay,
  numberOfDate,
} from '../../lambda/domain/calendar';

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

test('a time zone that nobody knows counts as UTC', () => {
  const now = Date.parse('2026-03-05T20:00:00Z');
  expect(dayOf(now, now, 'Middle-earth/Shire')).toMatchObject({ ago: 0, day: 5 });
});

test('midnight begins a day where the person is, and not where we are', () => {
  const now = Date.parse('2026-07-07T12:00:00Z');
  const midnight = Date.parse('2026-07-06T07:00:00Z'); // of the 6th, in Los Angeles
  expect(dayOf(midnight, now, LA)).toMatchObject({ ago: 1, day: 6 });
  expect(dayOf(midnight - 1, now, LA)).toMatchObject({ ago: 2, day: 5 });
});

test('new year is seen from where the person is', () => {
  const now = Date.parse('2026-01-01T07:00:00Z'); // the last evening of the year, in Los Angeles
  const then = Date.parse('2025-12-31T12:00:00Z');
  expect(dayOf(then, now, LA)).toMatchObject({ ago: 0, year: 2025, otherYear: false });
  expect(dayOf(then, now, 'UTC')).toMatchObject({ ago: 1, year: 2025, otherYear: true });
});

test.each([
  ['Sunday', 0, '2026-03-01'],
  ['Monday', 1, '2026-03-02'],
  ['Thursday', 4, '2026-03-05'],
  ['Saturday', 6, '2026-03-07'],
])('%s is day %i of the week', (_, weekday, date) => {
  const noon = Date.parse(`${date}T12:00:00Z`);
  expect(dayOf(noon, noon, 'UTC').weekday).toBe(weekday);
});

test('a minute, an hour and a day are in milliseconds', () => {
  expect([MINUTE, HOUR, DAY]).toEqual([60_000, 3_600_000, 86_400_000]);
});

test.each([
  ['1970-01-01', 0],
  ['1970-01-02', 1],
  ['2026-03-03', 20_515],
  ['2028-02-29', 21_243],
])('%s is day %i since 1970, and that day is this date', (date, number) => {
  expect(numberOfDate(date)).toBe(number);
  expect(dateOfNumber(number)).toBe(date);
});

test.each(['2026-13-01', '2026-3-3', '2026-W10', '2026-03', 'x2026-03-03', '2026-03-031', '2026-03-03T08:00', ''])(
  '"%s" is no date',
  (said) => {
    expect(numberOfDate(said)).toBeUndefined();
  },
);

test.each([
  ['midnight', '2026-03-03T00:00:00Z', 'UTC', 0],
  ['one minute past it', '2026-03-03T00:01:59Z', 'UTC', 1],
  ['the last minute', '2026-03-03T23:59:59Z', 'UTC', 1439],
  ['half past five, half an hour beside the hours of others', '2026-03-03T00:00:00Z', 'Asia/Kolkata', 330],
  ['midnight where the person is', '2026-03-03T08:00:00Z', LA, 0],
])('%s is told by the minutes since midnight', (_, at, zone, minute) => {
  expect(minuteOfDay(Date.parse(at), zone)).toBe(minute);
});

test('two moments are one day exactly from midnight to midnight', () => {
  const midnight = Date.parse('2026-03-03T08:00:00Z');
  const days = [midnight - 1, midnight, midnight + DAY - 1, midnight + DAY].map((at) => dayNumber(at, LA));
  expect(days).toEqual([20_514, 20_515, 20_515, 20_516]);
});
