import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { AMERICAN } from './debian';

/** Flite's names of sounds that pocketsphinx calls otherwise. */
const ALSO: Readonly<Record<string, string>> = {
  AX: 'AH',
  AXR: 'ER',
  IX: 'IH',
  EN: 'AH N',
  EM: 'AH M',
  EL: 'AH L',
  DX: 'T',
};

/** How flite would read a word that no dictionary has. */
function readAloud(word: string): string {
  const { stdout } = spawnSync('flite', ['-t', word, '-ps', '-o', 'none'], { encoding: 'utf8' });
  return stdout
    .trim()
    .split(/\s+/)
    .filter((sound) => sound !== 'pau')
    .map((sound) => sound.toUpperCase())
    .map((sound) => ALSO[sound] ?? sound)
    .join(' ');
}

/** Pronunciations for words, as lines of a dictionary: pocketsphinx's own; for a word it lacks, as flite reads it. */
export function dictionaryOf(words: ReadonlySet<string>): {
  readonly lines: readonly string[];
  readonly guessed: readonly string[];
} {
  const known = readFileSync(AMERICAN.dictionary, 'utf8')
    .split('\n')
    .filter((line) => words.has(line.replace(/(?:\(\d+\))? .*$/, '')));
  const has = new Set(known.map((line) => line.replace(/(?:\(\d+\))? .*$/, '')));
  const guessed = [...words].filter((word) => !has.has(word));
  return { lines: [...known, ...guessed.map((word) => `${word} ${readAloud(word)}`)], guessed };
}
