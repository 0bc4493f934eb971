/** A question people ask that has an answer of its own, wherever it is asked. */
export const TOPICS = [
  // what the method answers
  'cause-of-back-pain',
  'should-everybody',
  'normal-range',
  'which-stretch',
  'why-hamstrings',
  // the floor, the strap, the position
  'what-you-need',
  'no-strap',
  'surface',
  'shoes',
  'pillow',
  'toes',
  'knee-bending',
  'other-leg',
  'chair',
  'getting-down',
  'getting-up',
  'back-rounding',
  // how it should go
  'breathing',
  'bouncing',
  'should-it-hurt',
  'where-to-feel-it',
  'speed',
  'warm-up',
  'measuring',
  // how much, when
  'how-often',
  'how-long-a-hold',
  'how-many-holds',
  'session-length',
  'how-long-until-it-helps',
  'retest-when',
  'time-of-day',
  'sore-afterwards',
  'left-right-difference',
  'age',
  // what a result means
  'interpret-result',
  'need-to-stretch',
  // safety and who we are
  'safe-for-me',
  'disc-safety',
  'sciatica',
  'pregnancy',
  'not-a-doctor',
  'see-professional',
  'will-it-fix-my-back',
  'medication-or-heat',
] as const;

/** One of the questions in `TOPICS`. */
export type Topic = (typeof TOPICS)[number];
