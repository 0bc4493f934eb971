import { describe, expect, test } from '@jest/globals';
import { parseSnapshot } from '../../lambda/dialogue/parse';
import { progressOf, SAFETY, snapshot } from '../../lambda/dialogue/snapshot';
import type { State, Visit } from '../../lambda/dialogue/state';
import { emptyPast } from '../../lambda/domain/past';
import { program, USUAL_PLAN } from '../../lambda/domain/plan';
import { NOW, standingAt } from '../support/standing-at';

// What is kept of a conversation that breaks off: all that it needs, and nothing besides.

const PAST = emptyPast(true);
const PLACE = { at: 'stop-reason', finding: { leg: 'left', asked: [] } } as const;
const at = (visit: Partial<Visit> = {}, past = PAST): State => standingAt(PLACE, { saidBefore: [], ...visit }, past);
const STRETCHING = { holds: program(USUAL_PLAN, ['left', 'right']), next: 1, held: 12, startedAt: NOW };

describe('what is kept', () => {
  test('is the place, and of the visit what is neither empty nor false', () => {
    expect(snapshot(at())).toEqual({
      place: PLACE,
      visit: { disclaimerHeard: true, screened: true, toTest: ['left', 'right'], saidBefore: [] },
    });
  });

  test('tells holds in rows', () => {
    const kept = JSON.stringify(snapshot(at({ stretching: STRETCHING })));
    expect(JSON.parse(kept).visit.stretching).toEqual({
      holds: [
        ['lying', 'left', 1, 2, 30, 2],
        ['lying', 'right', 1, 2, 30, 2],
        ['seated', 'left', 1, 2, 30, 2],
        ['seated', 'right', 1, 2, 30, 2],
      ],
      next: 1,
      held: 12,
      startedAt: NOW,
    });
  });

  test('is of what was said only what tells nothing of safety', () => {
    const saidBefore = [`${SAFETY}nerves`, 'set-up', `${SAFETY}check doctors-word`, 'not safety'];
    expect(snapshot(at({ saidBefore }))).toMatchObject({ visit: { saidBefore: ['set-up', 'not safety'] } });
  });

  test.each<[string, State, boolean]>([
    ['the usual one, where the diary has none', at(), false],
    [
      'the diary’s own',
      at({ plan: { ...USUAL_PLAN, seconds: 45 } }, { ...PAST, plan: { ...USUAL_PLAN, seconds: 45 } }),
      false,
    ],
    ['another, where the diary has none', at({ plan: { ...USUAL_PLAN, seconds: 45 } }), true],
    ['another than the diary’s', at({ plan: USUAL_PLAN }, { ...PAST, plan: { ...USUAL_PLAN, seconds: 45 } }), true],
  ])('is the plan where it is not known: %s', (_, state, kept) => {
    expect(JSON.stringify(snapshot(state)).includes('"plan"')).toBe(kept);
  });

  test.each<[string, Partial<Visit>]>([
    ['what is under way', { stretching: STRETCHING, goal: { go: 'on' } }],
    ['a plan of its own', { plan: { ...USUAL_PLAN, reps: 3 } }],
    [
      'everything that may be empty or false',
      { lying: true, strained: true, slow: true, misses: 2, turns: 9, resting: ['left'] },
    ],
    ['what was measured', { toTest: ['right'], tested: ['left'], practised: ['left', 'right'] }],
    ['nothing', {}],
  ])('comes back as it was: %s', (_, visit) => {
    const state = at(visit);
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot(state))), PAST)).toEqual(state);
  });
});

test.each<[string, State, boolean]>([
  ['another place', standingAt({ at: 'verdict' }, { saidBefore: [] }), true],
  ['a leg less to test', at({ toTest: ['left'] }), true],
  ['a leg tested', at({ tested: ['left'] }), true],
  ['a leg that rests', at({ resting: ['left'] }), true],
  ['a raise for practice', at({ practised: ['left'] }), true],
  ['another plan', at({ plan: { ...USUAL_PLAN, reps: 3 } }), true],
  ['what is under way', at({ stretching: STRETCHING }), true],
  ['what they came for', at({ goal: { go: 'on' } }), true],
  ['no clear screening', at({ screened: false }), true],
  ['what was said', at({ saidBefore: ['set-up'] }), false],
  ['a miss', at({ misses: 1, turns: 4 }), false],
])('%s is progress, or is not', (_, state, is) => {
  expect(progressOf(state) !== progressOf(at())).toBe(is);
});
