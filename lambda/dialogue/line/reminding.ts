import type { Day } from '../../domain/calendar';
import type { WhyNot } from '../../domain/reminder';
import type { ToldSchedule } from './told';

/** What is to be set, what is set, and why not. */
export type ReminderLine =
  /** What is to be set, before it is asked; `instead` of what there is. */
  | { readonly say: 'reminder-plan'; readonly schedule: ToldSchedule; readonly instead: boolean }
  /** It is set, or changed. */
  | { readonly say: 'reminder-set'; readonly schedule: ToldSchedule }
  /** `next`: a day was left out, and it rings again then. */
  | { readonly say: 'reminder-is'; readonly schedule: ToldSchedule; readonly next?: Day }
  | { readonly say: 'no-reminder' | 'reminder-stays' | 'reminder-cancelled' | 'already-past' | 'consent-needed' }
  /** There is none to tell of, or to cancel. */
  | { readonly say: 'reminder-none' }
  /** A time is chosen for whoever leaves it to us. */
  | { readonly say: 'reminder-usual' }
  /** It rests, and rings again then. */
  | { readonly say: 'reminder-rests'; readonly next: Day }
  /** For how long it is to rest was not said. */
  | { readonly say: 'reminder-rest-how' }
  /** Nothing rings before then; `only`: what rings later cannot be left out alone. */
  | { readonly say: 'reminder-next'; readonly next: Day; readonly only: boolean }
  | {
      readonly say: 'reminder-failed';
      readonly wish: 'set' | 'look' | 'cancel' | 'move';
      readonly why: WhyNot;
      readonly schedule?: ToldSchedule;
    }
  /** Today is done, so it rings next on another day; or it could not be moved. */
  | { readonly say: 'reminder-moved'; readonly next?: Day }
  | { readonly say: 'reminder-not-moved' }
  /** Everything is forgotten, but Alexa still has the reminder. */
  | { readonly say: 'reminder-left' };
