import type { Note } from '../../domain/past';
import {
  asDone,
  fitFor,
  HOLD_SECONDS,
  type Hold,
  type Plan,
  program,
  REPS,
  STRETCHES,
  type Stretch,
} from '../../domain/plan';
import type { Event } from '../event';
import type { Line } from '../line';
import { type Move, stay } from '../move';
import type { State, Visit } from '../state';
import { enter } from '../steps/gate';
import { legRests } from '../steps/leg-rests';
import { limitLine } from '../steps/limits';
import { legSaid } from '../steps/question';
import type { Moment } from '../turn';
import type { Goal, Stretching } from '../under-way';
import { onward } from './next';

type PlanEvent = Extract<Event, { heard: 'plan' }>;
type Change = PlanEvent | Extract<Event, { heard: 'add-seconds' }>;

/** Hold lengths that "longer" and "shorter" step through, in seconds; from 30, "longer" is the 60 that suits people over 65. */
const STEPS = [10, 15, 20, 30, 60, 90, 120] as const;

/**
 * Changes how somebody stretches. The change is remembered, and holds for what is left today. `insists`: they were told
 * that a test comes first, and want to stretch anyway.
 */
export function changePlan(from: State, event: Change, moment: Moment, insists = false): Move {
  const { visit, place } = from;
  if (event.heard === 'add-seconds') {
    return changePlan(from, { heard: 'plan', seconds: visit.plan.seconds + event.seconds }, moment);
  }
  const leg = legSaid(event.leg, undefined);
  const rests = legRests(from, leg);
  if (rests) return rests;
  const limit = limitOn(event.stretch, visit.plan);
  if (limit) return stay(from, [limit]);
  const plan = planWanted(event, visit.plan);
  if (typeof plan === 'string') return stay(from, [{ say: 'plan-range', what: plan }]);
  // Somebody else's wish holds for what is going on, and changes nobody's plan.
  const today = moment.bystander?.is === 'recognised';
  const past = today ? visit.past : { ...visit.past, plan };
  const changed: State = { ...from, visit: { ...visit, plan, past } };
  const kept: readonly Note[] = today ? [] : [{ note: 'plan', plan }];
  const say = [{ say: 'plan-changed', plan: asDone(plan), ...(today && { today }) } as const];
  // "Only the seated stretch", with nothing under way, is also the wish to do it.
  if (!visit.stretching && (event.stretch || leg) && place.at !== 'verdict' && !isScreening(from)) {
    const goal: Goal = { go: 'stretch', legs: leg ? [leg] : [], ...(insists && { insists }) };
    const move = enter(changed, goal, moment, say);
    return { ...move, notes: [...move.notes, ...kept] };
  }
  const move = visit.stretching ? underWay(changed, visit.stretching, event, say) : stay(changed, say);
  return { ...move, notes: [...move.notes, ...kept] };
}

/** A programme under way takes up the new plan, and goes on where that leads. */
function underWay(changed: State, stretching: Stretching, event: PlanEvent, say: readonly Line[]): Move {
  const current = stretching.holds[stretching.next];
  const replanned = replan(stretching, changed.visit, event);
  const to: State = { ...changed, visit: { ...changed.visit, stretching: replanned } };
  const hold = replanned.holds[replanned.next];
  const same = hold?.leg === current?.leg && hold?.stretch === current?.stretch;
  return same ? stay(to, say) : onward(to, current, say);
}

/** The plan that is wished for; the name of what lies outside its range. */
function planWanted(event: PlanEvent, plan: Plan): Plan | 'seconds' | 'reps' {
  // What they ask for themselves replaces what came of how it felt.
  const { only, pull: _, adapted: __, ...rest } = plan;
  const seconds = secondsWanted(event, plan);
  const isLong = seconds !== null && Number.isInteger(seconds);
  if (!isLong || seconds < HOLD_SECONDS.least || seconds > HOLD_SECONDS.most) return 'seconds';
  const reps = event.reps ?? plan.reps;
  if (!Number.isInteger(reps) || reps < REPS.least || reps > REPS.most) return 'reps';
  const leg = legSaid(event.leg, undefined) ?? (event.leg === 'both' ? undefined : only);
  return { ...rest, seconds, reps, stretches: stretchesWanted(event.stretch, plan), ...(leg && { only: leg }) };
}

/** What a plan keeps to, as it is told, where a stretch is wished for that is not fit. */
function limitOn(said: Stretch | 'both' | undefined, plan: Plan): Line | undefined {
  const wanted = said ? stretchesWanted(said, plan) : [];
  const fit = fitFor({ ...plan, stretches: wanted });
  return wanted.every((stretch) => fit.includes(stretch)) ? undefined : limitLine(fit);
}

const isScreening = ({ place }: State): boolean =>
  place.at === 'screening' || place.at === 'which-sign' || place.at === 'sign-check';

function secondsWanted({ seconds, step, reps, leg, stretch }: PlanEvent, plan: Plan): number | null {
  if (seconds !== undefined) return seconds;
  if (step === 'longer') return STEPS.find((s) => s > plan.seconds) ?? null;
  if (step === 'shorter') return STEPS.findLast((s) => s < plan.seconds) ?? null;
  // "Change my plan", with nothing to change in it.
  return (reps ?? leg ?? stretch) ? plan.seconds : null;
}

function stretchesWanted(said: Stretch | 'both' | undefined, plan: Plan): readonly Stretch[] {
  if (!said) return plan.stretches;
  return said === 'both' ? STRETCHES : [said];
}

/** The programme with a new plan: what was done stays, what is left follows the plan; nobody gets back on the floor for it. */
function replan(stretching: Stretching, visit: Visit, { leg: said, stretch }: PlanEvent): Stretching {
  const { holds, next, held } = stretching;
  const done = holds.slice(0, next);
  const current = holds[next];
  const leg = legSaid(said, undefined);
  const meant = leg ? [leg] : [...new Set(holds.map((hold) => hold.leg))];
  const only = stretch || visit.goal?.go !== 'stretch' ? undefined : visit.goal.only;
  const fresh = program(
    { ...visit.plan, stretches: fitFor(visit.plan, only) },
    meant.filter((l) => !visit.resting.includes(l)),
  );
  const left = fresh.filter(
    (hold) => !done.some((d) => isSame(d, hold)) && !(hold.stretch === 'lying' && current?.stretch === 'seated'),
  );
  const goesOn = current && left[0] && isSame(current, left[0]);
  return { ...stretching, holds: [...done, ...left], held: goesOn ? held : 0 };
}

const isSame = (a: Hold, b: Hold): boolean => a.stretch === b.stretch && a.leg === b.leg && a.rep === b.rep;
