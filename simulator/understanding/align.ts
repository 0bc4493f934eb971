import { RUN_TOGETHER, type Vocabulary } from './vocabulary';

/** A word of the model, by its number, or a slot. */
export type Element = { readonly word: number } | { readonly slot: string; readonly type: string };

/** A sample utterance, or a wording of a slot value, ready to be compared. */
export interface Pattern {
  readonly elements: readonly Element[];
  /** Its words, by their numbers. */
  readonly words: Int32Array;
  /** The types of its slots. */
  readonly slots: readonly string[];
}

/** A slot value found in a sentence, from word `start` up to but not including word `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** What the value is, as Alexa sends it. */
  readonly value: string;
  /** The value of the custom slot type that it was recognised as. */
  readonly known?: { readonly id: string; readonly name: string };
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

/** How a pattern lies on a sentence. */
export interface Alignment {
  readonly score: number;
  readonly start: number;
  readonly end: number;
  readonly slots: ReadonlyMap<string, Span>;
  /** How much of what was heard it accounts for. */
  readonly matched: number;
}

/** What a slot of a sample tells when it stays empty. */
const EMPTY_SLOT = 0.8;

/** What is lost with a heard word that the pattern has not, and with a word of the pattern that was not heard. */
const LOST = { heard: 0.55, pattern: 0.8 } as const;

/** Makes a pattern of words and slots. */
export const patternOf = (elements: readonly Element[]): Pattern => ({
  elements,
  words: Int32Array.from(elements.flatMap((part) => ('word' in part ? [part.word] : []))),
  slots: elements.flatMap((part) => ('word' in part ? [] : [part.type])),
});

/** Looks up what is known of the words of a sentence. */
export function listen(words: readonly string[], vocabulary: Vocabulary): Sentence {
  const likeness = words.map((word) => vocabulary.likeness(word));
  const together = words.map((word, i) => {
    const next = words[i + 1];
    return next === undefined ? [] : vocabulary.together(word, next);
  });
  const weights = words.map(vocabulary.heardWeight);
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

/** The best that a slot type could add, by the values found: what matches, and what it covers. */
export interface Reach {
  readonly worth: number;
  readonly covers: number;
}

/** A score that a pattern cannot exceed on this sentence; it spares nearly all alignments. */
export function bestPossible(
  { words, slots }: Pattern,
  sentence: Sentence,
  vocabulary: Vocabulary,
  reach: ReadonlyMap<string, Reach>,
  anywhere: boolean,
): number {
  const { likest, covers, total } = sentence;
  let matched = 0;
  let missing = 0;
  let covered = 0;
  for (let i = 0; i < words.length; i += 1) {
    const number = words[i] ?? 0;
    const weight = vocabulary.weights[number] ?? 0;
    const like = likest[number] ?? 0;
    matched += like * weight;
    missing += (1 - like) * weight;
    covered += covers[number] ?? 0;
  }
  for (const type of slots) {
    const best = reach.get(type);
    if (best === undefined) missing += EMPTY_SLOT;
    matched += best?.worth ?? 0;
    covered += best?.covers ?? 0;
  }
  const unheard = anywhere ? 0 : Math.max(0, total - covered);
  return matched === 0 ? 0 : matched / (matched + LOST.pattern * missing + LOST.heard * unheard);
}

/** One way to have come so far: how much matched, what was lost, and the step before. */
interface Step {
  readonly matched: number;
  readonly lost: number;
  readonly start: number;
  readonly slot?: { readonly name: string; readonly span: Span };
  readonly before?: Step;
}

const worth = (step: Step): number => step.matched - step.lost;

/**
 * Lays a pattern along a sentence so that most of it fits, word by word and slot by slot, in order.
 * A whole sample accounts for the whole sentence; a slot value's wording (`anywhere`) only for a part of it.
 */
export function align(
  pattern: Pattern,
  sentence: Sentence,
  vocabulary: Vocabulary,
  spans: ReadonlyMap<string, readonly Span[]>,
  anywhere: boolean,
): Alignment | undefined {
  const { words, weights, likeness, together } = sentence;
  const steps: (Step | undefined)[][] = Array.from({ length: words.length + 1 }, () => []);
  const reach = (i: number, j: number, step: Step): void => {
    const row = steps[i];
    const known = row?.[j];
    if (row && (known === undefined || worth(step) > worth(known))) row[j] = step;
  };
  reach(0, 0, { matched: 0, lost: 0, start: 0 });
  for (let i = 0; i <= words.length; i += 1) {
    if (anywhere) reach(i, 0, { matched: 0, lost: 0, start: i });
    for (let j = 0; j <= pattern.elements.length; j += 1) {
      const here = steps[i]?.[j];
      if (here === undefined) continue;
      if (i < words.length && !(anywhere && j === 0))
        reach(i + 1, j, { ...here, lost: here.lost + LOST.heard * (weights[i] ?? 0) });
      const part = pattern.elements[j];
      if (part === undefined) continue;
      if ('word' in part) {
        const weight = vocabulary.weights[part.word] ?? 0;
        reach(i, j + 1, { ...here, lost: here.lost + LOST.pattern * weight });
        const match = (like: number, length: number) => {
          if (like > 0)
            reach(i + length, j + 1, {
              ...here,
              matched: here.matched + like * weight,
              lost: here.lost + (1 - like) * weight,
            });
        };
        match(likeness[i]?.[part.word] ?? 0, 1);
        if (together[i]?.includes(part.word)) match(RUN_TOGETHER, 2);
      } else {
        reach(i, j + 1, { ...here, lost: here.lost + LOST.pattern * EMPTY_SLOT });
        for (const span of spans.get(part.type) ?? []) {
          if (span.start !== i) continue;
          reach(span.end, j + 1, {
            start: here.start,
            matched: here.matched + span.score * span.weight,
            lost: here.lost + (1 - span.score) * span.weight,
            slot: { name: part.slot, span },
            before: here,
          });
        }
      }
    }
  }
  return finish(steps, pattern.elements.length, anywhere);
}

function finish(
  steps: readonly (readonly (Step | undefined)[])[],
  width: number,
  anywhere: boolean,
): Alignment | undefined {
  let best: { readonly step: Step; readonly end: number } | undefined;
  for (const [end, row] of steps.entries()) {
    const step = row[width];
    if (step === undefined || (!anywhere && end < steps.length - 1)) continue;
    if (best === undefined || worth(step) > worth(best.step)) best = { step, end };
  }
  if (best === undefined || best.step.matched === 0) return undefined;
  const { step, end } = best;
  const slots = new Map<string, Span>();
  for (let at: Step | undefined = step; at !== undefined; at = at.before)
    if (at.slot && !slots.has(at.slot.name)) slots.set(at.slot.name, at.slot.span);
  return { score: step.matched / (step.matched + step.lost), start: step.start, end, slots, matched: step.matched };
}
