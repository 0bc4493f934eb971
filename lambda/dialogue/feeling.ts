import type { Feeling } from './event';
import type { Line } from './line';
import type { State } from './state';

/** One cue for how it feels, in the words of the stretch that is going on. */
export function feelingLine({ visit: { stretching } }: State, feeling: Feeling): Line {
  const hold = stretching?.holds[stretching.next];
  return { say: 'feeling', feeling, stretch: hold?.stretch ?? 'lying' };
}
