import { parse } from 'chrono-node';
import { type SpokenNumber, spokenNumbers } from './numbers';
import type { Span } from './sentence';

/**
 * Dates and times of day, by chrono-node. It reads figures, not spoken numbers ("eight am"), and not the British "half
 * seven", so these are written out for it first. Of the other candidates, compromise's dates plugin reads spoken numbers
 * but is five times the size, and words-to-numbers turns "sixty sixty five" into 125: numbers stay ours.
 */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Minutes of "half past" and the quarters; without "past" or "to" only "half" is said. */
const PARTS: Readonly<Record<string, number>> = { half: 30, quarter: 15 };

/** A date or time tells about as much as a word that few intents have. */
const TELLS = 0.8;

const hourAndMinutes = (hour: number, minutes: number): string =>
  `${minutes < 0 ? hour - 1 || 12 : hour}:${String((minutes + 60) % 60).padStart(2, '0')}`;

/** A part of an hour and its number from the word at `at`: "half seven", "quarter to eight". */
function partOfHour(words: readonly string[], at: number, numbers: readonly SpokenNumber[]): Piece | undefined {
  const minutes = PARTS[words[at] ?? ''];
  const link = words[at + 1];
  const linked = link === 'past' || link === 'to';
  const hour = numbers.find(({ start }) => start === at + (linked ? 2 : 1));
  if (minutes === undefined || hour === undefined || hour.value > 12 || !(linked || minutes === 30)) return undefined;
  return { text: hourAndMinutes(hour.value, link === 'to' ? -minutes : minutes), start: at, end: hour.end };
}

/** The words of a sentence with its numbers in figures. */
function inFigures(words: readonly string[]): readonly Piece[] {
  const numbers = spokenNumbers(words);
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; at = pieces.at(-1)?.end ?? words.length) {
    const number = numbers.find(({ start }) => start === at);
    const figure = number && { text: String(number.value), start: at, end: number.end };
    const text = words[at] === 'oclock' ? "o'clock" : (words[at] ?? '');
    pieces.push(partOfHour(words, at, numbers) ?? figure ?? { text, start: at, end: at + 1 });
  }
  return pieces;
}

/** The dates or the times of day in a sentence, placed on its words. */
export function moments(words: readonly string[], kind: 'day' | 'hour'): readonly Span[] {
  const pieces = inFigures(words);
  return parse(pieces.map(({ text }) => text).join(' ')).flatMap(({ index, text, start: found }): readonly Span[] => {
    const certain = found.isCertain(kind) || (kind === 'day' && found.isCertain('weekday'));
    let offset = 0;
    const within = pieces.filter((piece) => {
      const begins = offset;
      offset += piece.text.length + 1;
      return begins >= index && begins < index + text.length;
    });
    const [first, last] = [within[0], within.at(-1)];
    if (!certain || first === undefined || last === undefined) return [];
    const [date = '', time = ''] = found.date().toISOString().split('T');
    const value = kind === 'day' ? date : time.slice(0, 5);
    return [{ start: first.start, end: last.end, value, score: 1, weight: TELLS }];
  });
}
