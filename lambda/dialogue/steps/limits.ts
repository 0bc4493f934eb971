import type { Limit, Stretch } from '../../domain/plan';
import type { Line } from '../line';
import type { Visit } from '../state';

/** What somebody keeps to. */
export const limitsOf = ({ plan }: Visit): readonly Limit[] => plan.limits ?? [];

/** A visit whose plan keeps to something more. */
export function narrowed(visit: Visit, leaves: readonly Limit[]): Visit {
  const limits = [...new Set([...limitsOf(visit), ...leaves])];
  return limits.length > 0 ? { ...visit, plan: { ...visit.plan, limits } } : visit;
}

/** A visit whose plan keeps to nothing. */
export function freed({ plan: { limits: _, ...plan }, ...visit }: Visit): Visit {
  return { ...visit, plan };
}

/** Why another stretch than what is fit is left out. */
export const limitLine = (fit: readonly Stretch[]): Line => ({
  say: fit.includes('seated') ? 'seated-only' : 'lying-only',
});
