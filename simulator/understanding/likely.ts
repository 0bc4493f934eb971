import { eachWithin, withSlots } from './bound';
import type { Compiled, Samples } from './compile';
import type { Pattern } from './pattern';
import type { Sentence } from './sentence';
import type { Spans } from './values';
import { isFunctionWord } from './words';

/** Below this nothing was understood. */
export const ACCEPTED = 0.57;

/** Below this a sample is not looked at more closely. */
const WORTH_A_LOOK = 0.4;

/** A sample that fits less has not been said, whatever its words speak for. */
export const HALF_SAID = 0.6;

/** A word that only holds sentences together is, alone, what a sample has of it to the letter. */
const SAID = 0.95;

/**
 * How well a sample must fit a sentence. One word alone may be a piece of anything, or another word misheard: "sausage" is no
 * "not a sausage", and "us" no "we're done". Nor do small words by themselves say much: "my up" is no "I'm up".
 */
export function leastFit({ telling }: Sentence): number {
  const [word, another] = telling;
  if (word === undefined) return WORTH_A_LOOK;
  if (another === undefined) return isFunctionWord(word) ? SAID : HALF_SAID;
  return telling.every(isFunctionWord) ? HALF_SAID : WORTH_A_LOOK;
}

/** How much it counts whether the intent knows the words, beside how well its best sample fits. */
const FAMILIARITY = 0.4;

/** How many words of substance it takes before familiarity counts in full; a sentence of three small words has none. */
const FEW_WORDS = 0.5;

/**
 * How much of what a sentence tells is in words that are known, in whatever sample and order: one that nobody foresaw
 * still speaks of the same things. Where there is little of substance, how well it fits must do.
 */
export function familiarity(
  { substance, weights }: Sentence,
  fit: number,
  known: (root: string, at: number) => boolean,
): number {
  let all = FEW_WORDS;
  let familiar = FEW_WORDS * fit;
  for (const { root, at } of substance) {
    all += weights[at] ?? 0;
    if (known(root, at)) familiar += weights[at] ?? 0;
  }
  return familiar / all;
}

/** How sure a sample is in all that fits so well and knows so much of what is said. */
export const inAll = (fit: number, familiar: number): number => fit * (1 - FAMILIARITY) + familiar * FAMILIARITY;

/** How much it counts what the words speak for as a whole, where no sample fits. */
const LEANING = 0.5;

/** Where a sample fits so well, it counts for nothing. */
const FITS = 0.95;

/** What a reading gains by what all words speak for: nothing where some sample fits, more the less the best one does. */
export const gained = (leaning: number, surest: number): number =>
  surest >= FITS ? 0 : LEANING * leaning * (1 - surest);

/** A sample that a sentence may be, and how sure that can be at most. */
export interface Likely {
  readonly of: Samples;
  readonly pattern: Pattern;
  readonly bound: number;
}

/** The samples that a sentence may be, the likeliest first. */
export function likelyIn(
  { samples, slotTypes, builtIn }: Compiled,
  sentence: Sentence,
  spans: Spans,
): readonly Likely[] {
  const reach = withSlots(sentence, slotTypes, spans);
  const numbers = builtIn.flatMap((type) => spans.get(type) ?? []);
  const counted = sentence.words.map((_, at) => numbers.some(({ start, end }) => at >= start && at < end));
  const likely: Likely[] = [];
  for (const of of samples) {
    const most = familiarity(sentence, 1, (root, at) => of.reaches.has(root) || counted[at] === true);
    if (inAll(1, most) < ACCEPTED) continue;
    eachWithin(of.patterns, reach, sentence.total, WORTH_A_LOOK, (which, fit) => {
      const [bound, pattern] = [inAll(fit, most), of.patterns.all[which]];
      if (pattern && bound >= ACCEPTED) likely.push({ of, pattern, bound });
    });
  }
  return likely.sort((a, b) => b.bound - a.bound);
}
