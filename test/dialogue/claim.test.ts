import { expect, test } from '@jest/globals';
import { claim } from '../../lambda/dialogue/session/claim';
import type { State } from '../../lambda/dialogue/state';
import { emptyPast, type HeldHold, type Past } from '../../lambda/domain/past';
import { visitWith } from '../support/visit-with';

const NOW = Date.parse('2026-03-03T08:00:00Z');

const hold = (id: string, at: number): HeldHold => ({
  stretch: 'lying',
  leg: 'left',
  seconds: 30,
  held: 30,
  at,
  id,
});

/** Where a session stands that the account had until now: one hold from before, one of this session. */
function stretching(): State {
  const accounts: Past = { ...emptyPast(true), holds: [hold('old', NOW - 100_000)], clearedAt: NOW - 100_000 };
  const { state } = visitWith(accounts, { now: NOW, zone: 'UTC' }, 'opened');
  const past = { ...accounts, holds: [hold('new', NOW + 50_000), ...accounts.holds] };
  return { place: { at: 'after' }, visit: { ...state.visit, past } };
}

test('the holds of the session go with it, and those from before stay', () => {
  const { state, notes, back } = claim(stretching(), emptyPast(true), NOW, NOW + 60_000);
  expect(state.visit.past.holds).toEqual([hold('new', NOW + 50_000)]);
  expect(notes).toContainEqual({ note: 'hold', hold: hold('new', NOW + 50_000) });
  expect(back).toContainEqual({ note: 'forget-holds', holds: [hold('new', NOW + 50_000)] });
});

test("the date of somebody else's clear screening stays with them", () => {
  expect(claim(stretching(), emptyPast(true), NOW, NOW + 60_000).state.visit.past.clearedAt).toBeUndefined();
});

test('the voice brings its own plan', () => {
  const plan = { seconds: 45, reps: 2, stretches: ['seated'] } as const;
  expect(claim(stretching(), { ...emptyPast(true), plan }, NOW, NOW + 60_000).state.visit.plan).toEqual(plan);
});
