import type { Line } from '../line';
import type { Place, State } from '../state';
import { legAt, verdicts } from '../steps/question';

/** Where somebody lies with one leg in hand, or has just let it down, and may not know any more which it is. */
const HAS_A_LEG: readonly Place['at'][] = [
  ...(['set-up', 'raise', 'stop-reason', 'angle', 'landmark'] as const),
  ...(['stretch-set-up', 'paused', 'let-go'] as const),
];

/** What can be said here; of a leg that is at hand, which one it is. */
export function helpAt({ place, visit }: State): Extract<Line, { say: 'help' }> {
  const leg = HAS_A_LEG.includes(place.at) ? legAt(place, visit) : undefined;
  const fine = verdicts(visit).every(({ verdict }) => verdict === 'no-need');
  return { say: 'help', at: place.at, fine, ...(leg && { leg }) };
}
