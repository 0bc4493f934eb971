import type { Leg } from '../../domain/leg';
import type { Line } from '../line';
import { end, go, type Move } from '../move';
import type { State } from '../state';

/** Leaves a leg without a reading: on to the other, the verdict on what there is, or the end. */
export function skipLeg(from: State, leg: Leg, say: readonly Line[] = [{ say: 'skipped-leg', leg }]): Move {
  const toTest = from.visit.toTest.filter((l) => l !== leg);
  if (toTest.length > 0) return go(from, { at: 'set-up', why: 'other-leg' }, { say, visit: { toTest } });
  if (from.visit.tested.length > 0) return go(from, { at: 'verdict' }, { say, visit: { toTest } });
  const up: readonly Line[] = from.visit.lying ? [{ say: 'get-up' }] : [];
  return end(from, [...say, { say: 'no-result' }, ...up, { say: 'goodbye', why: 'done' }], { visit: { toTest } });
}
