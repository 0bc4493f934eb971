import { describe, expect, test } from '@jest/globals';
import type { Line } from '../../lambda/dialogue/line';
import type { Move } from '../../lambda/dialogue/move';
import type { State, Visit } from '../../lambda/dialogue/state';
import { begin, enter, stretchNow, toStretching } from '../../lambda/dialogue/steps/gate';
import type { Goal } from '../../lambda/dialogue/under-way';
import { exactly } from '../../lambda/domain/angle';
import { DAY } from '../../lambda/domain/calendar';
import { emptyPast, type Past } from '../../lambda/domain/past';
import { fitFor, type Hold, type Limit, type Plan, program, type Stretch, USUAL_PLAN } from '../../lambda/domain/plan';
import type { Reading } from '../../lambda/domain/reading';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// The one way in: who comes to what, what is said on the way, and what of the plan is left.

const MOMENT = momentAt(NOW);
const reading = (degrees: number, ago = DAY): Reading => ({
  leg: 'left',
  angle: exactly(degrees),
  method: 'measured',
  stoppedBy: ['knee-bends'],
  takenAt: NOW - ago,
  afterStretching: false,
});
const tight: Past = { ...emptyPast(true), readings: [reading(50)] };
const HELLO: Line = { say: 'noted' };

const at = (visit: Partial<Visit> = {}, past: Past = tight): State =>
  standingAt({ at: 'questions' }, { toTest: [], ...visit }, past);
const plan = (...limits: readonly Limit[]): Plan => ({ ...USUAL_PLAN, limits });
const stretching = (holds: readonly Hold[], next = 0, held = 0) => ({ holds, next, held, startedAt: NOW });
const BOTH = program(USUAL_PLAN, ['left']);
const stretches = ({ visit }: Move): readonly Stretch[] => [
  ...new Set((visit.stretching?.holds ?? []).map(({ stretch }) => stretch)),
];

const TEST: Goal = { go: 'test', legs: ['left'] };
const STRETCH: Goal = { go: 'stretch', legs: [] };

describe('on the way in', () => {
  const enters = (visit: Partial<Visit>, goal: Goal, past?: Past) => enter(at(visit, past), goal, MOMENT, [HELLO]);

  test('legs that rest today are let be, and that is told', () => {
    for (const goal of [TEST, STRETCH]) {
      const move = enters({ plan: { ...USUAL_PLAN, restFrom: NOW - 1000 } }, goal);
      expect(move).toMatchObject({ place: { at: 'questions' }, say: [HELLO, { say: 'rest-today' }] });
    }
    expect(enters({ plan: { ...USUAL_PLAN, restFrom: NOW - DAY } }, TEST).place.at).toBe('set-up');
  });

  test.each<[string, Past, Goal, string]>([
    ['a leg that was never measured', emptyPast(true), STRETCH, 'untested'],
    ['a leg that needs nothing', { ...tight, readings: [reading(85)] }, STRETCH, 'not-worth-it'],
    ['a leg that got lower', { ...tight, readings: [reading(40), reading(70, 30 * DAY)] }, STRETCH, 'physio-first'],
    ['a leg that needs it', tight, STRETCH, 'set-up'],
    ['whoever insists', emptyPast(true), { ...STRETCH, insists: true }, 'set-up'],
    ['a test', emptyPast(true), TEST, 'set-up'],
  ])('%s is talked over first, or not', (_, past, goal, where) => {
    const move = enters({}, goal, past);
    expect(move.place.at).toBe(where);
    expect(move.say).toEqual([HELLO]);
  });

  test('a screening that is due is said to be one line, or all of it', () => {
    const asked = (clearedAt?: number) =>
      enters({ screened: false }, TEST, { ...tight, ...(clearedAt !== undefined && { clearedAt }) });
    expect(asked(NOW - DAY)).toMatchObject({
      place: { at: 'screening', question: 'brief', goal: TEST },
      say: [HELLO, { say: 'screening-intro', brief: true }],
    });
    expect(asked()).toMatchObject({
      place: { at: 'screening', question: 'nerves', goal: TEST },
      say: [HELLO, { say: 'screening-intro', brief: false }],
    });
  });

  test('whoever is asked everything again is free of what they kept to, and of one line is not', () => {
    const kept = (clearedAt: number) =>
      enters({ screened: false, plan: plan('seated-only') }, TEST, { ...tight, clearedAt }).visit.plan.limits;
    expect(kept(NOW - 31 * DAY)).toBeUndefined();
    expect(kept(NOW - DAY)).toEqual(['seated-only']);
  });

  test('whoever has not heard the disclaimer does, and a question from outside is none any more', () => {
    const move = enters({ disclaimerHeard: false, oneShot: true }, TEST);
    expect(move.say).toEqual([HELLO, { say: 'disclaimer' }]);
    expect(move.visit).toMatchObject({ disclaimerHeard: true, oneShot: false });
  });
});

