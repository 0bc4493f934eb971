import { describe, expect, test } from '@jest/globals';
import { type Angle, angleAt, exactly, isOdd, LANDMARKS, middle } from '../../lambda/domain/angle';
import type { Method, Reading } from '../../lambda/domain/reading';
import { before, change, needsStretching, reachedTheLine, tighterFirst, verdictOn } from '../../lambda/domain/verdict';

const DAY = 86_400_000;
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
    expect(change(then, reading(50 + by, { method }))).toEqual({ size, by });
    expect(change(then, reading(50 - by, { method }))).toEqual({ size, by: -by });
  });

  test('readings got in different ways are never compared', () => {
    const measured = reading(70, { method: 'measured' });
    expect(change(reading(50), measured)).toEqual({ size: 'incomparable', why: 'method' });
  });

  test('a reading taken right after stretching is never compared', () => {
    const stretched = reading(70, { afterStretching: true });
    expect(change(reading(50), stretched)).toEqual({ size: 'incomparable', why: 'just-stretched' });
  });

  test('the reading before is of an earlier test, not of the same one, and of the same leg', () => {
    const now = reading(60, { takenAt: 100 * DAY });
    const again = reading(55, { takenAt: 100 * DAY - 60_000 });
    const other = reading(40, { takenAt: 90 * DAY, leg: 'right' });
    const then = reading(50, { takenAt: 72 * DAY });
    expect(before([now, again, other, then], now)).toBe(then);
  });

  test('a leg has come up to the line when it is there now and clearly was not before', () => {
    const then = reading(60, { takenAt: 60 * DAY });
    expect(reachedTheLine([reading(82), then], 'left')).toBe(true);
    expect(reachedTheLine([reading(82), reading(79, { takenAt: 60 * DAY })], 'left')).toBe(false);
    expect(reachedTheLine([reading(82, { method: 'measured' }), then], 'left')).toBe(false);
    expect(reachedTheLine([reading(70), then], 'left')).toBe(false);
  });
});

test('the tighter leg comes first; without readings the left', () => {
  const right = reading(40, { leg: 'right' });
  expect(tighterFirst(['left', 'right'], [reading(60), right])).toEqual(['right', 'left']);
  expect(tighterFirst(['left', 'right'], [])).toEqual(['left', 'right']);
});

test('landmarks stand for the angles that their distance from the hip gives', () => {
  // cos(angle) = distance / leg; thigh 0.245, shank 0.246, leg with the sole 0.530 of the height (Drillis & Contini).
  const at = (distance: number): number => (Math.acos(distance / 0.53) * 180) / Math.PI;
  const [thigh, shank] = [0.245, 0.246];
  const from = { hip: 0, 'upper-thigh': 0, 'mid-thigh': thigh / 3, 'lower-thigh': (2 * thigh) / 3, knee: thigh };
  const shin = { 'upper-shin': thigh, 'mid-shin': thigh + shank / 3, 'lower-shin': thigh + (2 * shank) / 3 };
  for (const landmark of LANDMARKS) {
    const high = at({ ...from, ...shin }[landmark]);
    expect(Math.abs(angleAt(landmark).high - high)).toBeLessThanOrEqual(1);
  }
});

test.each([
  [24, true],
  [25, false],
  [110, false],
  [111, true],
])('%i degrees is checked with the person: %s', (degrees, odd) => {
  expect(isOdd(exactly(degrees))).toBe(odd);
});

test('a range counts by its middle, in whole degrees', () => {
  expect(middle({ low: 60, high: 69 })).toBe(65);
});
