import { readFileSync } from 'node:fs';
import { AMERICAN } from './debian';
import type { General } from './trigram';

/** Bytes before the table of words: a name, the order, three counts, the kind of quantisation and its three tables. */
const WORDS_AT = 36 + 3 * 65_536 * 4;
const COUNT_AT = 20;
/** Bytes of a word's row: its probability, its weight, where its pairs begin. */
const ROW = 12;
/** Probabilities are whole powers of this. */
const BASE = 1.0001;

/** The `most` commonest words of general American English with their probabilities, from pocketsphinx's own trigram. */
export function generalWords(most: number): General {
  const file = readFileSync(AMERICAN.language);
  const count = file.readUInt32LE(COUNT_AT);
  const words = file.subarray(WORDS_AT).toString('latin1').split('\0').slice(0, -1).slice(-count);
  // The first is joined to what lies before it, and none is lost with it ("'bout").
  const known = words.flatMap((word, index): [string, number][] =>
    index > 0 && /^[a-z][a-z']*$/.test(word) ? [[word, BASE ** file.readFloatLE(WORDS_AT + index * ROW)]] : [],
  );
  const common = known.sort(([, one], [, another]) => another - one).slice(0, most);
  const all = common.reduce((total, [, probability]) => total + probability, 0);
  return new Map(common.map(([word, probability]) => [word, probability / all]));
}
