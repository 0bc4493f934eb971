import type { Heard } from '../understanding/heard';
import type { Instant } from './device';
import type { Invocation } from './invocation';

/** Who understands what is said: Alexa, or who stands in for her. */
export interface Ears {
  /** Whether words address the skill by its name, and what else they ask of it. */
  readonly invocation: (words: string) => Invocation | undefined;
  /** What is meant; dates and times are told from the instant at which it is said. */
  readonly understand: (words: string, at: Instant) => Heard;
}

const WAKE_WORD = /^(?:(?:hey|okay|ok)\s+)?alexa\b[\s,.!:]*/i;

/** Whether somebody said Alexa's name first, and what they said after it. */
export const wakeWord = (said: string): { readonly woken: boolean; readonly words: string } => ({
  woken: WAKE_WORD.test(said),
  words: said.replace(WAKE_WORD, ''),
});
