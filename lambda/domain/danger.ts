import type { Item } from './screening';

/** Signs that the model reports though they are something felt. */
export type LegacySign =
  | 'tingling'
  | 'numbness'
  | 'shooting-pain'
  | 'pain-in-other-leg'
  | 'pop'
  | 'sharp-pain'
  | 'dizziness'
  | 'back-pain'
  | 'groin-pinch'
  | 'numb-foot';

/** A sign that a person reports. */
export type Sign = Item | LegacySign;
