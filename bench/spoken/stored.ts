import type { Said } from './play';
import type { Hearing } from './sure';

/** One line of what a recogniser once heard: where, by whom, in which room, what was said, what was heard and how surely. */
export interface Stored {
  readonly situation: string;
  readonly voice: string;
  readonly room: string;
  readonly said: string;
  readonly heard: Hearing;
}

/** What was heard in a run, as a file for tests: dated, one line for each thing said. */
export function storedOf(said: readonly Said[], language: string): string {
  const day = new Date().toISOString().slice(0, 10);
  const lines = said.map(({ row, saying: { voice, room, words }, heard }) =>
    [row.situation, voice, room, words, heard.words, heard.sure.toFixed(3)].join('\t'),
  );
  return `# Heard by pocketsphinx on ${day}, in the language ${language}.\n${[...new Set(lines)].join('\n')}\n`;
}

/** Reads a file that `storedOf` wrote. */
export const storedIn = (text: string): readonly Stored[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [situation = '', voice = '', room = '', said = '', words = '', sure = '1'] = line.split('\t');
      return { situation, voice, room, said, heard: { words, sure: Number(sure) } };
    });
