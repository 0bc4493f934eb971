import { describe, expect, test } from '@jest/globals';
import { GETTING_READY } from '../../lambda/dialogue/anywhere/give-time';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import type { Place, State } from '../../lambda/dialogue/state';
import { everyPlace } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

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

describe('told in words that mean it only where it is asked for', () => {
  const GOAL = { go: 'test', legs: ['left', 'right'] } as const;
  const told = (place: Place, sign: 'night-pain' | 'hot-calf') =>
    hears(standingAt(place, { screened: false, strained: false }), { heard: 'sign', sign, loosely: true }).state.place;

  test.each(['screening', 'which-sign'] as const)(
    'nights and calves are meant at %s of theirs, and of no other',
    (at) => {
      expect(told({ at, question: 'red-flags', goal: GOAL }, 'night-pain')).toMatchObject({ check: 'position-eases' });
      expect(told({ at, question: 'injury', goal: GOAL }, 'hot-calf')).toEqual({ at: 'over' });
      expect(told({ at, question: 'nerves', goal: GOAL }, 'hot-calf').at).toBe(at);
      expect(told({ at, question: 'body', goal: GOAL }, 'night-pain').at).toBe(at);
    },
  );

  test('and wherever a sign is spoken of', () => {
    const back = { at: 'screening', question: 'nerves', goal: GOAL } as const;
    const check = { at: 'sign-check', check: 'doctors-word', more: [], leaves: [], back, answers: true } as const;
    for (const place of [check, { at: 'which-question', goal: GOAL }] as const) {
      expect(told(place, 'hot-calf')).toEqual({ at: 'over' });
      expect(told(place, 'night-pain').at).toBe('sign-check');
      expect(told(place, 'night-pain')).not.toEqual(place);
    }
  });

  test('elsewhere nobody is asked about the nights, or sent to a doctor', () => {
    for (const [at, from] of everyPlace()) {
      if (['screening', 'which-sign', 'sign-check', 'which-question'].includes(at)) continue;
      for (const sign of ['night-pain', 'hot-calf'] as const) {
        const { place } = hears(from, { heard: 'sign', sign, loosely: true }).state;
        expect({ at, asked: place.at === 'sign-check' || place.at === 'over' }).toEqual({ at, asked: false });
      }
    }
  });
});

describe('a bit longer', () => {
  const longer: Event = { heard: 'plan', step: 'longer', brief: true };

  test('is more time where somebody gets ready, and changes no plan', () => {
    for (const place of [{ at: 'set-up', why: 'first' }, { at: 'stretch-set-up' }] as const) {
      const before = standingAt(place);
      const turn = hears(before, longer);
      expect([turn.state.place, turn.state.visit.plan]).toEqual([place, before.visit.plan]);
      expect(turn.lines).toContainEqual(expect.objectContaining({ say: 'quiet', during: 'wait' }));
    }
  });
});
