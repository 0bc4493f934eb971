import type { Alignment } from './align';
import type { Pattern } from './pattern';
import type { Sentence } from './sentence';

/** What leads on to something more. */
const JOINS: ReadonlySet<string> = new Set(['but', 'and']);

const NUMBER = 'AMAZON.NUMBER';

/** Of what else there may be so many. "Foot" is a part of the body, too. */
const UNITS: ReadonlySet<string> = new Set(
  'inch inches centimetre centimetres centimeter centimeters metre metres yard yards'.split(' '),
);

/** How like a word of a sample a heard word must be to be that word. */
const THE_SAME = 0.9;

/**
 * Whether a reading with a number has what makes something else of it: a unit, and the first word of what is told behind the number
 * after a "but" or an "and". "An inch or two above the kneecap" is no height of two degrees; who says "around fifty but something
 * cracked" tells more than a height, even where it is heard as "but something right". A sample of heights was not said.
 */
export function tellsAroundNumber(
  { elements }: Pattern,
  { slots }: Alignment,
  { words, substance, likeness }: Sentence,
): boolean {
  const numbers = elements.flatMap((part) => ('slot' in part && part.type === NUMBER && slots.get(part.slot)) || []);
  const [first] = numbers.sort((one, another) => one.end - another.end);
  if (first === undefined) return true;
  const isTold = (at: number): boolean =>
    [...slots.values()].some(({ start, end }) => at >= start && at < end) ||
    elements.some((part) => 'word' in part && (likeness[at]?.[part.word] ?? 0) >= THE_SAME);
  return words.every((word, join) => {
    if (UNITS.has(word)) return isTold(join);
    if (join < first.end || !JOINS.has(word)) return true;
    const next = words.findIndex((another, at) => at > join && JOINS.has(another));
    const telling = substance.find(({ at }) => at > join && (next < 0 || at < next));
    return telling === undefined || isTold(telling.at);
  });
}
