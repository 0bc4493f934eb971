import type { Differences } from '../differences';
import { british } from './british';

/** The United Kingdom. */
export const enGB: Differences = {
  ...british,
  emergency: { said: 'nine nine nine', written: '999' },
  words: { ...british.words, 'a belt': 'a trouser belt', 'pinched nerve': 'trapped nerve' },
};
