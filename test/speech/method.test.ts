import { describe, expect, test } from '@jest/globals';
import type { Line } from '../../lambda/dialogue/line';
import { answers } from '../../lambda/speech/en-US/answers';
import { voice } from '../../lambda/speech/voice';

// What the method says of the test and of the two stretches, found again in what is said.

const hold = { stretch: 'lying', leg: 'left', rep: 1, of: 2, seconds: 30 } as const;

const said = (line: Line): string =>
  voice('en-US')
    .speech([line], 0)
    .map((piece) => ('words' in piece ? piece.words : ''))
    .join(' ');

describe('the test', () => {
  const setUp = said({ say: 'set-up', leg: 'left', full: true, goal: 'test', chair: true });
  const raise = said({ say: 'how-to-raise', leg: 'left', full: true, vertical: false });

  test('names all that is needed before anybody lies down, a sheet among it', () => {
    const [needed = '', lying = ''] = setUp.split('Lie on your back');
    for (const thing of ['strap', 'belt', 'towel', 'sheet', 'phone', 'chair']) expect(needed).toContain(thing);
    expect(lying).not.toContain("You'll need");
  });

  test('loops the strap with the knee bent, and then lets both legs lie straight', () => {
    expect(setUp).toMatch(/Bend your left knee, and put the strap around that foot.* both legs lie straight/);
  });

  test('raises one leg slowly, its knee straight, and stops at what limits it, not at the first pull', () => {
    expect(raise).toMatch(/slowly.*knee straight/);
    expect(raise).toMatch(/knee starts to bend.*right leg starts to lift.*won't let you go further/);
  });

  test('notices the heel and lowers at once', () => {
    expect(raise).toMatch(/where your heel is, then lower it at once/);
  });

  test('tells what to do about pain before the leg goes up', () => {
    expect(raise).toMatch(/sharp pain, tingling, or pain in your back, lower it right away/);
  });
});

describe('the stretches', () => {
  test.each<[string, 'lying' | 'seated', RegExp]>([
    ['the lying one goes like the test', 'lying', /like the test/],
    [
      'it goes up slowly, knee straight, to a gentle pull behind the thigh',
      'lying',
      /slowly, knee straight, until it pulls gently behind your thigh/,
    ],
    ['it is not forced, and the back stays down', 'lying', /back down, and don't force it/],
    [
      'the seated one begins sitting tall near the edge, a heel out in front, knee straight',
      'seated',
      /Sit tall near the front edge, your left heel out in front, knee straight/,
    ],
    [
      'it tips from the hips with the chest lifted and a long back',
      'seated',
      /from your hips, chest lifted and back long/,
    ],
  ])('%s', (_, stretch, words) => {
    expect(said({ say: 'how-to-stretch', hold: { ...hold, stretch }, full: true })).toMatch(words);
  });
});

describe('what people ask', () => {
  test.each<[string, keyof typeof answers, RegExp]>([
    ['a sheet does where there is no strap', 'no-strap', /sheet/],
    [
      'normal is about eighty degrees, the knee straight and the other leg down',
      'normal-range',
      /eighty.*straight knee.*other leg staying down/,
    ],
    ['stretching is for whose test shows a tight leg', 'which-stretch', /^If your test shows a tight leg/],
    [
      'a back that rounds puts stress on the spine',
      'why-hamstrings',
      /rounds instead, which puts more stress on your spine/,
    ],
    [
      'tight hamstrings make the back round, and are one cause among many',
      'cause-of-back-pain',
      /round.*one possible cause among many/,
    ],
    ['the further from eighty, the likelier, not the more', 'interpret-result', /further below it.*likelier/],
    ['nobody has to reach the toes', 'toes', /never need to reach them/],
  ])('%s', (_, topic, words) => {
    expect(answers[topic]).toMatch(words);
  });
});
