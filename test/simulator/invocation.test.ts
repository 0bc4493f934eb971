import { expect, test } from '@jest/globals';
import { invocationOf } from '../../simulator/echo/invocation';

const invocation = invocationOf('hamstring coach');

test.each([
  'open hamstring coach',
  'Open Hamstring Coach.',
  'hamstring coach',
  'start the hamstring coach skill',
  'could you launch hamstring coach',
  'talk to hamstring coach please',
  'ask hamstring coach',
])('"%s" opens the skill', (words) => {
  expect(invocation(words)).toEqual({ kind: 'open' });
});

test.each([
  ['ask hamstring coach what was my last result', 'what was my last result'],
  ['ask hamstring coach for my last result', 'my last result'],
  ['tell hamstring coach to start the test on my left leg', 'start the test on my left leg'],
  ['open hamstring coach and start the test', 'start the test'],
  ['start the test with hamstring coach', 'start the test'],
  ["ask Hamstring Coach: what's stored about me?", "what's stored about me"],
])('"%s" asks at once', (words, rest) => {
  expect(invocation(words)).toEqual({ kind: 'ask', rest });
});

test.each(['yes', 'open', 'my hamstring coach is nice', 'open the window', ''])('"%s" calls nobody', (words) => {
  expect(invocation(words)).toBeUndefined();
});
