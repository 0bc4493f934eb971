import { describe, expect, test } from '@jest/globals';
import { leave, makeRoom } from '../../lambda/dialogue/anywhere/leave';
import { takeBack } from '../../lambda/dialogue/anywhere/take-back';
import type { Event } from '../../lambda/dialogue/event';
import { leftAt, placeNotes, SCREENS_AGAIN } from '../../lambda/dialogue/places/kept-place';
import { respond } from '../../lambda/dialogue/respond';
import { snapshot } from '../../lambda/dialogue/snapshot';
import type { Place, State, Visit } from '../../lambda/dialogue/state';
import { checkBefore } from '../../lambda/dialogue/steps/safety';
import { LEGS } from '../../lambda/domain/leg';
import { emptyPast, type Note } from '../../lambda/domain/past';
import { program, USUAL_PLAN } from '../../lambda/domain/plan';
import { QUESTIONS, type SafetyQuestion } from '../../lambda/domain/screening';
import { everyPlace, STRETCHING, TESTING } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// What is taken back, what is left, and what is written of where it stands, place by place.

const MOMENT = momentAt(NOW);
const GOAL = { go: 'test', legs: LEGS } as const;
const PAST = { ...emptyPast(true), clearedAt: NOW - 1000 };
const at = (place: Place, visit: Partial<Visit> = {}): State => standingAt(place, visit, PAST);
const screening = (question: SafetyQuestion): Place => ({ at: 'screening', question, goal: GOAL });
const whichSign = (question: SafetyQuestion): Place => ({ at: 'which-sign', question, goal: GOAL });
const kept = (state: State): Note => ({ note: 'place', state: snapshot(state), at: NOW });

describe('an answer that is taken back', () => {
  const BACK: Event = { heard: 'take-back' };
  const TO_YES: Event = { heard: 'take-back', to: 'yes' };
  const TO_NO: Event = { heard: 'take-back', to: 'no' };
  const PREVIOUS: Event = { heard: 'previous' };
  const asks = (question: SafetyQuestion) => ({ place: screening(question), say: [{ say: 'back-to-it' }], notes: [] });

  test.each([...QUESTIONS, 'brief'] as const)('at %s leads to the question before, and never forward', (question) => {
    const first = question === 'nerves' || question === 'brief';
    const before = first ? question : (QUESTIONS[QUESTIONS.indexOf(question) - 1] ?? 'nerves');
    const from = at(screening(question), { screened: false });
    for (const event of [BACK, TO_NO, PREVIOUS]) expect(takeBack(from, event)).toMatchObject(asks(before));
    // "I meant yes" goes on as that yes would have; there is none before the first.
    const yes = first ? asks(question) : { place: whichSign(before), say: [], notes: [] };
    expect(takeBack(from, TO_YES)).toMatchObject(yes);
  });

  test('at "which one?", or a question about a sign that answers one, leads to that one', () => {
    for (const back of [screening('injury'), whichSign('injury')]) {
      const places = [whichSign('injury'), { ...checkBefore(back, 'doctors-word'), answers: true }];
      for (const place of places) {
        for (const event of [BACK, TO_YES, TO_NO, PREVIOUS])
          expect(takeBack(at(place, { screened: false }), event)).toMatchObject(asks('injury'));
      }
    }
  });

  test('at a question about a sign that was told by the way, asks which one it was', () => {
    const from = at(checkBefore({ at: 'set-up', why: 'first' }, 'doctors-word'));
    for (const event of [BACK, PREVIOUS])
      expect(takeBack(from, event)?.place).toEqual({ at: 'which-question', goal: { go: 'on' } });
  });

  const asked = ['screening', 'which-sign', 'sign-check'];
  test('where something is to be deleted, takes back no answer: that is what is taken back', () => {
    const [, from] = everyPlace({ screened: true, past: PAST }).find(([place]) => place === 'forget') ?? [];
    expect(from && takeBack(from, BACK)).toBeUndefined();
    expect(from && respond(from, BACK, MOMENT).lines[0]).toEqual({ say: 'kept' });
  });

  const through = everyPlace({ screened: true, past: PAST }).filter(([place]) => ![...asked, 'forget'].includes(place));

  test.each(through)('once through, at %s, asks which one it was, and nobody is clear any more', (_, from) => {
    const move = takeBack(from, BACK);
    const busy = from.visit.toTest.length > 0 || from.visit.stretching !== undefined;
    expect(move).toMatchObject({
      place: { at: 'which-question', goal: busy ? { go: 'on' } : (from.visit.goal ?? { go: 'on' }) },
      say: [],
      notes: [{ note: 'not-cleared' }, { note: 'no-place' }],
    });
    expect([move?.visit.screened, move?.visit.past]).toEqual([false, emptyPast(true)]);
    // "Go back" is to hear something again there.
    expect(takeBack(from, PREVIOUS)).toBeUndefined();
  });

  test('goes on to what was wanted, where nothing has begun', () => {
    const goal = (visit: Partial<Visit>) =>
      takeBack(at({ at: 'verdict' }, { goal: GOAL, toTest: [], ...visit }), BACK)?.place;
    expect(goal({})).toEqual({ at: 'which-question', goal: GOAL });
    expect(goal({ toTest: ['left'] })).toEqual({ at: 'which-question', goal: { go: 'on' } });
    expect(goal({ stretching: { holds: [], next: 0, held: 0, startedAt: NOW } })).toEqual({
      at: 'which-question',
      goal: { go: 'on' },
    });
    const { goal: _, ...nothing } = at({ at: 'verdict' }, { toTest: [] }).visit;
    expect(takeBack({ place: { at: 'verdict' }, visit: nothing }, BACK)?.place).toEqual({
      at: 'which-question',
      goal: { go: 'on' },
    });
  });

  test('is none where nothing was asked yet, nor by any other word', () => {
    for (const [place, from] of everyPlace({ screened: false })) {
      if (!asked.includes(place)) expect({ place, move: takeBack(from, BACK) }).toEqual({ place, move: undefined });
      for (const heard of ['no', 'yes', 'repeat'] as const) expect(takeBack(from, { heard })).toBeUndefined();
    }
  });
});

