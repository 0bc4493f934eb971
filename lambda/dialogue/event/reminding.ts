import type { Schedule } from '../../domain/reminder';
import type { WhenSaid } from './said';

/** What is said of reminders, and what Alexa tells of the permission for them. */
export type ReminderSaid =
  /** Wants to be reminded, or reminded otherwise; when, as far as it was said. */
  | { readonly heard: 'reminder'; readonly when: WhenSaid }
  /** When to be reminded, and nothing else: "on Mondays at seven", "in the evening". */
  | { readonly heard: 'when'; readonly when: WhenSaid }
  /** Which reminder there is. */
  | { readonly heard: 'reminder-told' }
  | { readonly heard: 'reminder-off' }
  /** Not on a date, or not for so many seconds from now; after that it rings again. */
  | { readonly heard: 'reminder-rest'; readonly on?: string; readonly ahead?: number }
  /** What came of Alexa's question whether we may set reminders; `carded`: she has put a card into her app. */
  | {
      readonly heard: 'consent';
      readonly given: 'yes' | 'no' | 'unanswered' | 'impossible';
      readonly carded?: true;
      readonly schedule?: Schedule;
    };
