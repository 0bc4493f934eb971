import { DAY, dayOf } from '../../domain/calendar';
import { gotLower, reachedTheLine } from '../../domain/course';
import { LEGS, type Leg } from '../../domain/leg';
import { fitFor, program, type Stretch } from '../../domain/plan';
import type { Instant } from '../../domain/reading';
import { latest, needsStretching, tighterFirst, verdictOn } from '../../domain/verdict';
import type { Line } from '../line';
import { go, type Move } from '../move';
import type { State, Visit } from '../state';
import type { Calendar, Moment } from '../turn';
import type { Goal } from '../under-way';
import { placeBefore } from './hold-clock';
import { freed, limitLine } from './limits';

/** After so long away the full screening is asked again (docs/evidence.md#screening-again). */
const SCREENING_LASTS = 30 * DAY;

/** Whether all the questions of the screening are due, not only the brief one. */
const fullScreeningDue = ({ past }: Visit, now: Instant): boolean =>
  past.clearedAt === undefined || now - past.clearedAt > SCREENING_LASTS;

/**
 * The only way to a raise or a hold. Nobody passes before the disclaimer was heard and a screening is clear;
 * stretching untested or needless legs is talked over first.
 */
export function enter(from: State, goal: Goal, moment: Moment, say: readonly Line[] = []): Move {
  const { visit } = from;
  if (restsToday(visit, moment)) return go(from, { at: 'questions' }, { say: [...say, { say: 'rest-today' }] });
  const doubt = goal.go === 'stretch' && !goal.insists ? doubtAbout(goal.legs, visit) : undefined;
  if (doubt) return go(from, { at: doubt, goal }, { say });
  const heard: readonly Line[] = visit.disclaimerHeard ? say : [...say, { say: 'disclaimer' }];
  const next: State = { ...from, visit: { ...visit, disclaimerHeard: true, oneShot: false } };
  if (visit.screened) return begin(next, goal, moment, heard);
  const question = fullScreeningDue(visit, moment.now) ? 'nerves' : 'brief';
  const intro: Line = { say: 'screening-intro', brief: question === 'brief' };
  // Whoever is asked everything again is free of what they kept to, until an answer says otherwise.
  const open = question === 'brief' ? next : { ...next, visit: freed(next.visit) };
  return go(open, { at: 'screening', question, goal }, { say: [...heard, intro] });
}

/** Whether both legs rest until tomorrow. */
export const restsToday = ({ plan }: Visit, { now, zone }: Calendar): boolean =>
  plan.restFrom !== undefined && dayOf(plan.restFrom, now, zone).ago === 0;

/** The stretch that is going on or comes next; lying where a leg is still to be tested. */
export const stretchNow = ({ stretching, toTest }: Visit): Stretch | undefined =>
  stretching?.holds[stretching.next]?.stretch ?? (toTest.length > 0 ? 'lying' : undefined);

/** Why stretching is talked over first: no leg was measured, one got lower, or none of those meant needs it. */
function doubtAbout(legs: readonly Leg[], { past }: Visit): 'untested' | 'not-worth-it' | 'physio-first' | undefined {
  const meant = legs.length > 0 ? legs : LEGS;
  const asked = meant.flatMap((leg) => latest(past.readings, leg) ?? []);
  if (asked.length === 0) return 'untested';
  if (gotLower(past, meant)) return 'physio-first';
  const kept = LEGS.some((leg) => reachedTheLine(past, leg));
  return !kept && asked.every(({ angle }) => verdictOn(angle) === 'no-need') ? 'not-worth-it' : undefined;
}

/** Begins what the person came for; the screening is clear. */
export function begin(from: State, goal: Goal, moment: Moment, say: readonly Line[] = []): Move {
  const { visit } = from;
  if (goal.go === 'on') return goOn(from, moment, say);
  if (goal.go === 'test' && visit.plan.limits?.includes('seated-only')) {
    const seated: Goal = { go: 'stretch', legs: goal.legs, only: 'seated', insists: true };
    const told = say.some((line) => line.say === 'seated-only');
    return begin(from, seated, moment, told ? say : [...say, { say: 'no-test-today' }]);
  }
  if (goal.go === 'test') return beginTest(from, goal.legs, say);
  return beginStretches(from, goal, moment, say);
}

