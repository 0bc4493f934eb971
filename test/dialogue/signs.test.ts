import { describe, expect, test } from '@jest/globals';
import type { Event } from '../../lambda/dialogue/event';
import type { Move } from '../../lambda/dialogue/move';
import { rulesOf } from '../../lambda/dialogue/places';
import { restLeg } from '../../lambda/dialogue/places/rest-leg';
import { answerTo, isByWord } from '../../lambda/dialogue/places/sign-check';
import type { Place, SignCheck, State, Visit } from '../../lambda/dialogue/state';
import { refuse } from '../../lambda/dialogue/steps/refuse';
import { dealWith } from '../../lambda/dialogue/steps/safety';
import { LANDMARKS, type Landmark } from '../../lambda/domain/angle';
import { LEGS } from '../../lambda/domain/leg';
import { emptyPast } from '../../lambda/domain/past';
import { ASKED_FOR, ITEMS, type Item, QUESTIONS, type SafetyQuestion } from '../../lambda/domain/screening';
import { leftOf, type Part } from '../../lambda/domain/screening-parts';
import { CHECKS, type Check, type Checked } from '../../lambda/domain/screening-table';
import { TESTING } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// Each question of safety × each way to answer it that is no yes and no no: by its number, by a place, with a question back.

const MOMENT = momentAt(NOW);
const GOAL = { go: 'test', legs: LEGS } as const;
const EVERY: readonly SafetyQuestion[] = [...QUESTIONS, 'brief'];

/** Somebody who is not through yet. */
const at = <P extends Place>(place: P, visit: Partial<Visit> = {}): State & { readonly place: P } => ({
  ...standingAt(place, { screened: false, toTest: [], ...visit }, { ...emptyPast(true), clearedAt: NOW - 1000 }),
  place,
});
const answer = ({ place, visit }: State, event: Event): Move | undefined =>
  rulesOf(place).answer({ place, visit, moment: MOMENT }, event);
const asksAgain = (from: State, say: Move['say'] = []): object => ({ place: from.place, say, plays: 'question' });
const QUESTIONS_ONLY = { place: { at: 'questions' }, say: [{ say: 'questions-only' }] };

describe.each(EVERY)('"which one?", of %s', (question) => {
  const from = at({ at: 'which-sign', question, goal: GOAL });
  const asked = ASKED_FOR[question];
  const deals = (items: readonly Item[]): Move => dealWith(from, items, undefined, MOMENT);

  test('each is chosen by its number, from the front and from the back, and dealt with by its row', () => {
    for (const [index, items] of asked.entries()) {
      for (const event of [
        { heard: 'option', index: index + 1 },
        { heard: 'option', index: index - asked.length },
        { heard: 'number', value: index + 1 },
      ] as const) {
        expect({ event, move: answer(from, event) }).toEqual({ event, move: deals(items) });
      }
    }
  });

  test('there is none before the first or after the last', () => {
    for (const index of [0, asked.length + 1, -asked.length - 1])
      expect(answer(from, { heard: 'option', index })).toBeUndefined();
    expect(answer(from, { heard: 'number', value: 0 })).toBeUndefined();
  });

  test('"both", and "all three", are all of them', () => {
    expect(answer(from, { heard: 'leg', leg: 'both' })).toEqual(deals(asked.flat()));
    const three: Event = { heard: 'findings', stopped: ['knee-bends', 'other-leg-lifts', 'discomfort-behind-leg'] };
    expect(answer(from, three)).toEqual(deals(asked.flat()));
    expect(answer(from, { heard: 'leg', leg: 'left' })).toBeUndefined();
    expect(answer(from, { heard: 'findings', stopped: ['knee-bends'] })).toBeUndefined();
  });

  test.each(LANDMARKS)('%s stands for what is asked for there, if anything is', (landmark) => {
    const item = NAMED[question]?.[landmark];
    expect(answer(from, { heard: 'findings', landmark })).toEqual(item && deals([item]));
  });

  test('"none" after all asks the whole question once more', () => {
    for (const event of [{ heard: 'no' }, { heard: 'deny', all: true }] as const) {
      expect(answer(from, event)).toMatchObject({
        place: { at: 'screening', question, goal: GOAL },
        say: [],
        plays: 'question',
      });
    }
  });

  test('what denies a part, or tells of a doctor, has not said of what', () => {
    for (const event of [{ heard: 'deny', all: false }, { heard: 'cleared-by-doctor' }] as const)
      expect(answer(from, event)).toMatchObject(asksAgain(from));
  });

  test('whoever cannot or will not tell, or is not understood three times, sees a clinician first', () => {
    const first = refuse(from, 'clinician-first', MOMENT);
    for (const heard of ['not-sure', 'decline', 'refuse'] as const) expect(answer(from, { heard })).toEqual(first);
    expect(rulesOf(from.place).lost?.({ ...from, moment: MOMENT })).toEqual(first);
  });

  test('a question back is answered, and "skip" leaves questions only', () => {
    expect(answer(from, { heard: 'explain' })).toMatchObject(
      asksAgain(from, [{ say: 'in-plain-words', about: question }]),
    );
    expect(answer(from, { heard: 'why' })).toMatchObject(asksAgain(from, [{ say: 'why-asked', about: question }]));
    expect(answer(from, { heard: 'skip' })).toMatchObject(QUESTIONS_ONLY);
  });

  test('anything else is no answer', () => {
    for (const heard of ['yes', 'agree', 'ready', 'missed', 'eases'] as const)
      expect(answer(from, { heard })).toBeUndefined();
  });
});

