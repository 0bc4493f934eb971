import { expect, test } from '@jest/globals';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// "How did that feel?" is asked once, and whatever tells it is the answer.

test.each<[string, Event]>([
  ['a bit stiff', { heard: 'felt', felt: [{ what: 'pull' }] }],
  ['a gentle pull behind the thigh', { heard: 'felt', felt: [{ what: 'pull', where: 'behind-thigh' }] }],
  ['same as usual', { heard: 'findings', angle: { how: 'relative', to: 'last-time', by: 0 } }],
  ["I'd rather not say", { heard: 'decline' }],
])('"%s" ends the visit with a goodbye', (_, event) => {
  const { state, lines } = respond(standingAt({ at: 'after' }, { toTest: [], strained: true }), event, momentAt(NOW));
  expect(state.place).toEqual({ at: 'over' });
  expect(lines.map(({ say }) => say)).toEqual(['come-back', 'goodbye']);
});

test('no pull felt is no stretch, and goes a little further next time', () => {
  const event: Event = { heard: 'deny', all: false, felt: [{ what: 'pull' }] };
  const { lines } = respond(standingAt({ at: 'after' }, { toTest: [], strained: true }), event, momentAt(NOW));
  expect(lines[0]).toMatchObject({ say: 'feeling', feeling: 'no-stretch' });
});
