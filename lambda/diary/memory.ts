import type { Who } from '../domain/past';
import { emptyPast, type Note, type Past } from '../domain/past';
import type { Instant } from '../domain/reading';
import type { Diary } from './diary';

/** The diary as one request uses it: of one person, in the time there is, and never failing on whoever talks. */
export interface Memory {
  /** What is known of the person; when the diary is out of reach, nothing, and `known` says so. */
  recall(now: Instant): Promise<Past>;
  /** Whether the notes are safe now. */
  keep(notes: readonly Note[]): Promise<boolean>;
  /** What went wrong last, if anything did. */
  trouble(): unknown;
}

/** Opens the diary for one request that may wait for it so many milliseconds in all; `who` is absent where Alexa names no user. */
export function memoryOf(diary: Diary, who: Who | undefined, patience: number): Memory {
  const deadline = performance.now() + patience;
  let trouble: unknown;

  async function attempt<T>(work: (who: Who) => Promise<T>, otherwise: T): Promise<T> {
    try {
      if (!who) throw new Error('The request names no user, so there is no diary to open.');
      return await within(deadline - performance.now(), work(who));
    } catch (error) {
      trouble = error;
      return otherwise;
    }
  }

  return {
    recall: (now) => attempt((person) => diary.read(person, now), emptyPast(false)),
    keep: (notes) => attempt((person) => diary.write(person, notes).then(() => true), false),
    trouble: () => trouble,
  };
}

/** Waits for work so many milliseconds, then rejects; the work itself goes on. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The diary did not answer in the time that a turn has.')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
