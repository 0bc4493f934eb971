import type { InteractionModel } from '../../simulator/understanding/model';
import { spelled, spokenWords } from './spelled';

/** Numbers as people say them here: every one up to 120, those that end in 0 or 5 more often. */
const NUMBERS = Array.from({ length: 121 }, (_, value) => value).flatMap((value) =>
  value % 5 === 0 ? [value, value, value] : [value],
);

/** The same values in another order, so that neighbours of a list do not always meet. */
function shuffled(items: readonly string[]): readonly string[] {
  const stride = [7919, 104_729, 1_299_709].find((prime) => items.length % prime !== 0) ?? 1;
  return items.map((item, index) => items[(index * stride) % items.length] ?? item);
}

/** What fills the slots of Amazon's own types. */
const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': shuffled(NUMBERS.map(spelled)),
  'AMAZON.DURATION': [10, 20, 30, 45, 60, 90, 15, 40]
    .map((value) => `${spelled(value)} seconds`)
    .concat([
      'a minute',
      'two minutes',
      'half a minute',
      'two weeks',
      'three weeks',
      'years',
      'a few days',
      'six months',
    ]),
  'AMAZON.DATE': ['tomorrow', 'every day', 'on monday', 'on tuesday', 'on friday', 'on sunday', 'today'],
  'AMAZON.TIME': ['seven', 'eight', 'half past seven', 'six in the evening', 'nine in the morning', 'noon'],
};

/** At most so many fillings of one sample: enough that every value is said somewhere. */
const FILLINGS = 24;

/** A sample with its slots filled, and the intent that it belongs to. */
export interface SaidSample {
  readonly intent: string;
  readonly sample: string;
  readonly words: string;
}

/** Chooses the value of a slot of such a type, for one way of filling a sample: a number that counts round all values of the type. */
type Choice = (type: string, sample: string, way: number) => number;

/** Values take turns, so that each is said. */
function inTurn(): Choice {
  const next = new Map<string, number>();
  return (type) => {
    const turn = next.get(type) ?? 0;
    next.set(type, turn + 1);
    return turn;
  };
}

/** Every sample of a model with its slots filled, in at most so many ways, with values taking turns or chosen otherwise. */
export function saidSamples(model: InteractionModel, fillings = FILLINGS, choose = inTurn()): readonly SaidSample[] {
  const { intents, types = [] } = model.interactionModel.languageModel;
  const values = new Map<string, readonly string[]>(Object.entries(BUILT_IN));
  for (const { name, values: known = [] } of types)
    values.set(name, shuffled(known.flatMap(({ name: { value, synonyms = [] } }) => [value, ...synonyms])));
  const fill = (type: string, sample: string, way: number): string => {
    const all = values.get(type) ?? [];
    return all[choose(type, sample, way) % all.length] ?? '';
  };
  return intents.flatMap(({ name: intent, samples = [], slots = [] }) =>
    samples.flatMap((sample) => {
      const open = slots.filter(({ name }) => sample.includes(`{${name}}`));
      const ways = Math.max(1, ...open.map(({ type }) => Math.min(fillings, values.get(type)?.length ?? 0)));
      return Array.from({ length: ways }, (_, way) => ({
        intent,
        sample,
        words: open.reduce((filled, { name, type }) => filled.replace(`{${name}}`, fill(type, sample, way)), sample),
      }));
    }),
  );
}

/** Words that English runs together with the one before them, and how. */
const RUN_TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/\b(my \w+|it|that|there|what|something) (?:is|has) /g, "$1's "],
  [/\bi am /g, "i'm "],
  [/\bi have (?=[a-z]+(?:ed|en|t)\b)/g, "i've "],
  [/\b(do|does|did|is|was|have|has) not\b/g, "$1n't"],
];

/** A sentence as it is said fast, where that is another: "my leg's gone numb". */
const runTogether = (words: string): string =>
  RUN_TOGETHER.reduce((said, [apart, together]) => said.replace(apart, together), words);

/** The same as sentences of spoken words, and as they are said fast. */
export const sentencesOf = (model: InteractionModel): readonly (readonly string[])[] =>
  saidSamples(model)
    .map(({ words }) => spokenWords(words).join(' '))
    .flatMap((words) => [...new Set([words, runTogether(words)])])
    .map((words) => words.split(' '));
