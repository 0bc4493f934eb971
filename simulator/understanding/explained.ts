import { type Alignment, isFilled } from './align';
import type { Element, Pattern } from './pattern';
import { isWord, type Sentence, THE_SAME } from './sentence';
import type { Vocabulary } from './vocabulary';
import { ALL_WELL, asks, beginsAQuestion, isNegation, placesOf } from './words';

/*
 * What makes something else of a sentence has to be in the sample that it is taken for, however well the rest of it fits.
 */

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

const NUMBERS: ReadonlySet<string> = new Set(['AMAZON.NUMBER', 'DECADE']);

/** Where a reading's first number ends; nowhere, where it has none. */
function numberIn({ elements }: Pattern, { slots }: Alignment): number {
  const numbers = elements.flatMap((part) => ('slot' in part && NUMBERS.has(part.type) && slots.get(part.slot)) || []);
  return Math.min(...numbers.map(({ end }) => end));
}

/** Where a question begins behind a word or two that answer ("no but is it normal"), if one does. */
function questionIn(words: readonly string[]): number | undefined {
  const at = words.findIndex((word) => !ANSWERS.has(word) && !BETWEEN.has(word));
  const [first, second] = [words[at], words[at + 1] ?? ''];
  const isOne = asks(first ?? '') || (beginsAQuestion(first) && ASKED_ABOUT.has(second));
  return isOne && words.slice(0, at).some((word) => ANSWERS.has(word)) ? at : undefined;
}

/** What is told behind a "but" or an "and": where that stands, and where the first word that tells something does. */
interface Joined {
  readonly at: number;
  readonly telling: number;
}

/** All that is told so. */
const joinedIn = ({ words, substance }: Sentence): readonly Joined[] =>
  words.flatMap((word, at) => {
    if (at === 0 || !JOINS.has(word)) return [];
    const next = words.findIndex((another, after) => after > at && JOINS.has(another));
    const telling = substance.find((each) => each.at > at && (next < 0 || each.at < next));
    return telling ? [{ at, telling: telling.at }] : [];
  });

/**
 * Whether a reading of a sentence explains all that makes something else of it.
 *
 * What denies, where nothing else is told: "sixty, no" and "not sixty" are no sixty. A no before everything else may be said to what was
 * asked, and a sign may have its own, not all of which fills its slot ("I haven't been able to pass water").
 * A question behind an answer: "yes, what did I do" deletes nothing.
 * That all is well: "my chest feels heavy" is no "my chest feels all right".
 * A unit behind or before a number: "an inch or two above the kneecap" is no two degrees.
 * What is told behind a "but", or behind a number or an answer and an "and": "around fifty but something cracked" is no mere height,
 * even where it is heard as "but something right".
 */
export function explainedBy(
  sentence: Sentence,
  { number }: Vocabulary,
): (pattern: Pattern, alignment: Alignment) => boolean {
  const { words, likeness } = sentence;
  const denials = placesOf(words, isNegation).filter((at) => at > 0 || words[at] !== 'no');
  const units = placesOf(words, (word) => UNITS.has(word));
  const question = questionIn(words);
  const joined = joinedIn(sentence);
  const isAnswered = ANSWERS.has(words[0] ?? '');
  const well = ALL_WELL.flatMap((word) => number.get(word) ?? []);
  const sayingWell = placesOf(words, (_, at) => well.some((word) => (likeness[at]?.[word] ?? 0) >= THE_SAME));
  // "My right leg is weak" does not say that anything is fine.
  const isSide = (at: number): boolean => words[at] === 'right' && words[at - 1] !== 'all';
  const saysWell = (word: number): boolean =>
    sayingWell.some((at) => !isSide(at) || (likeness[at]?.[word] ?? 0) >= THE_SAME);

  return (pattern, alignment) => {
    const { elements } = pattern;
    const is = (part: Element | undefined, at: number): boolean =>
      part !== undefined && ('slot' in part ? isFilled(alignment, at) : isWord(sentence, part, at));
    const explains = (at: number): boolean => isFilled(alignment, at) || elements.some((part) => is(part, at));

    const isBare = elements.every(
      (part) => 'word' in part || NUMBERS.has(part.type) || !alignment.slots.has(part.slot),
    );
    if (isBare && denials.length > 0 && !denials.some(explains)) return false;
    const asksIt = (part: Element, i: number): boolean =>
      question !== undefined &&
      is(part, question) &&
      (question === words.length - 1 || is(elements[i + 1], question + 1));
    if (question !== undefined && !elements.some(asksIt)) return false;
    if (elements.some((part) => 'word' in part && well.includes(part.word) && !saysWell(part.word))) return false;
    const end = numberIn(pattern, alignment);
    if (end < Number.POSITIVE_INFINITY && !units.every(explains)) return false;
    return joined.every(({ at, telling }) => !(words[at] === LEADS_ON || isAnswered || at >= end) || explains(telling));
  };
}
