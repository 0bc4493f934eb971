import { LEGS } from '../../domain/leg';
import { program } from '../../domain/plan';
import type { Line } from '../line';
import type { State } from '../state';
import { legsToStretch } from '../steps/gate';

/** Seconds of a leg's test, and around a hold: raises, questions and quiet as measured in the transcripts. */
const TEST_SECONDS = 150;
const AROUND_A_HOLD = 25;

/** How long it still takes. */
export function minutesLeft({ place, visit }: State): Line {
  const { stretching, toTest } = visit;
  if (place.at === 'after') return { say: 'minutes-left', of: 'stretches', minutes: 0 };
  const offered = place.at === 'verdict' ? program(visit.plan, legsToStretch(visit, [])) : [];
  const holds = stretching?.holds.slice(stretching.next) ?? offered;
  if (toTest.length > 0 || holds.length === 0) {
    const legs = Math.max(1, toTest.length || LEGS.length);
    return { say: 'minutes-left', of: 'test', minutes: Math.ceil((legs * TEST_SECONDS) / 60) };
  }
  const seconds = holds.reduce((sum, hold) => sum + hold.seconds + AROUND_A_HOLD, 0);
  return { say: 'minutes-left', of: 'stretches', minutes: Math.ceil(seconds / 60) };
}
