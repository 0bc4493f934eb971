import type { State } from './state';

/** What the names of all that was said about safety begin with: they would tell what was answered or felt, and are never kept. */
export const SAFETY = 'safety ';

/**
 * What is kept of a conversation that breaks off: all but the past, which the diary has anyway, what was felt, and what was
 * asked in the screening. Plain JSON.
 */
export function snapshot({ place, visit }: State): unknown {
  const { past: _, saidBefore, ...rest } = visit;
  return { place, visit: { ...rest, felt: [], saidBefore: saidBefore.filter((name) => !name.startsWith(SAFETY)) } };
}

/** What somebody would miss if it were not kept: where it stands, what is done, and what is to come. */
export function progressOf({ place, visit }: State): string {
  const { stretching, toTest, tested, resting, practised, plan, goal, screened } = visit;
  return JSON.stringify([place, stretching, toTest, tested, resting, practised, plan, goal, screened]);
}
