import type { Who } from '../domain/past';
import { emptyPast, type Note, type Past } from '../domain/past';
import type { Instant } from '../domain/reading';
import type { Diary } from './diary';

/** The diary as one request uses it: of one person, in the time there is, and never failing on whoever talks. */
export interface Memory {
  /** What is known of the person; when the diary is out of reach, nothing, and `known` says so. */
  recall(): Promise<Past>;
  /** Whether the notes are safe now. */
  keep(notes: readonly Note[]): Promise<boolean>;
  /** What went wrong last, if anything did. */
  trouble(): unknown;
}

/**
 * Opens the diary for one request, sent at `at`, that may wait for it so many milliseconds in all; `who` is absent where
 * Alexa names no user. Work that is given up is broken off: nothing is written behind the back of an answer.
 */
export function memoryOf(diary: Diary, who: Who | undefined, at: Instant, patience: number): Memory {
  const deadline = performance.now() + patience;
  let trouble: unknown;

  async function attempt<T>(work: (who: Who, signal: AbortSignal) => Promise<T>, otherwise: T): Promise<T> {
    try {
      if (!who) throw new Error('The request names no user, so there is no diary to open.');
      return await within(deadline - performance.now(), (signal) => work(who, signal));
    } catch (error) {
      trouble = error;
      return otherwise;
    }
  }

  return {
    recall: () => attempt((person, signal) => diary.read(person, at, signal), emptyPast(false)),
    keep: (notes) => attempt((person, signal) => diary.write(person, notes, at, signal).then(() => true), false),
    trouble: () => trouble,
  };
}

/** Gives work so many milliseconds; what is not done by then is broken off, and this rejects. */
async function within<T>(milliseconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  if (milliseconds <= 0) throw late();
  const giveUp = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([work(giveUp.signal), over]);
  } catch (error) {
    // Also when only a part of it failed: the rest is not to go on behind the answer.
    giveUp.abort(error);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

const late = (): Error => new Error('The diary did not answer in the time that a turn has.');
