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

/** All samples as lessons, their slots filled with the values of their types in turn. */
export function lessonsOf(
  all: readonly InParts[],
  wordings: ReadonlyMap<string, readonly (readonly string[])[]>,
): readonly Lesson[] {
  const turns = new Map<string, number>();
  const fill = (type: string): readonly string[] => {
    const ways = BUILT_IN[type] ?? wordings.get(type) ?? [];
    const turn = turns.get(type) ?? 0;
    turns.set(type, turn + 1);
    // Neighbours of a list are alike: it is gone through in leaps.
    return ways[(turn * (ways.length % 7 === 0 ? 5 : 7)) % ways.length] ?? [];
  };
  return all.flatMap(({ intent: { slots = [] }, parts }, intent) =>
    parts.flatMap((sample) => {
      const typeOf = (part: string) => slots.find(({ name }) => part === `{${name}}`)?.type;
      const alone = sample.length === 1 ? typeOf(sample[0] ?? '') : undefined;
      const ways = alone === undefined ? FILLINGS : (wordings.get(alone)?.length ?? FILLINGS);
      return Array.from({ length: sample.some(typeOf) ? ways : 1 }, () => {
        const words = sample.flatMap((part) => {
          const type = typeOf(part);
          return type === undefined ? part : fill(type);
        });
        return { noticed: noticedIn(rootsOf(words)), intent };
      });
    }),
  );
}
