import type { Event } from '../../lambda/dialogue/event';
import { rulesOf } from '../../lambda/dialogue/places';
import type { Place, State } from '../../lambda/dialogue/state';
import type { Turn } from '../../lambda/dialogue/turn';
import { momentAt } from './moment-at';

/** A step of a walk: what was heard where, at which instant, and what came of it. */
export interface Heard {
  readonly from: State;
  readonly event: Event;
  readonly turn: Turn;
  readonly now: number;
}

/** Questions about one raise lead to each other in any order; in the picture they are one. */
const nameOf = (place: Place): string => ('finding' in place ? 'questions-about-a-raise' : place.at);

/**
 * The ways on from place to place as a Mermaid flowchart: only those that a place's own answers open. What may be said
 * everywhere (help, stop, a danger, "delete my data") leads from all places alike, and back, and would hide them.
 */
export function placeGraph(steps: readonly Heard[]): string {
  const ways = new Set<string>();
  for (const { from, event, now } of steps) {
    const { place, visit } = from;
    const move = rulesOf(place).answer({ place, visit, moment: momentAt(now) }, event);
    const [before, after] = [nameOf(place), move && nameOf(move.place)];
    if (!after || before === after || after === 'over' || before === 'forget') continue;
    ways.add(`  ${before} --> ${after}`);
  }
  return ['```mermaid', 'flowchart TD', ...[...ways].sort(), '```'].join('\n');
}
