import { EMPTY_SLOT, LOST, type Pattern } from './pattern';
import type { Sentence, Span } from './sentence';
import { RUN_TOGETHER, type Vocabulary } from './vocabulary';

/** How a pattern lies on a sentence. */
export interface Alignment {
  readonly score: number;
  readonly start: number;
  readonly end: number;
  readonly slots: ReadonlyMap<string, Span>;
  /** How much of what was heard it accounts for. */
  readonly matched: number;
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
