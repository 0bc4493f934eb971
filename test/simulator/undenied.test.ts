import { describe, expect, test } from '@jest/globals';
import { modelOf } from '../../simulator/understanding/models';
import { understand } from '../../simulator/understanding/understand';

// What is denied, or said to be well, beside something that is told.

const model = modelOf('en-US');
const heard = (words: string) => {
  const { intent, slots } = understand(model, words);
  return { intent, slots: Object.keys(slots).sort() };
};

describe('A place that is denied', () => {
  test.each([
    ['the pull but not in my back', 'StopReasonIntent'],
    ['the pull not my hip', 'StopReasonIntent'],
    ['knee bent no back pain', 'StopReasonIntent'],
    ["knee bent but my back's okay", 'StopReasonIntent'],
    ['not my back the hamstring', 'StopReasonIntent'],
    ['fifty and my back was fine', 'FindingsIntent'],
    ['it pulls but not in my back', 'FeltIntent'],
    ['a pull behind the thigh nothing in my back', 'FeltIntent'],
  ])('loses no answer, and is not told: "%s"', (words, intent) => {
    const { intent: is, slots } = heard(words);
    expect(is).toBe(intent);
    if (intent !== 'FeltIntent') for (const told of ['site', 'spot', 'sign']) expect(slots).not.toContain(told);
    expect(slots.some((slot) => slot === 'notSite' || slot === 'notFeel')).toBe(true);
  });

  test.each(["my back's okay", 'my back is ok', 'my chest is all right', 'no pain in my back'])(
    'is well: "%s"',
    (words) => {
      expect(heard(words).intent).toBe('DenyIntent');
    },
  );

  test.each([
    'no my back hurts',
    'my back is not okay',
    "my leg's fine but my back isn't",
    'my back was fine but now it hurts',
    'not only my back hurts',
    'well nothing bent it was more that the small of my back came in',
    "no it's my back",
  ])('is told where the denial is of something else: "%s"', (words) => {
    const { intent, slots } = heard(words);
    expect(intent).toBe('FeltIntent');
    expect(slots.some((slot) => ['site', 'siteTwo', 'spot'].includes(slot))).toBe(true);
  });

  test.each(['no sweats at night but nothing else', 'nope had a little tumble but nothing broken'])(
    'takes no sign away that a "no" was said before: "%s"',
    (words) => {
      expect(heard(words).intent).toBe('SignIntent');
    },
  );
});
