import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Flite's voices: two Americans, a Scot, and a machine of the nineties. */
export const VOICES = ['rms', 'slt', 'awb', 'kal16'] as const;
export type Voice = (typeof VOICES)[number];

/** Samples a second of everything said here: 16 bits, one channel, as flite speaks and pocketsphinx hears. */
export const RATE = 16_000;
const HEADER = 44;

/** How much slower somebody speaks who says it again. */
const SLOWER = '1.2';

/** Words in a voice, as samples; `slowly` as people do who were not understood. */
export function speak(words: string, voice: Voice, slowly: boolean, file: string): Int16Array {
  const pace = slowly ? ['--setf', `duration_stretch=${SLOWER}`] : [];
  const { status, stderr } = spawnSync('flite', ['-voice', voice, ...pace, '-t', words, '-o', file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Flite could not say "${words}": ${stderr.trim()}`);
  const wav = readFileSync(file);
  return new Int16Array(new Uint8Array(wav.subarray(HEADER)).buffer);
}
