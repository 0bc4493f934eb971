import { existsSync } from 'node:fs';

const MODEL = '/usr/share/pocketsphinx/model/en-us';

/** Where pocketsphinx's American acoustic model, dictionary and general language model lie. */
export const AMERICAN = {
  acoustic: `${MODEL}/en-us`,
  dictionary: `${MODEL}/cmudict-en-us.dict`,
  language: `${MODEL}/en-us.lm.bin`,
} as const;

/** Debian's packages that are needed, and one file of each. */
const NEEDED: readonly (readonly [string, string])[] = [
  ['flite', '/usr/bin/flite'],
  ['pocketsphinx', '/usr/bin/pocketsphinx_batch'],
  ['pocketsphinx-en-us', AMERICAN.language],
  ['sphinxbase-utils', '/usr/bin/sphinx_lm_convert'],
];

/** Throws a sentence with the missing packages and the command that installs them. */
export function needDebian(): void {
  const missing = NEEDED.filter(([, file]) => !existsSync(file)).map(([name]) => name);
  if (missing.length === 0) return;
  throw new Error(
    `A voice and a recogniser are missing: ${missing.join(', ')}. On Debian: sudo apt-get install ${missing.join(' ')}`,
  );
}
