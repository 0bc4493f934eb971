import type { Alignment } from './align';
import { type Intent, intentsOf } from './model';
import type { Element, Pattern } from './pattern';
import { isSaid, type Sentence, type Span } from './sentence';
import { ALL_WELL, denies } from './words';

/*
 * What is denied, or said to be well, is not told: "the pull, but not in my back" tells of no back, and "knee bent, but my back's
 * okay" of no sore one. Only a sample that says so itself may take what it is said of.
 */

/** What tells of the body, and the types of slots that it does so in. */
const SIGN = 'SignIntent';
const TELLS = intentsOf('Felt Sign Worse');
const BODY: ReadonlySet<string> = new Set('FEEL HARM SITE SPOT SIGN'.split(' '));

/** Slots for what is denied. */
const DENIED: ReadonlySet<string> = new Set(['notFeel', 'notSite']);

/** What denies the words behind it, and what may stand between; "no" may be said to what was asked: "no, my back hurts". */
const DENIES: ReadonlySet<string> = new Set(['not', 'nothing']);
const NO = 'no';
const BETWEEN: ReadonlySet<string> = new Set('in on at any a my the'.split(' '));

/** What says of the words before it that they are well, and what may stand between. */
const IS: ReadonlySet<string> = new Set('is are was were feels felt feel'.split(' '));
const QUITE: ReadonlySet<string> = new Set('all quite still just perfectly absolutely totally really'.split(' '));
const WELL: ReadonlySet<string> = new Set(ALL_WELL);

/** So many words before it at most what denies it stands. */
const SHORTLY = 4;

/** A sample says so itself within so many words before the slot ("not in"), or behind it ("is just fine"). */
const BEFORE = 2;
const BEHIND = 3;

/** Where the word stands that denies what begins at a place, if one does. */
function denialBefore(words: readonly string[], start: number): number | undefined {
  const at = words.slice(0, start).findLastIndex((word) => !BETWEEN.has(word));
  const isNo = words[at] === NO && at === start - 1 && words[start] !== 'my' && words[at - 1] !== 'oh';
  return DENIES.has(words[at] ?? '') || isNo ? at : undefined;
}

/** Where the word stands that says that what ends at a place is well, if one does. */
function wellBehind(words: readonly string[], end: number): number | undefined {
  if (!IS.has(words[end] ?? '')) return undefined;
  const at = words.findIndex((word, place) => place > end && !QUITE.has(word));
  return WELL.has(words[at] ?? '') ? at : undefined;
}

/** Whether a reading of a sentence tells of the body only what the sentence does not deny. */
export function undenied(sentence: Sentence): (intent: Intent, pattern: Pattern, alignment: Alignment) => boolean {
  const { words } = sentence;
  const mayDeny = words.some((word) => DENIES.has(word) || word === NO || WELL.has(word));

  /** Whether what is denied is: a "no" stands shortly before it, or behind it that it is well. */
  const hasDenial = ({ start, end }: Span): boolean =>
    words.slice(Math.max(0, start - SHORTLY), start).some(denies) || wellBehind(words, end) !== undefined;

  /** Whether what is told is not denied but in the words of the sample itself. */
  function isTold({ start, end }: Span, name: string, elements: readonly Element[], at: number): boolean {
    // "No back pain" is no "no, back pain".
    const denial = name === SIGN && words[start - 1] === NO ? undefined : denialBefore(words, start);
    const well = wellBehind(words, end);
    const isOwn = (word: number, around: readonly Element[]): boolean =>
      words[word] !== NO && isSaid(sentence, around, word);
    const before = elements.slice(Math.max(0, at - BEFORE), at);
    const behind = elements.slice(at + 1, at + 1 + BEHIND);
    return (denial === undefined || isOwn(denial, before)) && (well === undefined || isOwn(well, behind));
  }

  return ({ name, slots = [] }, { elements }, alignment) => {
    const typeOf = (slot: string): string => slots.find((each) => each.name === slot)?.type ?? '';
    return elements.every((part, at) => {
      if (!('slot' in part)) return true;
      const span = alignment.slots.get(part.slot);
      if (DENIED.has(part.slot)) return span !== undefined && hasDenial(span);
      const tells = span !== undefined && mayDeny && TELLS.has(name) && BODY.has(typeOf(part.slot));
      return !tells || isTold(span, name, elements, at);
    });
  };
}
