import { describe, expect, test } from '@jest/globals';
import type { Line } from '../../lambda/dialogue/line';
import type { Place, SignCheck, State, Visit } from '../../lambda/dialogue/state';
import { checked, clear, dealWith, limitLines, pass } from '../../lambda/dialogue/steps/safety';
import { LEGS } from '../../lambda/domain/leg';
import { emptyPast, type Past } from '../../lambda/domain/past';
import { type Limit, program, USUAL_PLAN } from '../../lambda/domain/plan';
import { type Item, QUESTIONS, type SafetyQuestion } from '../../lambda/domain/screening';
import type { Check } from '../../lambda/domain/screening-table';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// What follows from a question of safety that is answered, and from a sign that is dealt with.

const MOMENT = momentAt(NOW);
const GOAL = { go: 'test', legs: LEGS } as const;
const HELLO: Line = { say: 'noted' };
const limited = (...limits: readonly Limit[]) => ({ ...USUAL_PLAN, limits });

const at = (place: Place, visit: Partial<Visit> = {}, past: Past = emptyPast(true)): State =>
  standingAt(place, { toTest: [], screened: false, ...visit }, past);
const asked = (question: SafetyQuestion): Place => ({ at: 'screening', question, goal: GOAL });
const which = (question: SafetyQuestion): Place => ({ at: 'which-sign', question, goal: GOAL });
const LAST = asked('lies-flat');

describe('a question that is answered', () => {
  test.each(QUESTIONS.slice(0, -1).map((question, index) => [question, QUESTIONS[index + 1]]))(
    '%s leads to %s, for the same goal',
    (question, next) => {
      const move = pass(at(LAST), question ?? 'nerves', GOAL, MOMENT, [HELLO]);
      expect(move).toMatchObject({ place: { at: 'screening', question: next, goal: GOAL }, say: [HELLO], notes: [] });
    },
  );

  test('says nothing of itself', () => {
    expect(pass(at(LAST), 'nerves', GOAL, MOMENT).say).toEqual([]);
  });
});

describe('a screening that is clear', () => {
  test('is told, kept by its moment, and leads to what they came for', () => {
    const move = clear(at(LAST), GOAL, MOMENT, [HELLO]);
    expect(move).toMatchObject({ place: { at: 'set-up' }, say: [HELLO, { say: 'all-clear' }] });
    expect(move.notes).toEqual([{ note: 'cleared', at: NOW }]);
    expect(move.visit).toMatchObject({ screened: true, past: { clearedAt: NOW } });
    expect(move.visit.past).not.toHaveProperty('plan');
    expect(clear(at(LAST), GOAL, MOMENT).say).toEqual([{ say: 'all-clear' }]);
  });

  const PLAN = { note: 'plan', plan: limited('lying-only') };
  test.each<[string, Past, boolean]>([
    ['kept where the diary has no plan', emptyPast(true), true],
    ['kept where it is another', { ...emptyPast(true), plan: USUAL_PLAN }, true],
    ['not kept again', { ...emptyPast(true), plan: limited('lying-only') }, false],
  ])('with something to keep to says so, which is %s', (_, past, kept) => {
    const move = clear(at(LAST, { plan: limited('lying-only') }, past), GOAL, MOMENT);
    expect(move.say).toEqual([{ say: 'lying-only' }]);
    expect(move.notes).toEqual([{ note: 'cleared', at: NOW }, ...(kept ? [PLAN] : [])]);
    expect(move.visit.past.plan).toEqual(limited('lying-only'));
  });

  test('is of no use to whoever may neither lie nor sit', () => {
    const move = clear(at(LAST, { plan: limited('lying-only', 'seated-only') }), GOAL, MOMENT);
    expect(move).toMatchObject({ place: { at: 'over' }, visit: { screened: false } });
    expect(move.say[0]?.say).toBe('clinician-first');
    expect(move.notes.map(({ note }) => note)).not.toContain('cleared');
  });
});

test('what somebody keeps to is told, but for how high a leg may go, which the raise tells', () => {
  expect(limitLines(['lying-only', 'not-past-vertical'])).toEqual([{ say: 'lying-only' }]);
  expect(limitLines(['seated-only'])).toEqual([{ say: 'seated-only' }]);
});

describe('a sign that is told', () => {
  const told = (place: Place, items: readonly Item[], visit: Partial<Visit> = {}) =>
    dealWith(at(place, visit), items, undefined, MOMENT);

  test.each<[string, Place, Item, boolean]>([
    ['answers the question that asks for it', asked('below-knee'), 'pain-past-knee', true],
    ['answers it by another of its items', asked('nerves'), 'both-legs', true],
    ['answers "which one?"', which('injury'), 'muscle-tear', true],
    ['answers the one line, whatever it is', asked('brief'), 'new-knee', true],
    ['answers which answer it was', { at: 'which-question', goal: GOAL }, 'new-knee', true],
    ['answers no other question', asked('body'), 'pain-past-knee', false],
    ['answers no other "which one?"', which('body'), 'pain-past-knee', false],
    ['answers nothing elsewhere', { at: 'set-up', why: 'first' }, 'new-knee', false],
  ])('%s', (_, place, item, answers) => {
    const move = told(place, [item]);
    expect(move.place).toMatchObject({ at: 'sign-check', answers, back: place });
    expect(move.say).toEqual([]);
  });

  test('as an answer stays one, whatever is told besides', () => {
    const open: Place = {
      at: 'sign-check',
      check: 'doctors-word',
      more: [],
      leaves: [],
      back: asked('body'),
      answers: true,
    };
    expect(told(open, ['pain-past-knee']).place).toMatchObject({
      at: 'sign-check',
      answers: true,
      back: asked('body'),
    });
    expect(told({ ...open, answers: false }, ['pain-past-knee']).place).toMatchObject({ answers: false });
    expect(told({ ...open, answers: false }, ['new-knee']).place).toMatchObject({ answers: true });
  });

  test('while a foot is to wake ends the day', () => {
    const open: Place = { at: 'sign-check', check: 'foot-wakes', more: [], leaves: [], back: LAST, answers: false };
    expect(told(open, ['new-knee']).say[0]?.say).toBe('clinician-first');
  });

  test.each<[string, Place, Partial<Visit>, boolean]>([
    ['is an emergency for whoever lies', { at: 'verdict' }, { lying: true }, true],
    ['is one for whoever is getting down', { at: 'set-up', why: 'first' }, {}, true],
    ['leaves the chair where they stand', { at: 'verdict' }, {}, false],
  ])('that they cannot get up %s', (_, place, visit, urgent) => {
    const move = told(place, ['cannot-get-up'], visit);
    expect(move.say.some(({ say }) => say === 'emergency')).toBe(urgent);
    expect(move.notes.some(({ note }) => note === 'plan')).toBe(!urgent);
  });
});

