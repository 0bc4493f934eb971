import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from '@jest/globals';
import { assert, boolean, constantFrom, integer, option, property, record, subarray } from 'fast-check';
import type { Row } from '../../lambda/diary/attribute';
import {
  attributeOfReading,
  EARLIER_ONES,
  hasEarlier,
  nameOfReading,
  overdue,
  readingsIn,
} from '../../lambda/diary/tests-item';
import { exactly } from '../../lambda/domain/angle';
import { DAY } from '../../lambda/domain/calendar';
import { LEGS } from '../../lambda/domain/leg';
import { RECENT_READINGS } from '../../lambda/domain/past';
import { METHODS, type Reading, STOP_REASONS } from '../../lambda/domain/reading';

const NOW = Date.parse('2026-11-20T18:00:00Z');

const READING: Reading = {
  leg: 'left',
  angle: { low: 60, high: 65 },
  method: 'guess',
  guess: exactly(58),
  stoppedBy: ['knee-bends', 'discomfort-behind-leg'],
  takenAt: NOW,
  afterStretching: true,
};

const itemOf = (readings: readonly Reading[]): Row =>
  Object.fromEntries(readings.map((reading) => [nameOfReading(reading), attributeOfReading(reading)]));

const daily = (days: number): readonly Reading[] =>
  Array.from({ length: days }, (_, ago) => ({ ...READING, takenAt: NOW - ago * DAY }));

describe('the readings in one item', () => {
  test('are told in a few letters each', () => {
    expect(itemOf([READING])).toEqual({ 'l-mwpaatc0': { S: '60-65 g kd 58 s' } });
    const plain: Reading = { ...READING, leg: 'right', angle: exactly(80), stoppedBy: [], afterStretching: false };
    const { guess: _, ...unguessed } = plain;
    expect(itemOf([unguessed])).toEqual({ 'r-mwpaatc0': { S: '80 g - -' } });
  });

  test('come back as they were, whatever they are', () => {
    const angle = integer({ min: 0, max: 90 }).chain((low) =>
      record({ low: constantFrom(low), high: integer({ min: low, max: 180 }) }),
    );
    const reading = record({
      leg: constantFrom(...LEGS),
      angle,
      method: constantFrom(...METHODS),
      guess: option(angle, { nil: undefined }),
      stoppedBy: subarray([...STOP_REASONS]),
      takenAt: integer({ min: 0, max: 8.64e15 }),
      afterStretching: boolean(),
    }).map(({ guess, ...rest }): Reading => ({ ...rest, ...(guess && { guess }) }));
    assert(property(reading, (one) => expect(readingsIn(itemOf([one]))).toEqual([one])));
  });

  test('have letters of their own for each way and reason', () => {
    for (const words of [METHODS, STOP_REASONS, LEGS]) {
      expect(new Set(words.map((word) => word.charAt(0))).size).toBe(words.length);
    }
  });

  test('come newest first, the right leg before the left of one instant', () => {
    const right: Reading = { ...READING, leg: 'right' };
    const [, yesterday] = daily(2);
    expect(yesterday && readingsIn(itemOf([yesterday, READING, right]))).toEqual([right, READING, yesterday]);
  });

  test.each<[string, AttributeValue]>([
    ['l-mwpaatc0', { S: '' }],
    ['l-mwpaatc0', { S: 'high g k -' }],
    ['l-mwpaatc0', { S: '400 g k -' }],
    ['l-mwpaatc0', { S: '70-60 g k -' }],
    ['l-mwpaatc0', { S: '60 u k -' }],
    ['l-mwpaatc0', { S: '60 g kb -' }],
    ['l-mwpaatc0', { S: '60 g' }],
    ['l-mwpaatc0', { N: '60' }],
    ['m-mwpaatc0', { S: '60 g k -' }],
    ['xl-mwpaatc0', { S: '60 g k -' }],
    ['l-mwpaatc0-', { S: '60 g k -' }],
    ['l-mwpaatc0', { S: 'about 60 g k -' }],
    ['l-mwpaatc0', { S: '60 g k - so' }],
    ['l-TODAY', { S: '60 g k -' }],
    ['l-zzzzzzzzzzz', { S: '60 g k -' }],
    ['earlier', { BOOL: true }],
    ['account', { S: '60 g k -' }],
  ])('%s: %j is none', (name, attribute) => {
    expect(readingsIn({ [name]: attribute })).toEqual([]);
  });

  test.each<[string, Row, boolean]>([
    ['says so', { ...itemOf([READING]), ...EARLIER_ONES }, true],
    ['says nothing', itemOf([READING]), false],
    ['says that there are none', { earlier: { BOOL: false } }, false],
    ['says something strange', { earlier: { S: 'true' } }, false],
    ['is empty', {}, false],
  ])('there are earlier ones where it %s: %j is %s', (_, item, has) => {
    expect(hasEarlier(item)).toBe(has);
  });

  test('stay until there are three too many; then those go that are not looked back at', () => {
    expect(overdue(itemOf(daily(RECENT_READINGS + 2)))).toEqual([]);
    expect(overdue(itemOf(daily(RECENT_READINGS + 3)))).toEqual(daily(RECENT_READINGS + 3).slice(RECENT_READINGS));
  });
});
