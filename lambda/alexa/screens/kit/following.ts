import { bound, type Container } from './apl';

/** What is shown up to a second; the last row ends never. */
interface Row {
  readonly ends: number;
}

/** A tick knows the time of the frame before it: without so many seconds more, each would come one tick too late. */
const FRAME = 0.05;

/**
 * What makes a component follow the time: `now` is the seconds since `offset` seconds after the screen appeared, `stage` the row
 * of that time. All follows from the time since then, so a tick that comes late or never leaves no trace. `tick` in milliseconds.
 */
export const following = (
  rows: readonly Row[],
  offset: number,
  tick: number,
): Pick<Container, 'bind' | 'handleTick'> => ({
  bind: [
    { name: 'now', value: 0 },
    { name: 'stages', value: rows },
    { name: 'stage', value: bound('stages[0]') },
  ],
  handleTick: [
    {
      minimumDelay: tick,
      commands: [
        {
          type: 'SetValue',
          property: 'now',
          value: bound(`Math.max(0, elapsedTime / 1000 - ${(offset - FRAME).toFixed(2)})`),
        },
        { type: 'SetValue', property: 'stage', value: bound(`stages[${rowAt(rows)}]`) },
      ],
    },
  ],
});

/** The index of the row at `now`, as an expression: the first that has not ended yet. */
const rowAt = (rows: readonly Row[]): string =>
  `${rows
    .slice(0, -1)
    .map(({ ends }, index) => `now < ${ends} ? ${index} : `)
    .join('')}${rows.length - 1}`;

/** Shows a component while a condition of `stage` and `now` holds. */
export const displayed = (condition: string): string => bound(`${condition} ? 'normal' : 'none'`);

/** The same, and keeps its room meanwhile. */
export const kept = (condition: string): string => bound(`${condition} ? 'normal' : 'invisible'`);
