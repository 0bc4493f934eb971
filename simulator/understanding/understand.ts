import {
  type Alignment,
  align,
  bestPossible,
  type Element,
  listen,
  type Pattern,
  type Sentence,
  type Span,
  weigh,
} from './align';
import { BUILT_IN } from './builtin';
import type { Heard } from './heard';
import { slotsOf } from './heard';
import type { Intent, InteractionModel } from './model';
import { type Vocabulary, vocabularyOf } from './vocabulary';
import { wordsOf } from './words';

/** Below this nothing was understood. */
const ACCEPTED = 0.6;

/** Below this a wording of a slot value is not taken to have been said. */
const VALUE_SAID = 0.66;

interface Wording {
  readonly pattern: Pattern;
  readonly id: string;
  readonly name: string;
}

interface Sample {
  readonly intent: Intent;
  readonly pattern: Pattern;
}

/** An interaction model made ready for understanding. */
export interface Compiled {
  readonly vocabulary: Vocabulary;
  readonly samples: readonly Sample[];
  readonly wordings: ReadonlyMap<string, readonly Wording[]>;
  readonly builtIn: readonly string[];
}

const SLOT = /\{\s*(\w+)\s*\}/g;

/** The parts of a sample utterance: words as they are, slots in braces. */
const partsOf = (sample: string): readonly string[] =>
  sample.split(/(\{\s*\w+\s*\})/).flatMap((part) => (part.startsWith('{') ? [part.replace(/\s/g, '')] : wordsOf(part)));

/** Prepares a model: counts its words, and turns its samples and slot values into patterns. */
export function compile(model: InteractionModel): Compiled {
  const { intents, types = [] } = model.interactionModel.languageModel;
  const values = types.flatMap((type) =>
    (type.values ?? []).map(({ id, name }) => ({
      type: type.name,
      id: id ?? name.value,
      name: name.value,
      wordings: [name.value, ...(name.synonyms ?? [])].map(wordsOf),
    })),
  );
  const vocabulary = vocabularyOf([
    ...intents.map(({ samples = [] }) => new Set(samples.flatMap((sample) => wordsOf(sample.replace(SLOT, ' '))))),
    ...values.map(({ wordings }) => new Set(wordings.flat())),
  ]);
  const pattern = (elements: readonly Element[]): Pattern => ({ elements, weight: weigh(elements, vocabulary) });
  const word = (text: string): Element => ({ word: vocabulary.number.get(text) ?? -1 });
  const wordings = new Map<string, Wording[]>(types.map(({ name }) => [name, []]));
  for (const { type, id, name, wordings: said } of values)
    for (const words of said) wordings.get(type)?.push({ id, name, pattern: pattern(words.map(word)) });
  const samples = intents.flatMap((intent) =>
    (intent.samples ?? []).map((sample) => {
      const elements = partsOf(sample).map((part): Element => {
        const slot = part.startsWith('{') ? part.slice(1, -1) : undefined;
        if (slot === undefined) return word(part);
        return { slot, type: intent.slots?.find(({ name }) => name === slot)?.type ?? '' };
      });
      return { intent, pattern: pattern(elements) };
    }),
  );
  const used = new Set(intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type)));
  return { vocabulary, samples, wordings, builtIn: [...used].filter((type) => type in BUILT_IN) };
}

/** The values of custom slot types in a sentence; the best wording for each value and place. */
function valuesIn(sentence: Sentence, { vocabulary, wordings }: Compiled, type: string): readonly Span[] {
  const best = new Map<string, Span>();
  for (const { pattern, id, name } of wordings.get(type) ?? []) {
    if (bestPossible(pattern, sentence, vocabulary) < VALUE_SAID) continue;
    const found = align(pattern, sentence, vocabulary, new Map(), true);
    if (found === undefined || found.score < VALUE_SAID) continue;
    const { start, end, score } = found;
    const weight = sentence.weights.slice(start, end).reduce((sum, each) => sum + each, 0);
    const key = `${start} ${end}`;
    const value = sentence.words.slice(start, end).join(' ');
    if (score > (best.get(key)?.score ?? 0))
      best.set(key, { start, end, value, known: { id, name }, score, weight: Math.max(weight, 0.5) });
  }
  return [...best.values()];
}

/** All slot values in a sentence, by slot type. */
function spansIn(sentence: Sentence, compiled: Compiled): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, readonly Span[]>();
  for (const type of compiled.builtIn) spans.set(type, BUILT_IN[type]?.(sentence.words) ?? []);
  for (const type of compiled.wordings.keys()) spans.set(type, valuesIn(sentence, compiled, type));
  return spans;
}

const ready = new WeakMap<InteractionModel, Compiled>();

function compiledOnce(model: InteractionModel): Compiled {
  const before = ready.get(model);
  if (before !== undefined) return before;
  const compiled = compile(model);
  ready.set(model, compiled);
  return compiled;
}

/** One reading of a sentence: a sample that fits, and how well. */
export interface Candidate {
  readonly intent: Intent;
  readonly alignment: Alignment;
}

/** The intents that fit a sentence, best first, each by its best sample. */
export function candidates(model: InteractionModel, utterance: string): readonly Candidate[] {
  const compiled = compiledOnce(model);
  const { vocabulary, samples } = compiled;
  const sentence = listen(wordsOf(utterance), vocabulary);
  const spans = spansIn(sentence, compiled);
  const best = new Map<string, Candidate>();
  for (const { intent, pattern } of samples) {
    const before = best.get(intent.name)?.alignment;
    if (bestPossible(pattern, sentence, vocabulary) < Math.max(before?.score ?? 0, ACCEPTED / 2)) continue;
    const alignment = align(pattern, sentence, vocabulary, spans, false);
    if (alignment === undefined) continue;
    if (
      before === undefined ||
      alignment.score > before.score ||
      (alignment.score === before.score && alignment.matched > before.matched)
    )
      best.set(intent.name, { intent, alignment });
  }
  return [...best.values()].sort(
    (a, b) => b.alignment.score - a.alignment.score || a.alignment.slots.size - b.alignment.slots.size,
  );
}

/** What Alexa would make of an utterance, going by the interaction model alone. */
export function understand(model: InteractionModel, utterance: string): Heard {
  const [first] = candidates(model, utterance);
  if (first === undefined || first.alignment.score < ACCEPTED) return { intent: 'AMAZON.FallbackIntent', slots: {} };
  return { intent: first.intent.name, slots: slotsOf(first.intent, first.alignment.slots) };
}
