import type { Note, Past } from '../domain/past';
import type { Instant } from '../domain/reading';

/** Whose diary it is: an account, and the recognised voice in it; `person` absent is the account's own. */
export interface Who {
  readonly account: string;
  readonly person?: string;
}

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
