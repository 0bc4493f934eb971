import { LEGS, type Leg, other } from '../../domain/leg';
import type { Hold, Stretch } from '../../domain/plan';
import type { Event } from '../event';
import { onward } from '../holds/next';
import { go, type Move, stay } from '../move';
import type { State } from '../state';
import { begin, enter } from '../steps/gate';
import { legAt, legSaid, verdicts } from '../steps/question';
import { skipLeg } from '../steps/skip-leg';
import type { Moment } from '../turn';
import type { Stretching } from '../under-way';
import { headFor } from './start';

/** Leaves out a stretch or a leg today, and does what is left: "skip the lying one", "not the right leg". */
export function leaveOut(
  from: State,
  { leg: said, stretch }: Extract<Event, { heard: 'without' }>,
  moment: Moment,
): Move | undefined {
  const { place, visit } = from;
  const { stretching } = visit;
  const leg = legSaid(said, legAt(place, visit));
  if (place.at === 'forget' || (!leg && !stretch)) return undefined;
  // A raise that is being asked about is finished first.
  if ('finding' in place) return leg === place.finding.leg ? skipLeg(from, leg) : stay(from, []);
  if (stretching) {
    return withoutHolds(from, stretching, (hold) => (leg ? hold.leg === leg : hold.stretch === stretch));
  }
  return leg ? withoutLeg(from, leg, moment) : stretch && withoutStretch(from, stretch, moment);
}

/** The programme under way without some of what is left of it. */
function withoutHolds(from: State, stretching: Stretching, left: (hold: Hold) => boolean): Move {
  const { holds, next } = stretching;
  const current = holds[next] ?? holds.at(-1);
  const rest = holds.filter((hold, index) => index < next || !left(hold));
  const hold = rest[next];
  const goesOn = hold !== undefined && hold === holds[next];
  const to: State = {
    ...from,
    visit: { ...from.visit, stretching: { ...stretching, holds: rest, held: goesOn ? stretching.held : 0 } },
  };
  if (goesOn) return stay(to, [{ say: 'noted' }]);
  // Whoever has done none of a stretch is not told that it is done.
  const unbegun = next === 0 && hold?.stretch === 'seated' && from.visit.lying;
  return unbegun ? go(to, { at: 'before-chair' }) : onward(to, current, []);
}

function withoutLeg(from: State, leg: Leg, moment: Moment): Move {
  const { visit, place } = from;
  const rest = visit.toTest.filter((l) => l !== leg);
  if (visit.toTest[0] === leg) return skipLeg(from, leg);
  if (visit.toTest.length > 0) return stay(from, [{ say: 'skipped-leg', leg }], { visit: { toTest: rest } });
  if (place.at === 'verdict') {
    const legs = verdicts(visit).flatMap((each) => (each.leg === leg ? [] : [each.leg]));
    return enter(from, { go: 'stretch', legs: legs.length > 0 ? legs : [other(leg)], insists: true }, moment);
  }
  return headFor(from, { go: 'test', legs: LEGS.filter((l) => l !== leg) }, moment);
}

function withoutStretch(from: State, stretch: Stretch, moment: Moment): Move {
  const { visit, place } = from;
  const only = stretch === 'lying' ? 'seated' : 'lying';
  // Who will not lie down cannot be tested.
  if (visit.toTest.length > 0 && visit.screened) {
    if (only === 'lying') return stay(from, [{ say: 'noted' }]);
    const seated: State = { ...from, visit: { ...visit, toTest: [] } };
    return begin(seated, { go: 'stretch', legs: visit.toTest, only, insists: true }, moment, [
      { say: 'no-test-today' },
    ]);
  }
  const insists = place.at === 'verdict' ? ({ insists: true } as const) : {};
  return headFor(from, { go: 'stretch', legs: [], only, ...insists }, moment);
}
