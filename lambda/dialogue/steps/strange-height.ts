import { type Angle, isHardlyRaised, isOdd, middle, POSSIBLE } from '../../domain/angle';
import type { Event } from '../event';
import type { Line } from '../line';
import { go, type Move } from '../move';
import type { State } from '../state';
import type { Finding } from '../under-way';

/** A range wider than this is no height yet, in degrees. */
const WIDEST = 25;

/** A height that is asked about before it is believed: impossible, hardly off the floor, odd, or too wide a range. */
export function strangeHeight(from: State, finding: Finding, angle: Angle, say: readonly Line[]): Move | undefined {
  if (middle(angle) < POSSIBLE.low || middle(angle) > POSSIBLE.high) {
    return askAgain(from, finding, [...say, { say: 'impossible-angle' }]);
  }
  if (finding.method === 'landmark') return undefined;
  if (angle.high - angle.low > WIDEST) return askAgain(from, finding, [...say, { say: 'too-wide' }]);
  if (isHardlyRaised(angle) && !finding.asked.includes('strange')) return askAnew(from, finding, say);
  if (!isOdd(angle) || finding.asked.includes('odd')) return undefined;
  return go(from, { at: 'odd-angle', finding: { ...finding, asked: [...finding.asked, 'odd'] } }, { say });
}

/** A single digit was rather something else: once, it is asked again in words that arrive, a pain among them. */
function askAnew(from: State, finding: Finding, say: readonly Line[]): Move {
  const move = askAgain(from, finding, [...say, { say: 'hardly-raised' }]);
  return { ...move, say: [...move.say, { say: 'for-example', place: move.place, times: 1 }] };
}

/** Two heights that cannot both be meant: which one is asked, neither is stored. */
export const whichHeight = (
  from: State,
  finding: Finding,
  { one, other }: Extract<Event, { heard: 'either-angle' }>,
  say: readonly Line[],
): Move => askAgain(from, finding, [...say, { say: 'two-heights', one: middle(one), other: middle(other) }]);

/** The height once more, and then where the heel would drop; where the stop reason is still open, that first. */
function askAgain(from: State, finding: Finding, say: readonly Line[]): Move {
  const { angle: _, method: __, ...bare } = finding;
  const again = bare.asked.includes('strange');
  const asking: Finding = { ...bare, asked: [...bare.asked, again ? 'landmark' : 'strange'] };
  const at = !bare.stoppedBy ? 'stop-reason' : again ? 'landmark' : 'angle';
  return go(from, { at, finding: asking }, { say });
}
