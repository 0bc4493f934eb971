import { type Point, reach } from './point';
import { COLOUR, type Colour } from './style';

/** A line or shape of a drawing. */
interface Path {
  readonly type: 'path';
  readonly pathData: string;
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeOpacity?: number | string;
  readonly strokeWidth?: number;
  readonly strokeLineCap?: 'round' | 'butt';
  readonly strokeLineJoin?: 'round';
  readonly strokeDashArray?: readonly (number | string)[];
}

/** A word of a drawing. */
interface Word {
  readonly type: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
  readonly fontWeight: '400' | '700';
  readonly fill: string;
  readonly textAnchor: 'start' | 'middle' | 'end';
}

/** One line, shape or word of a drawing. */
export type Drawn = Path | Word;

/** An APL vector graphic. */
export interface Drawing {
  readonly type: 'AVG';
  readonly version: '1.1';
  readonly width: number;
  readonly height: number;
  readonly parameters?: readonly {
    readonly name: string;
    readonly type: 'number' | 'color';
    readonly default: string | number;
  }[];
  readonly items: readonly Drawn[];
}

/** A drawing of so many units across and down. */
export const drawing = (width: number, height: number, items: readonly Drawn[]): Drawing => ({
  type: 'AVG',
  version: '1.1',
  width,
  height,
  items,
});

const at = ({ x, y }: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/** A round-ended line through points. */
export const line = (points: readonly Point[], stroke: Colour, strokeWidth: number, strokeOpacity = 1): Path => ({
  type: 'path',
  pathData: `M${points.map(at).join('L')}`,
  stroke,
  strokeWidth,
  strokeOpacity,
  strokeLineCap: 'round',
  strokeLineJoin: 'round',
});

/** The same, dashed. */
export const dashes = (points: readonly Point[], stroke: Colour, strokeWidth: number): Drawn => ({
  type: 'path',
  pathData: `M${points.map(at).join('L')}`,
  stroke,
  strokeWidth,
  strokeLineCap: 'round',
  strokeDashArray: [strokeWidth * 0.1, strokeWidth * 2.4],
});

/** A filled disc. */
export const disc = (centre: Point, radius: number, fill: Colour): Drawn => ({
  type: 'path',
  pathData: circle(centre, radius),
  fill,
});

/** A circle as path data, beginning at the top and running clockwise. */
export const circle = ({ x, y }: Point, r: number): string =>
  `M${at({ x, y: y - r })}A${r},${r},0,0,1,${at({ x, y: y + r })}A${r},${r},0,0,1,${at({ x, y: y - r })}`;

/** What can be touched in a drawing, as it looks on the screen's own buttons: a lighter field with a rim, its corners round. */
export function plate(left: number, top: number, width: number, height: number, radius: number): Drawn {
  const [right, bottom, r] = [left + width, top + height, radius];
  const corner = (x: number, y: number): string => `A${r},${r},0,0,1,${at({ x, y })}`;
  const [above, below] = [`M${at({ x: left + r, y: top })}L${at({ x: right - r, y: top })}`, bottom - r];
  return {
    type: 'path',
    pathData: `${above}${corner(right, top + r)}L${at({ x: right, y: below })}${corner(right - r, bottom)}L${at({ x: left + r, y: bottom })}${corner(left, below)}L${at({ x: left, y: top + r })}${corner(left + r, top)}Z`,
    fill: COLOUR.dusk,
    stroke: COLOUR.stone,
    strokeWidth: 5,
  };
}

/** Part of a circle, between two directions of at most half a turn; `from` and `to` in degrees. */
export function arc(
  centre: Point,
  radius: number,
  from: number,
  to: number,
  stroke: Colour,
  strokeWidth: number,
): Drawn {
  const sweep = to > from ? 0 : 1;
  return {
    type: 'path',
    pathData: `M${at(reach(centre, radius, from))}A${radius},${radius},0,0,${sweep},${at(reach(centre, radius, to))}`,
    stroke,
    strokeWidth,
    strokeLineCap: 'butt',
  };
}

/** A slice of a disc between two directions. */
export function slice(
  centre: Point,
  radius: number,
  from: number,
  to: number,
  fill: Colour,
  fillOpacity: number,
): Drawn {
  const sweep = to > from ? 0 : 1;
  const edge = `${at(reach(centre, radius, from))}A${radius},${radius},0,0,${sweep},${at(reach(centre, radius, to))}`;
  return { type: 'path', pathData: `M${at(centre)}L${edge}Z`, fill, fillOpacity };
}

/** A word in a drawing: bold, its middle at `x` and its baseline at `y`, unless told otherwise. */
export const word = (text: string, at: Point, fontSize: number, fill: Colour, more: Partial<Word> = {}): Word => ({
  type: 'text',
  text,
  ...at,
  fontSize,
  fontWeight: '700',
  fill,
  textAnchor: 'middle',
  ...more,
});
