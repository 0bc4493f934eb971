import type { Stretch } from '../../domain/plan';
import type { Event } from '../event';
import type { Line } from '../line';
import { type Move, saysNo } from '../move';
import type { State } from '../state';
import { stretchAt } from './body';

/** What begins with "lower it" by itself, or says that it is down. */
const LOWERS: ReadonlySet<Line['say']> = new Set<Line['say']>([
  ...([
    'emergency',
    'clinician-first',
    'faint',
    'arms',
    'leg-not-today',
    'ease',
    'let-it-down',
    'let-it-rest',
  ] as const),
  ...(['yes-let-it-down', 'again-from-below', 'lower-leg', 'mishap', 'wrong-leg'] as const),
]);

const lowers = (line: Line | undefined, stretch: Stretch): boolean =>
  line !== undefined &&
  (LOWERS.has(line.say) || (stretch === 'lying' && line.say === 'answer' && line.topic === 'getting-up'));

/** Whether a raise is still on its way: not yet, go on, or nothing is felt of what would end it. */
export const goesOn = (event: Event): boolean =>
  saysNo(event) || event.heard === 'not-yet' || event.heard === 'resume' || event.heard === 'deny';

/**
 * Somebody may have a leg up, or a back bent, in a raise and in the middle of a hold: whatever does not go on with it lets
 * that down first, so that a wrong guess costs a repetition and never a minute in the air.
 */
export function lowerFirst(move: Move, from: State, midway: boolean, event: Event): Move {
  const raising = from.place.at === 'raise';
  if (!raising && !midway) return move;
  const told = lowers(move.say[0], stretchAt(from));
  if (move.place.at === 'hold' || (raising && goesOn(event)) || told) return move;
  // Whoever was told so a moment ago has done it, most likely.
  const say = move.visit.misses > 1 ? 'lower-meanwhile' : 'lower-leg';
  return { ...move, say: [{ say, stretch: stretchAt(from) }, ...move.say] };
}
