import type { RequestEnvelope, Response } from 'ask-sdk-model';
import type { Happening } from '../../simulator/echo/device';
import type { Ears } from '../../simulator/echo/ears';
import { plugIn } from '../../simulator/echo/echo';
import type { Handler } from '../../simulator/echo/endpoint';
import { type Household, householdOf } from '../../simulator/echo/household';
import { type Person, personAt } from '../../simulator/person/at-once';
import { actOf } from '../../simulator/person/script';
import { timeline } from '../../simulator/sound/timeline';

/*
 * A skill of one sentence, to try an Echo with: "the coach".
 */

export const START = Date.parse('2026-03-03T07:30:00Z');
export const HOME = householdOf('test');

/** Understands every sentence as an intent of that name. */
export const EARS: Ears = {
  invocation: (words) => {
    const [, rest] = /^ask the coach (.+)/.exec(words) ?? [];
    if (rest !== undefined) return { kind: 'ask', rest };
    return words === 'open the coach' ? { kind: 'open' } : undefined;
  },
  understand: (words) => ({ intent: words, slots: {} }),
};

export const speech = (ssml: string) => ({ type: 'SSML' as const, ssml: `<speak>${ssml}</speak>` });

/** Five seconds of silence between two words, and a question again when nobody answers. */
export const ASKS: Response = {
  outputSpeech: speech('Well? <break time="5s"/> Ready?'),
  reprompt: { outputSpeech: speech('Are you there?') },
  shouldEndSession: false,
};

export const DOCUMENT: Response = {
  ...ASKS,
  directives: [
    {
      type: 'Alexa.Presentation.APLA.RenderDocument',
      token: 'a-hold',
      document: {
        type: 'APLA',
        version: '0.91',
        mainTemplate: {
          parameters: [],
          items: [
            {
              type: 'Mixer',
              items: [
                { type: 'Silence', duration: 30_000 },
                { type: 'Speech', contentType: 'PlainText', content: 'Hold.', duration: 'trimToParent' },
              ],
            },
          ],
        },
      },
    },
  ],
};

/** An Echo whose skill answers so, a person before it, and all that the skill was asked. */
export function setUp(answer: Response | Handler, household: Household = HOME, ears = EARS) {
  const requests: RequestEnvelope[] = [];
  const handler: Handler =
    typeof answer === 'function' ? answer : async () => ({ version: '1.0', response: answer, sessionAttributes: {} });
  const recording: Handler = (event, context) => {
    requests.push(event);
    return handler(event, context);
  };
  const origin = { household, skillId: 'amzn1.ask.skill.test', services: 'http://127.0.0.1:1' };
  const echo = plugIn({ handler: recording, ears, listen: timeline, origin });
  const person = personAt(echo, START);
  return { echo, person, requests, types: () => requests.map(({ request }) => request.type) };
}

/** Plays lines, and returns what came of the last. */
export async function play(person: Person, ...lines: string[]): Promise<readonly Happening[]> {
  let last: readonly Happening[] = [];
  for (const line of lines) last = await person.act(actOf(line));
  return last;
}

export const what = (happenings: readonly Happening[]) => happenings.map((happening) => happening.what);
