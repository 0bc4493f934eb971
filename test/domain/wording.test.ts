import { describe, expect, test } from '@jest/globals';
import {
  between,
  clockHand,
  decade,
  type Hedge,
  hedged,
  partOfTheWay,
  type Third,
  type Upright,
  upright,
} from '../../lambda/domain/wording';

// What numbers of degrees stand for, as people word them.

describe('a hedged number', () => {
  test.each<[Hedge | undefined, number, number, number]>([
    [undefined, 60, 60, 60],
    ['about', 60, 60, 60],
    ['just-under', 60, 55, 59],
    ['just-over', 60, 61, 65],
    ['under', 60, 51, 59],
    ['over', 60, 61, 69],
    ['odd', 60, 60, 69],
    // Nothing lies below the floor.
    ['just-under', 5, 0, 4],
    ['just-under', 4, 0, 3],
    ['just-under', 0, 0, 0],
    ['under', 9, 0, 8],
    ['under', 8, 0, 7],
    ['under', 0, 0, 0],
  ])('%s %i is %i to %i', (hedge, degrees, low, high) => {
    expect(hedge ? hedged(degrees, hedge) : hedged(degrees)).toEqual({ low, high });
  });
});

test('from one number to another, whichever was said first', () => {
  expect(between(50, 60)).toEqual({ low: 50, high: 60 });
  expect(between(60, 50)).toEqual({ low: 50, high: 60 });
});

test.each<[Third | undefined, number, number]>([
  ['low', 70, 73],
  ['middle', 73, 77],
  ['high', 77, 79],
  [undefined, 70, 79],
])('the %s seventies are %i to %i', (part, low, high) => {
  expect(decade(70, part)).toEqual({ low, high });
});

test.each([
  [1, 4, 23],
  [1, 3, 30],
  [1, 2, 45],
  [2, 3, 60],
  [9, 10, 81],
  [1, 1, 90],
])('%i/%i of the way up is %i degrees', (parts, of, degrees) => {
  expect(partOfTheWay(parts, of)).toBe(degrees);
});

test.each([
  ['three', 3, 0, 0],
  ['half past two', 2, 30, 15],
  ['two', 2, 0, 30],
  ['half past one', 1, 30, 45],
  ['one', 1, 0, 60],
  ['half past twelve', 12, 30, 75],
  ['twelve', 12, 0, 90],
  ['eleven', 11, 0, 120],
  ['ten', 10, 0, 150],
  ['nine', 9, 0, 180],
])('a leg at %s, feet at three', (_, hour, minute, degrees) => {
  expect(clockHand(hour, minute)).toBe(degrees);
});

test.each<[Upright, number, number]>([
  ['vertical', 90, 90],
  ['nearly-vertical', 80, 89],
  ['past-vertical', 91, 100],
])('%s is %i to %i', (how, low, high) => {
  expect(upright(how)).toEqual({ low, high });
});
