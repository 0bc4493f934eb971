import type { Note, Past, Who } from '../domain/past';
import type { Instant } from '../domain/reading';

/**
 * The memory of the skill, as a port. Its calls reject when the table is out of reach: the caller decides what to say.
 * Writing the same notes twice leaves one of each. `signal` gives the work up: what is under way is broken off.
 */
export interface Diary {
  /** What is known of a person; bounded reads, whatever their history. */
  read(who: Who, now: Instant, signal?: AbortSignal): Promise<Past>;
  /**
   * Resolves when every note is safe. `at` is when the request was sent that they come from: what a later one has changed
   * stays as it is, however late this one comes.
   */
  write(who: Who, notes: readonly Note[], at: Instant, signal?: AbortSignal): Promise<void>;
  /** Forgets everything of an account, all its voices included. */
  forgetAccount(account: string): Promise<void>;
}
