import { shareOf } from './interval';
import type { Said } from './play';
import { spokenWords } from './spelled';
import { arrives } from './sure';

/** Words that lead to another leg, or another height, when one is taken for another. */
const KINDS: readonly (readonly string[])[] = [
  ['left', 'right', 'both'],
  ['fifty five', 'fifty', 'fifteen'],
];

/** Which of some words a sentence has; the longest that fits. */
const wordIn = (kind: readonly string[], sentence: string): string | undefined =>
  kind.find((word) => ` ${sentence} `.includes(` ${word} `));

/** How often each word that matters was said, and how often another of its kind reached the skill in its place. */
export function confusionsOf(said: readonly Pick<Said, 'saying' | 'heard'>[]): readonly string[] {
  return KINDS.flatMap((kind) =>
    kind.map((word) => {
      const those = said.filter(({ saying }) => wordIn(kind, spokenWords(saying.words).join(' ')) === word);
      const confused = those.filter(({ heard }) => ![word, undefined].includes(wordIn(kind, arrives(heard))));
      return `  ${word.padEnd(12)}${shareOf(confused.length, those.length)}`;
    }),
  );
}
