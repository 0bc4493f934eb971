import { pronunciationOf } from './dictionary';

/**
 * How English sounds. Speech recognition writes down the wrong word that sounds right ("ate tea", "the resting egg"),
 * so words are compared by their phonemes. Double Metaphone was tried first: its keys have no vowels, so that "saw" and
 * "sore" differ while "knee", "no" and "now" do not; phonemes with a distance between them tell these apart.
 */
export type Phonemes = readonly number[];

const PHONEMES =
  'AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH'.split(' ');

/** Sounds that are easily taken for each other; each is one family. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  'P B',
  'T D TH DH',
  'K G',
  'F V TH DH',
  'S Z SH ZH',
  'CH JH SH',
  'P T K',
  'M N NG',
  'L R W',
  'IY IH EY',
  'EH EY AE IH',
  'AA AO AH OW',
  'UW UH OW',
  'ER AH AO',
  'AY EY AA',
].map((family) => new Set(family.split(' ')));

/** How far apart two sounds are, from 0 (the same) to 1 (nothing in common). */
const APART: readonly (readonly number[])[] = PHONEMES.map((one) =>
  PHONEMES.map((another) => {
    if (one === another) return 0;
    return FAMILIES.some((family) => family.has(one) && family.has(another)) ? 0.5 : 1;
  }),
);

/** What is lost with a sound that was not heard: less with those that come and go at the end of a syllable. */
const FAINT: Readonly<Record<string, number>> = { R: 0.4, HH: 0.4, D: 0.6, T: 0.6, L: 0.8, Y: 0.5 };
const LOST: readonly number[] = PHONEMES.map((phoneme) => FAINT[phoneme] ?? 1);

/** The sounds of a word, by number and without stress, or undefined if the dictionary does not know it. */
export const phonemesOf = (word: string): Phonemes | undefined =>
  pronunciationOf(word)
    ?.split(' ')
    .map((phoneme) => PHONEMES.indexOf(phoneme.replace(/\d/, '')));

/** The sounds of words said without a gap: a sound at the seam is heard once. */
export const runTogether = (...sounds: readonly Phonemes[]): Phonemes =>
  sounds.flat().filter((phoneme, i, all) => phoneme !== all[i - 1]);

/** The most that two words' lengths differ by, in sounds, when one is taken for the other. */
const MOST_LONGER = 2;

/** Sums of the same losses, added in another order, differ by less. */
const ROUNDING = 1e-9;

/** How alike two words sound: 1 for homophones, 0 for words with nothing in common, and for any that are less alike than `least`. */
export function soundAlike(one: Phonemes, another: Phonemes, least = 0): number {
  const longer = Math.max(one.length, another.length);
  if (Math.abs(one.length - another.length) > MOST_LONGER) return 0;
  // What is lost only grows from sound to sound: most words can be told apart after two of them.
  const most = (1 - least) * longer + ROUNDING;
  const width = another.length;
  let row = [0];
  for (let j = 0; j < width; j += 1) row.push((row[j] ?? 0) + (LOST[another[j] ?? 0] ?? 1));
  for (const phoneme of one) {
    const lost = LOST[phoneme] ?? 1;
    const apart = APART[phoneme] ?? [];
    let added = (row[0] ?? 0) + lost;
    let fewest = added;
    const next = [added];
    for (let j = 0; j < width; j += 1) {
      const against = another[j] ?? 0;
      const swapped = (row[j] ?? 0) + (apart[against] ?? 1);
      const dropped = (row[j + 1] ?? 0) + lost;
      added = Math.min(swapped, dropped, added + (LOST[against] ?? 1));
      next.push(added);
      if (added < fewest) fewest = added;
    }
    if (fewest > most) return 0;
    row = next;
  }
  const alike = Math.max(0, 1 - (row[width] ?? longer) / longer);
  return alike >= least ? alike : 0;
}
