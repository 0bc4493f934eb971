import type { Container } from './apl';
import { button, type Chip } from './chip';
import { HEIGHT } from './chip-rows';
import { TYPE } from './style';

/** Buttons at the right of a picture: two side by side where their words are short, else above one another. */
export const chipColumn = (all: readonly Chip[]): Container =>
  inRows(shortPairs(all), (row) => (row.length > 1 ? HALF : COLUMN));

/** Buttons in rows of two, all of one width, beside a dial. */
export const chipGrid = (all: readonly Chip[]): Container => inRows(pairsOf(all), () => CELL);

type Row = readonly Chip[];

/** Rows of buttons above one another, those of a row of one width; the first of all may be the bright one. */
const inRows = (rows: readonly Row[], widthIn: (row: Row) => string): Container => ({
  type: 'Container',
  items: rows.map((row, index) => ({
    type: 'Container',
    direction: 'row',
    ...(index > 0 && { spacing: '2vh' }),
    items: row.map((chip, at) =>
      button(index > 0 ? { ...chip, neutral: true } : chip, at, {
        height: HEIGHT,
        fontSize: TYPE.chip,
        padding: '0',
        width: widthIn(row),
        gap: '1vw',
      }),
    ),
  })),
});

const pairsOf = (all: readonly Chip[]): readonly Row[] =>
  all.length === 0 ? [] : [all.slice(0, 2), ...pairsOf(all.slice(2))];

function shortPairs([one, other, ...rest]: readonly Chip[]): readonly Row[] {
  if (one === undefined) return [];
  if (other === undefined) return [[one]];
  const areShort = one.label.length + other.label.length <= SHORT;
  return areShort ? [[one, other], ...shortPairs(rest)] : [[one], ...shortPairs([other, ...rest])];
}

/** Width of buttons above one another: what the narrowest column of words has room for; and of two side by side. */
const COLUMN = '33vw';
const HALF = '16vw';
/** Width of a button of two in a grid: what "Resume" has room on. */
const CELL = '20vw';
/** So many letters have room on two buttons side by side. */
const SHORT = 9;
