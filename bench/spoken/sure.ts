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

/** What was heard, in one line. */
export const hearingOf = (heard: readonly HeardWord[]): Hearing => ({
  words: heard.map(({ word }) => word).join(' '),
  sure: surenessOf(heard),
});

/** What is typed arrives. */
export const certain = (words: string): Hearing => ({ words, sure: 1 });

/** What reaches the skill of something heard. */
export const arrives = ({ words, sure }: Hearing): string => (sure < SURE ? '' : words);
