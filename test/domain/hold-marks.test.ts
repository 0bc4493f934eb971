import { describe, expect, test } from '@jest/globals';
import { holdMarks, LEAST_REMAINDER, type Mark, marksSaid, remainder } from '../../lambda/domain/hold-marks';
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

describe('whatever is held already', () => {
  test('a hold that begins is no hold that goes on', () => {
    expect(holdMarks(30, 0, 0)[0]).toEqual({ at: 0, mark: 'hold', resumed: false });
    expect(holdMarks(30, 1, 0)[0]).toEqual({ at: 0, mark: 'hold', resumed: true });
  });

  test('a form cue says which turn it is, so that it is another each time', () => {
    expect(holdMarks(30, 0, 3)).toContainEqual({ at: 6, mark: 'form', turn: 3 });
  });

  test.each([
    [30, 24, 6],
    [30, 25, 5],
    [30, 26, 5],
    [30, 40, 5],
  ])('of %i seconds, %i held, %i are still to come', (seconds, held, left) => {
    expect(remainder(seconds, held)).toBe(left);
  });
});

describe('marks at the edges of their lengths', () => {
  test.each<[number, number, readonly string[]]>([
    // The count needs ten seconds; "ten more" and "halfway" a hold of twenty.
    [30, 20, ['0 hold', ...COUNT(5)]],
    [30, 21, ['0 hold']],
    [19, 0, ['0 hold', '6 form', ...COUNT(14)]],
    [21, 0, ['0 hold', '11 10 to go', ...COUNT(16)]],
    // Halfway gives way to "ten more" where that comes too soon after it, and to the beginning.
    [26, 0, ['0 hold', '11 15 to go', '16 10 to go', ...COUNT(21)]],
    [27, 0, ['0 hold', '6 form', '13 halfway', '17 10 to go', ...COUNT(22)]],
    [30, 11, ['0 hold', '4 halfway', '9 10 to go', ...COUNT(14)]],
    [30, 12, ['0 hold', '8 10 to go', ...COUNT(13)]],
    // So does "ten more" to the beginning.
    [30, 16, ['0 hold', '4 10 to go', ...COUNT(9)]],
    [30, 17, ['0 hold', ...COUNT(8)]],
    // A quiet of twelve seconds takes a form cue, a shorter one does not.
    [16, 0, ['0 hold', ...COUNT(11)]],
    [17, 0, ['0 hold', '6 form', ...COUNT(12)]],
    // A quiet of fifteen seconds is left alone, a longer one is told how long it goes on.
    [60, 35, ['0 hold', '6 form', '15 10 to go', ...COUNT(20)]],
    [60, 34, ['0 hold', '11 15 to go', '16 10 to go', ...COUNT(21)]],
  ])('%i seconds, %i held', (seconds, held, marks) => {
    expect(read(holdMarks(seconds, held, 0))).toEqual(marks);
  });
});

describe('in holds of every length up to forty seconds, every fifth up to two minutes, broken off at every second', () => {
  const upTo = (most: number) =>
    Array.from({ length: most - HOLD_SECONDS.least + 1 }, (_, i) => i + HOLD_SECONDS.least);
  const all = () =>
    upTo(HOLD_SECONDS.most)
      .filter((seconds) => seconds <= 40 || seconds % 5 === 0)
      .flatMap((seconds) => Array.from({ length: seconds }, (_, held) => ({ seconds, held })));

  const breaking = (rule: (marks: readonly Mark[], left: number) => boolean): readonly string[] =>
    all()
      .filter(({ seconds, held }) => !rule(holdMarks(seconds, held, 0), remainder(seconds, held)))
      .map(({ seconds, held }) => `${seconds} seconds, ${held} held`);

  test('no quiet is longer than fifteen seconds', () => {
    const until = (marks: readonly Mark[], index: number, left: number): number => marks[index + 1]?.at ?? left;
    expect(breaking((marks, left) => marks.every(({ at }, index) => until(marks, index, left) - at <= 15))).toEqual([]);
  });

  test('marks are four seconds apart, but for the count', () => {
    const isFree = (mark: Mark): boolean => mark.mark === 'count' && mark.number < 5;
    expect(
      breaking((marks) => marks.every((mark, i) => i === 0 || isFree(mark) || mark.at - (marks[i - 1]?.at ?? 0) >= 4)),
    ).toEqual([]);
  });

  test('"so many to go" is true, and the count ends with the hold', () => {
    expect(
      breaking((marks, left) =>
        marks.every((mark) => {
          if (mark.mark === 'to-go') return mark.at + mark.seconds === left;
          return mark.mark !== 'count' || mark.at + mark.number === left;
        }),
      ),
    ).toEqual([]);
  });
});

describe('counted as somebody likes it', () => {
  const all = holdMarks(60, 0, 0);
  const rest = all.filter(({ mark }) => mark !== 'hold' && mark !== 'count');

  test('all of it is as it is', () => {
    expect(marksSaid(all, 'all')).toEqual(all);
  });

  test('only the last five: the start, and the count at its own seconds', () => {
    expect(read(marksSaid(all, 'last-five'))).toEqual(['0 hold', ...COUNT(55)]);
  });

  test('only the end: the start, and nothing else until the release', () => {
    expect(rest.length).toBeGreaterThan(0);
    expect(read(marksSaid(all, 'only-end'))).toEqual(['0 hold']);
  });
});
