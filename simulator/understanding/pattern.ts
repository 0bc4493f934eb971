/** A word of the model, by its number, or a slot. */
export type Element = { readonly word: number } | { readonly slot: string; readonly type: string };

/** A sample utterance, or a wording of a slot value, ready to be compared. */
export interface Pattern {
  readonly elements: readonly Element[];
  /** Its words, by their numbers. */
  readonly words: Int32Array;
  /** The types of its slots. */
  readonly slots: readonly string[];
}

/** What a slot of a sample tells when it stays empty. */
export const EMPTY_SLOT = 0.8;

/** What is lost with a heard word that the pattern has not, and with a word of the pattern that was not heard. */
export const LOST = { heard: 0.55, pattern: 0.8 } as const;

/** Makes a pattern of words and slots. */
export const patternOf = (elements: readonly Element[]): Pattern => ({
  elements,
  words: Int32Array.from(elements.flatMap((part) => ('word' in part ? [part.word] : []))),
  slots: elements.flatMap((part) => ('word' in part ? [] : [part.type])),
});
