import type { Risk } from '../../lambda/dialogue/move';
import type { Place, State } from '../../lambda/dialogue/state';
import type { Turn } from '../../lambda/dialogue/turn';
import { QUESTIONS } from '../../lambda/domain/screening';

/** What a turn led to that costs a body something; `undefined` where it led to nothing of the kind. */
export function riskOf(from: State, { state, lines, notes }: Turn): Risk | undefined {
  if (lines.some(({ say }) => say === 'raise-now')) return 'raise';
  if (lines.some(({ say }) => say === 'sound')) return 'hold';
  if (notes.some(({ note }) => note === 'reading')) return 'reading';
  if (notes.some(({ note }) => note === 'forget-readings' || note === 'forget-everything')) return 'deletion';
  const further = questionAt(state.place) > questionAt(from.place) && questionAt(from.place) >= 0;
  return further || (!from.visit.screened && state.visit.screened) ? 'safety' : undefined;
}

/** Which question of the screening is open, by its number; -1 where none is. */
function questionAt(place: Place): number {
  if (place.at === 'sign-check') return questionAt(place.back);
  if (place.at !== 'screening' && place.at !== 'which-sign') return -1;
  const { question } = place;
  return question === 'brief' ? QUESTIONS.length - 1 : QUESTIONS.indexOf(question);
}
