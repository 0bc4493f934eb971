import { middle } from '../../domain/angle';
import { dayOf } from '../../domain/calendar';
import { type Course, courseOf } from '../../domain/course';
import type { Leg } from '../../domain/leg';
import {
  before,
  change,
  latest,
  like,
  needsStretching,
  ORDINARY_DIFFERENCE,
  REAL_CHANGE,
  type Verdict,
} from '../../domain/verdict';
import type { Line } from '../line';
import { agrees, go, type PlaceRules, turnsDown } from '../move';
import type { Visit } from '../state';
import { begin, enter } from '../steps/gate';
import { offered, verdicts } from '../steps/question';
import { endOfOffers, itHelps, notToldYet } from '../steps/weeks-shown';
import type { Moment } from '../turn';
import type { Goal } from '../under-way';
import { close } from './how-it-felt';

/** A gap between the legs from here up is worth a physiotherapist's look (docs/evidence.md#very-low). */
const WORTH_A_LOOK = 15;

/** Verdict first, number second, each leg by name, then both together. */
export const verdict: PlaceRules<'verdict'> = {
  mayLead: { reading: ['findings', 'number'], deletion: ['raised-leg'] },
  kept: true,
  lost: close,
  afterReading: true,
  intro(_, visit, __, moment) {
    const each = verdicts(visit);
    const legs = each.map(({ leg }) => leg);
    const courses = legs.map((leg) => courseOf(leg, visit.past));
    // What the weeks have shown outweighs what the degrees alone would say.
    const shown = endOfOffers(visit.past, legs);
    const perLeg = each.flatMap(({ leg, verdict: found }, index) =>
      legVerdict({ leg, found, before: each[index - 1], advice: !shown }, visit, moment),
    );
    if (shown) return [...perLeg, shown];
    const apart = gap(visit);
    const reached = courses.some(({ is }) => is === 'at-the-mark');
    const look = apart > WORTH_A_LOOK && each.every(({ verdict: v }) => v !== 'very-tight');
    return [
      ...perLeg,
      ...itHelps(visit.past, legs),
      ...(each.length > 1 && !courses.some(({ is }) => is === 'no-help')
        ? [{ say: 'together', verdicts: each, apart, reached } as const]
        : []),
      ...notToldYet(visit.past, legs, moment.now),
      ...(look ? [{ say: 'see-physio' } as const] : []),
      ...(offered(visit) === 'anyway' ? [{ say: 'your-choice' } as const] : []),
    ];
  },
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    if (offered(visit) === 'nothing') {
      // The question was "shall we leave it there?"
      if (agrees(event) || event.heard === 'skip') return close(here);
      return turnsDown(event) ? go(here, { at: 'questions' }) : undefined;
    }
    // They were measured just now: what was found answers it.
    if (event.heard === 'ask' && event.topic === 'need-to-stretch') return go(here, place);
    if (agrees(event)) return begin(here, wish(visit), moment);
    if (event.heard === 'leg' && (event.leg === 'left' || event.leg === 'right')) {
      return enter(here, { go: 'stretch', legs: [event.leg] }, moment);
    }
    return turnsDown(event) ? close(here) : undefined;
  },
};

/** The stretches offered: of the legs just tested, those that need it and may gain by it, else those that need it, else those close to the line. */
function wish(visit: Visit): Goal {
  const each = verdicts(visit);
  const below = each.filter(({ verdict: v }) => needsStretching(v));
  const needy = below.filter(({ leg }) => courseOf(leg, visit.past).is !== 'no-help');
  const chosen = [needy, below, each.filter(({ verdict: v }) => v === 'close')];
  const legs = chosen.find((some) => some.length > 0) ?? [];
  return { go: 'stretch', legs: legs.map(({ leg }) => leg), insists: true };
}

/** A leg's verdict as it is told: after that of the other leg, and with or without what stretching may do. */
interface Told {
  readonly leg: Leg;
  readonly found: Verdict;
  readonly before: { readonly leg: Leg; readonly verdict: Verdict } | undefined;
  readonly advice: boolean;
}

function legVerdict(
  { leg, found, before: told, advice }: Told,
  { past, tested }: Visit,
  { now, zone }: Moment,
): readonly Line[] {
  const reading = latest(past.readings, leg);
  if (!reading) return [];
  const course = courseOf(leg, past);
  const then = 'than' in course ? course.than : like(past.readings, reading);
  // "Last time", unless it is an older test that can be compared.
  const since = then && then !== before(past.readings, reading) && { since: dayOf(then.takenAt, now, zone) };
  const line: Line = {
    say: 'verdict',
    too: told?.verdict === found,
    advice: advice && course.is !== 'no-help',
    newest: tested.at(-1) === leg,
    result: { reading, verdict: found, ...(then && { change: change(then, reading) }), ...since },
  };
  return [line, ...creditOf(leg, course, advice, told && courseOf(told.leg, past))];
}

/** Who or what brought a leg to the mark; and of one leg that nothing raised, where the other goes on. */
function creditOf(leg: Leg, found: Course, goesOn: boolean, told: Course | undefined): readonly Line[] {
  if (found.is === 'at-the-mark') {
    const too = told?.is === 'at-the-mark' && told.thanks === found.thanks;
    return [{ say: 'reached-the-line', leg, thanks: found.thanks, too }];
  }
  if (found.is === 'no-help' && goesOn) return [{ say: 'no-help', leg }];
  return [];
}

/** Degrees between the two legs; none where they were got in different ways, or are no further apart than that way errs. */
function gap({ past, tested }: Visit): number {
  const [a, b] = tested.flatMap((leg) => latest(past.readings, leg) ?? []);
  if (!a || !b || a.method !== b.method) return 0;
  const apart = Math.abs(middle(a.angle) - middle(b.angle));
  return apart > Math.max(ORDINARY_DIFFERENCE, REAL_CHANGE[a.method]) ? apart : 0;
}