describe('leaving', () => {
  /** Where a leg may be up, or a back bent, when somebody says stop. */
  const UP: readonly Place['at'][] = ['raise', 'paused'];
  /** Where the body may be in the middle of something. */
  const places = everyPlace({ screened: true }).filter(([place]) => place !== 'hold');

  test.each(places)('%s says what is to be lowered and what is kept, and goodbye', (place, from) => {
    const { toTest, stretching } = from.visit;
    const underWay = place === 'sign-check' || toTest.length > 0 || stretching !== undefined;
    const notes = underWay ? leftAt(from, NOW) : [];
    for (const why of ['stop', 'done'] as const) {
      const move = leave(from, why, MOMENT);
      expect(move).toMatchObject({ place: { at: 'over' }, notes });
      expect(move.say).toEqual([
        ...(UP.includes(place) ? [{ say: 'lower-leg', stretch: 'lying' }] : []),
        ...(notes.some(({ note }) => note === 'place') ? [{ say: 'kept-for-later' }] : []),
        { say: 'goodbye', why },
      ]);
    }
  });

  const holds = program(USUAL_PLAN, ['left']);
  test.each<[string, Partial<Visit>, boolean]>([
    ['with a leg to test', { toTest: ['left'] }, true],
    ['with none', { toTest: [] }, false],
    [
      'with the last hold to do',
      { toTest: [], stretching: { holds, next: holds.length - 1, held: 0, startedAt: NOW } },
      true,
    ],
    [
      'with all of them done',
      { toTest: [], stretching: { holds, next: holds.length, held: 0, startedAt: NOW } },
      false,
    ],
    [
      'with all done, and a leg to test',
      { toTest: ['left'], stretching: { holds, next: holds.length, held: 0, startedAt: NOW } },
      true,
    ],
    ['not screened', { toTest: ['left'], screened: false }, false],
  ])('%s, something is kept: %s', (_, visit, keeps) => {
    const { goal: __, ...bare } = at({ at: 'set-up', why: 'first' }).visit;
    const from: State = { place: { at: 'set-up', why: 'first' }, visit: { ...bare, ...visit } };
    expect(leave(from, 'stop', MOMENT).notes).toEqual(keeps ? [kept(from)] : []);
  });

  test('on the chair, it is the back that comes up', () => {
    const seated = { ...STRETCHING, stretching: { holds, next: 2, held: 0, startedAt: NOW } };
    expect(leave(at({ at: 'paused' }, seated), 'stop', MOMENT).say[0]).toEqual({ say: 'lower-leg', stretch: 'seated' });
  });

  test('a sign that waits for its answer, screened or not, begins the next visit with the questions', () => {
    const waiting = checkBefore({ at: 'set-up', why: 'first' }, 'doctors-word');
    for (const screened of [true, false])
      expect(leave(at(waiting, { screened, toTest: [] }), 'stop', MOMENT).notes).toEqual([
        { note: 'not-cleared' },
        { note: 'no-place' },
      ]);
  });
});

