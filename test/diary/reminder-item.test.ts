import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from '@jest/globals';
import type { Row } from '../../lambda/diary/attribute';
import { itemOfReminder, reminderOf } from '../../lambda/diary/reminder-item';
import type { Reminder } from '../../lambda/domain/reminder';

const WEEKLY: Reminder = {
  id: 'r-1',
  schedule: { hour: 19, minute: 30, days: [1, 3, 5] },
  setAt: Date.parse('2026-11-20T18:00:00Z'),
};
const ONCE: Reminder = { ...WEEKLY, schedule: { hour: 0, minute: 0, on: '2026-12-01' } };
const FROM: Reminder = { ...WEEKLY, from: '2026-11-23' };
const LATEST: Reminder = { ...WEEKLY, schedule: { hour: 23, minute: 59, days: [7] } };

/** An item with one attribute put in, or taken out. */
function but(item: Row, name: string, attribute?: AttributeValue): Row {
  const { [name]: _, ...rest } = item;
  return attribute ? { ...rest, [name]: attribute } : rest;
}

describe('a reminder in an item', () => {
  test('has its days in digits, or its date', () => {
    expect(itemOfReminder(WEEKLY).days).toEqual({ S: '135' });
    expect(itemOfReminder(ONCE)).toMatchObject({ on: { S: '2026-12-01' }, hour: { N: '0' } });
  });

  test.each([
    ['of every week', WEEKLY],
    ['of one date, at midnight', ONCE],
    ['from a date on', FROM],
    ['at the last minute of Sunday', LATEST],
  ])('%s comes back as it was', (_, reminder) => {
    expect(reminderOf(itemOfReminder(reminder))).toStrictEqual(reminder);
  });

  test.each<[string, Row]>([
    ['without an id', but(itemOfReminder(WEEKLY), 'id')],
    ['with an empty id', but(itemOfReminder(WEEKLY), 'id', { S: '' })],
    ['without an hour', but(itemOfReminder(WEEKLY), 'hour')],
    ['at twenty-four', but(itemOfReminder(WEEKLY), 'hour', { N: '24' })],
    ['without a minute', but(itemOfReminder(WEEKLY), 'minute')],
    ['at minute sixty', but(itemOfReminder(WEEKLY), 'minute', { N: '60' })],
    ['that was never set', but(itemOfReminder(WEEKLY), 'setAt')],
    ['without days', but(itemOfReminder(WEEKLY), 'days')],
    ['with days that are none', but(itemOfReminder(WEEKLY), 'days', { S: '089' })],
    ['with days that are a number', but(itemOfReminder(WEEKLY), 'days', { N: '135' })],
    ['without its date', but(itemOfReminder(ONCE), 'on')],
    ['on what is no date', but(itemOfReminder(ONCE), 'on', { S: 'tomorrow' })],
    ['of nothing at all', {}],
  ])('%s is none', (_, item) => {
    expect(reminderOf(item)).toBeUndefined();
  });

  test('from what is no date on rings as ever', () => {
    expect(reminderOf(but(itemOfReminder(FROM), 'from', { S: 'soon' }))).toStrictEqual(WEEKLY);
  });
});
