import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from '@jest/globals';
import {
  jsonIn,
  numberIn,
  numeral,
  type Row,
  wholeIn,
  wordIn,
  wordList,
  wordsAmong,
} from '../../lambda/diary/attribute';
import {
  brokenOffOf,
  clearingOf,
  holdOf,
  itemOfBrokenOff,
  itemOfClearing,
  itemOfHold,
  itemOfReading,
  readingOf,
} from '../../lambda/diary/item';
import { itemOfPlan, planOf } from '../../lambda/diary/plan-item';
import { attributeOfWeek, nameOfWeek, weekAlone, weeksIn } from '../../lambda/diary/week-item';
import { DAY } from '../../lambda/domain/calendar';
import type { HeldHold } from '../../lambda/domain/past';
import { type Plan, USUAL_PLAN } from '../../lambda/domain/plan';
import type { Reading } from '../../lambda/domain/reading';
import { RECENT_WEEKS, type Week } from '../../lambda/domain/week';

const NOW = Date.parse('2026-11-20T18:00:00Z');

const READING: Reading = {
  leg: 'right',
  angle: { low: 60, high: 65 },
  method: 'landmark',
  stoppedBy: ['knee-bends', 'other-leg-lifts'],
  takenAt: NOW,
  afterStretching: true,
};
const GUESS = { low: 50, high: 60 };
const HOLD: HeldHold = { stretch: 'seated', leg: 'left', seconds: 30, held: 12, at: NOW, id: `${NOW}-3` };
const FULL: HeldHold = { ...HOLD, held: 30 };
const HOLD_ENTRY = { entry: { S: `-#hold#${HOLD.id}` } };
const FULL_PLAN: Plan = {
  ...USUAL_PLAN,
  limits: ['lying-only'],
  restFrom: NOW,
  afresh: NOW,
  count: 'only-end',
  pull: 'gentler',
  adapted: { why: 'too-strong', at: NOW },
};
/** From Monday 16 November 2026. */
const WEEK: Week = { monday: 20_773, left: [1, 3, 5], right: [] };
const PLAN: Plan = { seconds: 45, reps: 3, stretches: ['seated', 'lying'], only: 'left' };

/** An item with one attribute put in, or taken out. */
function but(item: Row, name: string, attribute: AttributeValue | undefined): Row {
  const { [name]: _, ...rest } = item;
  return attribute ? { ...rest, [name]: attribute } : rest;
}
const N = (value: number | string): AttributeValue => ({ N: String(value) });
const S = (text: string): AttributeValue => ({ S: text });
const L = (...texts: readonly string[]): AttributeValue => ({ L: texts.map(S) });

