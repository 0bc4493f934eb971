import { RUN_TOGETHER, type Vocabulary } from './vocabulary';
import { beginsAQuestion, fillersIn } from './words';

/** What a word counts that makes a question of a sentence. */
const OPENING = 0.35;

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

/** A sentence as it was heard, with what is known of its words. */
export interface Sentence {
  readonly words: readonly string[];
  readonly weights: readonly number[];
  readonly likeness: readonly Float32Array[];
  /** For each word, the words of the model that it and the next one make together. */
  readonly together: readonly (readonly number[])[];
  /** How much all of its words tell. */
  readonly total: number;
  /** For each word of the model, how like it the likest heard word is, and how much the heard words like it tell at most. */
  readonly likest: Float32Array;
  readonly covers: Float32Array;
}

/** Looks up what is known of the words of a sentence. */
export function listen(words: readonly string[], vocabulary: Vocabulary): Sentence {
  const likeness = words.map((word) => vocabulary.likeness(word));
  const together = words.map((word, i) => {
    const next = words[i + 1];
    return next === undefined ? [] : vocabulary.together(word, next);
  });
  const fillers = fillersIn(words);
  const weights = words.map((word, i) => (fillers.has(i) ? FILLER : vocabulary.weight(word)));
  // The first word makes a question of a sentence; one that nobody explains is no answer.
  if (beginsAQuestion(words[0])) weights[0] = Math.max(weights[0] ?? 0, OPENING);
  const likest = new Float32Array(vocabulary.weights.length);
  const covers = new Float32Array(vocabulary.weights.length);
  const note = (number: number, like: number, weight: number) => {
    if (like > (likest[number] ?? 0)) likest[number] = like;
    if (like > 0 && weight > (covers[number] ?? 0)) covers[number] = weight;
  };
  for (const [i, row] of likeness.entries()) {
    for (let number = 0; number < row.length; number += 1) note(number, row[number] ?? 0, weights[i] ?? 0);
    for (const number of together[i] ?? []) note(number, RUN_TOGETHER, (weights[i] ?? 0) + (weights[i + 1] ?? 0));
  }
  return {
    words,
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
    likeness,
    together,
    likest,
    covers,
  };
}

/** How much the words of a part of a sentence tell. */
export const tells = ({ weights }: Sentence, start: number, end: number): number =>
  weights.slice(start, end).reduce((sum, weight) => sum + weight, 0);
