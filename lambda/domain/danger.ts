import type { Item } from './screening';

/** Call the emergency number now. */
export type Emergency =
  | 'saddle-numbness'
  | 'bladder-or-bowel'
  | 'both-legs'
  | 'chest-pain'
  | 'fallen'
  | 'accident'
  | 'cannot-get-up';

/** No more today; a clinician looks at it first. */
export type ClinicianFirst =
  | 'tingling'
  | 'numbness'
  | 'shooting-pain'
  | 'pain-past-knee'
  | 'pain-in-other-leg'
  | 'pop'
  | 'sharp-pain'
  | 'dizziness'
  | 'back-pain'
  | 'fever'
  | 'weight-loss'
  | 'cancer-history'
  | 'night-pain'
  | 'muscle-tear'
  | 'operation-or-break'
  | 'hot-calf';

/** This leg rests today; the other may go on. */
export type LegNotToday = 'groin-pinch' | 'numb-foot';

/** What routes to another way of doing it, not a danger: no raise on the back, or nothing seated. */
export type Circumstance = 'cannot-lie-flat' | 'pregnant' | 'osteoporosis';

/** A sign that a person reports. Plain back pain is why people come: it is a danger only when the raise or hold brings it on. */
export type Sign = Item | Emergency | ClinicianFirst | LegNotToday | Circumstance;
