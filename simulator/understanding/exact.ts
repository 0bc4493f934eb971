import { type Alignment, isFilled } from './align';
import type { Intent } from './model';
import type { Pattern } from './pattern';
import { isSaid, type Sentence } from './sentence';
import { stem } from './stem';
import type { Spans } from './values';
import { placesOf } from './words';

/*
 * A height, a place, a leg and a weekday are taken to the word: what tells more than, less than, half of or which of two has to be in
 * what the sentence is taken for. Otherwise "a hair under eighty" would be a little over it, and of three days one were lost.
 */

/** What makes another height or place of one: more, less, a part of it, between two; or tells that a number is one of a clock. */
const TURNS: ReadonlySet<string> = new Set(
  'under over above below past beyond between half halfway midway middle quarter oclock clock'.split(' '),
);

/** A reading of what stopped it loses no height that was told with it; smaller numbers stand for things. */
const STOPS: ReadonlySet<string> = new Set(['StopReasonIntent', 'FindingsIntent']);
const TEN = 10;

/** What a leg goes up for. */
const READY = 'ReadyIntent';

/** Where on a leg something would land: between two of these is another place than between one of them and a third. */
const PLACES: ReadonlySet<string> = new Set('ankle shin knee thigh hip top upper'.split(' '));

/** The two legs, and what is one's own on either side. */
const SIDES: ReadonlySet<string> = new Set(['left', 'right']);
const BOTH = 'both';
/** "Both my knee and the other leg" are no two legs. */
const OF_THESE: ReadonlySet<string> = new Set(['my', 'the', 'of']);
const HAS_SIDES: ReadonlySet<string> = new Set('leg one side foot hamstring thigh calf'.split(' '));

/** What a leg did, or is said to have done: "the left should be sixty". */
const DOES: ReadonlySet<string> = new Set('is was should went got goes reached made came did stopped'.split(' '));

/** Days of a week, each of which is meant where it is named. */
const DAYS: ReadonlySet<string> = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const WEEKDAY = 'WEEKDAY';

const NUMBER = 'AMAZON.NUMBER';
const LANDMARK = 'LANDMARK';
/** Types of slots that tell how high a leg got. */
const HEIGHTS: ReadonlySet<string> = new Set([NUMBER, 'UPRIGHT', LANDMARK, 'HEDGE']);
/** Types of slots for a leg, or for what may be one: "the right one" is no first answer. */
const OPTION = 'OPTION';
const LEGS: ReadonlySet<string> = new Set(['LEG', OPTION]);

/** "Not right", "all right", "right now" and "right from the start" are no leg. */
const isNotRight = (words: readonly string[], at: number): boolean =>
  words[at] === 'right' && (BEFORE_RIGHT.has(words[at - 1] ?? '') || BEHIND_RIGHT.has(words[at + 1] ?? ''));
const BEFORE_RIGHT: ReadonlySet<string> = new Set(['not', 'all']);
const BEHIND_RIGHT: ReadonlySet<string> = new Set(['now', 'away', 'from', 'at']);

/** Whether a reading of a sentence takes what it tells of heights and legs to the word. */
export function exactly(
  sentence: Sentence,
  spans: Spans,
): (intent: Intent, pattern: Pattern, alignment: Alignment) => boolean {
  const { words } = sentence;
  const turns = placesOf(words, (word) => TURNS.has(word));
  const isBoth = (word: string, at: number): boolean => word === BOTH && at === 0 && !OF_THESE.has(words[1] ?? '');
  const isSide = (word: string, at: number): boolean =>
    SIDES.has(word) &&
    (HAS_SIDES.has(words[at + 1] ?? '') || (OF_THESE.has(words[at - 1] ?? '') && DOES.has(words[at + 1] ?? '')));
  const sides = placesOf(words, (word, at) => isBoth(word, at) || isSide(word, at));
  const denials = placesOf(words, (word) => word === 'not' || word === 'never');
  const places = placesOf(words, (word) => PLACES.has(word));
  const numbers = (spans.get(NUMBER) ?? []).filter(({ value, score }) => Number(value) >= TEN && score === 1);
  const days = placesOf(words, (word) => DAYS.has(word));
  const isPlain = [turns, sides, denials, places, numbers, days].every(({ length }) => length === 0);
  if (isPlain && !words.includes('right')) return () => true;

  return ({ name, slots: declared = [] }, { elements }, alignment) => {
    const typeOf = (slot: string): string => declared.find((each) => each.name === slot)?.type ?? '';
    const filled = [...alignment.slots].map(([slot, span]) => ({ ...span, type: typeOf(slot) }));
    const tellsHeight = filled.some(({ type }) => HEIGHTS.has(type));
    // A slot tells a word that its value is said in; a span that only happens to lie over one does not.
    const has = (at: number): boolean =>
      filled.some(({ start, end, known }) =>
        known ? known.stems.has(stem(words[at] ?? '')) : at >= start && at < end,
      );
    const isTold = (at: number): boolean => has(at) || isSaid(sentence, elements, at);
    if (tellsHeight && turns.length > 0 && !turns.some(isTold)) return false;
    if (tellsHeight && !denials.every(isTold)) return false;
    if (filled.some(({ type, start, end }) => LEGS.has(type) && end - start === 1 && isNotRight(words, start)))
      return false;
    if (STOPS.has(name) && !numbers.every(({ start }) => has(start))) return false;
    const lands = filled.filter(({ type }) => type === LANDMARK);
    if (lands.length > 0 && !places.every(isTold)) return false;
    if (lands.length > 1 && words.includes('between')) return false;
    // Where a date is told, or a sign, a day is part of that.
    if (filled.some(({ type }) => type === WEEKDAY) && !days.every((at) => isFilled(alignment, at))) return false;
    // Who has the strap "round my right foot" is not ready for the left.
    const mayTell = name === READY || declared.some(({ type }) => LEGS.has(type));
    return (
      !mayTell ||
      sides.every((at) =>
        filled.some(
          ({ start, end, type, known }) =>
            type !== OPTION && at >= start && at < end && (known?.stems.has(stem(words[at] ?? '')) ?? true),
        ),
      )
    );
  };
}