describe('what is written of where it stands', () => {
  const SETUP = at({ at: 'set-up', why: 'first' }, TESTING);
  const WAITING = at(checkBefore(SETUP.place, 'doctors-word'), TESTING);
  const OVER = at({ at: 'over' });
  const unscreened = (state: State): State => ({ ...state, visit: { ...state.visit, screened: false } });
  const QUESTION = unscreened(at(screening('injury')));
  const HOLD = at({ at: 'hold', playing: { since: NOW, lead: 0, ready: 15, between: 15 } }, STRETCHING);
  const PAUSED = at({ at: 'paused' }, STRETCHING);
  const FORGET = at({ at: 'forget', what: 'everything', back: { at: 'paused' } }, STRETCHING);
  const tested = at({ at: 'set-up', why: 'first' }, { ...TESTING, tested: ['left'] });

  test.each<[string, readonly [State, State, State], readonly Note[], readonly Note[]]>([
    ['nothing, where it is as it was', [SETUP, SETUP, SETUP], [], []],
    ['the place, where it moved', [SETUP, SETUP, tested], [], [kept(tested)]],
    ['nothing, where a note of the turn says it already', [SETUP, SETUP, tested], [kept(SETUP)], []],
    ['nothing, where a note of the turn has dropped it', [SETUP, SETUP, tested], [{ note: 'no-place' }], []],
    ['the place, beside other notes', [SETUP, SETUP, tested], [{ note: 'not-cleared' }], [kept(tested)]],
    ['that there is none, at the end', [SETUP, SETUP, OVER], [], [{ note: 'no-place' }]],
    ['nothing, at the end of whoever was not through', [QUESTION, QUESTION, OVER], [], []],
    ['the questions again, while a sign waits', [SETUP, SETUP, WAITING], [], SCREENS_AGAIN],
    ['that only once', [WAITING, WAITING, WAITING], [], []],
    ['nothing of a sign among the questions', [QUESTION, QUESTION, unscreened(WAITING)], [], []],
    [
      'clear as before, and the place, once a sign is dealt with',
      [WAITING, WAITING, SETUP],
      [],
      [{ note: 'cleared', at: NOW - 1000 }, kept(SETUP)],
    ],
    [
      'that also beside what the plan keeps to from now on',
      [WAITING, WAITING, SETUP],
      [{ note: 'plan', plan: USUAL_PLAN }],
      [{ note: 'cleared', at: NOW - 1000 }, kept(SETUP)],
    ],
    [
      'the place alone, where a note says clear already',
      [WAITING, WAITING, SETUP],
      [{ note: 'cleared', at: NOW }],
      [kept(SETUP)],
    ],
    [
      'the place alone, where nobody is through yet',
      [unscreened(WAITING), WAITING, unscreened(SETUP)],
      [],
      [kept(unscreened(SETUP))],
    ],
    ['nothing of a question', [SETUP, SETUP, QUESTION], [], []],
    ['the hold that was left, while something else is asked', [HOLD, PAUSED, FORGET], [], [kept(PAUSED)]],
    ['nothing of what is asked beside', [PAUSED, PAUSED, FORGET], [], []],
    ['the hold itself', [PAUSED, PAUSED, HOLD], [], [kept(HOLD)]],
  ])('%s', (_, [before, from, after], notes, written) => {
    expect(placeNotes(before, from, after, notes, NOW)).toEqual(written);
  });

  test('a sign dealt with makes whoever was never clear so now', () => {
    const { clearedAt: _, ...never } = PAST;
    const clear = (state: State): State => ({ ...state, visit: { ...state.visit, past: never } });
    expect(placeNotes(clear(WAITING), clear(WAITING), clear(SETUP), [], NOW)[0]).toEqual({ note: 'cleared', at: NOW });
  });

  test.each<[string, Place, Place | undefined, readonly Note[]]>([
    ['where it stands', SETUP.place, SETUP.place, []],
    ['where a question beside was opened', FORGET.place, { at: 'paused' }, []],
    ['where a question beside another was', { at: 'show-results', back: FORGET.place }, { at: 'paused' }, []],
    ['nothing, from the door', { at: 'forget', what: 'everything', back: { at: 'questions' } }, undefined, []],
    ['nothing of a question', screening('injury'), undefined, []],
    [
      'the questions again, where a sign waits',
      WAITING.place,
      undefined,
      [{ note: 'not-cleared' }, { note: 'no-place' }],
    ],
    ['nothing of a question opened while a sign waits', { at: 'show-results', back: WAITING.place }, undefined, []],
  ])('left: %s', (_, place, back, notes) => {
    const from = at(place, STRETCHING);
    expect(leftAt(from, NOW)).toEqual(back ? [kept({ ...from, place: back })] : notes);
  });
});

describe('somebody else’s turn', () => {
  test.each(everyPlace({ screened: true, past: PAST, lying: true }))(
    'at %s, nothing is cleared for them',
    (at, from) => {
      const up = at === 'raise' || at === 'paused';
      const { place, say, notes } = makeRoom(from);
      expect([place, notes]).toEqual([{ at: 'over' }, SCREENS_AGAIN]);
      expect(say.map((line) => line.say)).toEqual(up ? ['lower-leg', 'goodbye'] : ['goodbye']);
    },
  );
});
