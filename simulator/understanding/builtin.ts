import { parse } from 'chrono-node';
import type { Span } from './align';
import { durations } from './duration';
import { spokenNumbers } from './numbers';

/** How much a number, a date or a time tells: about as much as a word that few intents have. */
const TELLS = 0.8;

function numbers(words: readonly string[]): readonly Span[] {
  return spokenNumbers(words).map(({ start, end, value, sureness }) => ({
    start,
    end,
    value: String(value),
    score: sureness,
    weight: TELLS,
  }));
}

/** Dates or times of day that chrono finds, placed back on the words of the sentence. */
function moments(words: readonly string[], kind: 'day' | 'hour'): readonly Span[] {
  const text = words.join(' ').replaceAll('oclock', "o'clock");
  return parse(text).flatMap(({ index, text: said, start: found }) => {
    if (!found.isCertain(kind) && !(kind === 'day' && found.isCertain('weekday'))) return [];
    const start = text.slice(0, index).split(' ').filter(Boolean).length;
    const end = start + said.trim().split(' ').length;
    const [date = '', time = ''] = found.date().toISOString().split('T');
    return [{ start, end, value: kind === 'day' ? date : time.slice(0, 5), score: 1, weight: TELLS }];
  });
}

/** Amazon's slot types that the stand-in can read; each gives the values in a sentence of plain words. */
export const BUILT_IN: Readonly<Record<string, (words: readonly string[]) => readonly Span[]>> = {
  'AMAZON.NUMBER': numbers,
  'AMAZON.DURATION': durations,
  'AMAZON.DATE': (words) => moments(words, 'day'),
  'AMAZON.TIME': (words) => moments(words, 'hour'),
};
