import { describe, expect, test } from '@jest/globals';
import { exactly } from '../../lambda/domain/angle';
import { courseOf, HALF_A_DAY, outcomeOf, reachedTheLine, retestDue } from '../../lambda/domain/course';
import { USUAL_PLAN } from '../../lambda/domain/plan';
import type { Reading } from '../../lambda/domain/reading';
import { mondayOf, type Week, type Weekday } from '../../lambda/domain/week';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Taken on so many days after the first of them all. */
const at = (days: number) => ({ takenAt: days * DAY });
const reading = (degrees: number, more: Partial<Reading> = {}): Reading => ({
  leg: 'left',
  angle: exactly(degrees),
  method: 'landmark',
  stoppedBy: ['knee-bends'],
  takenAt: 100 * DAY,
  afterStretching: false,
  ...more,
});
const guess = (degrees: number, days: number): Reading => reading(degrees, { ...at(days), method: 'guess' });

/** So many days of stretching the left leg in each of the weeks from one day to another. */
function weeks(from: number, to: number, days: number): readonly Week[] {
  const left = ([1, 2, 3, 4, 5] as const).slice(0, days) satisfies readonly Weekday[];
  const mondays = Array.from({ length: Math.ceil((to - from) / 7) }, (_, index) => mondayOf(from + 6) + 7 * index);
  return mondays.map((monday) => ({ monday, left, right: [] })).toReversed();
}

describe('a leg that has come up to the mark', () => {
  const now = reading(82);
  test.each<[string, readonly Reading[], boolean]>([
    ['is there now and clearly was not before', [now, reading(60, at(60))], true],
    ['may be told by a change that is only maybe one', [now, reading(74, at(60))], true],
    ['is not told by a change within the error of measuring', [now, reading(75, at(60))], false],
    ['is told at eighty', [reading(80), reading(60, at(60))], true],
    ['is not told at seventy-nine', [reading(79), reading(60, at(60))], false],
    [
      'is not told of a range that reaches across the line',
      [reading(0, { angle: { low: 75, high: 95 } }), reading(50, at(60))],
      false,
    ],
    ['is not told by two ways of measuring', [reading(82, { method: 'measured' }), reading(60, at(60))], false],
    [
      'is not told by a reading right after stretching',
      [now, reading(60, { ...at(60), afterStretching: true })],
      false,
    ],
    ['is not told by another leg', [now, reading(60, { ...at(60), leg: 'right' })], false],
    ['is not told by the same test', [now, reading(60, { takenAt: now.takenAt - 2 * HOUR })], false],
    ['is told by a test a moment earlier than that', [now, reading(60, { takenAt: now.takenAt - 2 * HOUR - 1 })], true],
    ['was never below it', [reading(98), reading(81, at(60))], false],
    ['is told by any earlier test', [now, reading(81, at(90)), reading(60, at(60))], true],
    ['has to be measured', [], false],
    ['has to be measured before, too', [now], false],
  ])('%s', (_, readings, reached) => {
    expect(courseOf('left', { readings, weeks: [] }).is === 'at-the-mark').toBe(reached);
  });
});

describe('six weeks', () => {
  const six = [guess(55, 100), guess(50, 58)];

  test('of three days a week without a real change: it does not help', () => {
    expect(courseOf('left', { readings: six, weeks: weeks(58, 100, 3) })).toEqual({ is: 'no-help' });
  });

  test('of two days a week: too few to tell', () => {
    const found = courseOf('left', { readings: six, weeks: weeks(58, 100, 2) });
    expect(found).toMatchObject({ is: 'too-few-days', weeks: 6 });
  });

  test('of stretching the other leg are no days of this one', () => {
    const right = weeks(58, 100, 5).map(({ monday, left }) => ({ monday, left: [], right: left }));
    expect(courseOf('left', { readings: six, weeks: right })).toEqual({ is: 'too-few-days', days: 0, weeks: 6 });
  });

  test.each([
    [41, 'early'],
    [14, 'early'],
    [13, 'open'],
    [42, 'no-help'],
  ])('are six weeks: after %i days it is %s', (days, is) => {
    const readings = [guess(55, 100), guess(50, 100 - days)];
    expect(courseOf('left', { readings, weeks: weeks(50, 100, 5) }).is).toBe(is);
  });

  test('that did nothing are not undone by the weeks that were left out after them', () => {
    const readings = [guess(52, 142), guess(52, 100), guess(50, 58)];
    expect(courseOf('left', { readings, weeks: weeks(58, 100, 5) })).toEqual({ is: 'no-help' });
  });

  test('with a real change before them are no failure', () => {
    const readings = [guess(72, 200), guess(72, 158), guess(50, 100)];
    expect(courseOf('left', { readings, weeks: weeks(120, 200, 5) }).is).toBe('helped');
  });
});

