import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AMERICAN } from './debian';
import type { Language } from './language';
import { type HeardWord, heardWords } from './lattice';
import { inRoom, type Room, seedOf } from './noise';
import { RATE, speak, type Voice } from './speak';

/** One thing said: by whom, in which room, whether slowly, because it was not understood before, and whether louder, because it was asked for. */
export interface Saying {
  readonly words: string;
  readonly voice: Voice;
  readonly room: Room;
  readonly slowly: boolean;
  readonly raised?: true;
}

/** How much louder a raised voice is than a normal one: 68.3 against 62.4 decibels at a metre (ANSI S3.5-1997). */
const RAISED = 6;

/** How speech and noise are made and listened to; another number where that changes. */
const VERSION = 4;

/** Everything that what is heard depends on. */
const keyOf = ({ words, voice, room, slowly, raised }: Saying, { name }: Language): string =>
  createHash('sha256')
    .update(JSON.stringify([VERSION, words, voice, room, slowly, name, ...(raised ? ['raised'] : [])]))
    .digest('hex')
    .slice(0, 16);

/** What a recogniser wrote down: its words, how sure it is of each, and for how long each was said. */
type Kept = readonly HeardWord[];

const written = (words: Kept): string =>
  words.map(({ word, sureness, length }) => `${word}/${sureness.toFixed(3)}/${length}`).join(' ');
const read = (text: string): Kept =>
  text
    .split(' ')
    .filter(Boolean)
    .map((each) => {
      const [word = '', sureness = '0', length = '0'] = each.split('/');
      return { word, sureness: Number(sureness), length: Number(length) };
    });

/** Says things and listens to them, each once: what was heard is kept in a file of the folder and read from there. */
export function recognise(sayings: readonly Saying[], language: Language, folder: string): (saying: Saying) => Kept {
  mkdirSync(folder, { recursive: true });
  const kept = join(folder, 'heard.tsv');
  const heard = new Map<string, Kept>();
  const keep = (lines: string): void => {
    for (const line of lines.split('\n')) {
      const [key, words] = line.split('\t');
      if (key && words !== undefined) heard.set(key, read(words));
    }
  };
  if (existsSync(kept)) keep(readFileSync(kept, 'utf8'));
  const missing = new Map(sayings.map((saying) => [keyOf(saying, language), saying]));
  for (const key of heard.keys()) missing.delete(key);
  const queue = [...missing];
  const soundsOf = queue.length > 0 ? soundsIn(readFileSync(language.dictionary, 'utf8')) : () => undefined;
  for (let from = 0; from < queue.length; from += AT_ONCE) {
    const lines = listenTo(queue.slice(from, from + AT_ONCE), language, folder, soundsOf);
    appendFileSync(kept, lines);
    keep(lines);
    process.stderr.write(`\rlistened to ${Math.min(from + AT_ONCE, queue.length)} of ${queue.length} `);
  }
  if (queue.length > 0) process.stderr.write('\n');
  return (saying) => heard.get(keyOf(saying, language)) ?? [];
}

type SoundsOf = (word: string) => string | undefined;

/** How each word of a dictionary sounds; words that sound the same cannot be told apart by listening. */
function soundsIn(dictionary: string): SoundsOf {
  const sounds = new Map(
    dictionary.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1).trim()]),
  );
  return (word) => sounds.get(word);
}

/** Each utterance is heard for itself, whatever was heard before; and no sentence takes for ever. */
const ALONE = '-cmn batch -maxhmmpf 3000 -adcin yes -cepext .raw'.split(' ');

/** What else might have been heard is told, too, down to the unlikely. */
const TELLING = '-outlatfmt htk -outlatext .lat -outlatbeam 1e-8'.split(' ');

/** So many are recognised by one process; what it heard is kept before the next. */
const AT_ONCE = 100;

function listenTo(
  batch: readonly (readonly [string, Saying])[],
  language: Language,
  folder: string,
  soundsOf: SoundsOf,
): string {
  const work = mkdtempSync(join(folder, 'work-'));
  const wav = join(work, 'said.wav');
  try {
    for (const [key, { words, voice, room, slowly, raised }] of batch) {
      // The noise goes by what is said, so that another model listens to the same.
      const noise = seedOf(JSON.stringify([words, voice, room, slowly]));
      const samples = inRoom(speak(words, voice, slowly, wav), room, noise, RATE, raised ? RAISED : 0);
      writeFileSync(join(work, `${key}.raw`), new Uint8Array(samples.buffer));
    }
    const [list, segments, log] = [join(work, 'list'), join(work, 'segments'), join(work, 'log')];
    writeFileSync(list, batch.map(([key]) => `${key}\n`).join(''));
    const ears = ['-hmm', AMERICAN.acoustic, '-dict', language.dictionary, '-lm', language.trigram];
    const files = ['-cepdir', work, '-ctl', list, '-outlatdir', work, '-hypseg', segments, '-logfn', log];
    const { status } = spawnSync('pocketsphinx_batch', [...ALONE, ...TELLING, ...ears, ...files]);
    if (status !== 0)
      throw new Error(`pocketsphinx_batch failed: ${readFileSync(log, 'utf8').trim().split('\n').at(-1)}`);
    const said = readFileSync(segments, 'utf8').split('\n');
    const heard = new Map(said.map((line) => [line.slice(0, line.indexOf(' ')), line]));
    const wordsOf = (key: string): Kept => {
      const lattice = join(work, `${key}.lat`);
      return existsSync(lattice) ? heardWords(heard.get(key) ?? '', readFileSync(lattice, 'latin1'), soundsOf) : [];
    };
    return batch.map(([key]) => `${key}\t${written(wordsOf(key))}\n`).join('');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
