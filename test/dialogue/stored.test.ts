import { describe, expect, test } from '@jest/globals';
import { respond } from '../../lambda/dialogue/respond';
import type { State } from '../../lambda/dialogue/state';
import { FEELS } from '../../lambda/domain/felt';
import { QUESTIONS } from '../../lambda/domain/screening';
import { events } from '../support/all-events';
import { everyPlace } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { privateIn } from '../support/private-words';
import { NOW } from '../support/standing-at';

// What is stored is searched for what must not be: nothing that anybody was asked in the screening, answered, or felt.

/** Where somebody stands who has answered everything, and has felt everything. */
const PAST_ALL = { saidBefore: QUESTIONS.map((name) => `safety ${name}`), felt: FEELS.map((what) => ({ what })) };

/** What anybody may say at a place, and again where that leads. */
function* turnsFrom(from: State) {
  for (const event of events) {
    const first = respond(from, event, momentAt(NOW + 20_000));
    yield { event, notes: first.notes };
    if (first.state.place.at === 'over') continue;
    for (const next of [{ heard: 'stop' }, { heard: 'left' }, { heard: 'done' }, { heard: 'pause' }] as const) {
      const { notes } = respond(first.state, next, momentAt(NOW + 40_000));
      yield { event, next, notes };
    }
  }
}

describe.each([true, false])('whatever is said, where the body has moved: %s', (strained) => {
  test.each(everyPlace({ strained, ...PAST_ALL }))('at %s, and left after it', (_, from) => {
    const told = [...turnsFrom(from)].flatMap(({ notes, ...said }) =>
      privateIn(notes).map((word) => `${word}: ${JSON.stringify(said)}`),
    );
    expect([...new Set(told)].slice(0, 5)).toEqual([]);
  });
});

test('the search finds what it is for', () => {
  expect(
    privateIn([{ note: 'place', state: { place: { at: 'sign-check', check: 'doctors-word' } }, at: NOW }]),
  ).toEqual(['sign-check', 'doctors-word']);
  expect(privateIn([{ note: 'place', state: { saidBefore: ['safety nerves'] }, at: NOW }])).toEqual(['safety nerves']);
});