/** Places on the body that stand for an item, where that question names them. */
const SHIN = (item: Item): Partial<Readonly<Record<Landmark, Item>>> => ({
  'upper-shin': item,
  'mid-shin': item,
  'lower-shin': item,
});
const NAMED: Partial<Readonly<Record<SafetyQuestion, Partial<Readonly<Record<Landmark, Item>>>>>> = {
  'below-knee': SHIN('pain-past-knee'),
  injury: SHIN('hot-calf'),
  body: { hip: 'new-hip', knee: 'new-knee' },
  brief: SHIN('pain-past-knee'),
};

describe.each(EVERY)('the question itself, %s', (question) => {
  const from = at({ at: 'screening', question, goal: GOAL });
  const asked = ASKED_FOR[question];

  test('takes "the first one" for that, and a bare number for none', () => {
    for (const [index, items] of question === 'lies-flat' ? [] : asked.entries())
      expect(answer(from, { heard: 'option', index: index + 1 })).toEqual(dealWith(from, items, undefined, MOMENT));
    expect(answer(from, { heard: 'number', value: 1 })).toBeUndefined();
    expect(answer(from, { heard: 'option', index: asked.length + 1 })).toBeUndefined();
  });

  test('is cleared by a denial of everything that it names, one by one, and by no part of it', () => {
    if (question === 'lies-flat') return;
    const named = leftOf(question, []).map(([part]) => part);
    const denies = (parts: readonly Part[]) => answer(from, { heard: 'deny', all: false, parts });
    expect(denies(named)).toEqual(answer(from, { heard: 'no' }));
    for (const [, ...rest] of [named, named.toReversed()])
      expect(denies(rest)).toMatchObject({ say: [{ say: 'and-the-rest' }], plays: 'question' });
    const narrower = answer(from, { heard: 'deny', all: false, signs: asked.flat() });
    expect(narrower).toMatchObject({ place: from.place, say: [{ say: 'and-the-rest' }], plays: 'question' });
  });

  test('takes a yes, or a doubt, to the last of its parts for that one', () => {
    if (question === 'lies-flat') return;
    for (const [part, item] of leftOf(question, [])) {
      const denied = leftOf(question, []).flatMap(([each]) => (each === part ? [] : each));
      const last = at({ at: 'screening', question, goal: GOAL, denied });
      for (const heard of ['yes', 'not-sure'] as const)
        expect(answer(last, { heard })).toEqual(dealWith(last, [item], undefined, MOMENT));
    }
  });

  test('asks only for what is left of it once a part was denied, and chooses among that', () => {
    if (question === 'lies-flat') return;
    const parts = leftOf(question, []).map(([part]) => part);
    const [first, ...others] = parts;
    if (!first) throw new Error(`${question} names nothing.`);
    const rest = at({ at: 'screening', question, goal: GOAL, denied: [first] });
    expect(answer(from, { heard: 'deny', all: false, parts: [first] })).toMatchObject({
      place: rest.place,
      say: [{ say: 'and-the-rest' }],
      plays: 'question',
    });
    expect(answer(rest, { heard: 'deny', all: false, parts: others })).toEqual(answer(rest, { heard: 'no' }));
    const items = [...new Set(leftOf(question, [first]).map(([, item]) => item))];
    for (const [index, item] of items.entries())
      expect(answer(rest, { heard: 'option', index: index + 1 })).toEqual(dealWith(rest, [item], undefined, MOMENT));
    expect(answer(rest, { heard: 'option', index: items.length + 1 })).toBeUndefined();
  });

  test('is explained, has its reason, and may be declined', () => {
    expect(answer(from, { heard: 'explain' })).toMatchObject(
      asksAgain(from, [{ say: 'in-plain-words', about: question }]),
    );
    expect(answer(from, { heard: 'why' })).toMatchObject(asksAgain(from, [{ say: 'why-asked', about: question }]));
    for (const heard of ['decline', 'refuse', 'skip'] as const)
      expect(answer(from, { heard })).toMatchObject(QUESTIONS_ONLY);
  });

  test('explains what of it is named, and nothing that it does not ask for', () => {
    for (const of of ITEMS) {
      const named = asked.some((alike) => alike.includes(of));
      const line = { say: 'in-plain-words', about: question, ...(named && { of }) };
      expect(answer(from, { heard: 'explain', of })).toEqual({ ...answer(from, { heard: 'explain' }), say: [line] });
    }
  });

  test('"it goes when I turn over", and a doctor’s word, clear nothing', () => {
    if (question === 'lies-flat') return;
    expect(answer(from, { heard: 'eases' })).toMatchObject(asksAgain(from, [{ say: 'and-the-rest' }]));
    expect(answer(from, { heard: 'cleared-by-doctor' })).toMatchObject(asksAgain(from));
  });
});

