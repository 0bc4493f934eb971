import { BUILT_IN } from './builtin';
import type { Intent, InteractionModel } from './model';
import { type Element, type Pattern, patternOf } from './pattern';
import type { KnownValue } from './sentence';
import { stem } from './stem';
import { type Vocabulary, vocabularyOf } from './vocabulary';
import { wordsOf } from './words';

/** One way to say a value of a custom slot type. */
export interface Wording {
  readonly pattern: Pattern;
  readonly value: KnownValue;
}

/** A sample utterance of an intent. */
export interface Sample {
  readonly intent: Intent;
  readonly pattern: Pattern;
  /** The stems of all words that the intent's samples use. */
  readonly stems: ReadonlySet<string>;
  /** The same, and those of all values that its slots can have. */
  readonly reaches: ReadonlySet<string>;
}

/** An interaction model made ready for understanding. */
export interface Compiled {
  readonly vocabulary: Vocabulary;
  readonly samples: readonly Sample[];
  /** Amazon's own intents, by their samples: she takes these to the letter, and generalises from none. */
  readonly toTheLetter: ReadonlyMap<string, Intent>;
  /** The wordings of each custom slot type. */
  readonly wordings: ReadonlyMap<string, readonly Wording[]>;
  /** The slot types of Amazon's that are used. */
  readonly builtIn: readonly string[];
}

const SLOT = /\{\s*(\w+)\s*\}/;

const slotIn = (part: string): string | undefined => SLOT.exec(part)?.[1];

const isAmazons = ({ name }: Intent): boolean => name.startsWith('AMAZON.');

/** A sentence as it is compared to the letter: small letters and nothing between the words. */
export const asHeard = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^a-z0-9'\s]/g, ' ')
    .trim()
    .replace(/\s+/g, ' ');

/** The parts of a sample utterance: words as they are, slots in braces. */
const partsOf = (sample: string): readonly string[] =>
  sample.split(/(\{\s*\w+\s*\})/).flatMap((part) => (slotIn(part) ? [part] : wordsOf(part)));

const wordsOfSamples = ({ samples = [] }: Intent): readonly string[] =>
  samples.flatMap((sample) => partsOf(sample).filter((part) => !slotIn(part)));

const stemsOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(stem));

/** Prepares a model: counts its words, and turns its samples and slot values into patterns. */
export function compile(model: InteractionModel): Compiled {
  const { intents, types = [] } = model.interactionModel.languageModel;
  const values = types.flatMap(({ name: type, values = [] }) =>
    values.map(({ id, name }) => {
      const said = [name.value, ...(name.synonyms ?? [])].map(wordsOf);
      return { type, said, value: { id: id ?? name.value, name: name.value, stems: stemsOf(said.flat()) } };
    }),
  );
  const vocabulary = vocabularyOf([
    ...intents.map((intent) => new Set(wordsOfSamples(intent))),
    ...values.map(({ said }) => new Set(said.flat())),
  ]);
  const word = (text: string): Element => ({ word: vocabulary.number.get(text) ?? -1 });
  const wordings = new Map<string, Wording[]>(types.map(({ name }) => [name, []]));
  for (const { type, said, value } of values)
    for (const words of said) wordings.get(type)?.push({ value, pattern: patternOf(words.map(word)) });
  const used = new Set(intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type)));
  return {
    vocabulary,
    samples: intents.filter((intent) => !isAmazons(intent)).flatMap((intent) => samplesOf(intent, word, wordings)),
    toTheLetter: new Map(
      intents.filter(isAmazons).flatMap((intent) => (intent.samples ?? []).map((sample) => [asHeard(sample), intent])),
    ),
    wordings,
    builtIn: [...used].filter((type) => type in BUILT_IN),
  };
}

function samplesOf(
  intent: Intent,
  word: (text: string) => Element,
  wordings: ReadonlyMap<string, readonly Wording[]>,
): readonly Sample[] {
  const stems = stemsOf(wordsOfSamples(intent));
  const values = (intent.slots ?? []).flatMap(({ type }) => wordings.get(type) ?? []);
  const reaches = new Set([...stems, ...new Set(values.flatMap(({ value }) => [...value.stems]))]);
  const element = (part: string): Element => {
    const slot = slotIn(part);
    if (slot === undefined) return word(part);
    return { slot, type: intent.slots?.find(({ name }) => name === slot)?.type ?? '' };
  };
  return (intent.samples ?? []).map((sample) => ({
    intent,
    stems,
    reaches,
    pattern: patternOf(partsOf(sample).map(element)),
  }));
}
