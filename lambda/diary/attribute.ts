import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** An item as it comes over the wire, whoever wrote it. */
export type Row = Readonly<Record<string, AttributeValue>>;

/** A number as DynamoDB takes it. */
export const numeral = (value: number): AttributeValue => ({ N: String(value) });

/** Words as DynamoDB takes them, in order; may be empty, as a string set may not. */
export const wordList = (words: readonly string[]): AttributeValue => ({ L: words.map((S) => ({ S })) });

/** The finite number in an attribute, if there is one. */
export function numberIn(attribute: AttributeValue | undefined): number | undefined {
  const value = Number(attribute?.N ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}

/** The whole number from 0 up in an attribute, if there is one. */
export function wholeIn(attribute: AttributeValue | undefined): number | undefined {
  const value = numberIn(attribute);
  return Number.isInteger(value) && Number(value) >= 0 ? value : undefined;
}

/** Whether a number is there, and lies between two others or is one of them. */
export const isWithin = (least: number, value: number | undefined, most: number): value is number =>
  value !== undefined && value >= least && value <= most;

/** The word in an attribute, if it is one of these. */
export const wordIn = <Word extends string>(
  words: readonly Word[],
  attribute: AttributeValue | undefined,
): Word | undefined => words.find((word) => word === attribute?.S);

/** The words in a list, if every one of them is one of these. */
export function wordsAmong<Word extends string>(
  words: readonly Word[],
  attribute: AttributeValue | undefined,
): readonly Word[] | undefined {
  const found = attribute?.L?.map((element) => wordIn(words, element));
  return found?.every((word) => word !== undefined) ? found : undefined;
}

/** The text in an attribute read as JSON, if it is JSON. */
export function jsonIn(attribute: AttributeValue | undefined): unknown {
  try {
    return JSON.parse(attribute?.S ?? '');
  } catch {
    return undefined;
  }
}
