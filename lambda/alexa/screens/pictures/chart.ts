import { type Angle, middle, THE_LINE } from '../../../domain/angle';
import { LEGS, type Leg } from '../../../domain/leg';
import type { Method, Reading } from '../../../domain/reading';
import { change } from '../../../domain/verdict';
import { type Drawing, type Drawn, dashes, disc, drawing, line, word } from '../kit/avg';
import { type Point, point } from '../kit/point';
import { COLOUR, type Colour } from '../kit/style';
import { WEEKS_ROOM, weekBars } from './week-bars';

/** Readings over time, oldest first; the words under both ends of the time; what legs and ways of measuring are called. */
export interface Chart {
  readonly readings: readonly Reading[];
  /** Days of stretching in each of the last weeks, oldest first. */
  readonly weeks: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly side: Readonly<Record<Leg, string>>;
  readonly method: Readonly<Record<Method, string>>;
}

/** Readings over time against the line, so high, above the weeks. Only readings that can be compared are joined. */
export function chart({ readings, weeks, from, to }: Chart, height: number): Drawing {
  const days = weeks.some((count) => count > 0) ? weeks : [];
  const bottom = height - FOOT - (days.length > 0 ? WEEKS_ROOM : 0);
  const heightOf = scaleTo(bottom);
  const at = placing(readings, heightOf);
  const joins = readings.flatMap((reading, index) => {
    const next = readings.slice(index + 1).find((later) => compare(reading, later));
    return next ? [line([at(reading), at(next)], TINT[reading.leg], 10, 0.6)] : [];
  });
  const dots = readings.flatMap((reading) => shape(reading.method, at(reading), TINT[reading.leg]));
  const bars = days.length > 0 ? weekBars(days, BOX.left, BOX.right, height - 10) : [];
  return drawing(800, height, [...axes(from, to, bottom, heightOf), ...joins, ...dots, ...bars]);
}

/** What the colours and shapes of a chart mean, as far as they occur in it: legs in one column, methods in the other. */
export function legend({ readings, side, method }: Chart): Drawing {
  const legs = LEGS.filter((leg) => readings.some((reading) => reading.leg === leg));
  const methods = METHODS.filter((each) => readings.some((reading) => reading.method === each));
  const legRows = legs.flatMap((leg, row) => {
    const at = point(34, 50 + row * ROW);
    return [line([point(12, at.y), point(60, at.y)], TINT[leg], 24), entry(side[leg], at)];
  });
  const methodRows = methods.flatMap((each, row) => {
    const at = point(352, 50 + row * ROW);
    return [...shape(each, at, COLOUR.quiet), entry(method[each], at)];
  });
  return drawing(800, Math.max(legs.length, methods.length) * ROW, [...legRows, ...methodRows]);
}

const TINT: Readonly<Record<Leg, Colour>> = { left: COLOUR.ember, right: COLOUR.sky };
const METHODS: readonly Method[] = ['measured', 'landmark', 'guess'];
const ROW = 100;

const compare = (one: Reading, later: Reading): boolean =>
  one.leg === later.leg && change(one, later).size !== 'incomparable';

const entry = (text: string, { x, y }: Point): Drawn =>
  word(text, point(x + 46, y + 30), 84, COLOUR.quiet, { fontWeight: '400', textAnchor: 'start' });

/** The part of the scale that is shown, in degrees: nearly all legs are in it, and others stand on its edge. */
const SHOWN: Angle = { low: 30, high: 95 };
/** Where the lines of the chart begin and end, and the upper edge of the scale. */
const BOX = { left: 130, right: 780, top: 30 } as const;
/** Room for the days below the scale. */
const FOOT = 100;
/** Dots keep this far from both ends of the lines. */
const MARGIN = 45;

/** Where each reading stands: further right the later, all at the right when they are of one moment. */
function placing(readings: readonly Reading[], heightOf: Scale): (reading: Reading) => Point {
  const times = readings.map(({ takenAt }) => takenAt);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return ({ takenAt, angle }) => {
    const part = last === first ? 1 : (takenAt - first) / (last - first);
    return point(BOX.left + MARGIN + part * (BOX.right - BOX.left - 2 * MARGIN), heightOf(middle(angle)));
  };
}

/** How far down an angle stands. */
type Scale = (degrees: number) => number;

/** The scale whose lower edge stands so far down. */
const scaleTo =
  (bottom: number): Scale =>
  (degrees) => {
    const shown = Math.min(SHOWN.high, Math.max(SHOWN.low, degrees));
    return bottom - ((shown - SHOWN.low) / (SHOWN.high - SHOWN.low)) * (bottom - BOX.top);
  };

function axes(from: string, to: string, bottom: number, heightOf: Scale): readonly Drawn[] {
  const across = (degrees: number): readonly [Point, Point] => [
    point(BOX.left, heightOf(degrees)),
    point(BOX.right, heightOf(degrees)),
  ];
  return [
    ...[40, 60].map((degrees) => line(across(degrees), COLOUR.stone, 5)),
    dashes(across(THE_LINE), COLOUR.leaf, 9),
    ...[40, 60, THE_LINE].map((degrees) =>
      word(`${degrees}°`, point(62, heightOf(degrees) + 22), 68, degrees === THE_LINE ? COLOUR.leaf : COLOUR.quiet),
    ),
    word(from, point(BOX.left, bottom + 74), 68, COLOUR.quiet, { fontWeight: '400', textAnchor: 'start' }),
    word(to, point(BOX.right, bottom + 74), 68, COLOUR.quiet, { fontWeight: '400', textAnchor: 'end' }),
  ];
}

/** Measured: a full disc. By the landmark: a diamond. Their own guess: an empty ring. */
function shape(method: Method, { x, y }: Point, colour: Colour): readonly Drawn[] {
  if (method === 'measured') return [disc(point(x, y), 25, colour)];
  if (method === 'guess') return [disc(point(x, y), 26, colour), disc(point(x, y), 14, COLOUR.night)];
  return [{ type: 'path', pathData: `M${x},${y - 34}L${x + 34},${y}L${x},${y + 34}L${x - 34},${y}Z`, fill: colour }];
}
