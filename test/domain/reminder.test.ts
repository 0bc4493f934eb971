import { describe, expect, test } from '@jest/globals';
import { DAY, HOUR, MINUTE, numberOfDate } from '../../lambda/domain/calendar';
import {
  ahead,
  type Draft,
  type Lacking,
  merged,
  nextDay,
  type Reminder,
  ringsAgain,
  ringsToday,
  type Schedule,
  settled,
  tomorrow,
} from '../../lambda/domain/reminder';
import type { Weekday } from '../../lambda/domain/week';

/** A Tuesday, at eight in the morning. */
const NOW = Date.parse('2026-03-03T08:00:00Z');
const at = (hour: number, minute = 0) => ({ hour, minute });
const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

describe('what is said again takes the place of what was said before', () => {
  test.each<[string, Draft, Draft, Draft]>([
    ['a time beside days', { days: [1] }, { time: at(7) }, { days: [1], time: at(7) }],
    ['a time beside a date', { on: '2026-03-04' }, { time: at(7) }, { on: '2026-03-04', time: at(7) }],
    ['other days', { days: [1], time: at(7) }, { days: [2, 4] }, { days: [2, 4], time: at(7) }],
    ['a date instead of days', { days: [1], time: at(7) }, { on: '2026-03-04' }, { on: '2026-03-04', time: at(7) }],
    ['days instead of a date', { on: '2026-03-04', time: at(7) }, { days: [1] }, { days: [1], time: at(7) }],
    ['another time', { days: [1], time: at(7) }, { time: at(8, 30) }, { days: [1], time: at(8, 30) }],
    ['the half of the day', { time: at(7) }, { daytime: 'evening' }, { time: at(7), daytime: 'evening' }],
    ['nothing', { days: [1], daytime: 'morning' }, {}, { days: [1], daytime: 'morning' }],
  ])('%s', (_, before, said, both) => {
    expect(merged(before, said)).toEqual(both);
  });

  test.each<[string, Draft, Draft['daytime']]>([
    ['twelve says nothing of the half', { time: at(12) }, undefined],
    ['thirteen is in the afternoon', { time: at(13) }, 'afternoon'],
    ['a minute to six is in the afternoon', { time: at(17, 59) }, 'afternoon'],
    ['eighteen is in the evening', { time: at(18) }, 'evening'],
    ['a half that is said stays', { time: at(18), daytime: 'afternoon' }, 'afternoon'],
  ])('%s', (_, said, daytime) => {
    expect(merged({}, said).daytime).toBe(daytime);
  });

  test('an hour beyond noon puts right the half that was said before', () => {
    expect(merged({ daytime: 'morning' }, { time: at(19) }).daytime).toBe('evening');
  });
});

describe('a draft', () => {
  const days: readonly Weekday[] = [1, 3, 5];
  test.each<[string, Draft, Schedule | Lacking]>([
    ['of nothing lacks when', {}, 'when'],
    ['of no days at all lacks when', { days: [] }, 'when'],
    ['of a half of the day lacks when', { daytime: 'evening' }, 'when'],
    ['of a time lacks its days', { time: at(7) }, 'days'],
    ['of days lacks a time', { days }, 'time'],
    ['of a date lacks a time', { on: '2026-03-04' }, 'time'],
    ['of a time before noon lacks its half', { days, time: at(11, 59) }, 'daytime'],
    ['of one in the morning lacks its half', { days, time: at(1) }, 'daytime'],
    ['at midnight is whole', { days, time: at(0, 5) }, { days, hour: 0, minute: 5 }],
    ['at noon is whole', { days, time: at(12) }, { days, hour: 12, minute: 0 }],
    ['at thirteen is whole', { days, time: at(13, 15) }, { days, hour: 13, minute: 15 }],
    ['at noon needs no half', { days, time: at(12), daytime: 'afternoon' }, { days, hour: 12, minute: 0 }],
    ['at seven in the morning', { days, time: at(7, 30), daytime: 'morning' }, { days, hour: 7, minute: 30 }],
    ['at three in the afternoon', { days, time: at(3), daytime: 'afternoon' }, { days, hour: 15, minute: 0 }],
    ['at seven in the evening', { days, time: at(7), daytime: 'evening' }, { days, hour: 19, minute: 0 }],
    ['on a date', { on: '2026-03-04', time: at(7), daytime: 'evening' }, { on: '2026-03-04', hour: 19, minute: 0 }],
    ['today at what has gone by', { on: '2026-03-03', time: at(7) }, { on: '2026-03-03', hour: 19, minute: 0 }],
    ['today at this very minute', { on: '2026-03-03', time: at(8) }, { on: '2026-03-03', hour: 20, minute: 0 }],
    ['today at the next minute lacks its half', { on: '2026-03-03', time: at(8, 1) }, 'daytime'],
    ['tomorrow at seven lacks its half', { on: '2026-03-04', time: at(7) }, 'daytime'],
    ['on what is no date lacks its half', { on: 'someday', time: at(7) }, 'daytime'],
    ['of days at seven lacks its half, whatever the time is now', { days, time: at(7) }, 'daytime'],
  ])('%s', (_, draft, comesTo) => {
    expect(settled(draft, NOW, 'UTC')).toEqual(comesTo);
  });

  test('goes by the clock of where the person is', () => {
    const draft: Draft = { on: '2026-03-03', time: at(8, 30) };
    expect(settled(draft, NOW, 'UTC')).toBe('daytime');
    expect(settled(draft, NOW, 'Europe/Berlin')).toMatchObject({ hour: 20 });
  });
});