describe('a sign that is dealt with', () => {
  const check = (
    back: Place,
    answers: boolean,
    leaves: readonly Limit[] = [],
    more: readonly Check[] = [],
  ): SignCheck => ({
    at: 'sign-check',
    check: 'looked-at-since',
    more,
    leaves,
    back,
    answers,
  });
  const dealtWith = (place: SignCheck, visit: Partial<Visit> = {}, follows: 'next' | 'cleared' = 'next') =>
    checked(at(place, visit), place, follows, MOMENT);

  test('has what else is asked of it asked next, unless that is spared', () => {
    const place = check(asked('body'), true, [], ['doctors-word']);
    expect(dealtWith(place)).toMatchObject({ place: { at: 'sign-check', check: 'doctors-word', more: [] }, say: [] });
    expect(dealtWith(place, {}, 'cleared').place).toEqual(LAST);
  });

  test.each<[string, SignCheck, Place]>([
    ['on from the question that it answered', check(asked('body'), true), LAST],
    ['on from "which one?"', check(which('body'), true), LAST],
    ['back to the question that it did not answer', check(asked('body'), false), asked('body')],
    ['from "which one?" to the whole question', check(which('body'), false), asked('body')],
    ['back to where it was told', check({ at: 'verdict' }, false), { at: 'verdict' }],
  ])('leads %s', (_, place, to) => {
    expect(dealtWith(place)).toMatchObject({ place: to, notes: [] });
  });

  test('leads through where it was the answer that was taken back', () => {
    const move = dealtWith(check({ at: 'which-question', goal: GOAL }, true));
    expect(move).toMatchObject({ place: { at: 'set-up' }, visit: { screened: true } });
    expect(dealtWith(check({ at: 'which-question', goal: GOAL }, false)).place.at).toBe('which-question');
  });

  test('leaves what the plan keeps to, once, beside what it kept to before', () => {
    const move = dealtWith(check(asked('body'), true, ['lying-only']), {
      plan: limited('lying-only', 'not-past-vertical'),
    });
    expect(move.visit.plan.limits).toEqual(['lying-only', 'not-past-vertical']);
    expect(dealtWith(check(asked('body'), true)).visit.plan).toEqual(USUAL_PLAN);
  });

  describe('outside the screening', () => {
    const holds = program(USUAL_PLAN, ['right']);
    const doing = (next: number): Partial<Visit> => ({
      screened: true,
      goal: { go: 'stretch', legs: ['right'] },
      stretching: { holds, next, held: 0, startedAt: NOW },
    });
    const leaves = (limit: Limit, visit: Partial<Visit>) => dealtWith(check({ at: 'paused' }, false, [limit]), visit);

    test.each<[string, Limit, Partial<Visit>, string]>([
      ['lying, where it still may', 'lying-only', doing(0), 'paused'],
      ['on the chair, where it still may', 'seated-only', doing(2), 'paused'],
      ['lying, where it may only sit: over to the chair', 'seated-only', doing(0), 'up-and-over'],
      ['on the chair, where it may only lie: down again', 'lying-only', doing(2), 'set-up'],
      ['with a leg to test, where it may only sit', 'seated-only', { screened: true, toTest: ['left'] }, 'up-and-over'],
      ['with a leg to test, where it may only lie', 'lying-only', { screened: true, toTest: ['left'] }, 'paused'],
      ['with nothing under way', 'seated-only', { screened: true }, 'paused'],
      ['before the screening is clear', 'seated-only', { ...doing(0), screened: false }, 'paused'],
    ])('what is going on goes on with what is fit: %s', (_, limit, visit, where) => {
      const move = leaves(limit, visit);
      expect(move.place.at).toBe(where);
      expect(move.say[0]).toEqual({ say: limit });
      expect(move.notes).toEqual([{ note: 'plan', plan: limited(limit) }]);
      expect(move.visit.past.plan).toEqual(limited(limit));
      expect(move.visit.toTest).toEqual(where === 'paused' ? (visit.toTest ?? []) : []);
    });

    test('the legs that they came for are the legs that go on', () => {
      const legs = (visit: Partial<Visit>) =>
        leaves('seated-only', visit).visit.stretching?.holds.map(({ leg }) => leg);
      expect(new Set(legs(doing(0)))).toEqual(new Set(['right']));
      expect(new Set(legs({ ...doing(0), goal: { go: 'on' } }))).toEqual(new Set(['left', 'right']));
    });

    test('nothing is left for whoever may then neither lie nor sit', () => {
      const move = leaves('seated-only', { ...doing(0), plan: limited('lying-only') });
      expect(move.place.at).toBe('over');
      expect(move.say[0]?.say).toBe('clinician-first');
    });
  });
});
