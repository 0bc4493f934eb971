import type { Line } from '../line';
import { end, go, type Move, stay } from '../move';
import { close } from '../places/how-it-felt';
import { skipLeg } from '../places/raise-questions';
import { isPassing, standing } from '../snapshot';
import type { State } from '../state';
import { askLandmark, settle } from '../steps/settle-reading';
import type { Moment } from '../turn';

/** Nothing was understood: a short re-ask, then one with an example, the third time the safe way on. */
export function miss(from: State, moment: Moment): Move {
  const misses = from.visit.misses + 1;
  if (misses > 2) return safeWayOn({ ...from, visit: { ...from.visit, misses: 0 } }, moment);
  const pardon: Line = { say: 'pardon', times: misses };
  const say: readonly Line[] = misses === 1 ? [pardon] : [pardon, { say: 'for-example', at: from.place.at }];
  return stay(from, say, { visit: { misses, oneShot: false } });
}

/** Where a better question or a default leads on, that; elsewhere it is kept for later and we close. */
function safeWayOn(from: State, moment: Moment): Move {
  const { place, visit } = from;
  switch (place.at) {
    case 'angle':
    case 'odd-angle':
      return askLandmark(from, place.finding, moment);
    case 'stop-reason':
      return settle(from, { ...place.finding, stoppedBy: [] }, moment);
    case 'landmark':
      return skipLeg(from, place.finding.leg);
    case 'before-or-after':
      return askLandmark(from, place.finding, moment);
    case 'go-further':
      return settle(from, place.finding, moment);
    case 'forget':
      return { ...go(from, place.back, { say: [{ say: 'kept' }] }), plays: 'question' };
    case 'after':
    case 'verdict':
      return close(from);
    default: {
      const lower: readonly Line[] = visit.lying ? [{ say: 'lower-leg', stretch: 'lying' }] : [];
      const note = { note: 'place', state: standing(from), at: moment.now } as const;
      const passing = isPassing(place);
      const say: readonly Line[] = [...lower, { say: 'goodbye', why: passing ? 'lost-early' : 'lost' }];
      return end(from, say, { notes: passing ? [] : [note] });
    }
  }
}
