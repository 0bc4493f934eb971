import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/**
 * What takes longest, the longest first. Jest knows how long a file took the last time, but not in a fresh clone or in CI:
 * there it goes by the sizes of files, begins the two of three lines that draw every screen last, and waits for them alone.
 */
const LONGEST = [
  'page/browser',
  'alexa/drawn-large',
  'alexa/drawn-small',
  'transcripts',
  'page/double-tap',
  'skill/screened-table',
  'page/speech',
  'dialogue/walk',
  'page/reminder',
  'page/screen-in-page',
  'skill/table-down',
  'skill/owed',
  'infra/stack',
  'simulator/terminal',
  'page/phone',
  'infra/deploy',
  'bench/cases',
  'skill/holds',
  'infra/doctor',
  'skill/odd-envelopes',
].map((name) => join(import.meta.dirname, '..', `${name.replaceAll('/', sep)}.test.ts`));

/** Begins with what takes longest, so that no processor waits for another at the end. */
export default class LongestFirst extends Sequencer {
  constructor(...given) {
    super(...given);
    for (const file of LONGEST)
      if (!existsSync(file)) throw new Error(`${file} is gone: take it out of longest-first.mjs.`);
  }

  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const named = LONGEST.flatMap((file) => sorted.filter(({ path }) => path === file));
    return [...named, ...sorted.filter((test) => !named.includes(test))];
  }
}
