import type { Line } from '../line';
import { end, type Move, stay } from '../move';
import { rulesOf } from '../places';
import { leftAt } from '../places/kept-place';
import type { State } from '../state';
import type { Moment } from '../turn';

/** Nothing was understood: a re-ask with words to answer in, then with others, the third time the safe way on. */
export function notUnderstood(from: State, moment: Moment): Move {
  const misses = from.visit.misses + 1;
  if (misses > 2) return safeWayOn({ ...from, visit: { ...from.visit, misses: 0 } }, moment);
  const say: readonly Line[] = [
    { say: 'pardon', times: misses },
    { say: 'for-example', place: from.place, times: misses },
  ];
  return stay(from, say, { visit: { misses, oneShot: false } });
}

/** Where a place knows a better question or a default, that; elsewhere it is kept for later and we close. */
function safeWayOn(from: State, moment: Moment): Move {
  const { place, visit } = from;
  const rules = rulesOf(place);
  if (rules.lost) return rules.lost({ place, visit, moment });
  const lower: readonly Line[] = visit.lying ? [{ say: 'lower-leg', stretch: 'lying' }] : [];
  const notes = leftAt(from, moment.now);
  const kept = notes.some(({ note }) => note === 'place');
  return end(from, [...lower, { say: 'goodbye', why: kept ? 'lost' : 'lost-early' }], { notes });
}
