import { describe, expect, test } from '@jest/globals';
import { type Angle, exactly } from '../../lambda/domain/angle';
import type { Method, Reading } from '../../lambda/domain/reading';
import {
  change,
  latest,
  legsCompared,
  like,
  needsStretching,
  before as theOneBefore,
  tighterFirst,
  verdictOn,
} from '../../lambda/domain/verdict';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Taken on so many days after the first of them all. */
const at = (days: number) => ({ takenAt: days * DAY });
const reading = (degrees: number, more: Partial<Reading> = {}): Reading => ({
  leg: 'left',
  angle: exactly(degrees),
  method: 'landmark',
  stoppedBy: ['knee-bends'],
  takenAt: 100 * DAY,
  afterStretching: false,
  ...more,
});

describe('the verdict on a leg', () => {
  test.each([
    [90, 'no-need'],
    [80, 'no-need'],
    [79, 'close'],
    [71, 'close'],
    [70, 'short'],
    [61, 'short'],
    [60, 'tight'],
    [36, 'tight'],
    [35, 'very-tight'],
    [10, 'very-tight'],
  ])('%i degrees is %s', (degrees, verdict) => {
    expect(verdictOn(exactly(degrees))).toBe(verdict);
  });

  test.each<[Angle, string]>([
    [{ low: 75, high: 85 }, 'close'],
    [{ low: 79, high: 90 }, 'close'],
    [{ low: 70, high: 80 }, 'close'],
    [{ low: 50, high: 80 }, 'close'],
    [{ low: 70, high: 79 }, 'close'],
    [{ low: 60, high: 79 }, 'short'],
    [{ low: 80, high: 90 }, 'no-need'],
    [{ low: 60, high: 70 }, 'short'],
    [{ low: 60, high: 61 }, 'short'],
  ])(
    'a range counts by its middle, and one that reaches across 80 is close to the line: %j is %s',
    (angle, verdict) => {
      expect(verdictOn(angle)).toBe(verdict);
    },
  );

  test('only legs below 71 are said to need stretching', () => {
    const needy = (['no-need', 'close', 'short', 'tight', 'very-tight'] as const).filter(needsStretching);
    expect(needy).toEqual(['short', 'tight', 'very-tight']);
  });
});

