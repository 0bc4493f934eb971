import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { pronunciationOf } from '../../simulator/understanding/dictionary';

const all: Record<string, string> = JSON.parse(readFileSync(require.resolve('cmu-pronouncing-dictionary'), 'utf8'));

test('every word of the dictionary is found in its text but one, a cheese that stands in the wrong place', () => {
  const lost = Object.keys(all).filter((word) => pronunciationOf(word) !== all[word]);
  expect(lost).toEqual(['stilton']);
});

test.each(['', 'aaaa', 'hamstringed', 'zzz', '{', '}'])('a word that it lacks is not found: "%s"', (word) => {
  expect(pronunciationOf(word)).toBeUndefined();
});
