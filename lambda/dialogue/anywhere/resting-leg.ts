import type { Event } from '../event';
import { type Move, stay } from '../move';
import type { State } from '../state';
import { legAt, legSaid } from '../steps/question';

/** A leg that rests today is neither raised nor held, however it is asked for: "redo the left one", "now the left leg". */
export function restingLeg(from: State, event: Event): Move | undefined {
  const { place, visit } = from;
  const leg = legSaid(asksForLeg(event), legAt(place, visit));
  return leg && visit.resting.includes(leg) ? stay(from, [{ say: 'leg-rests', leg }]) : undefined;
}

/** The leg that something is to be done with. */
function asksForLeg(event: Event) {
  switch (event.heard) {
    case 'test':
    case 'stretch':
    case 'again':
    case 'next-leg':
    case 'leg':
      return event.leg;
    default:
      return undefined;
  }
}
