import { describe, expect, test } from '@jest/globals';
import { modelOf } from '../../simulator/understanding/models';
import { understand } from '../../simulator/understanding/understand';

// What is asked by all words of a sentence together, where no sample is near.

const model = modelOf('en-US');
const intentOf = (words: string): string => understand(model, words).intent;

describe('A question by all of its words', () => {
  test.each([
    ['are you even a medical professional', 'AskNotADoctorIntent'],
    ['how many are pending', 'RepsLeftIntent'],
    ['one minute i am shifting the furniture', 'WaitIntent'],
    ['run that list by me one more time would you', 'RepeatIntent'],
  ])('is asked, though no sample is near: "%s"', (words, intent) => {
    expect(intentOf(words)).toBe(intent);
  });

  test.each([
    'and now over to the newsroom for the headlines',
    'who are you talking to darling',
    'tell grandad his tea is ready',
    'the lads have nothing to lose in this second half',
  ])('is not asked by what is said to others, and nothing else is heard so: "%s"', (words) => {
    expect(intentOf(words)).toBe('AMAZON.FallbackIntent');
  });
});
