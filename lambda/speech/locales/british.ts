import { BRITISH_PACE } from '../duration';

/** What Britain, Australia and India have in common. */
export const british = {
  words: {
    // who looks at it, and what they say
    'physical therapist': 'physiotherapist',
    'clear you to stretch': 'say that you can stretch',
    'clear you for stretching': 'say that you can stretch',
    'low back': 'lower back',
    // what serves as a strap
    'bathrobe belt': 'dressing-gown cord',
    'dog leash': 'dog lead',
    // small words
    toward: 'towards',
    'right away': 'straight away',
    'grown-ups': 'adults',
  },
  dates: 'day first',
  pace: BRITISH_PACE,
} as const;
