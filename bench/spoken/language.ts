import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InteractionModel } from '../../simulator/understanding/model';
import { generalWords } from './general';
import { dictionaryOf } from './pronounce';
import { sentencesOf } from './sentences';
import { arpaOf } from './trigram';

/** Words of general English that the recogniser knows besides ours, and their share of the probability of a single word. */
const GENERAL_WORDS = 8000;
const GENERAL_SHARE = 0.5;

/** What the recogniser listens with; `name` says which it is, so that what it heard is not taken for another's. */
export interface Language {
  readonly name: string;
  readonly trigram: string;
  readonly dictionary: string;
}

const kept = (name: string, folder: string): Language => ({
  name,
  trigram: join(folder, `${name}.lm.bin`),
  dictionary: join(folder, `${name}.dict`),
});

const isKept = ({ trigram, dictionary }: Language): boolean => existsSync(trigram) && existsSync(dictionary);

/** A language of an earlier run, so that another model hears the very same; throws where the folder has none of the name. */
export function languageNamed(name: string, folder: string): Language {
  const language = kept(name, folder);
  if (!isKept(language)) throw new Error(`No language ${name} is kept in ${folder}: leave --language out to make one.`);
  return language;
}

/** The language of an interaction model, made once for each and kept in a folder. */
export function languageOf(model: InteractionModel, folder: string, share = GENERAL_SHARE): Language {
  const sentences = sentencesOf(model);
  const name = createHash('sha256')
    .update(JSON.stringify([sentences, GENERAL_WORDS, share]))
    .digest('hex')
    .slice(0, 12);
  const language = kept(name, folder);
  if (isKept(language)) return language;
  const { trigram, dictionary } = language;
  mkdirSync(folder, { recursive: true });
  const general = generalWords(GENERAL_WORDS);
  const { lines } = dictionaryOf(new Set([...general.keys(), ...sentences.flat()]));
  writeFileSync(dictionary, `${lines.join('\n')}\n`);
  const arpa = join(folder, `${name}.arpa`);
  writeFileSync(arpa, arpaOf(sentences, general, share));
  const { status, stderr } = spawnSync('sphinx_lm_convert', ['-i', arpa, '-o', trigram], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`sphinx_lm_convert refused the trigram: ${stderr.trim().split('\n').at(-1)}`);
  rmSync(arpa);
  return language;
}
