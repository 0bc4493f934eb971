import { middle } from '../../domain/angle';
import { dayOf } from '../../domain/calendar';
import { type Course, courseOf, outcomeOf } from '../../domain/course';
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
import type { Moment } from '../turn';
import type { Goal } from '../under-way';
import { close } from './how-it-felt';

/** A gap between the legs from here up is worth a physiotherapist's look (docs/evidence.md#very-low). */
const WORTH_A_LOOK = 15;

/** Verdict first, number second, each leg by name, then both together. */
export const verdict: PlaceRules<'verdict'> = {
  mayLead: { reading: ['findings', 'number'] },
  kept: true,
  lost: close,
  afterReading: true,
  intro(_, visit, __, moment) {
    const each = verdicts(visit);
    const legs = each.map(({ leg }) => leg);
    const courses = legs.map((leg) => courseOf(leg, visit.past));
    // What the weeks have shown outweighs what the degrees alone would say.
    const shown = endOf(outcomeOf(visit.past, legs));
    const perLeg = each.flatMap(({ leg, verdict: found }, index) =>
      legVerdict({ leg, found, too: each[index - 1]?.verdict === found, advice: !shown }, visit, moment),
    );
    if (shown) return [...perLeg, shown];
    const apart = gap(visit);
    const reached = courses.some(({ is }) => is === 'at-the-mark');
    const look = apart > WORTH_A_LOOK && each.every(({ verdict: v }) => v !== 'very-tight');
    const few = courses.find((one) => one.is === 'too-few-days');
    return [
      ...perLeg,
      ...(few ? [{ say: 'too-few-days', days: few.days, weeks: few.weeks } as const] : []),
      ...(each.length > 1 && !courses.some(({ is }) => is === 'no-help')
        ? [{ say: 'together', verdicts: each, apart, reached } as const]
        : []),
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

/** A leg's verdict as it is told: after one of the same kind, and with or without what stretching may do. */
interface Told {
  readonly leg: Leg;
  readonly found: Verdict;
  readonly too: boolean;
  readonly advice: boolean;
}

function legVerdict({ leg, found, too, advice }: Told, { past }: Visit, { now, zone }: Moment): readonly Line[] {
  const reading = latest(past.readings, leg);
  if (!reading) return [];
  const course = courseOf(leg, past);
  const then = course.is === 'lower' ? course.than : like(past.readings, reading);
  // "Last time", unless it is an older test that can be compared.
  const since = then && then !== before(past.readings, reading) && { since: dayOf(then.takenAt, now, zone) };
  const line: Line = {
    say: 'verdict',
    too,
    advice: advice && course.is !== 'no-help',
    result: { reading, verdict: found, ...(then && { change: change(then, reading) }), ...since },
  };
  return [line, ...creditOf(leg, course, advice)];
}

/** Who or what is to be thanked for a rise, where it is one; and of one leg that nothing rose, where the other goes on. */
function creditOf(leg: Leg, found: Course, goesOn: boolean): readonly Line[] {
  if (found.is === 'at-the-mark') return [{ say: 'reached-the-line', leg, thanks: found.thanks }];
  if (found.is === 'no-help' && goesOn) return [{ say: 'no-help', leg }];
  return found.is === 'helped' ? [{ say: 'it-helps' }] : [];
}

/** What ends the offers, in words: a leg that got lower, or six weeks that did nothing. */
const endOf = (outcome: 'lower' | 'no-help' | undefined): Line | undefined =>
  outcome && { say: outcome === 'lower' ? 'lower-first' : 'no-help' };

/** Degrees between the two legs; none where they were got in different ways, or are no further apart than that way errs. */
function gap({ past, tested }: Visit): number {
  const [a, b] = tested.flatMap((leg) => latest(past.readings, leg) ?? []);
  if (!a || !b || a.method !== b.method) return 0;
  const apart = Math.abs(middle(a.angle) - middle(b.angle));
  return apart > Math.max(ORDINARY_DIFFERENCE, REAL_CHANGE[a.method]) ? apart : 0;
}
