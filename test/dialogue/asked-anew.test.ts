import { describe, expect, test } from '@jest/globals';
import { respond } from '../../lambda/dialogue/respond';
import type { State, Visit } from '../../lambda/dialogue/state';
import { LEGS } from '../../lambda/domain/leg';
import { emptyPast, type Past } from '../../lambda/domain/past';
import { type Limit, program, USUAL_PLAN } from '../../lambda/domain/plan';
import { QUESTIONS } from '../../lambda/domain/screening';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// An answer of the screening is taken back, and which one it was is told by its number: what somebody keeps to came of the
// last two questions, so it goes with either, and both are asked anew.

const MOMENT = momentAt(NOW);
const limited = (...limits: readonly Limit[]) => ({ ...USUAL_PLAN, limits });
const SEATED = program({ ...USUAL_PLAN, stretches: ['seated'] }, LEGS);
const seated = (next: number, held: number): Partial<Visit> => ({
  plan: limited('seated-only'),
  stretching: { holds: SEATED, next, held, startedAt: NOW },
});

const chosen = (number: number, visit: Partial<Visit>, past: Past = emptyPast(true)): State =>
  respond(
    standingAt({ at: 'which-question', goal: { go: 'on' } }, { screened: false, toTest: [], ...visit }, past),
    { heard: 'option', index: number },
    MOMENT,
  ).state;

const SIXTH = QUESTIONS.indexOf('lies-flat') + 1;

describe('"I can lie down after all"', () => {
  test('frees whoever was sat on a chair, and leads to the test that they came for', () => {
    const { place, visit } = chosen(SIXTH, seated(0, 0));
    expect(place).toEqual({ at: 'screening', question: 'body', goal: { go: 'test', legs: LEGS } });
    expect([visit.plan.limits, visit.stretching, visit.screened]).toEqual([undefined, undefined, false]);
  });

  test('leads to the stretches where a leg has been measured before', () => {
    const reading = {
      leg: 'left',
      angle: { low: 50, high: 50 },
      method: 'guess',
      stoppedBy: [],
      takenAt: NOW,
      afterStretching: false,
    } as const;
    const { place } = chosen(SIXTH, seated(0, 0), { ...emptyPast(true), readings: [reading] });
    expect(place).toMatchObject({ question: 'body', goal: { go: 'stretch', legs: [] } });
  });

  test.each([
    ['a hold was done', seated(1, 0)],
    ['a hold is half done', seated(0, 12)],
  ])('goes on with the holds where %s', (_, visit) => {
    const after = chosen(SIXTH, visit);
    expect(after.place).toMatchObject({ question: 'body', goal: { go: 'on' } });
    expect([after.visit.plan.limits, after.visit.stretching]).toEqual([undefined, visit.stretching]);
  });
});

test.each(QUESTIONS.map((question, index) => [question, index + 1]))(
  'whoever keeps to nothing is asked %s alone',
  (question, number) => {
    const { place } = chosen(Number(number), {});
    expect(place).toEqual({ at: 'screening', question, goal: { go: 'on' } });
  },
);

test.each(['nerves', 'red-flags', 'below-knee', 'injury'] as const)(
  'what somebody keeps to stays, where %s is asked anew',
  (question) => {
    const { place, visit } = chosen(QUESTIONS.indexOf(question) + 1, { plan: limited('lying-only') });
    expect(place).toMatchObject({ at: 'screening', question });
    expect(visit.plan.limits).toEqual(['lying-only']);
  },
);

test.each(['body', 'lies-flat'] as const)('what somebody keeps to goes, where %s is asked anew', (question) => {
  const { place, visit } = chosen(QUESTIONS.indexOf(question) + 1, {
    plan: limited('lying-only', 'not-past-vertical'),
  });
  expect(place).toMatchObject({ at: 'screening', question: 'body' });
  expect(visit.plan.limits).toBeUndefined();
});
