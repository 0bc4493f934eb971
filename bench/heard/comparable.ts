import { eventsOf } from './events';
import { ANY_DANGER, isNoise } from './meaning';
import type { Row } from './rows';

/** The sentence that says why a row cannot be compared; undefined where it can. */
export function whyNot({ line, meaning }: Row): string | undefined {
  try {
    if (!isNoise(meaning) && meaning.intent !== ANY_DANGER) eventsOf(meaning);
    return undefined;
  } catch (error) {
    return `Line ${line} is left out. ${error instanceof Error ? error.message : error}`;
  }
}
