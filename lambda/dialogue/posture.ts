import type { Place, State } from './state';

/** How somebody is: flat on the floor with a leg that may be up, folded over on a chair, or neither. */
export type Posture = 'lying' | 'seated' | 'free';

/** How somebody is, as far as the conversation can know. */
export function postureIn({ place, visit }: State): Posture {
  if (visit.lying) return 'lying';
  const { stretching } = visit;
  const hold = stretching?.holds[stretching.next] ?? stretching?.holds.at(-1);
  return hold?.stretch === 'seated' && ON_THE_CHAIR.has(place.at) ? 'seated' : 'free';
}

const ON_THE_CHAIR: ReadonlySet<Place['at']> = new Set<Place['at']>(['stretch-set-up', 'hold', 'paused', 'after']);
