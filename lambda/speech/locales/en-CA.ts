import type { Differences } from '../differences';
import { AMERICAN_PACE } from '../duration';

/** Canada: mostly as in the United States. */
export const enCA: Differences = {
  emergency: { said: 'nine one one', written: '911' },
  words: {
    'physical therapist': 'physiotherapist',
    'clear you to stretch': 'say that you can stretch',
    'clear you for stretching': 'say that you can stretch',
    'bathrobe belt': 'housecoat belt',
  },
  dates: 'month first',
  pace: AMERICAN_PACE,
};
