import type { Alignment } from './align';
import type { Element, Pattern } from './pattern';
import type { Sentence } from './sentence';
import type { Vocabulary } from './vocabulary';
import { asks, beginsAQuestion, isNegation } from './words';

/** What leads on to something more; behind a number or an answer, an "and" as well. */
const LEADS_ON = 'but';
const JOINS: ReadonlySet<string> = new Set([LEADS_ON, 'and']);

/** Of what else there may be so many. "Foot" is a part of the body, too. */
const UNITS: ReadonlySet<string> = new Set(
  'inch inches centimetre centimetres centimeter centimeters metre metres yard yards'.split(' '),
);

/** What answers before a question is asked back, what may stand between, and whom or what that asks about. */
const ANSWERS: ReadonlySet<string> = new Set('yes no ready okay wait sure'.split(' '));
const BETWEEN: ReadonlySet<string> = new Set(['but', 'so', 'well', 'and', 'um']);
const ASKED_ABOUT: ReadonlySet<string> = new Set('i it that this you we they my the there'.split(' '));

/** What says that all is well. */
const WELL = 'fine okay good great normal right alright'.split(' ');

const NUMBER = 'AMAZON.NUMBER';

/** How like a word of a sample a heard word must be to be that word. */
const THE_SAME = 0.9;

/** Where a reading's first number ends; nowhere, where it has none. */
function numberIn({ elements }: Pattern, { slots }: Alignment): number {
  const numbers = elements.flatMap((part) => ('slot' in part && part.type === NUMBER && slots.get(part.slot)) || []);
  return Math.min(...numbers.map(({ end }) => end));
}

/** Where a question begins behind a word or two that answer ("no but is it normal"); nowhere, where none does. */
function questionIn(words: readonly string[]): number {
  const at = words.findIndex((word) => !ANSWERS.has(word) && !BETWEEN.has(word));
  const [first, second] = [words[at], words[at + 1] ?? ''];
  const isOne = asks(first ?? '') || (beginsAQuestion(first) && ASKED_ABOUT.has(second));
  return isOne && words.slice(0, at).some((word) => ANSWERS.has(word)) ? at : Number.POSITIVE_INFINITY;
}

/** Whether somebody who is said to be well says so: "my chest feels heavy" is no "my chest feels all right". */
function isWell({ elements }: Pattern, { likeness }: Sentence, { number }: Vocabulary): boolean {
  const well = WELL.flatMap((word) => number.get(word) ?? []);
  const isNot = elements.every((part) => !('word' in part && well.includes(part.word)));
  return isNot || well.some((word) => likeness.some((row) => (row[word] ?? 0) >= THE_SAME));
}

/** Whether an element of a pattern is a heard word, by its place; a slot is where it is filled. */
type Is = (part: Element | undefined, at: number) => boolean;

/** Whether the question that a sentence asks back is the pattern's as well, word for word as it begins. */
function asksBack({ elements }: Pattern, words: readonly string[], is: Is): boolean {
  const at = questionIn(words);
  const isLast = at === words.length - 1;
  return at > words.length || elements.some((part, i) => is(part, at) && (isLast || is(elements[i + 1], at + 1)));
}

/**
 * Whether a reading has a word for whatever makes something else of it. What is told behind a "but", or behind a number or an answer and an "and":
 * "around fifty but something cracked" is no mere height, even where it is heard as "but something right". A question behind an answer:
 * "yes, what did I do" deletes nothing. A unit: "an inch or two above the kneecap" is no two degrees.
 */
export function tellsTheRest(
  pattern: Pattern,
  alignment: Alignment,
  sentence: Sentence,
  vocabulary: Vocabulary,
): boolean {
  const { words, substance, likeness } = sentence;
  const isFilled = (at: number): boolean =>
    [...alignment.slots.values()].some(({ start, end }) => at >= start && at < end);
  const is: Is = (part, at) =>
    part !== undefined && ('slot' in part ? isFilled(at) : (likeness[at]?.[part.word] ?? 0) >= THE_SAME);
  const isTold = (at: number): boolean => isFilled(at) || pattern.elements.some((part) => is(part, at));
  // What denies is never passed over where nothing else is told: "sixty, no" is no sixty. A no before everything else may be said to
  // what was asked; and a sign may have its own, not all of which fills its slot ("I haven't been able to pass water").
  const denials = words.flatMap((word, at) => (at > 0 && isNegation(word) ? [at] : []));
  const isBare = pattern.elements.every(
    (part) => 'word' in part || part.type === NUMBER || !alignment.slots.has(part.slot),
  );
  if (isBare && denials.length > 0 && !denials.some(isTold)) return false;
  if (!asksBack(pattern, words, is) || !isWell(pattern, sentence, vocabulary)) return false;
  const number = numberIn(pattern, alignment);
  const answer = ANSWERS.has(words[0] ?? '') ? 0 : Number.POSITIVE_INFINITY;
  return words.every((word, at) => {
    if (number < Number.POSITIVE_INFINITY && UNITS.has(word)) return isTold(at);
    if (at === 0 || !(word === LEADS_ON || (JOINS.has(word) && at >= Math.min(number, answer)))) return true;
    const next = words.findIndex((another, after) => after > at && JOINS.has(another));
    const telling = substance.find((each) => each.at > at && (next < 0 || each.at < next));
    return telling === undefined || isTold(telling.at);
  });
}
