import { readFileSync } from 'node:fs';

/** Carnegie Mellon's pronouncing dictionary: a word, and its phonemes with stress marks. Read as data: no compiler needs to see it. */
const dictionary: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(require.resolve('cmu-pronouncing-dictionary'), 'utf8'),
);

/**
 * How English sounds. Speech recognition writes down the wrong word that sounds right ("ate tea", "the resting egg"),
 * so words are compared by their phonemes. Double Metaphone was tried: its keys have no vowels, so "saw" and "sore"
 * differ while "knee", "no" and "now" do not; phonemes with a distance between them tell these apart.
 */
type Phoneme = string;

/** Sounds that are easily taken for each other; each row is one family. */
const FAMILIES: readonly (readonly Phoneme[])[] = [
  ['P', 'B'],
  ['T', 'D', 'TH', 'DH'],
  ['K', 'G'],
  ['F', 'V', 'TH', 'DH'],
  ['S', 'Z', 'SH', 'ZH'],
  ['CH', 'JH', 'SH'],
  ['P', 'T', 'K'],
  ['M', 'N', 'NG'],
  ['L', 'R', 'W'],
  ['IY', 'IH', 'EY'],
  ['EH', 'EY', 'AE', 'IH'],
  ['AA', 'AO', 'AH', 'OW'],
  ['UW', 'UH', 'OW'],
  ['ER', 'AH', 'AO'],
  ['AY', 'EY', 'AA'],
];

/** How far apart two sounds are, from 0 (the same) to 1 (nothing in common). */
function apart(one: Phoneme, another: Phoneme): number {
  if (one === another) return 0;
  return FAMILIES.some((family) => family.includes(one) && family.includes(another)) ? 0.5 : 1;
}

/** Sounds that come and go at the end of a syllable, and how much is lost with one. */
const FAINT: Readonly<Record<Phoneme, number>> = { R: 0.4, HH: 0.4, D: 0.6, T: 0.6, L: 0.8, Y: 0.5 };

const lost = (phoneme: Phoneme): number => FAINT[phoneme] ?? 1;

/** The phonemes of a word without stress marks, or undefined if the dictionary does not know it. */
export function soundOf(word: string): readonly Phoneme[] | undefined {
  return Object.hasOwn(dictionary, word) ? dictionary[word]?.replace(/\d/g, '').split(' ') : undefined;
}

/** How alike two words sound: 1 for homophones, 0 for words with nothing in common. */
export function soundAlike(one: readonly Phoneme[], another: readonly Phoneme[]): number {
  const longer = Math.max(one.length, another.length);
  if (longer === 0 || Math.abs(one.length - another.length) > 2) return 0;
  let row = [0];
  for (const phoneme of another) row.push((row.at(-1) ?? 0) + lost(phoneme));
  for (const phoneme of one) {
    const next = [(row[0] ?? 0) + lost(phoneme)];
    for (const [j, against] of another.entries()) {
      const swapped = (row[j] ?? 0) + apart(phoneme, against);
      const dropped = (row[j + 1] ?? 0) + lost(phoneme);
      const added = (next[j] ?? 0) + lost(against);
      next[j + 1] = Math.min(swapped, dropped, added);
    }
    row = next;
  }
  return Math.max(0, 1 - (row[another.length] ?? longer) / longer);
}