describe('a test begins', () => {
  test.each([
    [false, 'first'],
    [true, 'once-more'],
  ])('for whoever lies there already: %s, with the set-up: %s', (lying, why) => {
    const move = begin(at({ lying, tested: ['left'] }), TEST, MOMENT);
    expect(move).toMatchObject({ place: { at: 'set-up', why }, say: [] });
    expect(move.visit).toMatchObject({ goal: TEST, toTest: ['left'], tested: [] });
  });

  test('for no leg that rests', () => {
    const move = begin(at({ resting: ['left'] }), TEST, MOMENT, [HELLO]);
    expect(move).toMatchObject({ place: { at: 'questions' }, say: [HELLO, { say: 'leg-rests', leg: 'left' }] });
  });

  test('on the chair with the stretch there, and that there is no test is told once', () => {
    const seated = at({ plan: plan('seated-only') }, emptyPast(true));
    const move = begin(seated, TEST, MOMENT, [HELLO]);
    expect(move).toMatchObject({ place: { at: 'up-and-over' }, say: [HELLO, { say: 'no-test-today' }] });
    expect([stretches(move), move.visit.goal]).toEqual([
      ['seated'],
      { go: 'stretch', legs: ['left'], only: 'seated', insists: true },
    ]);
    const told: readonly Line[] = [HELLO, { say: 'seated-only' }];
    expect(begin(seated, TEST, MOMENT, told).say).toEqual(told);
  });
});

describe('stretches', () => {
  test.each<[Partial<Plan>, Stretch | undefined, readonly Stretch[]]>([
    [{}, undefined, ['lying', 'seated']],
    [{}, 'seated', ['seated']],
    [{ stretches: ['lying'] }, undefined, ['lying']],
    [{ stretches: ['lying'] }, 'seated', ['seated']],
    [{ limits: ['seated-only'] }, undefined, ['seated']],
    [{ limits: ['seated-only'] }, 'lying', ['seated']],
    [{ limits: ['lying-only'] }, undefined, ['lying']],
    [{ limits: ['lying-only'] }, 'seated', ['lying']],
    [{ limits: ['not-past-vertical'] }, 'seated', ['seated']],
  ])('of a plan with %j, where %s is wanted, are %j', (more, only, left) => {
    expect(fitFor({ ...USUAL_PLAN, ...more }, only)).toEqual(left);
  });

  test.each<[Limit, Stretch, readonly Line[]]>([
    ['seated-only', 'lying', [HELLO, { say: 'seated-only' }]],
    ['lying-only', 'seated', [HELLO, { say: 'lying-only' }]],
    ['seated-only', 'seated', [HELLO]],
    ['lying-only', 'lying', [HELLO]],
  ])('by %s, where the %s one is wanted: what is done instead is told', (limit, only, say) => {
    expect(begin(at({ plan: plan(limit) }), { ...STRETCH, only }, MOMENT, [HELLO]).say).toEqual(say);
  });

  test('are none for legs that rest', () => {
    const move = begin(at({ resting: ['left', 'right'] }), STRETCH, MOMENT, [HELLO]);
    expect(move).toMatchObject({
      place: { at: 'questions' },
      say: [HELLO, { say: 'leg-rests', leg: 'left' }, { say: 'leg-rests', leg: 'right' }],
    });
  });

  test('leave no leg to test', () => {
    const move = begin(at({ toTest: ['right'] }), STRETCH, MOMENT);
    expect(move.visit).toMatchObject({ toTest: [], goal: STRETCH, stretching: { next: 0, held: 0, startedAt: NOW } });
  });

  test.each<[string, Partial<Visit>, unknown]>([
    ['lying down first', { stretching: stretching(BOTH) }, { at: 'set-up', why: 'first' }],
    ['at once for whoever lies', { stretching: stretching(BOTH), lying: true }, { at: 'stretch-set-up' }],
    ['over to the chair', { stretching: stretching(BOTH, 2), lying: true }, { at: 'up-and-over' }],
    ['lying down where none is left', { stretching: stretching(BOTH, 4) }, { at: 'set-up', why: 'first' }],
    ['lying down where there are none', {}, { at: 'set-up', why: 'first' }],
  ])('come %s', (_, visit, place) => {
    expect(toStretching(at(visit), [HELLO])).toMatchObject({ place, say: [HELLO] });
  });

  test.each<[string, Partial<Visit>, Stretch | undefined]>([
    ['the one that is next', { stretching: stretching(BOTH, 2), toTest: ['left'] }, 'seated'],
    ['the lying one, with a leg to test', { toTest: ['left'] }, 'lying'],
    [
      'the lying one, with all holds done and a leg to test',
      { stretching: stretching(BOTH, 4), toTest: ['left'] },
      'lying',
    ],
    ['none', {}, undefined],
  ])('now are %s', (_, visit, stretch) => {
    expect(stretchNow(at(visit).visit)).toBe(stretch);
  });
});

