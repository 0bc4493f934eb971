import type { Container } from './apl';
import { button, type Chip } from './chip';
import { HEIGHT } from './chip-rows';
import { TYPE } from './style';

/** Buttons at the right of a picture: two side by side where their words are short, else above one another. */
export const chipColumn = (all: readonly Chip[]): Container => ({
  type: 'Container',
  items: shortPairs(all).map((row, index) => ({
    type: 'Container',
    direction: 'row',
    ...(index > 0 && { spacing: '2vh' }),
    items: row.map((chip, at) =>
      button(index > 0 ? { ...chip, neutral: true } : chip, at, {
        height: HEIGHT,
        fontSize: TYPE.chip,
        padding: '0',
        width: row.length > 1 ? HALF : COLUMN,
        gap: '1vw',
      }),
    ),
  })),
});

function shortPairs([one, other, ...rest]: readonly Chip[]): readonly (readonly Chip[])[] {
  if (one === undefined) return [];
  if (other === undefined) return [[one]];
  const areShort = one.label.length + other.label.length <= SHORT;
  return areShort ? [[one, other], ...shortPairs(rest)] : [[one], ...shortPairs([other, ...rest])];
}

/** Width of buttons above one another: what the narrowest column of words has room for; and of two side by side. */
const COLUMN = '33vw';
const HALF = '16vw';
/** So many letters have room on two buttons side by side. */
const SHORT = 9;
