import type { State } from '../../../dialogue/state';
import type { Hold } from '../../../domain/plan';
import type { Answer, Labels } from '../../../speech/labels';
import type { Chip } from '../kit/chip';
import { answersAt } from './answers';
import { answers } from './says';

/** What comes after a hold turn: announced in it, standing there when its sound is over, and how it can be answered. */
interface ComingUp {
  readonly next: string;
  readonly closing: string;
  readonly chips: readonly Chip[];
}

/** What comes after the last hold of a turn, where its sound leads to. */
export function comingUp({ place, visit }: State, last: Hold, labels: Labels): ComingUp {
  const { stretching } = visit;
  const hold = stretching?.holds[stretching.next];
  // Whoever heard no count has it once more.
  const answersAnd = (more: readonly Answer[]) => [...answersAt(place, labels), ...answers(more, labels)];
  if (!stretching || !hold) return { next: '', closing: labels.wellDone, chips: answersAnd(['again']) };
  if (place.at === 'before-chair') {
    const chips = answersAnd(['again', 'hurts']);
    return { next: labels.next(labels.stretch.seated), closing: labels.lyingDone, chips };
  }
  const which = labels.hold(stretching.next + 1, stretching.holds.length);
  const next = labels.next(hold.leg === last.leg ? which : labels.leg[hold.leg]);
  return { next, closing: labels.wellDone, chips: answers(['ready', 'hurts', 'skip', 'again', 'stop'], labels) };
}
