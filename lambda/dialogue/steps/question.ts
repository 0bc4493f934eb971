import { courseOf } from '../../domain/course';
import { type Leg, other } from '../../domain/leg';
import { latest, needsStretching, type Verdict, verdictOn } from '../../domain/verdict';
import type { LegSaid } from '../event';
import type { Line, Wording } from '../line';
import type { Place, State, Visit } from '../state';
import { placeAfter } from './hold-clock';
import { screensAgain } from './known';

/** The leg that a place is about. */
export function legAt(place: Place, visit: Visit): Leg | undefined {
  if ('finding' in place) return place.finding.leg;
  if ('leg' in place) return place.leg;
  const hold = visit.stretching?.holds[visit.stretching.next];
  return visit.toTest[0] ?? hold?.leg;
}

/** Which leg is meant: by name, or the other one than the leg at hand. Nothing for both or either. */
export function legSaid(said: LegSaid | undefined, current: Leg | undefined): Leg | undefined {
  if (said === 'left' || said === 'right') return said;
  return said === 'other' && current ? other(current) : undefined;
}

/** The verdicts of this visit's test, in the order tested. */
export function verdicts(visit: Visit): readonly { readonly leg: Leg; readonly verdict: Verdict }[] {
  return visit.tested.flatMap((leg) => {
    const reading = latest(visit.past.readings, leg);
    return reading ? [{ leg, verdict: verdictOn(reading.angle) }] : [];
  });
}

/** What there is to offer after the test of this visit; `anyway`: little can come of it, and it is their choice. */
export function offered(visit: Visit): 'stretches' | 'anyway' | 'nothing' {
  const each = verdicts(visit);
  const courses = each.map(({ leg }) => courseOf(leg, visit.past).is);
  if (courses.includes('lower') || each.every(({ verdict }) => verdict === 'no-need')) return 'nothing';
  const needy = each.filter(({ verdict }, index) => needsStretching(verdict) && courses[index] !== 'no-help');
  return needy.length > 0 ? 'stretches' : 'anyway';
}

/** The one question of a place. A hold's is that of the place it leads to; `over` has none. */
export function question({ place, visit }: State, wording: Wording): readonly Line[] {
  if (place.at === 'over') return [];
  if (place.at === 'hold') return question(placeAfter(visit, place.playing), wording);
  const leg = legAt(place, visit);
  const stretching = visit.stretching;
  const hold = stretching?.holds[stretching.next];
  return [
    {
      say: 'question',
      place,
      wording,
      ...(leg && { leg }),
      ...(hold && stretching && { hold, held: stretching.held }),
      ...(place.at === 'verdict' && { offer: offered(visit) }),
      ...(place.at === 'welcome' && place.offer !== 'rest' && screensAgain(visit.past) && { screens: true }),
    },
  ];
}
