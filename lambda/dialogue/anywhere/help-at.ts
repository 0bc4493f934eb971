import type { Line } from '../line';
import type { State } from '../state';
import { legAt, verdicts } from '../steps/question';

/** What can be said here; of a leg that goes up, or is to, which one it is. */
export function helpAt({ place, visit }: State): Extract<Line, { say: 'help' }> {
  const leg = place.at === 'raise' || place.at === 'set-up' ? legAt(place, visit) : undefined;
  const fine = verdicts(visit).every(({ verdict }) => verdict === 'no-need');
  return { say: 'help', at: place.at, fine, ...(leg && { leg }) };
}
