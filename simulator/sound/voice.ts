/** Alexa's usual speed as we guess it, in words a minute: that of a calm newsreader. Amazon publishes none. */
export const USUAL_SPEED = 175;

/**
 * A guess at how long words take, for when nothing needs to be heard: by syllables, as they sound at 175 words a minute
 * from eSpeak NG. Usually right to 0.2 s a phrase.
 */
export function estimate(words: string, wordsPerMinute: number): number {
  const syllables = (words.match(/[\p{L}\p{N}']+/gu) ?? []).reduce((sum, word) => sum + syllablesOf(word), 0);
  const pauses = 0.3 * (words.match(/[,;:–—]\s/g)?.length ?? 0) + 0.5 * (words.match(/[.?!]\s/g)?.length ?? 0);
  return ((0.18 + 0.195 * syllables + pauses) * USUAL_SPEED) / wordsPerMinute;
}

/** Groups of vowels, a silent final "e" left out; at least one. */
function syllablesOf(word: string): number {
  const spoken = word.toLowerCase().replace(/(?<=[^aeiouyl])e$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
