import { durations } from './duration';
import { type Clock, moments } from './moments';
import { spokenNumbers } from './numbers';
import type { Span } from './sentence';

/** A number tells about as much as a word that few intents have. */
const TELLS = 0.8;

const numbers = (words: readonly string[]): readonly Span[] =>
  spokenNumbers(words).map(({ start, end, value, sureness }) => ({
    start,
    end,
    value: String(value),
    score: sureness,
    weight: TELLS,
  }));

/** Amazon's slot types that the stand-in can read; each gives the values in a sentence of plain words. */
export const BUILT_IN: Readonly<Record<string, (words: readonly string[], clock: Clock) => readonly Span[]>> = {
  'AMAZON.NUMBER': numbers,
  'AMAZON.DURATION': durations,
  'AMAZON.DATE': (words, clock) => moments(words, 'day', clock),
  'AMAZON.TIME': (words, clock) => moments(words, 'hour', clock),
};
