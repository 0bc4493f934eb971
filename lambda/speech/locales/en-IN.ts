import type { Differences } from '../differences';
import { british } from './british';

/** India: mostly as in Britain; other things lie at hand there, and another doctor is asked about a pregnancy. */
export const enIN: Differences = {
  ...british,
  emergency: { said: 'one one two', written: '112' },
  words: {
    ...british.words,
    'a belt': 'a dupatta',
    'a sheet': 'a bedsheet',
    'bathrobe belt': 'dupatta',
    'dog leash': 'bedsheet',
    'midwife or doctor': 'gynaecologist or doctor',
    'right away': 'immediately',
  },
};
