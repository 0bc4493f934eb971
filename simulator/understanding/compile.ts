import { BUILT_IN } from './builtin';
import { type Learned, leaningBy, learn, noticedIn } from './leaning';
import { learnedOf } from './learned';
import { lessonsOf, rootsOf } from './lessons';
import { type InParts, type Intent, type InteractionModel, oncePerModel } from './model';
import { type Element, type Pattern, type Patterns, sideBySide } from './pattern';
import type { KnownValue } from './sentence';
import { stem } from './stem';
import { type Vocabulary, vocabularyOf } from './vocabulary';
import { wordsOf } from './words';

/** The ways to say the values of a custom slot type, and what each of them means. */
export interface Wordings {
  readonly patterns: Patterns;
  readonly meant: readonly KnownValue[];
}

/** The sample utterances of an intent. */
export interface Samples {
  readonly intent: Intent;
  /** Its number among all that have samples. */
  readonly number: number;
  readonly patterns: Patterns;
  /** The stems of all words that they use. */
  readonly stems: ReadonlySet<string>;
  /** The same, and those of all values that its slots can have. */
  readonly reaches: ReadonlySet<string>;
  /** The stems of what follows "my" in them. */
  readonly own: ReadonlySet<string>;
}

/** An interaction model made ready for understanding. */
export interface Compiled {
  readonly vocabulary: Vocabulary;
  readonly samples: readonly Samples[];
  /** Amazon's own intents, by their samples. */
  readonly letters: ReadonlyMap<string, Intent>;
  /** The wordings of each custom slot type. */
  readonly wordings: ReadonlyMap<string, Wordings>;
  /** The slot types, by the numbers that they have behind the words. */
  readonly slotTypes: readonly string[];
  /** The slot types of Amazon's that are used. */
  readonly builtIn: readonly string[];
  /** How much the words of a sentence as a whole speak for each of the intents, by their numbers; 1 in all. */
  leaning(words: readonly string[]): Float32Array;
}

/** The type of a slot that a sample names and its intent does not have. */
const UNDECLARED = '';

const SLOT = /\{\s*(\w+)\s*\}/;

const slotIn = (part: string): string | undefined => SLOT.exec(part)?.[1];

const isAmazons = ({ name }: Intent): boolean => name.startsWith('AMAZON.');

/** Amazon's own intents, by their samples: she takes these to the letter, and generalises from none. */
export const toTheLetter = oncePerModel(
  ({ interactionModel }): ReadonlyMap<string, Intent> =>
    new Map(
      interactionModel.languageModel.intents
        .filter(isAmazons)
        .flatMap((intent) => (intent.samples ?? []).map((sample) => [asHeard(sample), intent])),
    ),
);

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

const inParts = (intent: Intent): InParts => ({ intent, parts: (intent.samples ?? []).map(partsOf) });

const wordsIn = ({ parts }: InParts): ReadonlySet<string> =>
  new Set(parts.flatMap((sample) => sample.filter((part) => !slotIn(part))));

const stemsOf = (words: Iterable<string>): ReadonlySet<string> => new Set(Array.from(words, stem));

/** Prepares a model: counts its words, and turns its samples and slot values into patterns. */
export function compile(model: InteractionModel): Compiled {
  const { intents, types = [] } = model.interactionModel.languageModel;
  const values = types.flatMap(({ name: type, values = [] }) =>
    values.map(({ id, name }) => {
      const said = [name.value, ...(name.synonyms ?? [])].map(wordsOf);
      return { type, said, value: { id: id ?? name.value, name: name.value, stems: stemsOf(said.flat()) } };
    }),
  );
  const inAll = intents.map(inParts);
  const custom = inAll.filter(({ intent }) => !isAmazons(intent));
  const waysOf = (name: string) => values.filter(({ type }) => type === name).flatMap(({ said }) => said);
  // Most sentences of a test are samples, and are known without it.
  let learned: Learned | undefined;
  const taught = () => {
    const lessons = () => lessonsOf(custom, new Map(types.map(({ name }) => [name, waysOf(name)])));
    learned ??= learnedOf(model, () => learn(lessons(), custom.length));
    return learned;
  };
  const vocabulary = vocabularyOf([...inAll.map(wordsIn), ...values.map(({ said }) => new Set(said.flat()))]);
  const used = new Set(intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type)));
  const slotTypes = [...new Set([...types.map(({ name }) => name), ...used, UNDECLARED])];
  const numberOf = new Map(slotTypes.map((type, i) => [type, vocabulary.weights.length + i]));
  const lay = (all: readonly Pattern[]): Patterns => sideBySide(all, (type) => numberOf.get(type) ?? -1);
  const word = (text: string): Element => ({ word: vocabulary.number.get(text) ?? -1 });
  const wordings = new Map(
    types.map(({ name }): [string, Wordings] => {
      const ways = values
        .filter(({ type }) => type === name)
        .flatMap(({ said, value }) => said.map((words) => ({ value, pattern: { elements: words.map(word) } })));
      return [name, { patterns: lay(ways.map(({ pattern }) => pattern)), meant: ways.map(({ value }) => value) }];
    }),
  );
  return {
    vocabulary,
    letters: toTheLetter(model),
    samples: custom.map((each, number) => {
      const { intent } = each;
      const stems = stemsOf(wordsIn(each));
      const meant = new Set((intent.slots ?? []).flatMap(({ type }) => wordings.get(type)?.meant ?? []));
      const reaches = new Set([...stems, ...[...meant].flatMap((value) => [...value.stems])]);
      const own = stemsOf(each.parts.flatMap((parts) => parts.filter((_, at) => parts[at - 1] === 'my')));
      return { intent, number, patterns: lay(patternsOf(each, word)), stems, reaches, own };
    }),
    leaning: (words) => leaningBy(taught(), custom.length, noticedIn(rootsOf(words))),
    wordings,
    slotTypes,
    builtIn: [...used].filter((type) => type in BUILT_IN),
  };
}

/** The sample utterances of an intent as patterns. */
const patternsOf = ({ intent: { slots = [] }, parts }: InParts, word: (text: string) => Element): readonly Pattern[] =>
  parts.map((sample) => ({
    elements: sample.map((part) => {
      const slot = slotIn(part);
      if (slot === undefined) return word(part);
      return { slot, type: slots.find(({ name }) => name === slot)?.type ?? UNDECLARED };
    }),
  }));
