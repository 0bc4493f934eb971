import { type Alignment, isFilled } from './align';
import type { Samples } from './compile';
import { intentsOf } from './model';
import type { Element, Pattern } from './pattern';
import { isWord, type Sentence } from './sentence';
import { stem } from './stem';
import { asks, beginsAQuestion, fillersIn, isNegation, placesOf, putsOff } from './words';

/*
 * What clears a question, begins, praises or deletes is a narrow answer: beside it nothing of substance is told, put off or asked.
 * "No, I don't usually" is no "no, I don't", "nearly got my breath back" no "ready", and "yes, is it gone" deletes nothing.
 */

/** What clears, begins, goes on or deletes. */
const NARROW = intentsOf('Yes No None Agree Ready Resume ForgetEverything ForgetLast RaisedLeg');

/** What says that all is well: it may ask besides. */
const PRAISES = intentsOf('Feeling DoctorCleared');

/** Of these, what denies everything: in a sentence that takes something out of it nothing of substance may be left over. */
const DENIES = intentsOf('No None');

/** What denies no more than it names. */
const DENY = 'DenyIntent';

/** A clinician's leave is for stretching, and nothing that is left over may limit it: "the scan was fine" gives none. */
const GIVES_LEAVE = intentsOf('DoctorCleared');

/** What takes something out of a denial, or tells more than it: "no more numbness than usual", "no, just a little tumble". */
const TAKES_OUT: ReadonlySet<string> = new Set('just only more except apart'.split(' '));

/** What speaks of an answer, and is none: "numbness, I said no, but it's yes". */
const OF_AN_ANSWER: ReadonlySet<string> = new Set('said told true lied fibbed joking kidding'.split(' '));

/** What tells of a danger, asks for time or asks: it may be heard of a sentence that is no narrow answer, though that was nearer. */
const CAREFUL = intentsOf(
  'Felt Sign Worse Hardly Wait NotYet Pause Stop Refuse Decline NotSure Unfinished Explain Repeat Help Why Doubt WhatIsStored DaysDone TimeLeft RepsLeft',
);

/** Whether an intent lets no body go on: a danger, a stop, or a question. */
export const isCareful = ({ intent: { name } }: Pick<Samples, 'intent'>): boolean =>
  CAREFUL.has(name) || name.startsWith('Ask');

/** How like a word of a sample a heard word must be for the sample to have said it. */
const HAS_SAID = 0.7;

/** Whom or what is asked in the middle of a sentence; of "do" only people ("let's do it" asks nothing). */
const ASKED: ReadonlySet<string> = new Set('i it that this you we they'.split(' '));
const DOERS: ReadonlySet<string> = new Set('i you we they'.split(' '));

/** What says that all is well, and behind a "not" that it is not. */
const FINE: ReadonlySet<string> = new Set('well fine okay good right all normal great'.split(' '));

/** What asks for nothing at the end, but for manners. */
const MANNERS: ReadonlySet<string> = new Set('can could will would shall'.split(' '));

/** Whether a question begins at a word behind others; a last "could you" is none. */
function asksAt(words: readonly string[], at: number): boolean {
  const [word = '', next = ''] = words.slice(at);
  if (at === 0) return false;
  if (asks(word)) return true;
  const isTag = at === words.length - 2 && MANNERS.has(word);
  return !isTag && beginsAQuestion(word) && (word === 'do' ? DOERS : ASKED).has(next);
}

/** Whether a reading of a sentence is no narrow answer, or one beside which nothing else is said. */
export function narrowly(sentence: Sentence): (of: Samples, pattern: Pattern, alignment: Alignment) => boolean {
  const { words, substance } = sentence;
  const fillers = fillersIn(words);
  const asked = placesOf(words, (_, at) => asksAt(words, at));
  const notFine = placesOf(
    words,
    (word, at) => FINE.has(word) && words.slice(Math.max(0, at - 2), at).some(isNegation),
  ).flatMap((at) => [at, words.slice(0, at).findLastIndex(isNegation)]);
  const puttingOff = placesOf(words, putsOff);
  const substantial = substance.flatMap(({ at }) => (fillers.has(at) ? [] : [at]));
  const takingOut = placesOf(words, (word) => TAKES_OUT.has(word));
  const takenOut = takingOut.length > 0 || words.includes('not') ? substantial : [];
  const spokenOf = placesOf(words, (word) => OF_AN_ANSWER.has(word));

  return ({ intent: { name }, stems }, { elements }, alignment) => {
    if (!NARROW.has(name) && !PRAISES.has(name) && name !== DENY) return true;
    const is = (part: Element | undefined, at: number, least = HAS_SAID): boolean => isWord(sentence, part, at, least);
    const says = (at: number): boolean => isFilled(alignment, at) || elements.some((part) => is(part, at));
    // A question is to be in the sample in its own words and order: "that is it" asks nothing, and "are" is another form of "am".
    const asksIt = (at: number): boolean =>
      elements.some(
        (part, i) =>
          is(part, at, 1) &&
          (asks(words[at] ?? '') || is(elements[i - 1], at - 1)) &&
          (at === words.length - 1 || is(elements[i + 1], at + 1)),
      );
    // "Still no" puts nothing off.
    const isStillNo = (at: number): boolean => DENIES.has(name) && words[at] === 'still';
    // A word that the intent has in another sample tells nothing new.
    const isKnown = (at: number): boolean => stems.has(stem(words[at] ?? ''));
    if (!spokenOf.every(says) && !PRAISES.has(name)) return false;
    // A slot only happens to lie over a "just".
    if ((DENIES.has(name) || name === DENY) && !takingOut.every((at) => elements.some((part) => is(part, at))))
      return false;
    if (name === DENY) return true;
    if (!notFine.every(says)) return false;
    if (GIVES_LEAVE.has(name)) return substantial.every((at) => says(at) || isKnown(at));
    return (
      PRAISES.has(name) ||
      (asked.every(asksIt) &&
        puttingOff.every((at) => says(at) || isStillNo(at)) &&
        (!DENIES.has(name) || takenOut.every((at) => says(at) || isKnown(at))))
    );
  };
}
