import { expect, test } from '@jest/globals';
import { respond } from '../../lambda/dialogue/respond';
import type { Place, Visit } from '../../lambda/dialogue/state';
import { STRETCHING, TESTING } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// "How do I get up?" may mean that they want to: it is told, and what comes next is theirs to say.

test.each<[string, Place, Partial<Visit>, Place['at']]>([
  ['between two holds', { at: 'paused' }, STRETCHING, 'let-go'],
  ['before the first hold', { at: 'stretch-set-up' }, STRETCHING, 'let-go'],
  ['on a chair', { at: 'paused' }, { ...STRETCHING, lying: false }, 'paused'],
  ['in a raise', { at: 'raise', leg: 'left', practice: false }, TESTING, 'another-go'],
  ['before a raise', { at: 'set-up', why: 'first' }, TESTING, 'set-up'],
])('asked %s', (_, place, visit, where) => {
  const { state, lines } = respond(standingAt(place, visit), { heard: 'ask', topic: 'getting-up' }, momentAt(NOW));
  expect(state.place.at).toBe(where);
  // It begins with the leg by itself.
  expect(lines[0]).toEqual({ say: 'answer', topic: 'getting-up' });
});

test('asked in the middle of a hold on a chair, they come up first', () => {
  const holds = [{ leg: 'left', stretch: 'seated', rep: 1, of: 1, seconds: 30 }] as const;
  const stretching = { holds, next: 0, held: 0, startedAt: NOW };
  const playing = { since: NOW - 25_000, lead: 0, ready: 15, between: 20 };
  const from = standingAt({ at: 'hold', playing }, { ...STRETCHING, lying: false, stretching });
  const { lines } = respond(from, { heard: 'ask', topic: 'getting-up' }, momentAt(NOW));
  expect(lines[0]).toEqual({ say: 'lower-leg', stretch: 'seated' });
});
