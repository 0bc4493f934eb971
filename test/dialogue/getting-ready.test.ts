import { describe, expect, test } from '@jest/globals';
import { GETTING_READY } from '../../lambda/dialogue/anywhere/give-time';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import type { State } from '../../lambda/dialogue/state';
import { everyPlace } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { NOW } from '../support/standing-at';

// What keeps somebody from being ready, told where "ready?" is asked: it is answered, and waited for.

const hears = (state: State, event: Event) => respond(state, event, momentAt(NOW));
const quietIn = (state: State, event: Event) =>
  hears(state, event).lines.flatMap((line) => (line.say === 'quiet' ? [line.seconds] : []));

/** Between holds the strap and a cramp are of the hold. */
const READYING = everyPlace().filter(([at]) => GETTING_READY.has(at) && at !== 'paused');

describe.each(READYING)('at %s', (_, from) => {
  test.each(['strap', 'fear', 'cramp', 'tired-arms', 'shaking'] as const)('%s gets a word, and time', (what) => {
    const event: Event = { heard: 'findings', stopped: [what] };
    const { state, lines } = hears(from, event);
    expect(lines[0]).toEqual({ say: 'mishap', what, during: 'rest' });
    expect([state.place, state.visit.misses, quietIn(from, event)]).toEqual([from.place, 0, [30]]);
  });

  test('"in a minute" is waited for', () => {
    const event: Event = { heard: 'when', when: {} };
    expect([hears(from, event).state.place, quietIn(from, event)]).toEqual([from.place, [30]]);
  });
});

test('who cannot get comfortable there is asked nothing about the nights, and at the screening is', () => {
  const restless: Event = { heard: 'sign', sign: 'night-pain', restless: true };
  for (const [at, from] of everyPlace()) {
    const asks = hears(from, restless).state.place.at === 'sign-check';
    expect({ at, asks }).toEqual({
      at,
      asks: ['screening', 'which-sign', 'sign-check', 'which-question'].includes(at),
    });
  }
});
