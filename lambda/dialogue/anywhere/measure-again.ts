import { go, type Move, stay } from '../move';
import type { State } from '../state';

/** Whoever does not believe a verdict is offered to measure that leg again. */
export function measureAgain(from: State): Move {
  const leg = from.visit.tested.at(-1);
  if (from.place.at !== 'verdict' || !leg) return stay(from, []);
  return go(from, { at: 'another-go', leg }, { say: [{ say: 'measure-again' }] });
}
