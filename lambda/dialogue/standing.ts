import type { State } from './state';

/** What is kept of a conversation that breaks off: all but the past, which the diary has anyway. Plain JSON. */
export function standing({ place, visit }: State): unknown {
  const { past: _, ...rest } = visit;
  return { place, visit: rest };
}
