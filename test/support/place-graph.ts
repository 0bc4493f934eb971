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
 * The way on from place to place that a step goes, as a line of a Mermaid flowchart: only where a place's own answers open
 * it. What may be said everywhere (help, stop, a danger, "delete my data") leads from all places alike, and back, and would
 * hide them.
 */
export function wayOn({ from, event, now }: Heard): string | undefined {
  const { place, visit } = from;
  const move = rulesOf(place).answer({ place, visit, moment: momentAt(now) }, event);
  const [before, after] = [nameOf(place), move && nameOf(move.place)];
  if (!after || before === after || after === 'over' || before === 'forget') return undefined;
  return `  ${before} --> ${after}`;
}

/** The ways on between places as a Mermaid flowchart. */
export const placeGraph = (ways: ReadonlySet<string>): string =>
  ['```mermaid', 'flowchart TD', ...[...ways].sort(), '```'].join('\n');