describe('a change since the last test', () => {
  test.each<[Method, number, string]>([
    ['measured', 10, 'real'],
    ['measured', 9, 'maybe'],
    ['measured', 5, 'maybe'],
    ['measured', 4, 'same'],
    ['landmark', 15, 'real'],
    ['landmark', 14, 'maybe'],
    ['landmark', 8, 'maybe'],
    ['landmark', 7, 'same'],
    ['guess', 20, 'real'],
    ['guess', 10, 'maybe'],
    ['guess', 9, 'same'],
  ])('%s: %i degrees up or down is %s', (method, by, size) => {
    const then = reading(50, { method });
    expect(change(then, reading(50 + by, { method }))).toEqual({ size, by, method });
    expect(change(then, reading(50 - by, { method }))).toEqual({ size, by: -by, method });
  });

  test('where the landmark was asked once and guessed twice, guess is compared with guess', () => {
    const guessed = reading(50, { method: 'guess' });
    const both = reading(77, { guess: exactly(72) });
    expect(change(guessed, both)).toEqual({ size: 'real', by: 22, method: 'guess' });
    expect(change(both, guessed)).toEqual({ size: 'real', by: -22, method: 'guess' });
  });

  test('where both were asked both times, the landmark decides', () => {
    const [then, now] = [reading(57, { guess: exactly(50) }), reading(62, { guess: exactly(80) })];
    expect(change(then, now)).toEqual({ size: 'same', by: 5, method: 'landmark' });
  });

  test('the reading to compare with is the newest that was got in the same way, else the newest before', () => {
    const [now, pebble, guess] = [
      reading(60, { method: 'guess' }),
      reading(55, at(72)),
      reading(50, { ...at(40), method: 'guess' }),
    ];
    expect(like([now, pebble, guess], now)).toBe(guess);
    expect(like([now, pebble], now)).toBe(pebble);
    expect(like([now], now)).toBeUndefined();
  });

  test('readings got in different ways are never compared', () => {
    const measured = reading(70, { method: 'measured' });
    expect(change(reading(50), measured)).toEqual({ size: 'incomparable', why: 'method' });
  });

  test('a reading taken right after stretching is never compared', () => {
    const stretched = reading(70, { afterStretching: true });
    expect(change(reading(50), stretched)).toEqual({ size: 'incomparable', why: 'just-stretched' });
  });

  test.each(['before', 'after'])('whichever of the two it is: the one %s', (which) => {
    const stretched = reading(50, { afterStretching: true });
    const [then, now] = which === 'before' ? [stretched, reading(70)] : [reading(70), stretched];
    expect(change(then, now)).toEqual({ size: 'incomparable', why: 'just-stretched' });
  });

  test('the same number is the same, and a range counts by its middle', () => {
    expect(change(reading(60), reading(60))).toMatchObject({ size: 'same', by: 0 });
    expect(change(reading(60), reading(0, { angle: { low: 70, high: 80 } }))).toMatchObject({ size: 'real', by: 15 });
  });

  test('the reading before is of an earlier test, not of the same one, and of the same leg', () => {
    const now = reading(60, { takenAt: 100 * DAY });
    const again = reading(55, { takenAt: 100 * DAY - 60_000 });
    const other = reading(40, { takenAt: 90 * DAY, leg: 'right' });
    const then = reading(50, { takenAt: 72 * DAY });
    expect(theOneBefore([now, again, other, then], now)).toBe(then);
  });

  test.each([
    ['two hours before is the same test still', 2 * HOUR, false],
    ['more than two hours before is another', 2 * HOUR + 1, true],
  ])('a reading %s', (_, ago, isBefore) => {
    const now = reading(60);
    const then = reading(50, { takenAt: now.takenAt - ago });
    expect(theOneBefore([now, then], now)).toBe(isBefore ? then : undefined);
  });

  test('the one before is the newest of those before', () => {
    const [now, then, earlier] = [reading(60), reading(55, at(72)), reading(50, at(40))];
    expect(theOneBefore([now, then, earlier], now)).toBe(then);
    expect(theOneBefore([now, then, earlier], then)).toBe(earlier);
    expect(theOneBefore([now, then, earlier], earlier)).toBeUndefined();
  });

  test('the latest of a leg is the newest of that leg', () => {
    const right = reading(40, { leg: 'right' });
    expect(latest([right, reading(60), reading(50, at(40))], 'left')?.angle).toEqual(exactly(60));
    expect(latest([right], 'left')).toBeUndefined();
  });
});

describe('the tighter leg comes first', () => {
  const right = (degrees: number): Reading => reading(degrees, { leg: 'right' });
  test.each<[string, readonly Reading[], readonly string[]]>([
    ['the right, where it is', [reading(60), right(40)], ['right', 'left']],
    ['the left, where it is', [reading(40), right(60)], ['left', 'right']],
    ['the left, where both are alike', [right(60), reading(60)], ['left', 'right']],
    ['the left, where nothing is known', [], ['left', 'right']],
    ['one below the line before one never measured', [right(79)], ['right', 'left']],
    ['one never measured before one above the line', [reading(81)], ['right', 'left']],
    ['by its latest reading', [right(70), reading(60), reading(90, at(60)), right(50)], ['left', 'right']],
  ])('%s', (_, readings, order) => {
    const legs = ['left', 'right'] as const;
    expect(tighterFirst(legs, readings)).toEqual(order);
    expect(legs).toEqual(['left', 'right']);
  });

  test('and no leg is added to those that are asked for', () => {
    expect(tighterFirst(['right'], [reading(40)])).toEqual(['right']);
  });
});

describe('the legs of the latest test side by side', () => {
  const right = (degrees: number, more: Partial<Reading> = {}) => reading(degrees, { leg: 'right', ...more });

  test.each([
    ['alike', [reading(50), right(50)]],
    ['alike', [reading(54), right(50)]],
    ['apart', [reading(55), right(50)]],
    ['incomparable', [reading(60, { method: 'measured' }), right(50)]],
  ] as const)('are %s', (are, readings) => {
    expect(legsCompared(readings)).toEqual({
      lower: are === 'alike' ? expect.anything() : right(50),
      higher: expect.anything(),
      are,
    });
  });

  test('are none where one was not measured, or on another day', () => {
    expect(legsCompared([reading(50)])).toBeUndefined();
    expect(legsCompared([reading(50, at(103)), right(60)])).toBeUndefined();
  });
});
