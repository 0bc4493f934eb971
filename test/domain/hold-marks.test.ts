import { describe, expect, test } from '@jest/globals';
import { assert, integer, property } from 'fast-check';
import { holdMarks, LEAST_REMAINDER, type Mark, remainder } from '../../lambda/domain/hold';
import { HOLD_SECONDS } from '../../lambda/domain/plan';

/** Marks as they read: "15 halfway", "20 10 to go", "25 five". */
const read = (marks: readonly Mark[]): readonly string[] =>
  marks.map((mark) => {
    if (mark.mark === 'to-go') return `${mark.at} ${mark.seconds} to go`;
    return mark.mark === 'count' ? `${mark.at} count ${mark.number}` : `${mark.at} ${mark.mark}`;
  });

const COUNT = (from: number): readonly string[] =>
  [5, 4, 3, 2, 1].map((number, index) => `${from + index} count ${number}`);

describe('a whole hold', () => {
  test('of thirty seconds is marked as the design has it', () => {
    expect(read(holdMarks(30, 0, 0))).toEqual(['0 hold', '6 form', '15 halfway', '20 10 to go', ...COUNT(25)]);
  });

  test('of ten seconds has the count alone', () => {
    expect(read(holdMarks(10, 0, 0))).toEqual(['0 hold', ...COUNT(5)]);
  });

  test('of twenty seconds says "ten more" where it is halfway too', () => {
    expect(read(holdMarks(20, 0, 0))).toEqual(['0 hold', '10 10 to go', ...COUNT(15)]);
  });

  test('of a minute tells in between how long it goes on', () => {
    expect(read(holdMarks(60, 0, 0))).toEqual([
      '0 hold',
      '6 form',
      '15 45 to go',
      '30 halfway',
      '45 15 to go',
      '50 10 to go',
      ...COUNT(55),
    ]);
  });
});

describe('what is left of a hold', () => {
  test('of twelve seconds has the count alone, and no "halfway"', () => {
    expect(read(holdMarks(30, 18, 0))).toEqual(['0 hold', ...COUNT(7)]);
  });

  test('has its marks where the whole hold had them', () => {
    expect(read(holdMarks(60, 20, 0))).toEqual(
      expect.arrayContaining(['10 halfway', '30 10 to go', '35 count 5', '39 count 1']),
    );
  });

  test('is at least five seconds, said without a count', () => {
    expect(remainder(30, 29)).toBe(LEAST_REMAINDER);
    expect(read(holdMarks(30, 29, 0))).toEqual(['0 hold']);
  });
});

describe('in any hold that can be asked for, broken off at any second', () => {
  const holds = (check: (marks: readonly Mark[], left: number) => void) =>
    assert(
      property(
        integer({ min: HOLD_SECONDS.least, max: HOLD_SECONDS.most }).chain((seconds) =>
          integer({ min: 0, max: seconds - 1 }).map((held) => ({ seconds, held })),
        ),
        ({ seconds, held }) => check(holdMarks(seconds, held, 0), remainder(seconds, held)),
      ),
      { numRuns: 1000 },
    );

  test('no quiet is longer than fifteen seconds', () =>
    holds((marks, left) => {
      const ends = [...marks.slice(1).map(({ at }) => at), left];
      expect(Math.max(...marks.map(({ at }, index) => (ends[index] ?? left) - at))).toBeLessThanOrEqual(15);
    }));

  test('marks are four seconds apart, but for the count', () =>
    holds((marks) => {
      const apart = marks
        .slice(1)
        .map((mark, index) => (mark.mark === 'count' && mark.number < 5 ? 4 : mark.at - (marks[index]?.at ?? 0)));
      expect(Math.min(...apart, 4)).toBe(4);
    }));

  test('"so many to go" is true, and the count ends with the hold', () =>
    holds((marks, left) => {
      for (const mark of marks) {
        if (mark.mark === 'to-go') expect(mark.at + mark.seconds).toBe(left);
        if (mark.mark === 'count') expect(mark.at + mark.number).toBe(left);
      }
    }));
});
