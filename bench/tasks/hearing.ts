import { wakeWord } from '../../simulator/echo/ears';
import { actOf } from '../../simulator/person/script';
import { spokenWords } from '../spoken/spelled';
import type { Stored } from '../spoken/stored';
import { arrives } from '../spoken/sure';

/** What arrives of something said. */
export type Hearing = (said: string, voice: string, turn: number) => string;

/** Typed: everything arrives. */
export const typed: Hearing = (said) => said;

/** What Alexa is not sure of means nothing to the skill, like words of another language. */
const MUMBLED = 'unintelligible';

const NAME = /\bhamstring coach\b/i;

/**
 * Spoken: what a recogniser once heard of the same words in the same voice. Her name, and the skill's, are known to arrive;
 * what was never said to the recogniser is an error.
 */
export function misheard(stored: readonly Stored[]): Hearing {
  const heard = new Map<string, Stored['heard'][]>();
  for (const each of stored) {
    const key = `${each.voice} ${each.said}`;
    heard.set(key, [...(heard.get(key) ?? []), each.heard]);
  }
  return (line, voice, turn) => {
    const act = actOf(line);
    if (act.does !== 'say' || NAME.test(line)) return line;
    const { woken, words } = wakeWord(act.words);
    const said = spokenWords(words).join(' ');
    const ways = heard.get(`${voice} ${said}`) ?? [];
    const way = ways[turn % ways.length];
    if (way === undefined) throw new Error(`"${said}" was never said in the voice ${voice}: keep it with --keep.`);
    const after = act.after === undefined ? '' : `(after ${act.after} seconds) `;
    return `${after}${woken ? 'Alexa, ' : ''}${arrives(way) || MUMBLED}`;
  };
}
