/** Words heard: when they begin and how long they last, in seconds. `wordsPerMinute` is the speed they are said at. */
export interface Spoken {
  readonly at: number;
  readonly seconds: number;
  readonly words: string;
  readonly wordsPerMinute: number;
  /** The end of these words was cut off by the sound around them. */
  readonly cut: boolean;
}

/** A stretch of sound that a document names: a hold, a rest. */
interface Named {
  readonly at: number;
  readonly seconds: number;
  readonly track: string;
}

/** Something on the timeline of a response; what lies between is silence. */
export type Item = Spoken | Named;

/** Sound of a known length, and what is heard in it, in order of beginning. */
export interface Sound {
  readonly items: readonly Item[];
  readonly seconds: number;
}

/** How long a voice takes over words, in seconds; a real one may have spoken them already. */
export type Voice = (words: string, wordsPerMinute: number) => number;

/** Who speaks, and how fast. */
export interface Speaker {
  readonly voice: Voice;
  readonly wordsPerMinute: number;
}

export const SILENT: Sound = { items: [], seconds: 0 };

/** So many seconds of nothing. */
export const silence = (seconds: number): Sound => ({ items: [], seconds });

/** Words said by a speaker. */
export function say(words: string, { voice, wordsPerMinute }: Speaker): Sound {
  const seconds = voice(words, wordsPerMinute);
  return { items: [{ at: 0, seconds, words, wordsPerMinute, cut: false }], seconds };
}

/** One sound after the other. */
export const inSequence = (sounds: readonly Sound[]): Sound =>
  sounds.reduce(
    (before, next) => ({
      items: [...before.items, ...next.items.map((item) => ({ ...item, at: item.at + before.seconds }))],
      seconds: before.seconds + next.seconds,
    }),
    SILENT,
  );

/** All sounds at once; what lasts longer than `seconds` is cut off there. */
export const together = (sounds: readonly Sound[], seconds: number): Sound => ({
  items: sounds
    .flatMap(({ items }) => items)
    .filter(({ at }) => at < seconds)
    .map((item) => cutOff(item, seconds))
    .sort((one, other) => one.at - other.at),
  seconds,
});

/** The sound under a name. */
export const named = (track: string, sound: Sound): Sound => ({
  items: [{ at: 0, seconds: sound.seconds, track }, ...sound.items],
  seconds: sound.seconds,
});

function cutOff(item: Item, end: number): Item {
  if (item.at + item.seconds <= end) return item;
  const seconds = end - item.at;
  return 'words' in item ? { ...item, seconds, cut: true } : { ...item, seconds };
}
