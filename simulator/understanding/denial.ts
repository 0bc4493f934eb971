import { type Alignment, isFilled } from './align';
import type { Samples } from './compile';
import { intentsOf } from './model';
import type { Pattern } from './pattern';
import { HAS_SAID, isSaid, isWord, type Sentence } from './sentence';
import { stem } from './stem';
import { ALL_WELL, denies, placesOf, putsOff } from './words';

/*
 * What is denied is what the "no" of a sentence is about, and all of it. "No more numbness than usual" denies none, "no, just a
 * little tumble" no fall, "it wasn't the leg, I've gone numb" no numbness, and "I said no, but it's yes" nothing at all.
 */

/** What denies everything that was asked for: in a sentence that takes something out of it nothing of substance may be left over. */
const WHOLE = intentsOf('No None');

/** What denies no more than it names. */
const NAMED = intentsOf('Deny');

/** What takes something out of a denial, or tells more than it. */
const TAKES_OUT: ReadonlySet<string> = new Set('just only more except apart but'.split(' '));

/** Slots for a place on the body. */
const PLACES: ReadonlySet<string> = new Set(['site', 'spot']);

/** What says that something is there: "no, it's my bladder" tells of one. */
const IS_THERE: ReadonlySet<string> = new Set('is was are were am have has had got get feel felt'.split(' '));

/** What says that all is well. */
const WELL: ReadonlySet<string> = new Set([...ALL_WELL, 'well']);
const isWell = (word: string): boolean => WELL.has(word);

/** What speaks of an answer, and is none. */
const OF_AN_ANSWER: ReadonlySet<string> = new Set(
  'said told true lied fibbed joking kidding wrong mistake misheard'.split(' '),
);

/** Whether a reading of a sentence denies no more than the sentence does; what denies nothing is left to others. */
export function denying(sentence: Sentence): (of: Samples, pattern: Pattern, alignment: Alignment) => boolean {
  const { words, substantial } = sentence;
  const denials = placesOf(words, denies);
  const takingOut = placesOf(words, (word) => TAKES_OUT.has(word));
  const ofAnAnswer = placesOf(words, (word) => OF_AN_ANSWER.has(word));
  const mayLeaveOver = takingOut.length === 0 && !words.includes('not');

  return ({ intent: { name }, stems }, { elements }, alignment) => {
    if (!WHOLE.has(name) && !NAMED.has(name)) return true;
    const says = (at: number): boolean => isSaid(sentence, elements, at, HAS_SAID);
    const isTold = (at: number): boolean => isFilled(alignment, at) || says(at);
    // A slot only happens to lie over a "just".
    if (!ofAnAnswer.every(isTold) || !takingOut.every(says)) return false;
    if (NAMED.has(name)) return isAbout(alignment, says);
    // "I can't say I haven't" says no once less than "I can't say I have".
    const nots = placesOf(words, (word) => word === 'not' || word === 'never');
    if (elements.filter((part) => nots.some((at) => isWord(sentence, part, at, 1))).length < nots.length) return false;
    // A word that the intent has in another sample tells nothing new.
    return mayLeaveOver || substantial.every((at) => isTold(at) || stems.has(stem(words[at] ?? '')));
  };

  /** Whether a denial is about what fills the slots: a "no" stands before it and not in it, and nothing of substance between. */
  function isAbout(alignment: Alignment, says: (at: number) => boolean): boolean {
    const outside = denials.filter((at) => !isFilled(alignment, at));
    // "My back is not okay".
    if (outside.some((at) => !says(at) && words.slice(at + 1, at + 3).some(isWell))) return false;
    if (outside.length === 0 && denials.some(says)) return false;
    const begins = Math.min(...Array.from(alignment.slots.values(), ({ start }) => start));
    const last = outside.findLast((at) => at < begins) ?? begins;
    // "No, my calf is tingling".
    const behind = words.slice(last + 1);
    const tells = words[last] === 'no' && behind[0] === 'my' && behind.some((word) => IS_THERE.has(word));
    if (tells && !behind.some((word) => denies(word) || isWell(word))) return false;
    // "No, it's still numb", "no, I have a fever".
    const between = words.slice(last, begins);
    if (between.some(putsOff) || (words[last] === 'no' && between.some((word) => IS_THERE.has(word)))) return false;
    // "My back's not thanking me" says of a back alone what it is not, and in no words for a feeling.
    const isPlaceAlone = [...alignment.slots.keys()].every((slot) => PLACES.has(slot));
    const isNothing = (at: number): boolean => isPlaceAlone && at >= begins && at > (outside.at(-1) ?? at);
    return substantial.every((at) => says(at) || (isNothing(at) ? isFilled(alignment, at) : at < last || at >= begins));
  }
}
