import { setInterval } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import type { Directive } from 'ask-sdk-model';
import { bound } from '../../lambda/alexa/screens/kit/apl';
import { householdOf, SCREENS } from '../../simulator/echo/household';
import { clockFrom } from '../../simulator/person/clock';
import { talkInTime } from '../../simulator/person/paced';
import type { Prompt } from '../../simulator/person/prompt';
import { ASKS, EARS, HOME, START, setUp } from '../support/made-up-skill';

/** Fifty times as fast as the world: a test need not wait, and an event still has its moment. */
const PACE = 50;

/** A terminal without a screen: what is printed and lit, and fingers to type with. */
function terminal() {
  const printed: string[] = [];
  const fingers = { line: (_line: string) => {}, typing: () => {}, end: () => {} };
  let lit = '';
  const prompt: Prompt = {
    width: () => 100,
    print: (line) => printed.push(...line.split('\n').filter((each) => each !== '')),
    light: (text) => {
      lit = text;
    },
    onLine: (take) => {
      fingers.line = take;
    },
    onTyping: (begin) => {
      fingers.typing = begin;
    },
    onEnd: (end) => {
      fingers.end = end;
    },
    close: () => {},
  };
  /** Waits for something to be printed or lit; a test that waits in vain fails. */
  const until = async (line: string | RegExp): Promise<void> => {
    const seen = (text: string): boolean => (typeof line === 'string' ? text === line : line.test(text));
    const giveUp = AbortSignal.timeout(5000);
    for await (const _look of setInterval(10, undefined, { signal: giveUp }))
      if (printed.some(seen) || seen(lit)) return;
  };
  return { prompt, printed, fingers, until };
}

let end = () => {};
afterEach(() => end());

/** Somebody at a terminal, before an Echo whose skill asks and waits. */
function sitDown({ patient = false, pace = PACE, answer = ASKS, home = HOME } = {}) {
  const opens = {
    ...EARS,
    invocation: (words: string) => EARS.invocation(words.replace('hamstring coach', 'the coach')),
  };
  const { echo, requests } = setUp(answer, home, opens);
  const clock = clockFrom(START, pace);
  const { prompt, printed, fingers, until } = terminal();
  const over = talkInTime(echo, clock, prompt, { patient, screen: home.screen });
  end = () => fingers.end();
  return { clock, printed, fingers, until, requests, over };
}

test('a silent person is asked again, and then the session ends', async () => {
  const { until, printed, requests } = sitDown();
  await until('(the session is over: Nobody answered.)');
  expect(printed).toEqual([
    '(Type what you say. Enter interrupts Alexa, Ctrl-C ends.)',
    '> Alexa, open hamstring coach',
    'Well?',
    '(5 seconds)',
    'Ready?',
    '(no answer)',
    'Are you there?',
    '(the session is over: Nobody answered.)',
  ]);
  expect(requests.at(-1)?.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' });
});

test('Enter interrupts what is said, and what is typed then is said to Alexa by name', async () => {
  const { clock, fingers, until, printed, requests } = sitDown({ pace: 1 });
  await until('(5 seconds)');
  fingers.line('');
  const interrupted = clock.now();
  await until('◉ interrupted › Alexa, ');
  fingers.line('wait');
  await until('> Alexa, wait');
  await until(/thinking|speaking|quiet/);
  expect(requests[1]?.request).toMatchObject({ type: 'IntentRequest', intent: { name: 'wait' } });
  expect(Date.parse(requests[1]?.request.timestamp ?? '')).toBeGreaterThanOrEqual(
    Math.floor(interrupted / 1000) * 1000,
  );
  expect(printed).not.toContain('Ready?');
});

test('Enter twice lets her go on', async () => {
  const { fingers, until, printed } = sitDown();
  await until('(5 seconds)');
  fingers.line('');
  fingers.line('');
  await until('Ready?');
  expect(printed.filter((line) => line.startsWith('>'))).toHaveLength(1);
});

test('no time passes while somebody types', async () => {
  const { clock, fingers, until, requests } = sitDown({ pace: 5 });
  await until(/listening/);
  fingers.typing();
  expect(clock.isHeld()).toBe(true);
  fingers.line('yes');
  await until('> yes');
  await until(/thinking|speaking|quiet/);
  expect(requests[1]?.request).toMatchObject({ intent: { name: 'yes' } });
});

test('for a patient Echo the microphone stays open until something is typed', async () => {
  const { clock, fingers, until } = sitDown({ patient: true });
  await until('◉ listening › ');
  expect(clock.isHeld()).toBe(true);
  fingers.line('yes');
  await until('> yes');
  await until(/thinking|speaking|quiet/);
  expect(clock.isHeld()).toBe(false);
});

/** A screen that is another three seconds after it has appeared. */
const CHANGES: Directive = {
  type: 'Alexa.Presentation.APL.RenderDocument',
  token: 'changes',
  document: {
    type: 'APL',
    version: '1.4',
    mainTemplate: {
      items: [
        {
          type: 'Container',
          bind: [{ name: 'stage', value: 'Lie down' }],
          handleTick: [
            {
              minimumDelay: 500,
              commands: [
                { type: 'SetValue', property: 'stage', value: bound("elapsedTime < 3000 ? 'Lie down' : 'Rest'") },
              ],
            },
          ],
          items: [{ type: 'Text', text: bound('stage') }],
        },
      ],
    },
  },
};

test('what the screen shows is told when it does', async () => {
  const home = householdOf('test', { screen: SCREENS.medium, playsDocuments: true });
  const { until, printed } = sitDown({ answer: { ...ASKS, directives: [CHANGES] }, home });
  await until('Ready?');
  expect(printed.slice(2)).toEqual([
    '[screen: Lie down]',
    'Well?',
    '(5 seconds)',
    '[screen, after 3 s: Rest]',
    'Ready?',
  ]);
});

test('Ctrl-C ends it', async () => {
  const { fingers, until, over } = sitDown();
  await until('Well?');
  fingers.end();
  await over;
});
