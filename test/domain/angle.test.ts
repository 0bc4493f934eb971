import { expect, test } from '@jest/globals';
import {
  type Angle,
  angleAt,
  exactly,
  isExact,
  isOdd,
  LANDMARKS,
  middle,
  POSSIBLE,
  soundAlike,
} from '../../lambda/domain/angle';

test('landmarks stand for the angles that their distance from the hip gives', () => {
  // cos(angle) = distance / leg; thigh 0.245, shank 0.246, leg with the sole 0.530 of the height (Drillis & Contini).
  const heel = (distance: number): number => (Math.acos(distance / 0.53) * 180) / Math.PI;
  const [thigh, shank] = [0.245, 0.246];
  const from = { hip: 0, 'upper-thigh': 0, 'mid-thigh': thigh / 3, 'lower-thigh': (2 * thigh) / 3, knee: thigh };
  const shin = { 'upper-shin': thigh, 'mid-shin': thigh + shank / 3, 'lower-shin': thigh + (2 * shank) / 3 };
  for (const landmark of LANDMARKS) {
    const high = heel({ ...from, ...shin }[landmark]);
    expect(Math.abs(angleAt(landmark).high - high)).toBeLessThanOrEqual(1);
  }
});

test('landmarks follow one another down the leg without a gap, and end at what is checked with the person', () => {
  expect(LANDMARKS.map((landmark) => [landmark, angleAt(landmark).low, angleAt(landmark).high])).toEqual([
    ['hip', 90, 90],
    ['upper-thigh', 81, 90],
    ['mid-thigh', 72, 81],
    ['lower-thigh', 62, 72],
    ['knee', 62, 62],
    ['upper-shin', 52, 62],
    ['mid-shin', 40, 52],
    ['lower-shin', 25, 40],
  ]);
});

test.each<[Angle, boolean]>([
  [exactly(24), true],
  [exactly(25), false],
  [exactly(110), false],
  [exactly(111), true],
  // By its middle, as everywhere: 24.5 counts as 25.
  [{ low: 20, high: 29 }, false],
  [{ low: 20, high: 28 }, true],
])('%j is checked with the person: %s', (angle, odd) => {
  expect(isOdd(angle)).toBe(odd);
});

test('no leg can be raised below the floor, nor past the other side', () => {
  expect(POSSIBLE).toEqual({ low: 0, high: 180 });
});

test('a range counts by its middle, in whole degrees', () => {
  expect(middle({ low: 60, high: 69 })).toBe(65);
  expect(middle({ low: 60, high: 68 })).toBe(64);
});

test('one number is exact, a range is not', () => {
  expect(isExact(exactly(60))).toBe(true);
  expect(isExact({ low: 60, high: 61 })).toBe(false);
});

test('a teen sounds like the ten that it is named after, and no other height like any', () => {
  const alike = Array.from({ length: 121 }, (_, degrees) => [degrees, soundAlike(degrees)] as const);
  expect(alike.filter(([, other]) => other !== undefined)).toEqual([
    ...[13, 14, 15, 16, 17, 18, 19].map((teen, index) => [teen, 30 + 10 * index]),
    ...[13, 14, 15, 16, 17, 18, 19].map((teen, index) => [30 + 10 * index, teen]),
  ]);
});
