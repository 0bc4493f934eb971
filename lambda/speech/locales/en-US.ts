import type { Differences } from '../differences';
import { AMERICAN_PACE } from '../duration';

/** The United States: the words are written as they are said there. */
export const enUS: Differences = {
  emergency: { said: 'nine one one', written: '911' },
  words: {},
  dates: 'month first',
  pace: AMERICAN_PACE,
};
