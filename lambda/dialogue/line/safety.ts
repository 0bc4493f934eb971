import type { During } from '../../domain/felt';
import type { Leg } from '../../domain/leg';
import type { Posture, Stretch } from '../../domain/plan';
import type { Item, SafetyQuestion } from '../../domain/screening';
import type { Check } from '../../domain/screening-table';

/** What is said of screening, of danger, and of what is felt. */
export type SafetyLine =
  // Screening and danger
  | { readonly say: 'screening-intro'; readonly brief: boolean }
  | { readonly say: 'all-clear' }
  | { readonly say: 'in-plain-words'; readonly about: SafetyQuestion | Check; readonly of?: Item }
  | { readonly say: 'why-asked'; readonly about: SafetyQuestion | Check }
  /** How far the questions are: this one's number, of so many. */
  | { readonly say: 'questions-left'; readonly number: number; readonly of: number }
  /** It was all but denied: a plain answer is needed. */
  | { readonly say: 'plainly' }
  | { readonly say: 'and-the-rest' }
  | { readonly say: 'back-to-it' }
  /** What somebody keeps to came from the last two questions: both are asked anew. */
  | { readonly say: 'both-again' }
  | {
      readonly say: 'emergency' | 'faint' | 'arms' | 'back-hurts-lying';
      readonly posture: Posture;
      /** They are on the floor, as they tell, and cannot get up. */
      readonly stuck?: true;
    }
  | {
      readonly say: 'clinician-first' | 'doctor-today' | 'doctor-this-week' | 'under-age';
      readonly posture: Posture;
      readonly during: boolean;
      /** Something got worse, as they tell. */
      readonly worse?: true;
    }
  | { readonly say: 'somebody-else' | 'grown-ups-only' }
  | { readonly say: 'tell-me-if-worse' }
  | { readonly say: 'bend-both-knees' }
  | { readonly say: 'rest-today' }
  | { readonly say: 'leg-not-today'; readonly leg: Leg; readonly lowered: boolean; readonly stretch: Stretch }
  | { readonly say: 'seated-only' }
  | { readonly say: 'lying-only' }
  | { readonly say: 'questions-only' }
  | { readonly say: 'back-is-why' }
  | { readonly say: 'safety-again' }

  // What is felt
  /** `lowered`: the leg is down already, or the back up, here and below. */
  | { readonly say: 'let-it-down'; readonly lowered: boolean; readonly stretch: Stretch }
  | {
      readonly say: 'ease';
      readonly how: 'rest' | 'once-more' | 'relax-foot' | 'soften-knee' | 'less';
      readonly during: During;
      readonly lowered: boolean;
      readonly stretch: Stretch;
    }
  | { readonly say: 'only-a-gentle-pull' }
  /** Told once the height is being asked for. */
  | { readonly say: 'gentler-next' }
  /** A leg is sore once all is done. */
  | { readonly say: 'let-it-settle' }
  | { readonly say: 'right' }
  | { readonly say: 'lower-meanwhile'; readonly stretch: Stretch };