describe('an answer to what is asked about a sign', () => {
  const OWN: readonly Check[] = ['is-it-new', 'position-eases', 'foot-wakes', 'for-a-child'];

  test('is a doctor’s word, where no body can say by itself', () => {
    expect(CHECKS.filter((check) => !isByWord(check))).toEqual(OWN);
  });

  /** What answers which checks how; `word` for those that a doctor's word answers. */
  const MEANS: readonly (readonly [Event, readonly Check[] | 'all' | 'word', Checked | undefined])[] = [
    [{ heard: 'yes' }, 'all', 'yes'],
    [{ heard: 'some' }, ['is-it-new'], 'yes'],
    [{ heard: 'no' }, 'all', 'no'],
    [{ heard: 'deny', all: true }, CHECKS.filter((check) => check !== 'is-it-new'), 'no'],
    [{ heard: 'deny', all: false }, 'all', undefined],
    [{ heard: 'not-sure' }, 'all', 'not-sure'],
    [{ heard: 'hardly' }, 'all', 'not-sure'],
    [{ heard: 'decline' }, 'all', 'not-sure'],
    [{ heard: 'refuse' }, 'all', 'not-sure'],
    [{ heard: 'cleared-by-doctor' }, 'word', 'yes'],
    [{ heard: 'no-doctor' }, 'word', 'no'],
    [{ heard: 'began', when: 'new' }, ['is-it-new'], 'yes'],
    [{ heard: 'began', when: 'old' }, ['is-it-new'], 'no'],
    [{ heard: 'when', when: {} }, ['is-it-new'], 'yes'],
    [{ heard: 'feeling', feeling: 'worse' }, ['is-it-new'], 'yes'],
    [{ heard: 'feeling', feeling: 'good' }, ['foot-wakes'], 'yes'],
    [{ heard: 'feeling', feeling: 'sore' }, 'all', undefined],
    [{ heard: 'age', years: 17 }, ['for-a-child'], 'yes'],
    [{ heard: 'age', years: 18 }, 'all', undefined],
    [{ heard: 'next-person' }, ['for-a-child'], 'yes'],
    [{ heard: 'eases' }, ['position-eases'], 'yes'],
    [{ heard: 'sign', sign: 'night-pain' }, ['position-eases'], 'no'],
    [{ heard: 'sign', sign: 'night-pain', also: ['fever'] }, 'all', undefined],
    [{ heard: 'sign', sign: 'weight-loss' }, 'all', undefined],
    [{ heard: 'agree' }, 'all', undefined],
    [{ heard: 'ready' }, 'all', undefined],
    [{ heard: 'missed' }, 'all', undefined],
    [{ heard: 'explain' }, 'all', undefined],
  ];

  test.each(MEANS)('%j: of %s, %s', (event, checks, means) => {
    for (const check of CHECKS) {
      const answers = checks === 'all' || (checks === 'word' ? isByWord(check) : checks.includes(check));
      expect({ check, means: answerTo(check, event) }).toEqual({ check, means: answers ? means : undefined });
    }
  });

  const asking = (check: Check, more: Partial<SignCheck> = {}, visit: Partial<Visit> = {}) =>
    at<SignCheck>(
      {
        at: 'sign-check',
        check,
        more: [],
        leaves: [],
        back: { at: 'screening', question: 'injury', goal: GOAL },
        answers: true,
        ...more,
      },
      visit,
    );

  test.each(CHECKS)('%s: a question back is answered, and no "skip" or "not now" gets by', (check) => {
    const from = asking(check);
    expect(answer(from, { heard: 'explain' })).toMatchObject(
      asksAgain(from, [{ say: 'in-plain-words', about: check }]),
    );
    expect(answer(from, { heard: 'why' })).toMatchObject(asksAgain(from, [{ say: 'why-asked', about: check }]));
    expect(answer(from, { heard: 'skip' })).toBeUndefined();
    const waits = answer(from, { heard: 'not-yet' });
    if (check === 'foot-wakes') expect(waits).toMatchObject({ ...asksAgain(from), wait: 20 });
    else if (isByWord(check)) expect(waits?.place).toEqual({ at: 'over' });
    else expect(waits).toBeUndefined();
  });

  test.each(CHECKS)('%s, not understood three times, is not sure', (check) => {
    const from = asking(check);
    expect(rulesOf(from.place).lost?.({ ...from, moment: MOMENT })).toEqual(answer(from, { heard: 'not-sure' }));
  });

  test('a foot that wakes rests its leg, and with no leg to rest it goes on where it was', () => {
    const raising: Place = { at: 'raise', leg: 'left', practice: false };
    const from = asking('foot-wakes', { back: raising, answers: false }, { ...TESTING, screened: true });
    expect(answer(from, { heard: 'yes' })).toEqual(restLeg({ ...from, place: raising }, 'left', true));
    const verdict: Place = { at: 'verdict' };
    const done = asking('foot-wakes', { back: verdict, answers: false }, { screened: true });
    expect(answer(done, { heard: 'yes' })).toMatchObject({ place: verdict, say: [], plays: 'question' });
  });
});