describe('a leg that is lower', () => {
  test.each<[string, readonly Reading[], string]>([
    ['really, than last time', [guess(30, 100), guess(50, 70), guess(50, 40)], 'lower'],
    ['maybe, once', [guess(40, 100), guess(50, 70)], 'too-few-days'],
    ['maybe, twice running', [guess(48, 100), guess(60, 70), guess(70, 40)], 'lower'],
    ['maybe, then higher', [guess(60, 100), guess(50, 90), guess(60, 80)], 'open'],
    ['really, than at first, step by step', [guess(46, 100), guess(54, 80), guess(60, 70), guess(66, 60)], 'lower'],
    ['and still at the mark', [reading(82), reading(100, at(70))], 'open'],
    ['by another way of measuring', [guess(30, 100), reading(60, at(70))], 'open'],
    ['right after stretching', [reading(30, { afterStretching: true }), reading(60, at(70))], 'open'],
  ])('%s', (_, readings, is) => {
    expect(courseOf('left', { readings, weeks: [] }).is).toBe(is);
  });
});

describe('thanks', () => {
  test.each([
    ['to the stretching that was done', 90, 3, true],
    ['to nobody for a leg that nobody stretched', 90, 0, false],
    ['to nobody for two days a week', 90, 2, false],
    ['to nobody for a change that may be the measuring', 82, 5, false],
  ])('go %s', (_, degrees, days, thanks) => {
    const readings = [guess(degrees, 100), guess(70, 58)];
    expect(courseOf('left', { readings, weeks: weeks(58, 100, days) })).toMatchObject({ is: 'at-the-mark', thanks });
  });
});

describe('stretching that was begun afresh', () => {
  const sank = [guess(30, 100), guess(60, 70)];
  const courseFrom = (days: number, readings: readonly Reading[]) =>
    courseOf('left', { readings, weeks: weeks(58, 200, 5), plan: { ...USUAL_PLAN, afresh: days * DAY } }).is;

  test('leaves behind what the tests before came to', () => {
    expect(courseFrom(105, sank)).toBe('open');
  });

  test('begins with the last of them', () => {
    expect(courseFrom(105, [guess(32, 130), ...sank])).toBe('early');
    expect(courseFrom(105, [guess(10, 130), ...sank])).toBe('lower');
  });

  test('says nothing of what came after', () => {
    expect(courseFrom(80, sank)).toBe('lower');
  });
});

describe('the reading than which a leg is lower', () => {
  const than = (readings: readonly Reading[]): number | undefined => {
    const found = courseOf('left', { readings, weeks: [] });
    return found.is === 'lower' ? found.than.takenAt / DAY : undefined;
  };

  test('is the last one where it is really lower than that', () => {
    expect(than([guess(30, 100), guess(50, 70), guess(70, 40)])).toBe(70);
  });

  test('is the first of two steps that may each be none', () => {
    expect(than([guess(48, 100), guess(60, 70), guess(70, 40)])).toBe(40);
  });

  test('is the first of all where it sank little by little', () => {
    expect(than([guess(46, 100), guess(54, 80), guess(60, 70), guess(66, 60)])).toBe(60);
  });
});

describe('what two legs come to', () => {
  const both = weeks(58, 100, 5).map((week) => ({ ...week, right: week.left }));
  const right = (degrees: number, days: number): Reading => ({ ...guess(degrees, days), leg: 'right' });
  const left = [guess(50, 100), guess(50, 58)];

  test.each<[string, readonly Reading[], string | undefined]>([
    ['nothing helped either', [right(50, 100), right(52, 58)], 'no-help'],
    ['one was not helped, and the other needs nothing', [right(85, 100), right(85, 58)], 'no-help'],
    ['one was not helped, and the other came up to the mark', [right(85, 100), right(60, 58)], 'no-help'],
    ['one was helped', [right(70, 100), right(50, 58)], undefined],
    ['one was not helped, and the other is new', [right(50, 100)], undefined],
    ['one got lower', [right(30, 100), right(52, 58)], 'lower'],
  ])('%s', (_, readings, outcome) => {
    expect(outcomeOf({ readings: [...left, ...readings], weeks: both }, ['left', 'right'])).toBe(outcome);
  });
});

