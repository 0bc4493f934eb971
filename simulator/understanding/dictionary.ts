import { readFileSync } from 'node:fs';

/**
 * Carnegie Mellon's pronouncing dictionary, a line a word: `  "word": "W ER1 D",`. To make 135,000 properties of it took
 * a quarter of the start of whatever hears; it is sorted, and searched as the text that it is.
 */
const file = readFileSync(require.resolve('cmu-pronouncing-dictionary'), 'latin1');
const entries = file.slice(file.indexOf('\n') + 1, file.lastIndexOf('\n') + 1);

/** What stands between a word and its phonemes. */
const BETWEEN = '": "';

/** Another way to say a word follows it at once, "word(2)" before "word's". */
const inOrder = (word: string): string => word.replace('(', '\0');

/** The phonemes of a word with their stress marks, or undefined if it is not in the dictionary. */
export function pronunciationOf(word: string): string | undefined {
  const wanted = inOrder(word);
  let [from, to] = [0, entries.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const start = entries.lastIndexOf('\n', middle - 1) + 1;
    const end = entries.indexOf('\n', middle);
    const between = entries.indexOf(BETWEEN, start);
    const found = inOrder(entries.slice(start + 3, between));
    if (found === wanted) return entries.slice(between + BETWEEN.length, entries.lastIndexOf('"', end));
    if (found < wanted) from = end + 1;
    else to = start;
  }
  return undefined;
}