describe('on with what was broken off', () => {
  const on = (visit: Partial<Visit>) => begin(at(visit), { go: 'on' }, MOMENT, [HELLO]);

  test.each<[string, Partial<Visit>, unknown]>([
    ['a leg still to test', { toTest: ['left'], tested: ['right'] }, { at: 'set-up', why: 'first' }],
    ['holds still to do', { stretching: stretching(BOTH, 1), tested: ['left'] }, { at: 'set-up', why: 'first' }],
    ['a hold on the chair', { stretching: stretching(BOTH, 2) }, { at: 'up-and-over' }],
    ['the verdict', { tested: ['left'] }, { at: 'verdict' }],
    ['the verdict, where all holds are done', { stretching: stretching(BOTH, 4), tested: ['left'] }, { at: 'verdict' }],
  ])('%s', (_, visit, place) => {
    expect(on(visit)).toMatchObject({ place, say: [HELLO] });
  });

  test('with nothing left is a test of both legs', () => {
    expect(on({}).visit).toMatchObject({ goal: { go: 'test' }, toTest: ['left', 'right'] });
  });

  test('leaves out what is not fit any more, and keeps what was done', () => {
    const seated = on({ stretching: stretching(BOTH, 1, 12), toTest: [], plan: plan('seated-only') });
    const [first] = BOTH;
    expect(seated.visit.stretching).toMatchObject({ holds: [first, ...BOTH.slice(2)], next: 1, held: 0 });
    expect(seated.place).toEqual({ at: 'up-and-over' });
    const lying = on({ stretching: stretching(BOTH, 1, 12), plan: plan('lying-only') });
    expect(lying.visit.stretching?.holds).toEqual(BOTH.slice(0, 2));
    const untouched = on({ stretching: stretching(BOTH, 1, 12), plan: plan() });
    expect(untouched.visit.stretching).toEqual(stretching(BOTH, 1, 12));
  });

  test('tests nobody on the chair, and whoever keeps to lying', () => {
    expect(on({ toTest: ['left'], tested: ['right'], plan: plan('seated-only') })).toMatchObject({
      place: { at: 'verdict' },
      visit: { toTest: [] },
    });
    expect(on({ toTest: ['left'], plan: plan('lying-only') })).toMatchObject({
      place: { at: 'set-up' },
      visit: { toTest: ['left'] },
    });
  });
});
