import type { State } from './state';

/** How somebody is: flat on the floor with a leg that may be up, folded over on a chair, or neither. */
export type Posture = 'lying' | 'seated' | 'free';

/** How somebody is, as far as the conversation can know. */
export function postureIn({ visit: { lying, strained, stretching } }: State): Posture {
  if (lying) return 'lying';
  const hold = stretching?.holds[stretching.next] ?? stretching?.holds.at(-1);
  return strained && hold?.stretch === 'seated' ? 'seated' : 'free';
}
