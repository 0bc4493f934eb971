/** A word of the model, by its number, or a slot. */
export type Element = { readonly word: number } | { readonly slot: string; readonly type: string };

/** A sample utterance, or a wording of a slot value, ready to be compared. */
export interface Pattern {
  readonly elements: readonly Element[];
}

/** Patterns that are looked through together, again and again, and so lie side by side. */
export interface Patterns {
  readonly all: readonly Pattern[];
  /** The numbers of the words of each, then those of the types of its slots. */
  readonly numbers: Int32Array;
  /** Where in `numbers` those of each end. */
  readonly ends: Int32Array;
}

/** What a slot of a sample tells when it stays empty. */
export const EMPTY_SLOT = 0.8;

/** What is lost with a heard word that the pattern has not, and with a word of the pattern that was not heard. */
export const LOST = { heard: 0.55, pattern: 0.8 } as const;

/** Lays patterns side by side; a type of slot is numbered by `numberOf`. */
export function sideBySide(all: readonly Pattern[], numberOf: (type: string) => number): Patterns {
  const numbers: number[] = [];
  const ends: number[] = [];
  for (const { elements } of all) {
    for (const part of elements) if ('word' in part) numbers.push(part.word);
    for (const part of elements) if ('slot' in part) numbers.push(numberOf(part.type));
    ends.push(numbers.length);
  }
  return { all, numbers: Int32Array.from(numbers), ends: Int32Array.from(ends) };
}
