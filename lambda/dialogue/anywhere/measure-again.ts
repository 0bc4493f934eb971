import { askAgain, go, type Move } from '../move';
import type { State } from '../state';

/** Whoever does not believe a verdict is offered to measure again: the leg that was tested, or which of the two. */
export function measureAgain(from: State): Move {
  const { resting } = from.visit;
  const tested = from.visit.tested.filter((leg) => !resting.includes(leg));
  const [leg, another] = tested;
  if (from.place.at !== 'verdict' || !leg) return askAgain(from);
  if (another) return go(from, { at: 'which-leg' }, { say: [{ say: 'measure-again' }] });
  return go(from, { at: 'another-go', leg }, { say: [{ say: 'measure-again', leg }] });
}
