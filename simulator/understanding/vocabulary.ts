import { type Phonemes, phonemesOf, runTogether, soundAlike } from './sound';
import { stem } from './stem';
import { asks, denies, isFiller, isFunctionWord, isNegation } from './words';

/** How like a word of the model a heard word is that is another inflection of it. */
const INFLECTED = 0.95;
/** How like it is a word that sounds like it. */
const SOUNDS_ALIKE = 0.75;
/** How like it is a word with one letter wrong. */
const ONE_LETTER_OFF = 0.7;
/** How like the one word it makes a pair of words is. */
export const RUN_TOGETHER = 0.9;

/** Below this two words are taken to sound different ("need" and "knee" are 0.8, "lake" and "leg" 0.67). */
const LEAST_LIKENESS = 0.65;

/** What a word counts that the model does not have: a word of substance, and one that only holds a sentence together. */
const UNKNOWN = { substance: 0.8, function: 0.15 } as const;

/** The least that a word of the model counts, however many intents have it; "not" makes a sentence another one, and so does "why". */
const LEAST_WEIGHT = { word: 0.05, asking: 0.3, negation: 0.5 } as const;

/** How like each word of a model a heard word is, from 0 to 1, and the numbers of those that it is like at all. */
export interface Likeness {
  readonly row: Float32Array;
  readonly alike: readonly number[];
}

/** The words that a model uses, by number; how much each one tells, and how like them a heard word is. */
export interface Vocabulary {
  /** The number of a word of the model. */
  readonly number: ReadonlyMap<string, number>;
  /** How much each word tells, from next to nothing (it is everywhere) to 1 (one intent alone has it). */
  readonly weights: Float64Array;
  /** Which of them make nothing of something. */
  readonly denying: readonly boolean[];
  /** How much a heard word tells; one that the model does not have included. */
  weight(word: string): number;
  /** How like each word of the model a heard word is. */
  likeness(heard: string): Likeness;
  /** The words of the model that two heard words make when they run together ("ham string"). */
  together(heard: string, next: string): readonly number[];
}

interface Known {
  readonly word: string;
  readonly stem: string;
  readonly sound: Phonemes | undefined;
  /** It only holds sentences together, or fills them: it is no other word that was misheard ("I guess" is not "less"). */
  readonly small: boolean;
  /** It makes nothing of something: no such word is heard in one that does not, however alike they sound. */
  readonly denies: boolean;
}

/** Whether one letter added, dropped or changed makes one word the other. */
function oneLetterOff(one: string, another: string): boolean {
  if (Math.abs(one.length - another.length) > 1 || Math.min(one.length, another.length) < 5) return false;
  let start = 0;
  while (start < one.length && one[start] === another[start]) start += 1;
  const longer = one.length >= another.length ? one : another;
  const shorter = longer === one ? another : one;
  return longer.slice(start + 1) === shorter.slice(longer.length === shorter.length ? start + 1 : start);
}

function wordLikeness(heard: Known, known: Known): number {
  if (heard.word === known.word) return 1;
  if (heard.stem === known.stem) return INFLECTED;
  if (known.small || heard.small || known.denies !== heard.denies) return 0;
  if (heard.sound === undefined || known.sound === undefined)
    return oneLetterOff(heard.word, known.word) ? ONE_LETTER_OFF : 0;
  return soundAlike(heard.sound, known.sound, LEAST_LIKENESS) * SOUNDS_ALIKE;
}

const know = (word: string): Known => ({
  word,
  stem: stem(word),
  sound: phonemesOf(word),
  small: isFunctionWord(word) || isFiller(word),
  denies: denies(word),
});

/** Remembers what a function of a word gave. */
function remembered<Value>(find: (word: string) => Value): (word: string) => Value {
  const found = new Map<string, Value>();
  return (word) => {
    const before = found.get(word);
    if (before !== undefined) return before;
    const value = find(word);
    found.set(word, value);
    return value;
  };
}

/** In how many documents each stem occurs. */
function usesOf(documents: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const document of documents)
    for (const root of new Set([...document].map(stem))) uses.set(root, (uses.get(root) ?? 0) + 1);
  return uses;
}

/** Builds the vocabulary from documents (an intent's samples, a slot value's wordings), each a bag of words. */
export function vocabularyOf(documents: readonly ReadonlySet<string>[]): Vocabulary {
  const uses = usesOf(documents);
  const most = Math.log(documents.length + 1);
  const weight = (word: string): number => {
    const used = uses.get(stem(word));
    const small = asks(word) ? LEAST_WEIGHT.asking : LEAST_WEIGHT.word;
    const least = isNegation(word) ? LEAST_WEIGHT.negation : small;
    if (used !== undefined) return Math.max(least, Math.log((documents.length + 1) / used) / most);
    return isFunctionWord(word) ? UNKNOWN.function : UNKNOWN.substance;
  };
  const words = [...new Set(documents.flatMap((document) => [...document]))].map(know);
  const bySpelling = new Map(words.map(({ word }, number) => [word, number]));
  const bySound = new Map(words.map(({ sound }, number) => [runTogether(sound ?? []).join(' '), number]));
  bySound.delete('');
  return {
    number: bySpelling,
    weights: Float64Array.from(words, ({ word }) => weight(word)),
    denying: words.map((word) => word.denies),
    weight: remembered(weight),
    likeness: remembered((heard) => {
      const known = know(heard);
      const row = Float32Array.from(words, (word) => wordLikeness(known, word));
      return { row, alike: words.flatMap((_, number) => (row[number] ? [number] : [])) };
    }),
    together: (heard, next) => {
      const spelt = bySpelling.get(heard + next);
      const [one, two] = [phonemesOf(heard), phonemesOf(next)];
      const sounded = one && two && bySound.get(runTogether(one, two).join(' '));
      return [spelt, sounded].filter((number) => number !== undefined);
    },
  };
}
