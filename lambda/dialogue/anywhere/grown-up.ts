import { changePlan } from '../holds/change-plan';
import { type Move, stay } from '../move';
import type { State } from '../state';
import type { Moment } from '../turn';

/** From this age on holds of a minute suit somebody, in years (docs/evidence.md#hold-length). */
const LONGER_HOLDS_FROM = 65;
const LONGER_HOLD = 60;

/** A grown-up's age: holds of a minute for whoever they suit, where a stretch is on hand; else what age means here. */
export function grownUp(from: State, years: number, moment: Moment): Move {
  const { stretching, plan } = from.visit;
  const stretches = stretching !== undefined || from.place.at === 'verdict';
  if (stretches && years >= LONGER_HOLDS_FROM && plan.seconds < LONGER_HOLD)
    return changePlan(from, { heard: 'plan', seconds: LONGER_HOLD }, moment);
  return stay(from, stretches ? [{ say: 'noted' }] : [{ say: 'answer', topic: 'age' }]);
}
