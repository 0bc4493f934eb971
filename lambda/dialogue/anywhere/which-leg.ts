import { LEGS } from '../../domain/leg';
import { tighterFirst } from '../../domain/verdict';
import type { Line } from '../line';
import type { State } from '../state';
import { legAt } from '../steps/question';

/** Which leg is raised, held or asked about; where none is yet, the one that would go first. */
export function whichLeg({ place, visit }: State): Line {
  const leg = legAt(place, visit);
  if (leg) return { say: 'this-leg', leg, first: place.at === 'welcome' || place.at === 'screening' };
  const [tighter = 'left'] = tighterFirst(LEGS, visit.past.readings);
  return { say: 'this-leg', leg: tighter, first: true };
}
