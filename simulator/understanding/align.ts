import { EMPTY_SLOT, LOST, type Pattern } from './pattern';
import type { Sentence, Span } from './sentence';
import { RUN_TOGETHER, type Vocabulary } from './vocabulary';
import { denies } from './words';

/** How a pattern lies on a sentence. */
export interface Alignment {
  readonly score: number;
  readonly start: number;
  readonly end: number;
  readonly slots: ReadonlyMap<string, Span>;
  /** How much of what was heard it accounts for. */
  readonly matched: number;
}

/** Whether a slot is filled with the word at a place. */
export const isFilled = ({ slots }: Alignment, at: number): boolean =>
  [...slots.values()].some(({ start, end }) => at >= start && at < end);

/** One way to have come so far: how much matched, what was lost, and the value of a slot with the step before it. */
interface Step {
  readonly matched: number;
  readonly lost: number;
  readonly start: number;
  readonly filled: Filled | undefined;
}

interface Filled {
  readonly name: string;
  readonly span: Span;
  readonly before: Step;
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
  // Nearly everything here is tried in vain: a step is made only where it is the best so far.
  const reach = (i: number, j: number, matched: number, lost: number, start: number, filled?: Filled): void => {
    const row = steps[i];
    const known = row?.[j];
    if (row && (known === undefined || matched - lost > worth(known))) row[j] = { matched, lost, start, filled };
  };
  // A pattern that denies is not said by whoever denies nothing.
  const denied = words.some(denies);
  reach(0, 0, 0, 0, 0);
  for (let i = 0; i <= words.length; i += 1) {
    if (anywhere) reach(i, 0, 0, 0, i);
    for (let j = 0; j <= pattern.elements.length; j += 1) {
      const here = steps[i]?.[j];
      if (here === undefined) continue;
      const { matched, lost, start, filled } = here;
      if (i < words.length && !(anywhere && j === 0))
        reach(i + 1, j, matched, lost + LOST.heard * (weights[i] ?? 0), start, filled);
      const part = pattern.elements[j];
      if (part === undefined) continue;
      if ('word' in part) {
        const weight = vocabulary.weights[part.word] ?? 0;
        if (denied || !vocabulary.denying[part.word])
          reach(i, j + 1, matched, lost + LOST.pattern * weight, start, filled);
        const like = likeness[i]?.[part.word] ?? 0;
        if (like > 0) reach(i + 1, j + 1, matched + like * weight, lost + (1 - like) * weight, start, filled);
        if (together[i]?.includes(part.word))
          reach(i + 2, j + 1, matched + RUN_TOGETHER * weight, lost + (1 - RUN_TOGETHER) * weight, start, filled);
      } else {
        reach(i, j + 1, matched, lost + LOST.pattern * EMPTY_SLOT, start, filled);
        for (const span of spans.get(part.type) ?? []) {
          if (span.start !== i) continue;
          const [found, missed] = [span.score * span.weight, (1 - span.score) * span.weight];
          reach(span.end, j + 1, matched + found, lost + missed, start, { name: part.slot, span, before: here });
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
  for (let at = step.filled; at !== undefined; at = at.before.filled)
    if (!slots.has(at.name)) slots.set(at.name, at.span);
  return { score: step.matched / (step.matched + step.lost), start: step.start, end, slots, matched: step.matched };
}
