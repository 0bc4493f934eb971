import { expect, test } from '@jest/globals';
import { respond } from '../../lambda/dialogue/respond';
import type { Place } from '../../lambda/dialogue/state';
import { everyPlace } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { NOW } from '../support/standing-at';

// "Not really" and "I don't think so" are a no, but no denial of a danger.

/** Where a no denies a danger. */
const DENIES: readonly Place['at'][] = ['screening', 'which-sign'];

// What follows from a doubt about a sign is a table of its own.
test.each(everyPlace().filter(([at]) => at !== 'sign-check'))(
  '"not really" at %s is a no, unless a no would clear a question of safety',
  (at, from) => {
    const [no, hardly] = (['no', 'hardly'] as const).map((heard) => respond(from, { heard }, momentAt(NOW + 400_000)));
    if (DENIES.includes(at)) expect(hardly?.state).not.toEqual(no?.state);
    else expect(hardly).toEqual(no);
  },
);
