import { expect, test } from '@jest/globals';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import { savedAfterAll, unsaved } from '../../lambda/dialogue/session/saved';
import type { Turn } from '../../lambda/dialogue/turn';
import { emptyPast } from '../../lambda/domain/past';
import { momentAt } from '../support/moment-at';
import { visitWith } from '../support/visit-with';

// What is told of notes that could not be written, and where it would be in the way.

const moment = momentAt(Date.parse('2026-03-03T08:00:00Z'));

/** What is answered to somebody new who says these things. */
function hears(...events: readonly Event[]): Turn {
  const opened: Turn = { ...visitWith(emptyPast(true), moment, 'opened'), lines: [], again: [] };
  return events.reduce((turn, event) => respond(turn.state, event, moment), opened);
}

const told = ({ lines }: Turn) => lines.map(({ say }) => say);

test('that today is not remembered is told first, once', () => {
  const turn = unsaved(hears({ heard: 'opened' }));
  expect(told(turn)[0]).toBe('cannot-remember');
  expect(told(unsaved(respond(turn.state, { heard: 'yes' }, moment)))).not.toContain('cannot-remember');
});

test('it is taken back once, and can be told again', () => {
  const turn = savedAfterAll(respond(unsaved(hears({ heard: 'opened' })).state, { heard: 'yes' }, moment));
  expect(told(turn)[0]).toBe('saved-after-all');
  expect(told(savedAfterAll(respond(turn.state, { heard: 'no' }, moment)))).not.toContain('saved-after-all');
  expect(told(unsaved(respond(turn.state, { heard: 'no' }, moment)))[0]).toBe('cannot-remember');
});

test('in an emergency, what to do comes first and nothing is told of notes', () => {
  const turn = hears({ heard: 'opened' }, { heard: 'sign', sign: 'chest-pain' });
  expect(unsaved(turn)).toEqual(turn);
});

test('in an emergency that the session was opened with, no word of notes that cannot be read comes before what to do', () => {
  for (const sign of ['chest-pain', 'fever'] as const) {
    const { state } = visitWith(emptyPast(false), moment, 'asked');
    const turn = respond(state, { heard: 'sign', sign, when: 'new' }, moment);
    expect(told(turn)).not.toContain('cannot-remember');
  }
});

test('whoever asks one thing and is answered is not told to go on without notes', () => {
  const { state } = visitWith(emptyPast(false), moment, 'asked');
  const { lines } = respond(state, { heard: 'last-result' }, moment);
  expect(lines.find(({ say }) => say === 'cannot-remember')).toMatchObject({ closing: true });
});

test('whoever leaves is told, and is not told to go on', () => {
  expect(unsaved(hears({ heard: 'opened' }, { heard: 'stop' })).lines[0]).toEqual({
    say: 'cannot-remember',
    closing: true,
  });
});
