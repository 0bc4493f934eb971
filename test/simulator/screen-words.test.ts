import { expect, test } from '@jest/globals';
import { SCREENS } from '../../simulator/echo/household';
import { screenInWords } from '../../simulator/person/screen-words';
import { exhibit } from '../support/screen-gallery';

const looksAt = (name: string) => screenInWords({ directives: [exhibit(name).screen] }, SCREENS.medium);

test('a screen is told at each step of a turn, with what is new on it', () => {
  const looks = looksAt('raise').map(({ words }) => words);
  expect(looks[0]).toBe('[screen: Left leg · Let it rest | to touch: It hurts, Stop]');
  expect(looks[1]).toMatch(
    /^\[screen, after \d+ s: Slowly up, knee straight \| to touch: It's down, Not yet, It hurts, Stop\]$/,
  );
  expect(looks.at(-1)).toMatch(/^\[screen, after \d+ s: Have you lowered it\?\]$/);
});

test('a hold is told stage by stage, a second after its screen appears, and then its question', () => {
  const [ready, first, ...later] = looksAt('hold');
  expect(ready?.words).toMatch(/^\[screen: 15 · Get ready · Left leg .* \| to touch: Pause, It hurts, Skip, Stop\]$/);
  expect(first).toEqual({ at: 16, words: '[screen, after 16 s: 30 · Hold 1 of 8 · Next: rest]' });
  expect(later.at(-1)?.words).toMatch(/\? \| to touch: Ready, It hurts, Skip, Again, Stop\]$/);
});

test('a screen that stays as it is is told once', () => {
  expect(looksAt('screening')).toHaveLength(1);
});
