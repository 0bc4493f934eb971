import type { Line } from '../line';
import type { State } from '../state';
import { stretchAt } from './body';
import { question } from './question';

/** What is said when nobody answers: so many seconds of guided quiet where people are busy moving, then the question again. */
export function reprompt(state: State, seconds: number | undefined): readonly Line[] {
  const { place } = state;
  if (place.at === 'over') return [];
  const lower: Line = { say: 'lower-meanwhile', stretch: stretchAt(state) };
  if (place.at === 'hold') return [lower, { say: 'no-count-heard' }, ...question(state, 'short')];
  const quiet: readonly Line[] = seconds ? [{ say: 'quiet', during: 'reprompt', seconds }] : [];
  return [...(place.at === 'raise' ? [lower] : []), ...quiet, ...question(state, 'short')];
}
