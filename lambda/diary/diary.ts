import type { Note, Past, Who } from '../domain/past';
import type { Instant } from '../domain/reading';

/**
 * The memory of the skill, as a port. Both calls reject when the table is out of reach: the caller decides what to say.
 * Writing the same notes twice leaves one of each.
 */
export interface Diary {
  /** What is known of a person; bounded reads, whatever their history. */
  read(who: Who, now: Instant): Promise<Past>;
  /** Resolves when every note is safe. */
  write(who: Who, notes: readonly Note[]): Promise<void>;
  /** Forgets everything of an account, all its voices included. */
  forgetAccount(account: string): Promise<void>;
}
