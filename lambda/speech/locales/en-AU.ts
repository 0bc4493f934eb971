import type { Differences } from '../differences';
import { british } from './british';

/** Australia: mostly as in Britain; its number is known by its name. */
export const enAU: Differences = {
  ...british,
  emergency: { said: 'triple zero', written: '000' },
};
