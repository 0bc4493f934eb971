import { inRows } from '../domain/hold-rows';
import { USUAL_PLAN } from '../domain/plan';
import type { State } from './state';

/** What the names of all that was said about safety begin with: they would tell what was answered or felt, and are never kept. */
export const SAFETY = 'safety ';

/**
 * What is kept of a conversation that breaks off: all but the past, which the diary has anyway, what was felt, and what was
 * asked in the screening. Plain JSON, and short, for it is written turn after turn: what is empty or false is left out, the
 * plan where the diary has it, and holds in a row are told once.
 */
export function snapshot({ place, visit }: State): unknown {
  const { past, plan, saidBefore, stretching, felt: _, ...rest } = visit;
  const isKnown = JSON.stringify(plan) === JSON.stringify(past.plan ?? USUAL_PLAN);
  return {
    place,
    visit: {
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => !isNothing(value))),
      ...(!isKnown && { plan }),
      ...(stretching && { stretching: { ...stretching, holds: inRows(stretching.holds) } }),
      saidBefore: saidBefore.filter((name) => !name.startsWith(SAFETY)),
    },
  };
}

const isNothing = (value: unknown): boolean =>
  value === false || value === 0 || (Array.isArray(value) && value.length === 0);

/** What somebody would miss if it were not kept: where it stands, what is done, and what is to come. */
export function progressOf({ place, visit }: State): string {
  const { stretching, toTest, tested, resting, practised, plan, goal, screened } = visit;
  return JSON.stringify([place, stretching, toTest, tested, resting, practised, plan, goal, screened]);
}
