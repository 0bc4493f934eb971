import { createHash } from 'node:crypto';
import { type Lesson, noticedIn } from './leaning';
import type { InParts } from './model';
import { TEENS, TENS, UNITS } from './numbers';
import { stem } from './stem';
import { fillersIn } from './words';

/** Number words are one; a lesson about fifty is one about sixty. */
const NUMBER = '#';
const NUMBER_WORDS: ReadonlySet<string> = new Set([...UNITS.slice(1), ...TEENS, ...TENS, 'hundred']);

/** What fills the slots of Amazon's own types in a lesson, one after the other. */
const BUILT_IN: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'AMAZON.NUMBER': [[NUMBER]],
  'AMAZON.DURATION': [[NUMBER, 'seconds'], ['a', 'minute'], [NUMBER, 'minutes'], [NUMBER, 'weeks'], ['years']],
  'AMAZON.DATE': [['tomorrow'], ['on', 'monday'], ['every', 'day'], ['today']],
  'AMAZON.TIME': [[NUMBER], ['half', 'past', NUMBER], [NUMBER, 'in', 'the', 'evening']],
};

/** So many lessons are made of a sample with slots, each with other values; where the slot is all there is, one of each value. */
const FILLINGS = 2;

/** Words come again and again, and their inflections are looked for by many rules. */
const roots = new Map<string, string>();

function rootOf(word: string): string {
  const known = roots.get(word);
  if (known !== undefined) return known;
  const root = NUMBER_WORDS.has(word) || /^\d+$/.test(word) ? NUMBER : stem(word);
  roots.set(word, root);
  return root;
}

/** The words of a sentence that are learned from: numbers as one, and no fillers beside other words. */
export function rootsOf(words: readonly string[]): readonly string[] {
  const fillers = fillersIn(words);
  const told = fillers.size < words.length ? words.filter((_, at) => !fillers.has(at)) : words;
  const all = told.map(rootOf);
  return all.filter((root, at) => root !== NUMBER || all[at - 1] !== NUMBER);
}

/** A number that a sample has for itself, whatever other samples there are. */
const numberOf = (sample: readonly string[]): number =>
  Number.parseInt(createHash('md5').update(sample.join(' ')).digest('hex').slice(-8), 16);

/**
 * All samples as lessons, their slots filled with values of their types. Which ones, each sample decides for itself: with a sample
 * more or less, the lessons of all others are what they were.
 */
export function lessonsOf(
  all: readonly InParts[],
  wordings: ReadonlyMap<string, readonly (readonly string[])[]>,
): readonly Lesson[] {
  return all.flatMap(({ intent: { slots = [] }, parts }, intent) =>
    parts.flatMap((sample) => {
      const typeOf = (part: string) => slots.find(({ name }) => part === `{${name}}`)?.type;
      const waysOf = (type: string) => BUILT_IN[type] ?? wordings.get(type) ?? [];
      const alone = sample.length === 1 ? typeOf(sample[0] ?? '') : undefined;
      const times = alone === undefined ? FILLINGS : (wordings.get(alone)?.length ?? FILLINGS);
      const first = numberOf(sample);
      return Array.from({ length: sample.some(typeOf) ? times : 1 }, (_, time) => {
        const words = sample.flatMap((part, at) => {
          const type = typeOf(part);
          if (type === undefined) return part;
          const ways = waysOf(type);
          // Two slots of a sample are not filled alike, nor one with neighbours of a list.
          return ways[(first + at + time * (ways.length % 7 === 0 ? 5 : 7)) % ways.length] ?? [];
        });
        return { noticed: noticedIn(rootsOf(words)), intent };
      });
    }),
  );
}
