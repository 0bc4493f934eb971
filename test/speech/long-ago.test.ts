import { expect, test } from '@jest/globals';
import { longAgo } from '../../lambda/speech/en-US/phrase';

test.each([
  [4, 'four weeks'],
  [52, 'fifty-two weeks'],
  [53, 'over a year'],
  [110, 'over two years'],
  [991, 'over nineteen years'],
  [2900, 'over fifty-five years'],
])('%d weeks ago is %s', (weeks, words) => {
  expect(longAgo(weeks)).toBe(words);
});
