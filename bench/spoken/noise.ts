/** How noisy it is: quiet, or by how many decibels speech is louder than the noise. */
export const ROOMS = ['quiet', '20 dB', '10 dB'] as const;
export type Room = (typeof ROOMS)[number];

const DECIBELS: Readonly<Record<Room, number | undefined>> = { quiet: undefined, '20 dB': 20, '10 dB': 10 };

/** Quieter than this is a pause, and does not count for how loud somebody speaks. Of 32,768. */
const PAUSE = 300;
/** Seconds of noise before and after what is said. */
const AROUND = 0.3;

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number for a text, the same for the same text (FNV-1a). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Below this the noise gets no louder: a room's noise falls by about 5 decibels an octave above it (Hoth). Hertz. */
const CORNER = 100;

/** Noise as rooms have it, of fans, roads and voices next door: white noise whose high notes walls have taken. */
export function roomNoise(samples: number, rate: number, random: () => number): Float64Array {
  const kept = Math.exp((-2 * Math.PI * CORNER) / rate);
  let low = 0;
  return new Float64Array(samples).map(() => {
    low = kept * low + (1 - kept) * (random() - 0.5);
    return low;
  });
}

const loudness = (samples: ArrayLike<number>): number => {
  let power = 0;
  for (let at = 0; at < samples.length; at += 1) power += (samples[at] ?? 0) ** 2;
  return Math.sqrt(power / Math.max(1, samples.length));
};

/**
 * Speech in a room with its noise, some of it before and after; the same noise for the same seed. Who speaks up is so many
 * decibels louder than the room is named for.
 */
export function inRoom(speech: Int16Array, room: Room, seed: number, rate: number, louder = 0): Int16Array {
  const before = Math.round(AROUND * rate);
  const heard = new Int16Array(speech.length + 2 * before);
  const decibels = DECIBELS[room];
  const noise = roomNoise(heard.length, rate, randomFrom(seed));
  const level = loudness(speech.filter((sample) => Math.abs(sample) > PAUSE));
  // Nothing on this machine is as silent as zeros, and recognisers do not expect it.
  const wanted = decibels === undefined ? 3 : level / 10 ** ((decibels + louder) / 20);
  const factor = wanted / loudness(noise);
  for (let at = 0; at < heard.length; at += 1) {
    const sample = (speech[at - before] ?? 0) + (noise[at] ?? 0) * factor;
    heard[at] = Math.max(-32_768, Math.min(32_767, Math.round(sample)));
  }
  return heard;
}
