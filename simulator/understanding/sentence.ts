import type { Element } from './pattern';
import { stem } from './stem';
import { type Likeness, RUN_TOGETHER, type Vocabulary } from './vocabulary';
import { beginsAQuestion, fillersIn, isFunctionWord, isNegation, putsOff } from './words';

/** What a word counts that makes a question of a sentence. */
const OPENING = 0.35;

/** What a word counts that says of something that it is not so yet. */
const PUTTING_OFF = 0.5;

/** What a filler counts: next to nothing. */
const FILLER = 0.04;

/** A value of a custom slot type, with the stems of all words it can be said in. */
export interface KnownValue {
  readonly id: string;
  readonly name: string;
  readonly stems: ReadonlySet<string>;
}

/** A slot value found in a sentence, from word `start` up to but not including word `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** What the value is, as Alexa sends it. */
  readonly value: string;
  /** The value of the custom slot type that it was recognised as. */
  readonly known?: KnownValue;
  /** What else it may be, nearly as well, the likeliest first. */
  readonly also?: readonly KnownValue[];
  /** How well the words match, up to 1. */
  readonly score: number;
  /** How much its words tell. */
  readonly weight: number;
}

/** The most that a sentence can do for each word of the model, and for each type of slot, by their numbers. */
export interface Reach {
  /** How much of it can match, and how much is missing at least. */
  readonly gained: Float64Array;
  readonly lacking: Float64Array;
  /** How much of what was heard it can account for. */
  readonly covers: Float64Array;
}

/** A sentence as it was heard, with what is known of its words. */
export interface Sentence {
  readonly words: readonly string[];
  readonly weights: readonly number[];
  readonly likeness: readonly Float32Array[];
  /** For each word, the words of the model that it and the next one make together. */
  readonly together: readonly (readonly number[])[];
  /** How much all of its words tell. */
  readonly total: number;
  /** What it can do for each word of the model. */
  readonly reach: Reach;
  /** Its words without fillers. */
  readonly telling: readonly string[];
  /** Its words of substance, without their inflections, and their places. */
  readonly substance: readonly { readonly root: string; readonly at: number }[];
  /** Where its words of substance stand that are no fillers. */
  readonly substantial: readonly number[];
}

/** How like a word of a sample a heard word must be to be that word. */
export const THE_SAME = 0.9;

/** How like a word of a sample a heard word must be for the sample to have said it, if only in another form. */
export const HAS_SAID = 0.7;

/** Whether an element of a pattern is a word, and the heard word at a place is at least so like it. */
export const isWord = ({ likeness }: Sentence, part: Element | undefined, at: number, least = THE_SAME): boolean =>
  part !== undefined && 'word' in part && (likeness[at]?.[part.word] ?? 0) >= least;

/** Whether some element of a pattern is a word, and the heard word at a place is at least so like it. */
export const isSaid = (sentence: Sentence, elements: readonly Element[], at: number, least = THE_SAME): boolean =>
  elements.some((part) => isWord(sentence, part, at, least));

/** Looks up what is known of the words of a sentence. */
export function listen(words: readonly string[], vocabulary: Vocabulary): Sentence {
  const likeness = words.map((word) => vocabulary.likeness(word));
  const together = words.map((word, i) => {
    const next = words[i + 1];
    return next === undefined ? [] : vocabulary.together(word, next);
  });
  const fillers = fillersIn(words);
  const weights = words.map((word, i) => {
    if (fillers.has(i)) return FILLER;
    return putsOff(word) ? Math.max(PUTTING_OFF, vocabulary.weight(word)) : vocabulary.weight(word);
  });
  // "No, I'm not" denies once: what is behind the first no does it.
  if (words[0] === 'no' && words.slice(1).some(isNegation)) weights[0] = FILLER;
  // The first word makes a question of a sentence; one that nobody explains is no answer.
  if (beginsAQuestion(words[0])) weights[0] = Math.max(weights[0] ?? 0, OPENING);
  const substance = words.flatMap((word, at) => (isFunctionWord(word) ? [] : [{ root: stem(word), at }]));
  return {
    words,
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
    likeness: likeness.map(({ row }) => row),
    together,
    reach: reachOf(likeness, together, weights, vocabulary),
    telling: words.filter((_, at) => !fillers.has(at)),
    substance,
    substantial: substance.flatMap(({ at }) => (fillers.has(at) ? [] : [at])),
  };
}

/** What heard words can do for each word of the model: the likest of them matches it, the one that tells most is covered. */
function reachOf(
  likeness: readonly Likeness[],
  together: readonly (readonly number[])[],
  weights: readonly number[],
  vocabulary: Vocabulary,
): Reach {
  const likest = new Float32Array(vocabulary.weights.length);
  const covers = new Float32Array(vocabulary.weights.length);
  const liked: number[] = [];
  const note = (number: number, like: number, weight: number) => {
    if (like > (likest[number] ?? 0)) likest[number] = like;
    if (weight > (covers[number] ?? 0)) covers[number] = weight;
    liked.push(number);
  };
  for (const [i, { alike, row }] of likeness.entries()) {
    for (const number of alike) note(number, row[number] ?? 0, weights[i] ?? 0);
    for (const number of together[i] ?? []) note(number, RUN_TOGETHER, (weights[i] ?? 0) + (weights[i + 1] ?? 0));
  }
  const gained = new Float64Array(vocabulary.weights.length);
  const lacking = Float64Array.from(vocabulary.weights);
  for (const number of liked) {
    const [like, weight] = [likest[number] ?? 0, vocabulary.weights[number] ?? 0];
    gained[number] = like * weight;
    lacking[number] = (1 - like) * weight;
  }
  return { gained, lacking, covers: Float64Array.from(covers) };
}

/** How much the words of a part of a sentence tell. */
export const tells = ({ weights }: Sentence, start: number, end: number): number =>
  weights.slice(start, end).reduce((sum, weight) => sum + weight, 0);
