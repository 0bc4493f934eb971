import { type Angle, middle, THE_LINE, VERTICAL } from '../../../domain/angle';
import type { Leg } from '../../../domain/leg';
import { verdictOn } from '../../../domain/verdict';
import type { RenderDocument } from '../kit/apl';
import { arc, type Drawn, dashes, disc, drawing, line, slice, word } from '../kit/avg';
import { pictureAndWords, type ScreenWords } from '../kit/layout';
import { type Point, point, reach } from '../kit/point';
import { COLOUR } from '../kit/style';

/** A leg as it was measured, with its name. */
export interface MeasuredLeg {
  readonly leg: Leg;
  readonly name: string;
  readonly angle: Angle;
  /** The number as it is told: "57°", or a range. */
  readonly told: string;
}

/** Both legs, or the one that was measured, against the line at 80 degrees. */
export const verdict = (legs: readonly MeasuredLeg[], words: ScreenWords): RenderDocument =>
  pictureAndWords('verdict', drawing(1000, 780, [...gate(), ...legs.flatMap(rayOf)]), words, 52);

const HIP: Point = point(500, 520);
const LEG = 430;

/** A number of more signs than this is a range, and set smaller. */
const SHORT = 4;

/** The legs open like a book: the left to the left, the right to the right, straight up in the middle. */
const towards = (leg: Leg, degrees: number): number => (leg === 'right' ? degrees : 2 * VERTICAL - degrees);

/** What the line leaves open at the top, and the line itself on both sides. */
const gate = (): readonly Drawn[] => [
  slice(HIP, LEG, towards('right', THE_LINE), towards('left', THE_LINE), COLOUR.leaf, 0.45),
  arc(HIP, LEG, 0, towards('right', THE_LINE), COLOUR.stone, 12),
  arc(HIP, LEG, towards('left', THE_LINE), 2 * VERTICAL, COLOUR.stone, 12),
  arc(HIP, LEG, towards('right', THE_LINE), towards('left', THE_LINE), COLOUR.leaf, 12),
  ...(['left', 'right'] as const).map((leg) =>
    dashes([HIP, reach(HIP, LEG + 20, towards(leg, THE_LINE))], COLOUR.leaf, 9),
  ),
  word(`${VERTICAL}°`, point(HIP.x, HIP.y - LEG - 24), 78, COLOUR.words),
  word(`${THE_LINE}°`, point(HIP.x - 120, HIP.y - LEG + 4), 78, COLOUR.leaf, { textAnchor: 'end' }),
  word(`${THE_LINE}°`, point(HIP.x + 120, HIP.y - LEG + 4), 78, COLOUR.leaf, { textAnchor: 'start' }),
  ...[HIP.x - LEG, HIP.x + LEG].map((x) => word('0°', point(x, HIP.y + 76), 78, COLOUR.words)),
];

function rayOf({ leg, name, angle, told }: MeasuredLeg): readonly Drawn[] {
  const colour = verdictOn(angle) === 'no-need' ? COLOUR.leaf : COLOUR.ember;
  const x = leg === 'left' ? 270 : 730;
  return [
    slice(HIP, LEG, towards(leg, angle.low), towards(leg, angle.high), colour, 0.5),
    line([HIP, reach(HIP, LEG, towards(leg, middle(angle)))], colour, 40),
    disc(HIP, 34, COLOUR.sand),
    word(told, point(x, HIP.y + 140), told.length > SHORT ? 92 : 120, colour),
    word(name, point(x, HIP.y + 222), 80, COLOUR.quiet),
  ];
}
