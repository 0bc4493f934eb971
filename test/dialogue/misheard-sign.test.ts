import { describe, expect, test } from '@jest/globals';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import type { Place, SignCheck } from '../../lambda/dialogue/state';
import type { Goal } from '../../lambda/dialogue/under-way';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// A sign that was misheard and is denied while it is asked about.

const GOAL: Goal = { go: 'test', legs: ['left', 'right'] };
const asking = (back: Place): SignCheck => ({
  at: 'sign-check',
  check: 'is-it-new',
  more: [],
  leaves: [],
  back,
  answers: false,
});
const hears = (back: Place, event: Event) =>
  respond(standingAt(asking(back), { screened: false }), event, momentAt(NOW)).state;
const DENIALS: readonly Event[] = [
  { heard: 'deny', all: false, signs: ['pregnant'] },
  { heard: 'deny', all: false, felt: [{ what: 'tingling' }] },
];

describe('a sign that is denied a moment after it was heard', () => {
  test.each(DENIALS)('has its question asked once more, and clears nothing: %j', (event) => {
    for (const back of [
      { at: 'screening', question: 'nerves', goal: GOAL },
      { at: 'which-sign', question: 'body', goal: GOAL },
    ] as const) {
      const { place, visit } = hears(back, event);
      expect([place, visit.screened]).toEqual([back, false]);
    }
  });

  test.each(DENIALS)('is still asked about where no question of the screening is open: %j', (event) => {
    const back: Place = { at: 'set-up', why: 'first' };
    expect(hears(back, event).place.at).toBe('sign-check');
  });

  test('is still asked about where something else is denied', () => {
    const back: Place = { at: 'screening', question: 'nerves', goal: GOAL };
    expect(hears(back, { heard: 'deny', all: false, felt: [{ what: 'pull' }] }).place.at).toBe('sign-check');
  });
});