describe('the next test', () => {
  const due = (readings: readonly Reading[], days = 0) =>
    retestDue({ readings, weeks: weeks(50, 100, days) }, ['left', 'right']);

  test.each<[string, readonly Reading[], number, number, boolean]>([
    ['after four weeks, where there was one', [guess(50, 100)], 0, 128, false],
    ['after four weeks, where too few days were stretched to tell', [guess(55, 100), guess(50, 79)], 0, 128, false],
    ['when six weeks are over that cannot be judged yet', [guess(55, 100), guess(50, 79)], 5, 121, true],
    ['when six weeks are over, on the same day as four', [guess(55, 100), guess(50, 86)], 5, 128, true],
    ['two weeks after the last, where six are over before', [guess(55, 100), guess(50, 60)], 5, 114, true],
  ])('is due %s', (_, readings, days, day, six) => {
    expect(due(readings, days)).toEqual({ at: day * DAY, six });
  });

  test('is not due where there never was one', () => {
    expect(due([])).toBeUndefined();
  });

  test('is due for the leg that is the first to be', () => {
    const right = [guess(55, 100), guess(50, 84)].map((each): Reading => ({ ...each, leg: 'right' }));
    const both = weeks(50, 100, 5).map((week) => ({ ...week, right: week.left }));
    const readings = [guess(55, 100), ...right, guess(50, 79)];
    expect(retestDue({ readings, weeks: both }, ['right', 'left'])).toEqual({ at: 121 * DAY, six: true });
  });
});

test('a leg has reached the mark where its course says so, and else not', () => {
  const at = (degrees: number) => ({ readings: [guess(degrees, 100), guess(50, 58)], weeks: [] });
  expect([reachedTheLine(at(85), 'left'), reachedTheLine(at(60), 'left'), reachedTheLine(at(85), 'right')]).toEqual([
    true,
    false,
    false,
  ]);
});

describe('so many weeks are over', () => {
  /** A second reading so long after the first, in milliseconds. */
  const after = (span: number, days: number) => {
    const first = guess(50, 50);
    const readings = [{ ...guess(55, 50), takenAt: first.takenAt + span }, first];
    return courseOf('left', { readings, weeks: weeks(50, 50 + Math.ceil(span / DAY), days) }).is;
  };
  const WEEK = 7 * DAY;

  test.each<[string, number, number, string]>([
    ['two, half a day before they are', 2 * WEEK - HALF_A_DAY, 5, 'early'],
    ['two, a moment before that', 2 * WEEK - HALF_A_DAY - 1, 5, 'open'],
    ['four, half a day before they are', 4 * WEEK - HALF_A_DAY, 0, 'too-few-days'],
    ['four, a moment before that', 4 * WEEK - HALF_A_DAY - 1, 0, 'open'],
    ['six, half a day before they are', 6 * WEEK - HALF_A_DAY, 5, 'no-help'],
    ['six, a moment before that', 6 * WEEK - HALF_A_DAY - 1, 5, 'early'],
  ])('%s', (_, span, days, is) => {
    expect(after(span, days)).toBe(is);
  });

  test('half a day is twelve hours', () => {
    expect(HALF_A_DAY).toBe(12 * HOUR);
  });
});

describe('days enough to tell', () => {
  // Six weeks of three days, but for two that may be missing at their ends: sixteen.
  const left = (days: number) => {
    const mondays = Array.from({ length: 6 }, (_, index) => mondayOf(63) + 7 * index);
    const rest = (index: number) => Math.max(0, Math.min(3, days - 3 * index));
    return mondays.map(
      (monday, index): Week => ({ monday, left: ([1, 2, 3] as const).slice(0, rest(index)), right: [] }),
    );
  };
  test.each([
    [15, 'too-few-days'],
    [16, 'no-help'],
  ])('of six weeks %i: %s', (days, is) => {
    expect(courseOf('left', { readings: [guess(55, 102), guess(50, 60)], weeks: left(days) }).is).toBe(is);
  });

  test('are those up to the test, and none after it', () => {
    const readings = [guess(55, 102), guess(50, 60)];
    const after = weeks(105, 140, 5);
    expect(courseOf('left', { readings, weeks: after })).toEqual({ is: 'too-few-days', days: 0, weeks: 6 });
  });

  test('are looked for in the weeks that are kept, the one going on included', () => {
    const readings = [guess(55, 300), guess(50, 100)];
    expect(courseOf('left', { readings, weeks: [] })).toEqual({ is: 'too-few-days', days: 0, weeks: 12 });
  });
});
