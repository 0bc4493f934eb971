import type { Event } from '../event';
import type { Move } from '../move';
import type { State } from '../state';
import { legRests } from '../steps/leg-rests';
import { legAt, legSaid } from '../steps/question';

/** A leg that rests today is neither raised nor held, however it is asked for: "redo the left one", "now the left leg". */
export function restingLeg(from: State, event: Event): Move | undefined {
  const { place, visit } = from;
  return legRests(from, legSaid(asksForLeg(event), legAt(place, visit)));
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
