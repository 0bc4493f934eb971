import type { Note } from '../../domain/past';
import type { Count } from '../../domain/plan';
import { type Move, stay } from '../move';
import type { State } from '../state';
import type { Moment } from '../turn';

/** Counts the holds otherwise from now on; somebody else's wish holds for today. */
export function changeCount(from: State, count: Count, { bystander }: Moment): Move {
  const { visit } = from;
  const { count: _, ...rest } = visit.plan;
  const plan = count === 'all' ? rest : { ...rest, count };
  const notes: readonly Note[] = bystander ? [] : [{ note: 'plan', plan }];
  const past = bystander ? visit.past : { ...visit.past, plan };
  return stay(from, [{ say: 'count-changed', count }], { visit: { plan, past }, notes });
}
