import type { Speech } from './speech';

/**
 * How long a voice takes over a text, in seconds: a start, so much a letter, and the pauses that punctuation makes.
 * Every locale has its own; letters foretell a length better than words or syllables do.
 */
export interface Pace {
  readonly start: number;
  readonly letter: number;
  readonly comma: number;
  readonly sentence: number;
}

/**
 * American English at Alexa's usual speed. Amazon publishes none, so this is a guess: a least-squares fit to forty of our
 * own phrases as eSpeak NG speaks them at 140, 175 and 210 words a minute, between which Alexa's voices lie.
 */
export const AMERICAN_PACE: Pace = { start: 0.15, letter: 0.059, comma: 0.33, sentence: 0.54 };

/**
 * British English: the American figures, each changed as it changes between two fits to the same forty phrases at 175 words a
 * minute, of eSpeak NG's American and of its British voice. The British one takes 3 % less time.
 */
export const BRITISH_PACE: Pace = { start: 0.15, letter: 0.058, comma: 0.3, sentence: 0.51 };

/** What a digit comes to when it is spoken: "4" is four letters, "45" nine. */
const LETTERS_IN_A_DIGIT = 4.5;

/** Seconds that a speech takes: exactly for silences and tracks, by our guess for words, each of which end with a sentence's pause. */
export const secondsOf = (speech: Speech, pace: Pace, slow: boolean): number =>
  speech.reduce((sum, piece) => {
    if ('silence' in piece) return sum + piece.silence;
    if ('track' in piece) return sum + piece.seconds;
    return sum + (secondsToSay(piece.words, pace) + pace.sentence) / (slow ? SLOW : 1);
  }, 0);

/** The share of the usual speed at which somebody is spoken to who asked for slower. */
export const SLOW = 0.8;

/** Seconds from the first to the last sound of the words. Pauses count only inside: what follows the end is not speech. */
export function secondsToSay(words: string, pace: Pace): number {
  const inside = words.trim().replace(/\p{P}+$/u, '');
  const count = (what: RegExp): number => inside.match(what)?.length ?? 0;
  return (
    pace.start +
    pace.letter * (count(/\p{L}/gu) + LETTERS_IN_A_DIGIT * count(/\p{N}/gu)) +
    pace.comma * count(/[,;:–—]/g) +
    pace.sentence * count(/[.?!](?=\s)/g)
  );
}
