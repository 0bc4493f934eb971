import type { Item } from '../sound/sound';

/** A pause shorter than this belongs to the way one speaks, in seconds. */
const PAUSE_SECONDS = 1.5;

/** Something to be read, at the second of the sound when it is heard. */
export type Caption =
  | { readonly is: 'words'; readonly at: number; readonly words: string }
  | { readonly is: 'silence'; readonly at: number; readonly seconds: number }
  /** A named stretch of sound begins: a hold, a rest. */
  | { readonly is: 'track'; readonly at: number; readonly track: string; readonly seconds: number }
  /** Words in such a stretch, at the second of it. */
  | { readonly is: 'cue'; readonly at: number; readonly second: number; readonly words: string };

/** Sound as something to be read, in order: words, the silences between them, and what is counted in a track. */
export function score(items: readonly Item[], seconds: number): readonly Caption[] {
  const captions: Caption[] = [];
  let end = 0;
  let track = { at: 0, end: 0 };
  const silenceUntil = (at: number): void => {
    if (at - end >= PAUSE_SECONDS) captions.push({ is: 'silence', at: end, seconds: Math.round(at - end) });
  };
  for (const item of items) {
    const { at } = item;
    const over = at + item.seconds;
    if ('track' in item) {
      silenceUntil(at);
      captions.push({ is: 'track', at, track: item.track, seconds: Math.round(item.seconds) });
      track = { at, end: over };
    } else if (at < track.end) {
      captions.push({ is: 'cue', at, second: Math.round(at - track.at), words: item.words });
    } else {
      silenceUntil(at);
      captions.push({ is: 'words', at, words: item.words });
    }
    end = Math.max(end, over);
  }
  silenceUntil(seconds);
  return captions;
}
