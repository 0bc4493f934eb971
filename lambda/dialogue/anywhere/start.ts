import { LEGS, type Leg, other } from '../../domain/leg';
import type { Event, LegSaid } from '../event';
import { askAgain, go, type Move, stay } from '../move';
import type { State } from '../state';
import { begin, enter } from '../steps/gate';
import { legRests } from '../steps/leg-rests';
import { legAt, legSaid } from '../steps/question';
import { skipLeg } from '../steps/skip-leg';
import type { Moment } from '../turn';
import type { Goal } from '../under-way';

/** What begins something: a test, a stretch, another go, the other leg, all over again. */
export function start(from: State, event: Event, moment: Moment): Move | undefined {
  const { place, visit } = from;
  switch (event.heard) {
    case 'test':
      if (event.leg === 'either') return go(from, { at: 'which-leg' });
      return headFor(from, { go: 'test', legs: legsSaid(event.leg, from) }, moment);
    case 'stretch': {
      const legs = event.leg ? legsSaid(event.leg, from) : [];
      return headFor(from, { go: 'stretch', legs, ...(event.stretch && { only: event.stretch }) }, moment);
    }
    case 'again':
      return raiseAgain(
        from,
        legSaid(event.leg, legAt(place, visit)) ?? legAt(place, visit) ?? visit.tested.at(-1),
        moment,
      );
    case 'next-leg':
      return nextLeg(from, legSaid(event.leg, legAt(place, visit)), moment);
    case 'skip':
      return skipThis(from);
    case 'start-over':
      return visit.goal && visit.goal.go !== 'on' && visit.screened
        ? begin(from, visit.goal.go === 'stretch' ? { ...visit.goal, insists: true } : visit.goal, moment)
        : go(
            from,
            place.at === 'screening'
              ? { at: 'screening', question: place.question === 'brief' ? 'brief' : 'nerves', goal: place.goal }
              : place,
          );
    default:
      return undefined;
  }
}

const legsSaid = (said: LegSaid | undefined, from: State): readonly Leg[] => {
  const leg = legSaid(said, legAt(from.place, from.visit) ?? (said === 'other' ? other('left') : undefined));
  return leg ? [leg] : LEGS;
};

/** Towards a goal; in the middle of the screening the goal changes and the question stays. */
export function headFor(from: State, goal: Goal, moment: Moment): Move {
  const { place } = from;
  if (place.at === 'screening' || place.at === 'which-sign') return { ...stay(from, []), place: { ...place, goal } };
  return enter(from, goal, moment);
}

/** Leaves the leg that is to be raised, for the other. */
function skipThis(from: State): Move | undefined {
  const leg = from.visit.toTest[0];
  return leg && from.visit.screened ? skipLeg(from, leg) : undefined;
}

/** On to a leg: the one that is named comes first, and the other keeps its turn. */
function nextLeg(from: State, leg: Leg | undefined, moment: Moment): Move | undefined {
  const { toTest, screened } = from.visit;
  if (!leg || toTest.length === 0 || !screened) return skipThis(from);
  if (toTest[0] === leg) return askAgain(from);
  return raiseAgain(from, leg, moment);
}

/** The same leg once more, or another before it. */
function raiseAgain(from: State, leg: Leg | undefined, moment: Moment): Move {
  const { visit } = from;
  const rests = legRests(from, leg);
  if (rests) return rests;
  if (!leg || !visit.screened || visit.stretching) {
    return headFor(from, { go: 'test', legs: leg ? [leg] : LEGS }, moment);
  }
  const toTest = [leg, ...visit.toTest.filter((l) => l !== leg)];
  const over = visit.toTest.length > 0 && visit.toTest[0] !== leg;
  return go(
    from,
    { at: 'set-up', why: !visit.lying ? 'first' : over ? 'other-leg' : 'once-more' },
    { visit: { toTest } },
  );
}
