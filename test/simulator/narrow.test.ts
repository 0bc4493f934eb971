import { describe, expect, test } from '@jest/globals';
import { modelOf } from '../../simulator/understanding/models';
import { understand } from '../../simulator/understanding/understand';

// What is no narrow answer: getting ready is not ready, and a question about the limit is not the limit.

const model = modelOf('en-US');
const intentOf = (words: string): string => understand(model, words).intent;

describe('Whoever is getting ready', () => {
  test.each(['just getting my mat', 'just getting comfy', 'getting down on the floor now', 'putting the strap on'])(
    'is not ready: "%s"',
    (words) => {
      expect(intentOf(words)).not.toBe('ReadyIntent');
    },
  );

  test.each(["i'm lying down now", 'flat on my back and waiting'])('is ready: "%s"', (words) => {
    expect(intentOf(words)).toBe('ReadyIntent');
  });
});

describe('A question about the limit', () => {
  test.each([
    'is this high enough',
    'am i at my limit',
    "how do i know when i've reached my limit",
    'does it have to be straight up',
  ])('is not the limit, and nothing felt: "%s"', (words) => {
    expect(intentOf(words)).toBe('ExplainIntent');
  });
});
