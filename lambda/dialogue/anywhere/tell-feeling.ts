import type { Feeling } from '../event';
import { type Move, stay } from '../move';
import type { State } from '../state';
import { feelingLine } from '../steps/body';
import { carriedOver } from '../steps/carry-over';
import type { Moment } from '../turn';

/** How a stretch feels: one cue, and on. A cue helps only whoever is stretching. */
export function tellFeeling(from: State, feeling: Feeling | undefined, moment: Moment): Move {
  if (from.place.at !== 'paused' || !feeling) return stay(from, [{ say: 'noted' }]);
  return stay(from, [feelingLine(from, feeling)], carriedOver(from, feeling, moment));
}
