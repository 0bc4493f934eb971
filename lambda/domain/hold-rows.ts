import type { Hold } from './plan';

/** Holds that follow one another and are alike: the first one, and how many they are. */
export type HoldRow = readonly [
  stretch: Hold['stretch'],
  leg: Hold['leg'],
  rep: number,
  of: number,
  seconds: number,
  holds: number,
];

/** Holds as rows: those of one leg in one stretch are told once. */
export function inRows(holds: readonly Hold[]): readonly HoldRow[] {
  const rows: HoldRow[] = [];
  for (const { stretch, leg, rep, of, seconds } of holds) {
    const last = rows.at(-1);
    const first = last?.[2] ?? rep;
    const count = last?.[5] ?? 0;
    const goesOn = String([stretch, leg, rep - count, of, seconds]) === String(last?.slice(0, 5));
    if (goesOn) rows.splice(-1, 1, [stretch, leg, first, of, seconds, count + 1]);
    else rows.push([stretch, leg, rep, of, seconds, 1]);
  }
  return rows;
}

/** The holds of a row, one by one. */
export const ofRow = ([stretch, leg, first, of, seconds, holds]: HoldRow): readonly Hold[] =>
  Array.from({ length: holds }, (_, index) => ({ stretch, leg, rep: first + index, of, seconds }));