describe('the next day on which it rings', () => {
  test.each<[string, Schedule, string | undefined]>([
    ['today, a minute from now', { ...at(8, 1), days: [2] }, '2026-03-03'],
    ['in a week, where it rings this very minute', { ...at(8), days: [2] }, '2026-03-10'],
    ['in a week, where it has rung today', { ...at(7, 59), days: [2] }, '2026-03-10'],
    ['tomorrow', { ...at(7), days: [3] }, '2026-03-04'],
    ['yesterday in a week', { ...at(9), days: [1] }, '2026-03-09'],
    ['the first of several', { ...at(7), days: [1, 2, 5] }, '2026-03-06'],
    ['a date', { ...at(7), on: '2026-04-01' }, '2026-04-01'],
    ['a date of today, a minute from now', { ...at(8, 1), on: '2026-03-03' }, '2026-03-03'],
    ['never again on a date of today, this very minute', { ...at(8), on: '2026-03-03' }, undefined],
    ['never again on a date that is over', { ...at(9), on: '2026-03-02' }, undefined],
    ['never on no day', { ...at(9), days: [] }, undefined],
  ])('%s', (_, schedule, date) => {
    expect(nextDay(schedule, NOW, 'UTC')).toBe(date === undefined ? undefined : numberOfDate(date));
  });

  test.each<[string, string, string]>([
    ['the date itself', '2026-03-05', '2026-03-05'],
    ['not earlier than now', '2026-03-01', '2026-03-03'],
    ['as ever, where it is no date', 'soon', '2026-03-03'],
  ])('is, from a date on, %s', (_, from, date) => {
    expect(nextDay({ ...at(9), days: EVERY_DAY }, NOW, 'UTC', from)).toBe(numberOfDate(date));
  });

  test('is a week after the date from which it rings, where that is the day after its own', () => {
    expect(nextDay({ ...at(9), days: [2] }, NOW, 'UTC', '2026-03-04')).toBe(numberOfDate('2026-03-10'));
  });
});

describe('a reminder', () => {
  const reminder = (schedule: Schedule, from?: string): Reminder => ({
    id: 'r-1',
    schedule,
    setAt: NOW - DAY,
    ...(from !== undefined && { from }),
  });
  test.each<[string, Reminder, { again: boolean; today: boolean }]>([
    ['of every day rings today and again', reminder({ ...at(9), days: EVERY_DAY }), { again: true, today: true }],
    ['that has rung rings again', reminder({ ...at(7), days: EVERY_DAY }), { again: true, today: false }],
    ['of other days', reminder({ ...at(9), days: [1, 3] }), { again: true, today: false }],
    ['left out for today', reminder({ ...at(9), days: EVERY_DAY }, '2026-03-04'), { again: true, today: false }],
    ['of a date ahead', reminder({ ...at(9), on: '2026-03-08' }), { again: true, today: false }],
    ['of today alone is no weekly one', reminder({ ...at(9), on: '2026-03-03' }), { again: true, today: false }],
    ['of a date that is over', reminder({ ...at(9), on: '2026-03-01' }), { again: false, today: false }],
  ])('%s', (_, one, rings) => {
    expect({ again: ringsAgain(one, NOW, 'UTC'), today: ringsToday(one, NOW, 'UTC') }).toEqual(rings);
  });
});

test('tomorrow begins where the person is', () => {
  const lateInLondon = Date.parse('2026-02-28T23:30:00Z');
  expect(tomorrow(lateInLondon, 'Europe/London')).toBe('2026-03-01');
  expect(tomorrow(lateInLondon, 'Asia/Kolkata')).toBe('2026-03-02');
});

describe('so long from now', () => {
  test.each<[string, number, Draft]>([
    ['an hour', HOUR, { on: '2026-03-03', time: at(9), daytime: 'morning' }],
    ['three hours and 59 minutes', 4 * HOUR - MINUTE, { on: '2026-03-03', time: at(11, 59), daytime: 'morning' }],
    ['four hours, at noon', 4 * HOUR, { on: '2026-03-03', time: at(12) }],
    ['sixteen hours, at midnight', 16 * HOUR, { on: '2026-03-04', time: at(0), daytime: 'morning' }],
    ['a day is a date', DAY, { on: '2026-03-04' }],
    ['two days are a date', 2 * DAY, { on: '2026-03-05' }],
    ['a day and a half', 1.5 * DAY, { on: '2026-03-04', time: at(20) }],
  ])('%s', (_, span, draft) => {
    expect(ahead(span / 1000, NOW, 'UTC')).toEqual(draft);
  });
});
