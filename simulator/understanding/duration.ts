import { spokenNumbers } from './numbers';
import type { Span } from './sentence';

/** The units of time that a duration can be said in, and how ISO 8601 writes them. */
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    second: 'TS',
    minute: 'TM',
    hour: 'TH',
    day: 'D',
    week: 'W',
    fortnight: 'W',
    month: 'M',
    year: 'Y',
  }),
);

const unitOf = (word: string | undefined): string | undefined => UNITS.get((word ?? '').replace(/s$/, ''));

interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** How many of a unit are said right before it: a number, "a", "half a", "a couple of". */
function amounts(words: readonly string[]): readonly Amount[] {
  const found: Amount[] = spokenNumbers(words).map(({ start, end, value }) => ({ start, end, value }));
  for (const [i, word] of words.entries()) {
    const [next, third] = [words[i + 1], words[i + 2]];
    if (word === 'half' && (next === 'a' || next === 'an')) found.push({ start: i, end: i + 2, value: 0.5 });
    else if (word === 'a' && next === 'couple') found.push({ start: i, end: third === 'of' ? i + 3 : i + 2, value: 2 });
    else if (word === 'couple') found.push({ start: i, end: next === 'of' ? i + 2 : i + 1, value: 2 });
    else if ((word === 'a' || word === 'an') && unitOf(next)) found.push({ start: i, end: i + 1, value: 1 });
    else if (word === 'another' && unitOf(next)) found.push({ start: i + 1, end: i + 1, value: 1 });
  }
  return found;
}

/** ISO 8601, as Alexa writes it: "half a minute" is PT30S. */
function iso(total: number, unit: string): string {
  if (Number.isInteger(total)) return unit.startsWith('T') ? `PT${total}${unit[1]}` : `P${total}${unit}`;
  if (unit === 'TM') return total < 1 ? `PT${total * 60}S` : `PT${Math.floor(total)}M30S`;
  if (unit === 'TH') return total < 1 ? `PT${total * 60}M` : `PT${Math.floor(total)}H30M`;
  return unit.startsWith('T') ? `PT${Math.round(total)}${unit[1]}` : `P${Math.round(total)}${unit}`;
}

/** The durations in a sentence ("thirty seconds", "a minute and a half", "half a minute"). */
export function durations(words: readonly string[]): readonly Span[] {
  return amounts(words).flatMap(({ start, end, value }) => {
    const at = words[end] === 'more' || words[end] === 'extra' ? end + 1 : end;
    const unit = unitOf(words[at]);
    if (unit === undefined) return [];
    const half = words.slice(at + 1, at + 4).join(' ') === 'and a half';
    // A fortnight is two of its unit.
    const total = (value + (half ? 0.5 : 0)) * (words[at]?.startsWith('fortnight') ? 2 : 1);
    return [{ start, end: at + (half ? 4 : 1), value: iso(total, unit), score: 1, weight: 1 }];
  });
}
