import { describe, expect, test } from '@jest/globals';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import type { Place, State } from '../../lambda/dialogue/state';
import type { Turn } from '../../lambda/dialogue/turn';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// The back hurts lying down, and both knees are bent: whatever is said of it next is an answer, and who lies there gets up.

const BEFORE: Place = { at: 'set-up', why: 'first' };
const hears = (state: State, event: Event): Turn => respond(state, event, momentAt(NOW));
const linesOf = ({ lines }: Turn): readonly string[] => lines.map(({ say }) => say);

/** Somebody whose back has begun to hurt in the set-up, once they lie there. */
const bent = (): State =>
  hears(standingAt(BEFORE, { strained: false }), { heard: 'felt', felt: [{ what: 'hurt', where: 'low-back' }] }).state;

describe('it has eased, and it goes on from there', () => {
  test.each<[string, Event]>([
    ['yes', { heard: 'yes' }],
    ['a bit better', { heard: 'feeling', feeling: 'good' }],
    ['it goes when I bend my knees', { heard: 'eases' }],
    ['it does not hurt now', { heard: 'deny', all: false, felt: [{ what: 'hurt' }] }],
  ])('%s', (_, event) => {
    expect(hears(bent(), event).state.place).toEqual(BEFORE);
  });
});

describe('it has not, and there is no test today, and how to get up', () => {
  test.each<[string, Event]>([
    ['no', { heard: 'no' }],
    ['not really', { heard: 'hardly' }],
    ['it still hurts', { heard: 'felt', felt: [{ what: 'hurt' }] }],
    ['my back still aches', { heard: 'felt', felt: [{ what: 'hurt', where: 'low-back' }] }],
  ])('%s', (_, event) => {
    expect(linesOf(hears(bent(), event))).toEqual(['back-hurts-lying', 'get-up']);
  });
});

test('what is no matter of the back is dealt with by its own row, and whoever is sent away gets up first', () => {
  expect(hears(bent(), { heard: 'felt', felt: [{ what: 'tingling', where: 'foot' }] }).state.place).toMatchObject({
    at: 'sign-check',
    check: 'doctors-word',
  });
  expect(linesOf(hears(bent(), { heard: 'sign', sign: 'fever' }))).toEqual(['doctor-today', 'get-up']);
});

test.each<[string, Event]>([
  ['worse', { heard: 'feeling', feeling: 'worse' }],
  ['worse in my back', { heard: 'felt', felt: [{ what: 'hurt', where: 'low-back' }], worse: true }],
])('%s is for a doctor first, and how to get up is told', (_, event) => {
  expect(linesOf(hears(bent(), event))).toEqual(['clinician-first', 'get-up']);
});

test('no leg is told to come down before one was up', () => {
  for (const sign of ['fever', 'chest-pain'] as const) {
    expect(hears(bent(), { heard: 'sign', sign }).lines[0]).toMatchObject({ posture: 'free' });
  }
});
