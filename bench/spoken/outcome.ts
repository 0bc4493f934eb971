import { isDeepStrictEqual } from 'node:util';
import type { State } from '../../lambda/dialogue/state';
import { costs, goesOn } from '../heard/goes-on';
import { isUnderstood } from '../heard/judge';
import { isDanger, isNoise } from '../heard/meaning';
import type { Row } from '../heard/rows';
import type { Reaction } from '../heard/standing';

/**
 * What became of something said. `asked`: it was not understood, and was asked for again. `mistaken`: it was taken for
 * something else. `missed`: it told of a danger, and it went on all the same. `taken up`: it was noise, and it cost something.
 */
export type SpokenOutcome = 'understood' | 'asked' | 'mistaken' | 'missed' | 'taken up';

/** Whether nothing was understood, or what was understood is asked about before it counts. */
const asks = ({ before, heard, after }: Reaction): boolean =>
  heard.heard === 'missed' || heard.heard === 'unclear' || after.visit.misses > before.visit.misses;

/** What became of a row of a file. A danger is understood when it stops or asks; noise, when nothing comes of it. */
export function spokenOutcome(row: Row, course: Reaction): SpokenOutcome {
  const { before, turn } = course;
  if (isNoise(row.meaning)) return costs(before, turn) ? 'taken up' : asks(course) ? 'understood' : 'mistaken';
  if (isUnderstood(row, course)) return 'understood';
  if (isDanger(row.meaning) && goesOn(before, turn)) return 'missed';
  return asks(course) ? 'asked' : 'mistaken';
}

/** What counts of a state when two ways there are compared: not how often something was asked on the way. */
const standing = ({ place, visit }: State) => ({
  place: 'finding' in place ? { ...place, finding: { ...place.finding, asked: [] } } : place,
  readings: visit.past.readings.map(({ leg, angle, stoppedBy }) => ({ leg, angle, stoppedBy })),
  resting: visit.resting,
  plan: visit.plan,
});

/** Whether the same height of the same leg is asked about in both: what was kept of it before is about to be replaced. */
const asksTheSame = ({ place: one }: State, { place: another }: State): boolean =>
  one.at === 'odd-angle' &&
  another.at === 'odd-angle' &&
  isDeepStrictEqual([one.finding.leg, one.finding.angle], [another.finding.leg, another.finding.angle]);

/** Whether two ways lead to the same. */
export const sameEnd = (one: State, another: State): boolean =>
  asksTheSame(one, another) || isDeepStrictEqual(standing(one), standing(another));
