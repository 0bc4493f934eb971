import { HOLD_SECONDS, type Plan, program, REPS, type Stretch } from '../domain/plan';
import type { Event } from './event';
import { enter, legsToStretch, possible } from './gate';
import { type Move, stay } from './move';
import { legSaid } from './question';
import type { State, Stretching } from './state';
import type { Moment } from './turn';

type PlanEvent = Extract<Event, { heard: 'plan' | 'add-seconds' }>;

/** Hold lengths that "longer" and "shorter" step through, in seconds; from 30, "longer" is the 60 that suits people over 65. */
const STEPS = [10, 15, 20, 30, 60, 90, 120] as const;

/** Changes how somebody stretches. The change is remembered, and holds for what is left today. */
export function changePlan(from: State, event: PlanEvent, moment: Moment): Move {
  const { visit } = from;
  if (event.heard === 'add-seconds') {
    return changePlan(from, { heard: 'plan', seconds: visit.plan.seconds + event.seconds }, moment);
  }
  if (Object.keys(event).length === 1) return stay(from, [{ say: 'plan-range', what: 'seconds' }]);
  const leg = legSaid(event.leg, undefined);
  const seconds = secondsWanted(event, visit.plan);
  if (seconds === null || seconds < HOLD_SECONDS.least || seconds > HOLD_SECONDS.most || !Number.isInteger(seconds)) {
    return stay(from, [{ say: 'plan-range', what: 'seconds' }]);
  }
  const reps = event.reps ?? visit.plan.reps;
  if (reps < REPS.least || reps > REPS.most || !Number.isInteger(reps)) {
    return stay(from, [{ say: 'plan-range', what: 'reps' }]);
  }
  const plan: Plan = { seconds, reps, stretches: stretchesWanted(event.stretch, visit.plan) };
  const changed: State = { ...from, visit: { ...visit, plan, past: { ...visit.past, plan } } };
  const note = { note: 'plan', plan } as const;
  const say = [{ say: 'plan-changed', plan, ...(leg && { leg }) } as const];
  // "Only the seated stretch", with nothing under way, is also the wish to do it.
  if (!visit.stretching && (event.stretch || leg) && from.place.at !== 'verdict' && !isScreening(from)) {
    const move = enter(changed, { go: 'stretch', legs: leg ? [leg] : [] }, moment, say);
    return { ...move, notes: [...move.notes, note] };
  }
  const stretching = visit.stretching && replan(visit.stretching, changed, leg);
  return stay(changed, say, { visit: stretching ? { stretching } : {}, notes: [note] });
}

const isScreening = ({ place }: State): boolean => place.at === 'screening' || place.at === 'cleared-by-doctor';

function secondsWanted({ seconds, step }: Extract<Event, { heard: 'plan' }>, plan: Plan): number | null {
  if (seconds !== undefined) return seconds;
  if (step === 'longer') return STEPS.find((s) => s > plan.seconds) ?? null;
  if (step === 'shorter') return STEPS.findLast((s) => s < plan.seconds) ?? null;
  return plan.seconds;
}

function stretchesWanted(said: Stretch | 'both' | undefined, plan: Plan): readonly Stretch[] {
  if (!said) return plan.stretches;
  return said === 'both' ? ['lying', 'seated'] : [said];
}

/** The programme under way with a new plan: what was done stays, what is left follows the plan. */
function replan(stretching: Stretching, { visit }: State, leg: 'left' | 'right' | undefined): Stretching {
  const { holds, next } = stretching;
  const now = holds[next];
  const legs = leg ? [leg] : [...new Set(holds.map((hold) => hold.leg))];
  const fresh = program({ ...visit.plan, stretches: possible(visit) }, legsToStretch(visit, legs));
  // The same hold in the new programme, or the first of what is left of it.
  const order = (hold: { stretch: Stretch; leg: string; rep: number }): string => `${hold.stretch} ${hold.leg}`;
  const at = now ? fresh.findIndex((hold) => order(hold) === order(now) && hold.rep >= now.rep) : -1;
  const rest = now ? fresh.slice(Math.max(0, at)) : [];
  const same = at >= 0;
  return { ...stretching, holds: [...holds.slice(0, next), ...rest], held: same ? stretching.held : 0 };
}
