import { CHANGE } from '../../domain/hold';
import { type Leg, other } from '../../domain/leg';
import { latest } from '../../domain/verdict';
import type { Event, LegSaid } from '../event';
import { go, type Move, stay } from '../move';
import { rulesOf } from '../places';
import type { Place, State } from '../state';
import { legAt, legSaid } from '../steps/question';
import type { Moment } from '../turn';

/** Which leg is up, or has the strap, is told: where it is the other one than is meant, that is put right before anything goes up. */
export function otherLeg(from: State, event: Event, moment: Moment): Move | undefined {
  if (event.heard !== 'raised-leg' && event.heard !== 'strap-on') return undefined;
  const { place, visit } = from;
  const { tested } = visit;
  if (isRaising(place)) return notThatOne(from, event.leg);
  if (HOLDS.has(place.at)) return strapOver(from, event.leg);
  if (event.heard === 'strap-on' && place.at === 'set-up') return strapOver(from, event.leg) ?? stay(from, []);
  const last = rulesOf(place).afterReading ? tested.at(-1) : undefined;
  if (last && event.heard === 'raised-leg') return readingBack(from, last, event.leg);
  // Where a leg is asked for, or none was raised yet, it is the one to begin with.
  return rulesOf(place).answer({ place, visit, moment }, { heard: 'leg', leg: event.leg });
}

/** Whether a leg is raised, or asked about. While it is, the leg that has the strap is the one that is up. */
const isRaising = (place: Place): boolean => place.at === 'raise' || 'finding' in place;

/** Where a hold is to begin or to go on. */
const HOLDS: ReadonlySet<Place['at']> = new Set<Place['at']>(['stretch-set-up', 'paused', 'let-go']);

/** The leg that is meant, where another was named. */
function meantInstead({ place, visit }: State, said: LegSaid): Leg | undefined {
  const leg = legAt(place, visit);
  return leg && legSaid(said, leg) === other(leg) ? leg : undefined;
}

/** Nothing is kept of a raise of the other leg; the one that is meant is raised again. */
function notThatOne(from: State, said: LegSaid): Move | undefined {
  const leg = meantInstead(from, said);
  if (!leg) return undefined;
  return go(from, { at: 'another-go', leg }, { say: [{ say: 'wrong-leg', leg, up: from.place.at === 'raise' }] });
}

/** The strap goes over. What was held already stays counted: nobody knows of which leg it was. */
function strapOver(from: State, said: LegSaid): Move | undefined {
  const leg = meantInstead(from, said);
  return leg && { ...stay(from, [{ say: 'strap-goes', leg }]), wait: CHANGE.lying.otherLeg };
}

/** A reading was of the other leg. It is taken back and not carried over: which leg it was is the least that has to be sure of it. */
function readingBack(from: State, leg: Leg, said: LegSaid): Move | undefined {
  if (legSaid(said, leg) !== other(leg)) return undefined;
  const { past, tested, toTest } = from.visit;
  const reading = latest(past.readings, leg);
  const visit = {
    past: { ...past, readings: past.readings.filter((one) => one !== reading) },
    tested: tested.filter((one) => one !== leg),
    toTest: [leg, ...toTest.filter((one) => one !== leg)],
  };
  return go(
    from,
    { at: 'set-up', why: 'other-leg' },
    {
      say: [{ say: 'not-counted' }],
      visit,
      notes: reading ? [{ note: 'forget-readings', readings: [reading] }] : [],
    },
  );
}
