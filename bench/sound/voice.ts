import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Voice } from '../../simulator/sound/sound';

/** Samples a second of everything heard here: 16-bit, mono, as eSpeak NG speaks. */
export const SAMPLE_RATE = 22_050;

/** Anything softer counts as silence: 50 decibels below full scale. */
const AUDIBLE = 104;

/** Bytes before the first sample in the files that eSpeak NG writes. */
const WAV_HEADER = 44;

/** Who speaks: eSpeak NG's name for a voice. */
type VoiceName = 'en-us' | 'en-gb+f3';

/** Voices that speak for real, each phrase once; `prepare` first what is to be said. */
export interface Studio {
  readonly knows: (words: string, wordsPerMinute: number, name?: VoiceName) => boolean;
  readonly prepare: (words: string, wordsPerMinute: number, name?: VoiceName) => Promise<void>;
  readonly samples: (words: string, wordsPerMinute: number, name?: VoiceName) => Int16Array;
  /** How long phrases last, from their first sound to their last. */
  readonly voice: Voice;
}

/** Opens a studio with eSpeak NG in it. */
export function openStudio(): Studio {
  const phrases = new Map<string, Int16Array>();
  const keyOf = (words: string, wordsPerMinute: number, name: VoiceName): string =>
    `${name} ${wordsPerMinute} ${words}`;
  const samples: Studio['samples'] = (words, wordsPerMinute, name = 'en-us') => {
    const phrase = phrases.get(keyOf(words, wordsPerMinute, name));
    if (phrase === undefined) throw new Error(`"${words}" was not prepared at ${wordsPerMinute} words a minute.`);
    return phrase;
  };
  return {
    samples,
    knows: (words, wordsPerMinute, name = 'en-us') => phrases.has(keyOf(words, wordsPerMinute, name)),
    prepare: async (words, wordsPerMinute, name = 'en-us') => {
      const key = keyOf(words, wordsPerMinute, name);
      if (!phrases.has(key)) phrases.set(key, await pronounce(words, wordsPerMinute, name));
    },
    voice: (words, wordsPerMinute) => samples(words, wordsPerMinute).length / SAMPLE_RATE,
  };
}

/** Its program and data, compiled once for all phrases: that takes longer than most of them. */
let compiled: Promise<WebAssembly.Module> | undefined;

const compile = async (): Promise<WebAssembly.Module> =>
  WebAssembly.compile(
    await readFile(join(dirname(require.resolve('espeak-ng/package.json')), 'dist', 'espeak-ng.wasm')),
  );

/** Speaks words, from their first sound to their last: the silence that eSpeak NG puts around them is cut off. */
async function pronounce(words: string, wordsPerMinute: number, name: VoiceName): Promise<Int16Array> {
  const { default: run } = await import('espeak-ng');
  compiled ??= compile();
  const program = await compiled;
  const speed = String(Math.round(wordsPerMinute));
  const { FS } = await run({
    arguments: ['-v', name, '-s', speed, '-w', 'speech.wav', '--', words],
    instantiateWasm: (imports, done) => {
      void WebAssembly.instantiate(program, imports).then((instance) => done(instance, program));
      return {};
    },
  });
  const wav = FS.readFile('speech.wav');
  const spoken = new Int16Array(wav.slice(WAV_HEADER).buffer);
  return spoken.slice(spoken.findIndex(isAudible), spoken.findLastIndex(isAudible) + 1);
}

export const isAudible = (sample: number): boolean => Math.abs(sample) >= AUDIBLE;
