import type { Alignment } from './align';
import type { Intent } from './model';
import type { Element, Pattern } from './pattern';
import type { Sentence } from './sentence';
import { asks, beginsAQuestion, fillersIn, isNegation, putsOff } from './words';

/*
 * What clears a question, begins or deletes is a narrow answer: beside it nothing of substance is told, put off or asked. "No, I
 * don't usually" is no "no, I don't", "nearly got my breath back" no "ready", and "yes, is it gone" deletes nothing.
 */

/** What it clears, begins, goes on with or deletes. */
const NARROW: ReadonlySet<string> = new Set(
  'Yes No None Agree Ready Resume ForgetEverything ForgetLast'.split(' ').map((name) => `${name}Intent`),
);

/** Of these, what denies everything: behind a "not" nothing of substance may be left over. */
const DENIES: ReadonlySet<string> = new Set(['NoIntent', 'NoneIntent']);

/** How like a word of a sample a heard word must be to be told by it. */
const TOLD = 0.7;

/** Whom or what a question asks about. */
const ASKED_ABOUT: ReadonlySet<string> = new Set('i it that this you we they'.split(' '));

/** What is well, or behind a "not" is not. */
const WELL: ReadonlySet<string> = new Set('well fine okay good right all'.split(' '));

/** Whether a reading of a sentence is no narrow answer, or one beside which nothing else is said. */
export function narrowly({
  words,
  likeness,
  substance,
}: Sentence): (intent: Intent, pattern: Pattern, alignment: Alignment) => boolean {
  const fillers = fillersIn(words);
  const begins = (word: string, at: number): boolean =>
    at > 0 && (asks(word) || (beginsAQuestion(word) && ASKED_ABOUT.has(words[at + 1] ?? '')));
  const isNotWell = (word: string, at: number): boolean =>
    WELL.has(word) && words.slice(Math.max(0, at - 2), at).some(isNegation);
  const asked = new Set(words.flatMap((word, at) => (begins(word, at) ? [at] : [])));
  const always = new Set([
    ...asked,
    ...words.flatMap((word, at) => (putsOff(word) || isNotWell(word, at) ? [at] : [])),
  ]);
  const behindNot = words.includes('not') ? substance.flatMap(({ at }) => (fillers.has(at) ? [] : [at])) : [];
  if (always.size + behindNot.length === 0) return () => true;

  return ({ name }, { elements }, { slots }) => {
    if (!NARROW.has(name)) return true;
    const isFilled = (at: number): boolean => [...slots.values()].some(({ start, end }) => at >= start && at < end);
    const is = (part: Element | undefined, at: number, least: number): boolean =>
      part !== undefined && 'word' in part && (likeness[at]?.[part.word] ?? 0) >= least;
    // A question is to be in the sample in its own words and order: "it is" asks nothing, and "are" is another form of "am".
    const tells = (at: number): boolean =>
      isFilled(at) ||
      elements.some((part, i) =>
        asked.has(at)
          ? is(part, at, 1) && (at === words.length - 1 || is(elements[i + 1], at + 1, TOLD))
          : is(part, at, TOLD),
      );
    return [...always, ...(DENIES.has(name) ? behindNot : [])].every(tells);
  };
}
