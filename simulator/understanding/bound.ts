import { EMPTY_SLOT, LOST, type Pattern } from './pattern';
import { type Sentence, type Span, tells } from './sentence';
import type { Vocabulary } from './vocabulary';

/** The best that a slot type could add, by the values found: what matches, and what it covers. */
export interface Reach {
  readonly worth: number;
  readonly covers: number;
}

/** The most that each slot type can add to a sample. */
export function reachOf(sentence: Sentence, spans: ReadonlyMap<string, readonly Span[]>): ReadonlyMap<string, Reach> {
  const found = [...spans].filter(([, values]) => values.length > 0);
  return new Map(
    found.map(([type, values]) => [
      type,
      {
        worth: Math.max(...values.map(({ score, weight }) => score * weight)),
        covers: Math.max(...values.map(({ start, end }) => tells(sentence, start, end))),
      },
    ]),
  );
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
