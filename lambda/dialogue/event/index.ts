import type { BodyTold } from './body';
import type { Inquiry } from './inquiry';
import type { Raised } from './raised';
import type { ReminderSaid } from './reminding';
import type { Reply } from './reply';
import type { Wish } from './wish';

export type { AngleSaid, DaySaid, Feeling, LegSaid, StoppedSaid, StretchSaid, WhenSaid } from './said';

/**
 * What was heard, by voice or touch. One sentence may carry several answers, so what belongs together comes together.
 * What the words mean where they were said, the place decides.
 */
export type Event =
  | Reply
  | Raised
  | BodyTold
  | Wish
  | Inquiry
  | ReminderSaid
  /** The skill was opened by name, with nothing asked. */
  | { readonly heard: 'opened' }
  /** Nothing that was understood. */
  | { readonly heard: 'missed' }
  /** The session ended by itself: silence, a device gone, an error. Nothing can be said any more. */
  | { readonly heard: 'left' };
