import type { Sign } from '../domain/danger';
import type { Feeling } from './event';

/** What follows from something told, as far as it makes a difference whether it was heard right. */
export type Consequence =
  | 'emergency'
  | 'doctor-today'
  | 'doctor-this-week'
  /** Unless somebody who knows has said that stretching is fine since. */
  | 'cleared-by-doctor'
  | 'clinician-first'
  | 'leg-rests'
  | 'back-is-why'
  | 'lying-only'
  | 'seated-only'
  | 'not-for-them'
  | 'on'
  | 'more'
  | 'less';

const CONSEQUENCES: Readonly<Record<Sign | Feeling, Consequence>> = {
  'saddle-numbness': 'emergency',
  'bladder-or-bowel': 'emergency',
  'both-legs': 'emergency',
  'chest-pain': 'emergency',
  fallen: 'emergency',
  accident: 'emergency',
  'cannot-get-up': 'emergency',
  fever: 'doctor-today',
  'hot-calf': 'doctor-today',
  'weight-loss': 'doctor-this-week',
  'night-pain': 'doctor-this-week',
  'cancer-history': 'cleared-by-doctor',
  'pain-past-knee': 'cleared-by-doctor',
  'disc-or-sciatica': 'cleared-by-doctor',
  'muscle-tear': 'cleared-by-doctor',
  'operation-or-break': 'cleared-by-doctor',
  'new-knee': 'cleared-by-doctor',
  tingling: 'clinician-first',
  numbness: 'clinician-first',
  'shooting-pain': 'clinician-first',
  'pain-in-other-leg': 'clinician-first',
  pop: 'clinician-first',
  'sharp-pain': 'clinician-first',
  dizziness: 'clinician-first',
  worse: 'clinician-first',
  'groin-pinch': 'leg-rests',
  'numb-foot': 'leg-rests',
  'back-pain': 'back-is-why',
  osteoporosis: 'lying-only',
  'new-hip': 'lying-only',
  pregnant: 'seated-only',
  'cannot-lie-flat': 'seated-only',
  'under-age': 'not-for-them',
  good: 'on',
  'too-easy': 'more',
  'no-stretch': 'more',
  'too-strong': 'less',
  shaking: 'less',
  sore: 'less',
  tired: 'less',
};

/** What follows from a sign or a feeling. */
export const consequenceOf = (told: Sign | Feeling): Consequence => CONSEQUENCES[told];
