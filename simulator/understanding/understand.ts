import {
  type Alignment,
  align,
  bestPossible,
  type Element,
  listen,
  type Pattern,
  patternOf,
  type Reach,
  type Sentence,
  type Span,
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

/** The least that a slot value tells: it was foreseen, however common its words are. */
const LEAST_VALUE = 0.5;

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
  const word = (text: string): Element => ({ word: vocabulary.number.get(text) ?? -1 });
  const wordings = new Map<string, Wording[]>(types.map(({ name }) => [name, []]));
  for (const { type, id, name, wordings: said } of values)
    for (const words of said) wordings.get(type)?.push({ id, name, pattern: patternOf(words.map(word)) });
  const samples = intents.flatMap((intent) =>
    (intent.samples ?? []).map((sample) => {
      const elements = partsOf(sample).map((part): Element => {
        const slot = part.startsWith('{') ? part.slice(1, -1) : undefined;
        if (slot === undefined) return word(part);
        return { slot, type: intent.slots?.find(({ name }) => name === slot)?.type ?? '' };
      });
      return { intent, pattern: patternOf(elements) };
    }),
  );
  const used = new Set(intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type)));
  return { vocabulary, samples, wordings, builtIn: [...used].filter((type) => type in BUILT_IN) };
}

/** How much the words of a part of a sentence tell. */
const tells = ({ weights }: Sentence, start: number, end: number): number =>
  weights.slice(start, end).reduce((sum, weight) => sum + weight, 0);

const NO_SPANS: ReadonlyMap<string, readonly Span[]> = new Map();
const NO_REACH: ReadonlyMap<string, Reach> = new Map();

/** The values of custom slot types in a sentence; the best wording for each value and place. */
function valuesIn(sentence: Sentence, { vocabulary, wordings }: Compiled, type: string): readonly Span[] {
  const best = new Map<string, Span>();
  for (const { pattern, id, name } of wordings.get(type) ?? []) {
    if (bestPossible(pattern, sentence, vocabulary, NO_REACH, true) < VALUE_SAID) continue;
    const found = align(pattern, sentence, vocabulary, NO_SPANS, true);
    if (found === undefined || found.score < VALUE_SAID) continue;
    const { start, end, score } = found;
    const weight = Math.max(LEAST_VALUE, tells(sentence, start, end));
    const key = `${start} ${end}`;
    const value = sentence.words.slice(start, end).join(' ');
    if (score > (best.get(key)?.score ?? 0)) best.set(key, { start, end, value, known: { id, name }, score, weight });
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

/** The best that each slot type can add to a sample. */
function reachOf(sentence: Sentence, spans: ReadonlyMap<string, readonly Span[]>): ReadonlyMap<string, Reach> {
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

/** One reading of a sentence: a sample that fits, and how well. */
export interface Reading {
  readonly intent: Intent;
  readonly alignment: Alignment;
}

/** Whether one reading is better: it fits better, or as well with fewer slots, or as well and accounts for more. */
function better({ alignment: one }: Reading, another: Reading | undefined): boolean {
  if (another === undefined) return true;
  const { score, slots, matched } = another.alignment;
  if (one.score !== score) return one.score > score;
  return one.slots.size === slots.size ? one.matched > matched : one.slots.size < slots.size;
}

/** The reading that fits best, if any is good enough. */
export function bestReading(compiled: Compiled, utterance: string): Reading | undefined {
  const { vocabulary, samples } = compiled;
  const sentence = listen(wordsOf(utterance), vocabulary);
  const spans = spansIn(sentence, compiled);
  const reach = reachOf(sentence, spans);
  const likely = samples
    .map((sample) => ({ sample, bound: bestPossible(sample.pattern, sentence, vocabulary, reach, false) }))
    .filter(({ bound }) => bound >= ACCEPTED)
    .sort((a, b) => b.bound - a.bound);
  let best: Reading | undefined;
  for (const { sample, bound } of likely) {
    if (bound < Math.max(ACCEPTED, best?.alignment.score ?? 0)) break;
    const alignment = align(sample.pattern, sentence, vocabulary, spans, false);
    if (alignment === undefined || alignment.score < ACCEPTED) continue;
    const reading = { intent: sample.intent, alignment };
    if (better(reading, best)) best = reading;
  }
  return best;
}

const ready = new WeakMap<InteractionModel, Compiled>();

/** What Alexa would make of an utterance, going by the interaction model alone. */
export function understand(model: InteractionModel, utterance: string): Heard {
  const compiled = ready.get(model) ?? compile(model);
  ready.set(model, compiled);
  const reading = bestReading(compiled, utterance);
  if (reading === undefined) return { intent: 'AMAZON.FallbackIntent', slots: {} };
  return { intent: reading.intent.name, slots: slotsOf(reading.intent, reading.alignment.slots) };
}