function beginTest(from: State, legs: readonly Leg[], say: readonly Line[]): Move {
  const { visit } = from;
  const toTest = tighterFirst(legs, visit.past.readings).filter((leg) => !visit.resting.includes(leg));
  if (toTest.length === 0) return allRest(from, legs, say);
  const going: Partial<Visit> = { goal: { go: 'test', legs }, toTest, tested: [] };
  return go(from, { at: 'set-up', why: visit.lying ? 'once-more' : 'first' }, { say, visit: going });
}

/** All that is asked for rests today: there are questions still. */
const allRest = (from: State, legs: readonly Leg[], say: readonly Line[]): Move =>
  go(from, { at: 'questions' }, { say: [...say, ...legs.map((leg) => ({ say: 'leg-rests', leg }) as const)] });

/**
 * The legs to stretch: those asked for, else those that need it (the only one wanted, if that does), else those close to
 * the line, else those that came up to it and want keeping, else both. Tighter first.
 */
export function legsToStretch(visit: Visit, asked: readonly Leg[]): readonly Leg[] {
  const { readings } = visit.past;
  const verdictFor = (leg: Leg) => {
    const reading = latest(readings, leg);
    return reading && verdictOn(reading.angle);
  };
  const needy = LEGS.filter((leg) => {
    const verdict = verdictFor(leg);
    return verdict && needsStretching(verdict);
  });
  const wanted = needy.filter((leg) => leg === visit.plan.only);
  const close = LEGS.filter((leg) => verdictFor(leg) === 'close');
  const kept = LEGS.filter((leg) => reachedTheLine(visit.past, leg));
  const chosen = [asked, wanted, needy, close, kept, LEGS].find((legs) => legs.length > 0) ?? LEGS;
  return tighterFirst(chosen, readings).filter((leg) => !visit.resting.includes(leg));
}

type StretchGoal = Extract<Goal, { go: 'stretch' }>;

function beginStretches(from: State, goal: StretchGoal, { now }: Moment, say: readonly Line[]): Move {
  const { visit } = from;
  const legs = legsToStretch(visit, goal.legs);
  if (legs.length === 0) return allRest(from, goal.legs.length > 0 ? goal.legs : visit.resting, say);
  const stretches = fitFor(visit.plan, goal.only);
  const told: readonly Line[] = goal.only && !stretches.includes(goal.only) ? [...say, limitLine(stretches)] : say;
  const holds = program({ ...visit.plan, stretches }, legs);
  const stretching = { holds, next: 0, held: 0, startedAt: now };
  return toStretching({ ...from, visit: { ...visit, goal, stretching, toTest: [] } }, told);
}

/** To the programme's next hold: down on the floor, over to the chair, or straight to its instructions. */
export function toStretching(from: State, say: readonly Line[]): Move {
  const hold = from.visit.stretching?.holds[from.visit.stretching.next];
  if (hold?.stretch === 'seated') return go(from, { at: 'up-and-over' }, { say });
  return go(from, from.visit.lying ? { at: 'stretch-set-up' } : { at: 'set-up', why: 'first' }, { say });
}

/** What was broken off, without what is not fit any more. */
function fitting(visit: Visit): Visit {
  const fit = fitFor(visit.plan);
  const { stretching, toTest } = visit;
  if (!visit.plan.limits?.length) return visit;
  const rest = stretching?.holds.filter((hold, index) => index < stretching.next || fit.includes(hold.stretch));
  const left = stretching && rest && { ...stretching, holds: rest, held: 0 };
  return { ...visit, toTest: fit.includes('lying') ? toTest : [], ...(left && { stretching: left }) };
}

/** On with what was broken off: legs still to test, holds still to do, else the verdict. */
function goOn(open: State, moment: Moment, say: readonly Line[]): Move {
  const from: State = { ...open, visit: fitting(open.visit) };
  const { toTest, stretching, tested } = from.visit;
  if (toTest.length > 0) return go(from, { at: 'set-up', why: 'first' }, { say });
  if (stretching && placeBefore(stretching, false).at !== 'after') return toStretching(from, say);
  if (tested.length > 0) return go(from, { at: 'verdict' }, { say });
  return begin(from, { go: 'test', legs: LEGS }, moment, say);
}
