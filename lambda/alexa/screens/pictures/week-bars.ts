import { DAYS_A_WEEK } from '../../../domain/plan';
import { type Drawn, dashes, line, word } from '../kit/avg';
import { point } from '../kit/point';
import { COLOUR } from '../kit/style';

/** How much room the weeks take below the readings, in units of the drawing. */
export const WEEKS_ROOM = 130;

/** A day of stretching is so high, and a week so wide. */
const DAY_HIGH = 16;
const BAR = 26;

/**
 * The days of stretching in each week, oldest first, as bars that stand on `bottom` between two edges; a line shows the five
 * that are aimed at.
 */
export function weekBars(days: readonly number[], left: number, right: number, bottom: number): readonly Drawn[] {
  const step = (right - left) / days.length;
  const bars = days.flatMap((count, week) => {
    const x = left + (week + 0.5) * step;
    const colour = count >= DAYS_A_WEEK.least ? COLOUR.leaf : COLOUR.quiet;
    // A round end adds half of the width at either end.
    return count === 0
      ? []
      : [
          line(
            [point(x, bottom - BAR / 2), point(x, Math.min(bottom - BAR / 2, bottom - count * DAY_HIGH + BAR / 2))],
            colour,
            BAR,
          ),
        ];
  });
  const aim = bottom - DAYS_A_WEEK.aim * DAY_HIGH;
  return [
    dashes([point(left, aim), point(right, aim)], COLOUR.stone, 5),
    word(`${DAYS_A_WEEK.aim}×`, point(62, aim + 22), 68, COLOUR.quiet),
    ...bars,
  ];
}
