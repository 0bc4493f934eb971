import { LEGS, type Leg, other } from '../../domain/leg';
import type { Event, LegSaid } from '../event';
import { go, type Move, stay } from '../move';
import type { State } from '../state';
import { begin, enter } from '../steps/gate';
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
    case 'skip': {
      const leg = visit.toTest[0];
      return leg && visit.screened ? skipLeg(from, leg) : undefined;
    }
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

/** The same leg once more. */
function raiseAgain(from: State, leg: Leg | undefined, moment: Moment): Move {
  const { visit } = from;
  if (!leg || !visit.screened || visit.stretching) {
    return headFor(from, { go: 'test', legs: leg ? [leg] : LEGS }, moment);
  }
  const toTest = [leg, ...visit.toTest.filter((l) => l !== leg)];
  return go(from, { at: 'set-up', why: visit.lying ? 'once-more' : 'first' }, { visit: { toTest } });
}
