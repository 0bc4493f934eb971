import type { Leg } from '../../domain/leg';
import { onward } from '../holds/next';
import type { Line } from '../line';
import type { Move } from '../move';
import type { State } from '../state';
import { isLowered, stretchAt } from '../steps/body';
import { legAt } from '../steps/question';
import { skipLeg } from '../steps/skip-leg';
import { close } from './how-it-felt';

/** The leg that something is felt in; between the legs it is the one just raised. */
export const legConcerned = ({ place, visit }: State): Leg | undefined =>
  place.at === 'set-up' && place.why === 'other-leg'
    ? (visit.tested.at(-1) ?? legAt(place, visit))
    : legAt(place, visit);

/** This leg rests today; the other may go on. It is told to be let down, but where it is `lowered` for certain. */
export function restLeg(from: State, leg: Leg, lowered = isLowered(from.place)): Move {
  const { visit } = from;
  const resting = [...new Set([...visit.resting, leg])];
  const say: readonly Line[] = [{ say: 'leg-not-today', leg, lowered, stretch: stretchAt(from) }];
  const { stretching } = visit;
  if (!stretching || visit.toTest.length > 0) return skipLeg({ ...from, visit: { ...visit, resting } }, leg, say);
  // What was done stays; of what was to come, the other leg's holds stay.
  const done = stretching.holds.slice(0, stretching.next);
  const holds = [...done, ...stretching.holds.slice(stretching.next).filter((hold) => hold.leg !== leg)];
  const rested: State = { ...from, visit: { ...visit, resting, stretching: { ...stretching, holds, held: 0 } } };
  return stretching.next >= holds.length ? close(rested, say) : onward(rested, stretching.holds[stretching.next], say);
}