describe('what an attribute holds', () => {
  test.each<[AttributeValue | undefined, number | undefined, number | undefined]>([
    [N('60'), 60, 60],
    [N('0'), 0, 0],
    [N('-1'), -1, undefined],
    [N('59.5'), 59.5, undefined],
    [N('much'), undefined, undefined],
    [N('Infinity'), undefined, undefined],
    [S('60'), undefined, undefined],
    [undefined, undefined, undefined],
  ])('%j is the number %s, the whole number %s', (attribute, number, whole) => {
    expect([numberIn(attribute), wholeIn(attribute)]).toEqual([number, whole]);
  });

  const LEGS = ['left', 'right'] as const;
  test('is one of our words, or none', () => {
    expect([S('left'), S('middle'), N(1), undefined].map((each) => wordIn(LEGS, each))).toEqual([
      'left',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is a list of our words, or none, as soon as one of them is not', () => {
    expect(wordsAmong(LEGS, wordList(['right', 'left']))).toEqual(['right', 'left']);
    expect(wordsAmong(LEGS, wordList([]))).toEqual([]);
    expect(wordsAmong(LEGS, L('right', 'middle'))).toBeUndefined();
    expect(wordsAmong(LEGS, { L: [N(1)] })).toBeUndefined();
    expect(wordsAmong(LEGS, S('right'))).toBeUndefined();
    expect(wordsAmong(LEGS, undefined)).toBeUndefined();
  });

  test('is JSON, or nothing', () => {
    expect(jsonIn(S('{"at":"raise"}'))).toEqual({ at: 'raise' });
    expect([S('{"at'), S(''), N(1), undefined].map(jsonIn)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('is written as DynamoDB takes it', () => {
    expect([numeral(-2.5), wordList(['a', 'b'])]).toEqual([{ N: '-2.5' }, { L: [{ S: 'a' }, { S: 'b' }] }]);
  });
});

describe('what is kept is this and nothing else', () => {
  test('of a reading', () => {
    expect(itemOfReading(READING)).toEqual({
      leg: S('right'),
      low: N(60),
      high: N(65),
      method: S('landmark'),
      stoppedBy: L('knee-bends', 'other-leg-lifts'),
      takenAt: N(NOW),
      afterStretching: { BOOL: true },
    });
  });

  test('of a hold', () => {
    expect(itemOfHold(HOLD)).toEqual({
      stretch: S('seated'),
      leg: S('left'),
      seconds: N(30),
      held: N(12),
      at: N(NOW),
    });
    expect(itemOfHold({ ...HOLD, held: 30 })).not.toHaveProperty('held');
  });

  test('of a plan', () => {
    const item = { seconds: N(45), reps: N(3), stretches: L('seated', 'lying') };
    expect(itemOfPlan(PLAN)).toEqual({ ...item, only: S('left') });
    const { only: _, ...both } = PLAN;
    expect(itemOfPlan(both)).toEqual(item);
  });

  test('of a clear screening', () => {
    expect(itemOfClearing(NOW)).toEqual({ at: N(NOW) });
  });

  test('of a session that broke off, for a day', () => {
    expect(itemOfBrokenOff({ state: { place: 'raise' }, at: NOW })).toEqual({
      at: N(NOW),
      state: S('{"place":"raise"}'),
      expires: N((NOW + DAY) / 1000),
    });
    expect(itemOfBrokenOff({ state: undefined, at: NOW + 1 })).toMatchObject({
      state: S('null'),
      // In whole seconds, and no sooner than promised.
      expires: N((NOW + DAY) / 1000 + 1),
    });
  });

  test.each<[string, unknown, unknown]>([
    ['a reading', READING, readingOf(itemOfReading(READING))],
    [
      'a guess beside the landmark',
      { ...READING, guess: GUESS },
      readingOf(itemOfReading({ ...READING, guess: GUESS })),
    ],
    ['a hold', HOLD, holdOf({ ...itemOfHold(HOLD), ...HOLD_ENTRY })],
    ['a hold held in full', FULL, holdOf({ ...itemOfHold(FULL), ...HOLD_ENTRY })],
    ['a hold with its id beside the key', HOLD, holdOf({ ...itemOfHold(HOLD), id: S(HOLD.id) })],
    ['a plan with all in it', FULL_PLAN, planOf(itemOfPlan(FULL_PLAN))],
    ['a week', [WEEK], weeksIn({ [nameOfWeek(WEEK)]: attributeOfWeek(WEEK) })],
    ['a plan', PLAN, planOf(itemOfPlan(PLAN))],
    ['a clear screening', NOW, clearingOf(itemOfClearing(NOW))],
    ['a broken-off session', { state: [1], at: NOW }, brokenOffOf(itemOfBrokenOff({ state: [1], at: NOW }), NOW)],
  ])('%s comes back as it was', (_, kept, read) => {
    expect(read).toEqual(kept);
  });
});

describe('a reading', () => {
  const item = itemOfReading(READING);

  test.each<[string, AttributeValue | undefined]>([
    ['leg', S('middle')],
    ['leg', undefined],
    ['low', S('60')],
    ['low', N(-1)],
    ['low', N(66)],
    ['low', undefined],
    ['high', N(59)],
    ['high', N(181)],
    ['high', undefined],
    ['method', S('ultrasound')],
    ['method', undefined],
    ['stoppedBy', L('knee-bends', 'boredom')],
    ['stoppedBy', undefined],
    ['takenAt', S('today')],
    ['takenAt', undefined],
  ])('whose %s is %j is none', (name, attribute) => {
    expect(readingOf(but(item, name, attribute))).toBeUndefined();
  });

  test.each<[string, number, number]>([
    ['flat on the floor', 0, 0],
    ['as far as any leg goes', 180, 180],
    ['a range of one number', 65, 65],
  ])('may be %s', (_, low, high) => {
    const { angle } = readingOf({ ...item, low: N(low), high: N(high) }) ?? {};
    expect(angle).toEqual({ low, high });
  });

  test('at the first instant of all is one', () => {
    expect(readingOf({ ...item, takenAt: N(0) })?.takenAt).toBe(0);
  });

  test.each(['guess', 'landmark', 'measured'] as const)('by %s is one', (method) => {
    expect(readingOf(itemOfReading({ ...READING, method }))?.method).toBe(method);
  });

  test.each(['knee-bends', 'other-leg-lifts', 'discomfort-behind-leg', 'nothing'] as const)(
    'stopped by %s is one',
    (reason) => {
      expect(readingOf(itemOfReading({ ...READING, stoppedBy: [reason] }))?.stoppedBy).toEqual([reason]);
    },
  );

  test.each([{ BOOL: false }, S('true'), undefined])(
    'is not of after stretching unless it says so: %j',
    (attribute) => {
      expect(readingOf(but(item, 'afterStretching', attribute))?.afterStretching).toBe(false);
    },
  );
});

describe('a hold', () => {
  const item = { ...itemOfHold(HOLD), ...HOLD_ENTRY };

  test.each<[string, AttributeValue | undefined]>([
    ['stretch', S('hanging')],
    ['stretch', undefined],
    ['leg', S('middle')],
    ['leg', undefined],
    ['seconds', N(29.5)],
    ['seconds', undefined],
    ['held', N(-1)],
    ['held', S('all')],
    ['at', S('noon')],
    ['at', undefined],
    ['id', S('')],
    ['entry', S('-#hold#')],
    ['entry', N(1)],
    ['entry', undefined],
  ])('whose %s is %j is none', (name, attribute) => {
    expect(holdOf(but(item, name, attribute))).toBeUndefined();
  });

  test('of which no second was held is one, and so is one of the first instant of all', () => {
    expect(holdOf({ ...item, held: N(0) })?.held).toBe(0);
    expect(holdOf({ ...item, at: N(0) })?.at).toBe(0);
    expect(holdOf({ ...item, seconds: N(0) })?.seconds).toBe(0);
  });

  test.each(['lying', 'seated'] as const)('of the %s stretch is one', (stretch) => {
    expect(holdOf({ ...itemOfHold({ ...HOLD, stretch }), ...HOLD_ENTRY })?.stretch).toBe(stretch);
  });
});

describe('a plan', () => {
  const item = itemOfPlan(PLAN);

  test.each<[string, AttributeValue | undefined]>([
    ['seconds', N(9)],
    ['seconds', N(121)],
    ['seconds', N(30.5)],
    ['seconds', undefined],
    ['reps', N(0)],
    ['reps', N(6)],
    ['reps', undefined],
    ['stretches', L()],
    ['stretches', L('lying', 'hanging')],
    ['stretches', undefined],
  ])('whose %s is %j is none', (name, attribute) => {
    expect(planOf(but(item, name, attribute))).toBeUndefined();
  });

  test.each<[string, number]>([
    ['seconds', 10],
    ['seconds', 120],
    ['reps', 1],
    ['reps', 5],
  ])('may have %s %i', (name, value) => {
    expect(planOf({ ...item, [name]: N(value) })).toMatchObject({ [name]: value });
  });

  test('for a leg that nobody has is for both', () => {
    expect(planOf({ ...item, only: S('middle') })).toEqual({ seconds: 45, reps: 3, stretches: ['seated', 'lying'] });
  });
});

describe('a broken-off session', () => {
  const item = itemOfBrokenOff({ state: 'somewhere', at: NOW });

  test('is there to the last millisecond of its day, and then no more', () => {
    expect(brokenOffOf(item, NOW + DAY - 1)).toEqual({ state: 'somewhere', at: NOW });
    expect(brokenOffOf(item, NOW + DAY)).toBeUndefined();
  });

  test.each<[string, AttributeValue | undefined]>([
    ['at', S('noon')],
    ['at', undefined],
    ['expires', undefined],
    ['state', S('{"half')],
    ['state', undefined],
  ])('whose %s is %j is none', (name, attribute) => {
    expect(brokenOffOf(but(item, name, attribute), NOW)).toBeUndefined();
  });

  test('of the first instant of all is one', () => {
    expect(brokenOffOf({ ...item, at: N(0) }, NOW)?.at).toBe(0);
  });
});

describe('a week', () => {
  test('is kept as a date and a digit for each day', () => {
    expect([nameOfWeek(WEEK), attributeOfWeek(WEEK)]).toEqual(['w03', S('2026-11-16 135 -')]);
  });

  test('takes the place of the one thirteen weeks before it, and of no other', () => {
    const names = Array.from({ length: RECENT_WEEKS }, (_, ago) =>
      nameOfWeek({ ...WEEK, monday: WEEK.monday - 7 * ago }),
    );
    expect(new Set(names).size).toBe(RECENT_WEEKS);
    expect(nameOfWeek({ ...WEEK, monday: WEEK.monday - 7 * RECENT_WEEKS })).toBe(names[0]);
  });

  test.each<AttributeValue>([S('2026-11-17 135 -'), S('soon 135 -'), S(''), N(20_773)])(
    'that is %j is none',
    (week) => {
      expect(weeksIn({ w03: week })).toEqual([]);
    },
  );

  test('of another attribute is none', () => {
    for (const name of ['entry', 'w3', 'w031', 'aw03'])
      expect(weeksIn({ asOf: N(NOW), [name]: S('2026-11-16 135 -') })).toEqual([]);
  });

  test('that once had an item of its own is still read', () => {
    expect(weekAlone({ monday: S('2026-11-16'), left: S('135') })).toEqual(WEEK);
    expect(weekAlone({ monday: S('2026-11-17') })).toBeUndefined();
  });
});
