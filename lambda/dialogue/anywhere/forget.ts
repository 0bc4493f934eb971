import { asideOf, pastOfSpeaker } from '../bystander';
import { go, type Move, stay } from '../move';
import type { State } from '../state';
import type { Moment } from '../turn';

/** Deleting is for whoever asks, and so is the question whether they are sure. */
export function forget(from: State, what: 'everything' | 'last-result', { bystander }: Moment): Move {
  const { readings } = pastOfSpeaker(from, bystander);
  if (what === 'last-result' && readings.length === 0) return stay(from, [{ say: 'nothing-to-forget' }]);
  return go(from, { at: 'forget', what, ...asideOf(from.place, bystander) });
}
