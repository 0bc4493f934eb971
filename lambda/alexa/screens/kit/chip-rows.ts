import { bound, type Container } from './apl';
import { button, type Chip, type Size } from './chip';
import { ROUND_TYPE, TYPE } from './style';

/** Buttons in one row at the foot of a landscape screen, closer together where they are many. */
export const footRow = (all: readonly Chip[]): Container => {
  const letters = all.reduce((sum, { label }) => sum + label.length, 0);
  const padding = letters <= MANY ? '3vw' : '1.8vw';
  return chipsBeside(all, { height: HEIGHT, fontSize: TYPE.chip, padding, gap: '1.4vw' });
};

/** Buttons as wide as their words, in as many rows as they need. */
export const chipRows = (all: readonly Chip[]): Container => ({
  type: 'Container',
  items: rowsOf(all, LANDSCAPE_ROW).map((row, index) => ({
    ...chipsBeside(row, {
      height: HEIGHT,
      fontSize: TYPE.chip,
      padding: hasNumber(row) ? '4.2vw' : '3vw',
      gap: '1.7vw',
    }),
    ...(index > 0 && { spacing: '2vh' }),
  })),
});

/** The same on a round screen, in its middle. */
export const roundRows = (all: readonly Chip[]): Container => ({
  type: 'Container',
  alignItems: 'center',
  items: rowsOf(all, ROUND_ROW).map((row, index) => ({ ...roundRow(row), ...(index > 0 && { spacing: '1vh' }) })),
});

/** As many buttons as stand beside one another at the foot of a round screen; the rest can be spoken. */
export const roundChips = (all: readonly Chip[]): Container => roundRow(rowsOf(all, ROUND_FOOT)[0] ?? []);

/** In how many rows they stand in its middle. */
export const roundRowsOf = (all: readonly Chip[]): number => rowsOf(all, ROUND_ROW).length;

/** Whether all of them stand there. */
export const fitRoundFoot = (all: readonly Chip[]): boolean => rowsOf(all, ROUND_FOOT).length <= 1;

/** As many buttons as two rows have room for at the foot of a round screen, the lower one narrower. */
export function roundFootRows(all: readonly Chip[]): readonly Container[] {
  const [upper = []] = rowsOf(all, ROUND_FOOT);
  const rest = all.slice(upper.length).map((chip): Chip => ({ ...chip, neutral: true }));
  const [lower = []] = rowsOf(rest, ROUND_LOWER);
  const rows = [upper, lower].filter((row) => row.length > 0).map(roundRow);
  return rows.map((row, index) => (index > 0 ? { ...row, spacing: '1.2vh' } : row));
}

const roundRow = (all: readonly Chip[]): Container => {
  const padding = hasNumber(all) ? '4vh' : '3vh';
  return chipsBeside(all, { height: ROUND_HEIGHT, fontSize: ROUND_TYPE.chip, padding, gap: '2vh' });
};

/** Rows above one another in the middle of a round screen, from a height on. */
export const roundStack = (rows: readonly Container[], top: string): Container => ({
  type: 'Container',
  position: 'absolute',
  top,
  alignSelf: 'center',
  alignItems: 'center',
  items: rows,
});

/** Whether there is a number alone, which would be narrower than a finger. */
const hasNumber = (all: readonly Chip[]): boolean => all.some(({ label }) => label.length === 1);

const chipsBeside = (all: readonly Chip[], size: Omit<Size, 'width'>): Container => ({
  type: 'Container',
  direction: 'row',
  items: all.map((chip, index) => button(chip, index, { ...size, width: 'auto' })),
});

/** How wide a row may be and what takes up its width, in hundredths of the screen's: a letter, and a button beside its letters. */
interface Row {
  readonly width: number;
  readonly letter: number;
  readonly button: number;
}

const LANDSCAPE_ROW: Row = { width: 86, letter: 2.2, button: 8.2 };
/** Where a round screen is wide, and at its foot. */
const ROUND_ROW: Row = { width: 86, letter: 3.15, button: 9 };
const ROUND_FOOT: Row = { ...ROUND_ROW, width: 74 };
const ROUND_LOWER: Row = { ...ROUND_ROW, width: 68 };

/** Buttons in rows, each as full as it gets. */
function rowsOf(all: readonly Chip[], { width, letter, button }: Row): readonly (readonly Chip[])[] {
  const rows: Chip[][] = [];
  let left = 0;
  for (const chip of all) {
    const takes = button + letter * chip.label.length;
    const row = rows.at(-1);
    const fits = row !== undefined && takes <= left;
    if (fits) row.push(chip);
    // Of all of them the first one may be the bright one, not the first of each row.
    else rows.push([row === undefined ? chip : { ...chip, neutral: true }]);
    left = (fits ? left : width) - takes;
  }
  return rows;
}

/** More letters than this on the buttons of a row leave less room round each. */
const MANY = 28;

/** High enough to be hit on a phone 390 pixels wide, where the page shows a screen as wide as that: 44 pixels there. */
export const HEIGHT = bound('Math.max(0.2 * viewport.height, 0.114 * viewport.width)');

/** The same on a phone 320 pixels wide, or beside a conversation. */
const ROUND_HEIGHT = '13.8vh';
