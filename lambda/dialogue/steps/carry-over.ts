import { HOUR } from '../../domain/calendar';
import { adapted } from '../../domain/effort';
import type { Note, Past } from '../../domain/past';
import { EFFORTS, type Effort, type Plan } from '../../domain/plan';
import type { Feeling } from '../event';
import type { Move } from '../move';
import type { State, Visit } from '../state';
import type { Moment } from '../turn';

/** What a feeling does to the next session: its plan, as it is from now on, and the note of it. */
export interface CarriedOver {
  readonly visit: Pick<Visit, 'plan' | 'past'>;
  readonly notes: readonly Note[];
  readonly why: Effort;
}

/**
 * Carries "too strong", "too easy" or "I felt nothing" over into the next session, one step a session; the holds under way
 * stay as they are. `undefined` for other feelings, where nothing was held, and for somebody else's plan.
 */
export function carriedOver({ visit }: State, feeling: Feeling, { now, bystander }: Moment): CarriedOver | undefined {
  const why = EFFORTS.find((effort) => effort === feeling);
  const { stretching, plan, past } = visit;
  const [first] = stretching?.holds ?? [];
  if (!why || !stretching || !first || bystander) return undefined;
  const before = plan.adapted && plan.adapted.at >= stretching.startedAt ? plan.adapted : undefined;
  if (before?.why === why) return { visit: { plan, past }, notes: [], why };
  const done = before ? { seconds: first.seconds, reps: first.of } : plan;
  const next: Plan = adapted(plan, { seconds: done.seconds, reps: done.reps }, why, now);
  return { visit: { plan: next, past: { ...past, plan: next } }, notes: [{ note: 'plan', plan: next }], why };
}

/** What was too strong now is less in the next session, too. */
export function lessNextTime(move: Move, moment: Moment): Move {
  const carried = carriedOver(move, 'too-strong', moment);
  if (!carried) return move;
  return { ...move, visit: { ...move.visit, ...carried.visit }, notes: [...move.notes, ...carried.notes] };
}

/** Whether the plan was changed by the session before this one, so that it is new today. */
export function changedLately({ adapted: change }: Plan, { holds }: Past): boolean {
  const [last] = holds;
  return change !== undefined && (last === undefined || last.at <= change.at + HOUR);
}
