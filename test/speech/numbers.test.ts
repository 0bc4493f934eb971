import { describe, expect, test } from '@jest/globals';
import { inWords } from '../../lambda/speech/en-US/numbers';

describe('numbers in words', () => {
  test.each([
    [0, 'zero'],
    [9, 'nine'],
    [10, 'ten'],
    [13, 'thirteen'],
    [19, 'nineteen'],
    [20, 'twenty'],
    [21, 'twenty-one'],
    [40, 'forty'],
    [65, 'sixty-five'],
    [99, 'ninety-nine'],
    [100, 'one hundred'],
    [101, 'one hundred one'],
    [112, 'one hundred twelve'],
    [140, 'one hundred forty'],
    [300, 'three hundred'],
    [999, 'nine hundred ninety-nine'],
  ])('%i is said "%s"', (number, words) => {
    expect(inWords(number)).toBe(words);
  });

  test('no two numbers sound the same, and none has a digit or a gap in it', () => {
    const all = Array.from({ length: 1000 }, (_, number) => inWords(number));
    expect(new Set(all).size).toBe(1000);
    expect(all.filter((words) => !/^[a-z]+([ -][a-z]+)*$/.test(words))).toEqual([]);
  });

  test.each([-1, 1000, 62.5, Number.NaN])('%d is refused with a sentence that names it', (number) => {
    expect(() => inWords(number)).toThrow(`Only whole numbers from 0 to 999 have words here, not ${number}.`);
  });
});
