import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AMERICAN } from './debian';
import type { Language } from './language';
import { inRoom, type Room, seedOf } from './noise';
import { RATE, speak, type Voice } from './speak';

/** One thing said: by whom, in which room, and whether slowly, because it was not understood before. */
export interface Saying {
  readonly words: string;
  readonly voice: Voice;
  readonly room: Room;
  readonly slowly: boolean;
}

/** How speech and noise are made and listened to; another number where that changes. */
const VERSION = 3;

/** Everything that what is heard depends on. */
const keyOf = ({ words, voice, room, slowly }: Saying, { name }: Language): string =>
  createHash('sha256')
    .update(JSON.stringify([VERSION, words, voice, room, slowly, name]))
    .digest('hex')
    .slice(0, 16);

/** Says things and listens to them, each once: what was heard is kept in a file of the folder and read from there. */
export function recognise(sayings: readonly Saying[], language: Language, folder: string): (saying: Saying) => string {
  mkdirSync(folder, { recursive: true });
  const kept = join(folder, 'heard.tsv');
  const heard = new Map<string, string>();
  const read = (lines: string): void => {
    for (const line of lines.split('\n')) {
      const [key, words] = line.split('\t');
      if (key && words !== undefined) heard.set(key, words);
    }
  };
  if (existsSync(kept)) read(readFileSync(kept, 'utf8'));
  const missing = new Map(sayings.map((saying) => [keyOf(saying, language), saying]));
  for (const key of heard.keys()) missing.delete(key);
  const queue = [...missing];
  for (let from = 0; from < queue.length; from += AT_ONCE) {
    const lines = listenTo(queue.slice(from, from + AT_ONCE), language, folder);
    appendFileSync(kept, lines);
    read(lines);
    process.stderr.write(`\rlistened to ${Math.min(from + AT_ONCE, queue.length)} of ${queue.length} `);
  }
  if (queue.length > 0) process.stderr.write('\n');
  return (saying) => heard.get(keyOf(saying, language)) ?? '';
}

/** Each utterance is heard for itself, whatever was heard before; and no sentence takes for ever. */
const ALONE = ['-cmn', 'batch', '-maxhmmpf', '3000'];

/** So many are recognised by one process; what it heard is kept before the next. */
const AT_ONCE = 100;

function listenTo(batch: readonly (readonly [string, Saying])[], language: Language, folder: string): string {
  const work = mkdtempSync(join(folder, 'work-'));
  const wav = join(work, 'said.wav');
  try {
    for (const [key, { words, voice, room, slowly }] of batch) {
      const samples = inRoom(speak(words, voice, slowly, wav), room, seedOf(key), RATE);
      writeFileSync(join(work, `${key}.raw`), new Uint8Array(samples.buffer));
    }
    writeFileSync(join(work, 'list'), batch.map(([key]) => `${key}\n`).join(''));
    const files = [
      '-cepdir',
      work,
      '-ctl',
      join(work, 'list'),
      '-hyp',
      join(work, 'heard'),
      '-logfn',
      join(work, 'log'),
    ];
    const ears = ['-hmm', AMERICAN.acoustic, '-dict', language.dictionary, '-lm', language.trigram];
    const { status } = spawnSync('pocketsphinx_batch', [
      ...ALONE,
      '-adcin',
      'yes',
      '-cepext',
      '.raw',
      ...ears,
      ...files,
    ]);
    if (status !== 0)
      throw new Error(
        `pocketsphinx_batch failed: ${readFileSync(join(work, 'log'), 'utf8').trim().split('\n').at(-1)}`,
      );
    // "that's my limit (1f0c… -9523)"
    const said = readFileSync(join(work, 'heard'), 'utf8').matchAll(/^(.*?)\s*\((\w+) -?\d+\)$/gm);
    const heard = new Map([...said].map(([, words = '', key = '']) => [key, words]));
    return batch.map(([key]) => `${key}\t${heard.get(key) ?? ''}\n`).join('');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
