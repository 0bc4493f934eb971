import { expect, test } from '@jest/globals';
import { weekBars } from '../../lambda/alexa/screens/pictures/week-bars';

/** How high each bar stands, its round ends included. */
function heights(days: readonly number[]): readonly number[] {
  return weekBars(days, 130, 780, 500).flatMap((mark) => {
    if (mark.type !== 'path' || mark.strokeDashArray !== undefined) return [];
    const [top = 0, bottom = 0] = [...mark.pathData.matchAll(/,([\d.]+)/g)]
      .map(([, y]) => Number(y))
      .toSorted((a, b) => a - b);
    return [Math.round(bottom - top + Number(mark.strokeWidth))];
  });
}

test('a week with more days stands higher, and one without has no bar', () => {
  const [two = 0, three = 0, five = 0, ...others] = heights([2, 0, 3, 5]);
  expect(others).toEqual([]);
  expect(three).toBeGreaterThan(two);
  expect(five).toBeGreaterThan(three);
});

test('five days reach the line of the aim', () => {
  const [line] = weekBars([5], 130, 780, 500);
  const aim = Number(/,([\d.]+)/.exec(line?.type === 'path' ? line.pathData : '')?.[1]);
  expect(500 - aim).toBe(heights([5])[0]);
});
