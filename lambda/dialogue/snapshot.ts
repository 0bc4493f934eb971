import type { State } from './state';

/**
 * What is kept of a conversation that breaks off: all but the past, which the diary has anyway, and what the screening
 * left possible, which is an answer to it. Whoever was limited is screened again. Plain JSON.
 */
export function snapshot({ place, visit }: State): unknown {
  const { past: _, limit, ...rest } = visit;
  return { place, visit: { ...rest, limit: 'none', screened: rest.screened && limit === 'none' } };
}

/** What somebody would miss if it were not kept: where it stands, what is done, and what is to come. */
export function progressOf({ place, visit }: State): string {
  const { stretching, toTest, tested, resting, practised, plan, goal, screened } = visit;
  return JSON.stringify([place, stretching, toTest, tested, resting, practised, plan, goal, screened]);
}
