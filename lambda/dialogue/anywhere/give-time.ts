import { type Move, stay } from '../move';
import type { Place, State } from '../state';

/** Quiet for "give me a moment", also worded as "a sec"; and the most that anybody gets in one go. Seconds. */
const MOMENT = 30;
const A_SEC = 5;
const LONGEST_WAIT = 180;

/** Where somebody is getting ready: "another minute" is a minute's rest there, and no longer hold. */
export const GETTING_READY: ReadonlySet<Place['at']> = new Set<Place['at']>([
  'set-up',
  'knees-bent',
  'another-go',
  'stretch-set-up',
  'before-chair',
  'up-and-over',
  'paused',
]);

/** Quiet for so many seconds, or a moment where they did not say. */
export function giveTime(from: State, asked: number | undefined): Move {
  const wait = Math.min(asked && asked >= A_SEC ? asked : MOMENT, LONGEST_WAIT);
  return { ...stay(from, [{ say: 'take-your-time' }]), wait };
}
