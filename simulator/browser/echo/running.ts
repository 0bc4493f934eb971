import { type Instant, later, type Sounding } from '../../echo/device';
import type { Caption } from '../../person/score';
import type { Spoken } from '../../sound/sound';

/** What runs down while it is heard: a silence, a hold, a rest. */
export interface Running {
  readonly what: string;
  /** Seconds left, and of how many. */
  readonly left: number;
  readonly of: number;
}

/** Something that runs down between two instants. */
export interface Run {
  readonly what: string;
  readonly from: Instant;
  readonly until: Instant;
}

/** What a silence or a track lets run down, in a sound. */
export function runOf(note: Exclude<Caption, { is: 'words' | 'cue' }>, sound: Sounding): Run {
  const from = later(sound.from, note.at);
  return { what: note.is === 'track' ? note.track : 'quiet', from, until: later(from, note.seconds) };
}

/** Whether words are a cue of a track, for which the clock does not wait. */
export const isInTrack = ({ at }: Spoken, { items }: Sounding): boolean =>
  items.some((item) => 'track' in item && item.at <= at && at < item.at + item.seconds);

/** How far something has run down; undefined when it is over. */
export function runningAt(run: Run | undefined, now: Instant): Running | undefined {
  if (run === undefined || now >= run.until) return undefined;
  return { what: run.what, left: (run.until - now) / 1000, of: (run.until - run.from) / 1000 };
}

/** A sound that is played: what of it is still to be told and said, and what runs down. */
export interface RunningSound {
  readonly sound: Sounding;
  notes: readonly Caption[];
  words: readonly Spoken[];
  run?: Run;
}

/** All words of a sound. */
export const wordsOf = ({ items }: Sounding): readonly Spoken[] => items.filter((item) => 'words' in item);

/** Whether a sound has come to its last words by an instant. */
export function isAtLastWords(sound: Sounding, now: Instant): boolean {
  const last = wordsOf(sound).at(-1);
  return last === undefined || now >= later(sound.from, last.at);
}
