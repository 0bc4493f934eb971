import { TEENS, TENS, UNITS } from '../../simulator/understanding/numbers';
import { type HeardWord, surenessOf } from './lattice';

/** What was heard of something said, and how sure the recogniser is of it, from 0 to 1. */
export interface Hearing {
  readonly words: string;
  readonly sure: number;
}

/**
 * Less sure than this it is as if nothing had been said, and the skill asks again; an Echo does no less. The lowest step of
 * a twentieth at which no danger said by two of the voices (rms, slt) was gone on from; the others were seen, too.
 */
export const SURE = 0.4;

/** Words for numbers; "one" mostly stands for a thing. */
const NUMBERS: ReadonlySet<string> = new Set([...UNITS, ...TEENS, ...TENS].filter((word) => word !== 'one'));

/**
 * A number has to be twice as likely as all else that may have been said in its place: most sound like another one, which is
 * a sentence just as good, whatever stands around it.
 */
const TWICE_AS_LIKELY = 2 / 3;

const isDoubtful = ({ word, sureness }: HeardWord): boolean => NUMBERS.has(word) && sureness < TWICE_AS_LIKELY;

/** What was heard, in one line, and how sure that is: not at all where a number in it is in doubt. */
export const hearingOf = (heard: readonly HeardWord[]): Hearing => ({
  words: heard.map(({ word }) => word).join(' '),
  sure: heard.some(isDoubtful) ? 0 : surenessOf(heard),
});

/** What is typed arrives. */
export const certain = (words: string): Hearing => ({ words, sure: 1 });

/** What reaches the skill of something heard. */
export const arrives = ({ words, sure }: Hearing): string => (sure < SURE ? '' : words);