describe('"which question was it?"', () => {
  const from = at({ at: 'which-question', goal: GOAL });
  const asks = (question: SafetyQuestion, say: Move['say'] = []): object => ({
    place: { at: 'screening', question, goal: GOAL },
    say,
    plays: 'intro',
  });

  test.each(QUESTIONS)('%s, by its number from the front and from the back', (question) => {
    const index = QUESTIONS.indexOf(question);
    expect(answer(from, { heard: 'option', index: index + 1 })).toMatchObject(asks(question));
    expect(answer(from, { heard: 'option', index: index - QUESTIONS.length })).toMatchObject(asks(question));
    expect(answer(from, { heard: 'number', value: index + 1 })).toMatchObject(asks(question));
  });

  test('there is none before the first or after the last', () => {
    for (const index of [0, QUESTIONS.length + 1, -QUESTIONS.length - 1])
      expect(answer(from, { heard: 'option', index })).toBeUndefined();
  });

  test.each(LANDMARKS)('%s: the one below the knee, where it is there, and the one with the calf', (landmark) => {
    const move = answer(from, { heard: 'findings', landmark });
    if (landmark === 'mid-shin') expect(move).toMatchObject(asks('injury'));
    else if (landmark.endsWith('shin')) expect(move).toMatchObject(asks('below-knee'));
    else expect(move).toBeUndefined();
  });

  test('whoever does not know, or is not understood three times, is asked from the top', () => {
    for (const heard of ['not-sure', 'start-over', 'repeat'] as const)
      expect(answer(from, { heard })).toMatchObject(asks('nerves'));
    expect(rulesOf(from.place).lost?.({ ...from, moment: MOMENT })).toMatchObject(asks('nerves'));
  });

  test('a question back is answered as of the one line, and declining leaves questions only', () => {
    expect(answer(from, { heard: 'explain' })).toMatchObject(
      asksAgain(from, [{ say: 'in-plain-words', about: 'brief' }]),
    );
    expect(answer(from, { heard: 'why' })).toMatchObject(asksAgain(from, [{ say: 'why-asked', about: 'brief' }]));
    for (const heard of ['decline', 'refuse', 'skip'] as const)
      expect(answer(from, { heard })).toMatchObject(QUESTIONS_ONLY);
    for (const heard of ['yes', 'no', 'agree', 'missed'] as const) expect(answer(from, { heard })).toBeUndefined();
  });
});
