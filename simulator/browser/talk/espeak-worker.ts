import run from 'espeak-ng';

/*
 * eSpeak NG, which comes with this project for its benches, in a worker of the page: it speaks where the browser has no voice.
 * It answers one phrase after the other.
 */

/** A phrase to be spoken, and what came of it: its samples, or none where it could not be. */
export interface Phrase {
  readonly words: string;
  readonly wordsPerMinute: number;
  /** eSpeak NG's name for who speaks. */
  readonly voice: string;
}
export type Pronounced = Float32Array | null;

/** Bytes before the first sample in the files that eSpeak NG writes, 16-bit and mono. */
const WAV_HEADER = 44;
/** Anything softer counts as silence: 50 decibels below full scale. */
const AUDIBLE = 104;

/** Its program and data, compiled once for all phrases. */
const compiled = WebAssembly.compileStreaming(fetch('/espeak.wasm'));

async function pronounce({ words, wordsPerMinute, voice }: Phrase): Promise<Float32Array> {
  const program = await compiled;
  const { FS } = await run({
    arguments: ['-v', voice, '-s', `${Math.round(wordsPerMinute)}`, '-w', 'speech.wav', '--', words],
    instantiateWasm: (imports, done) => {
      void WebAssembly.instantiate(program, imports).then((instance) => done(instance, program));
      return {};
    },
  });
  const samples = new Int16Array(FS.readFile('speech.wav').slice(WAV_HEADER).buffer);
  const isAudible = (sample: number): boolean => Math.abs(sample) >= AUDIBLE;
  const spoken = samples.slice(samples.findIndex(isAudible), samples.findLastIndex(isAudible) + 1);
  return Float32Array.from(spoken, (sample) => sample / 0x8000);
}

let answering = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<Phrase>) => {
  answering = answering.then(async () => {
    const pronounced: Pronounced = await pronounce(data).catch(() => null);
    self.postMessage(pronounced);
  });
});
