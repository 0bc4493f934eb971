import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { assert, jsonValue, property } from 'fast-check';
import { hear } from '../../lambda/alexa/hear';
import { tableClient } from '../../lambda/diary/client';
import { dynamoDbDiary } from '../../lambda/diary/dynamodb';
import { skill } from '../../lambda/skill';
import { householdOf, SCREENS } from '../../simulator/echo/household';
import { intent, touched } from '../../simulator/echo/requests';
import { environmentFor, openTable, SKILL_ID, type Table } from '../../simulator/home/table';
import { modelOf } from '../../simulator/understanding/models';
import { understand } from '../../simulator/understanding/understand';
import { type Answers, launch, talkWith } from '../support/send-requests';

// Envelopes as nobody promised them: whatever is missing or strange gets its sentence, and none is sorry for a mistake of ours.

let table: Table;
let answers: Answers;
const log: string[] = [];

beforeAll(async () => {
  table = await openTable();
  Object.assign(process.env, environmentFor(table));
  const diary = dynamoDbDiary(tableClient('us-east-1'), String(process.env.DIARY_TABLE));
  answers = skill({ diary, skillId: SKILL_ID, log: (line) => log.push(line) }).invoke;
});

afterAll(() => table.close());

const model = modelOf('en-US');

type Json = Readonly<Record<string, unknown>>;

const said = ({ response }: ResponseEnvelope): string => {
  const { outputSpeech } = response;
  return outputSpeech?.type === 'SSML' ? outputSpeech.ssml.replace(/<[^>]*>/g, '').replaceAll('&apos;', "'") : '';
};

/** Real envelopes: the second request of a session, in words with slots, and by touch. */
async function envelopes(): Promise<readonly Json[]> {
  const household = householdOf('odd', { screen: SCREENS.medium, playsDocuments: true });
  const talk = talkWith(answers, { household, voice: 'Ann' });
  const welcome = await talk.send(launch);
  const [screen] = welcome.response.directives ?? [];
  const token = screen && 'token' in screen ? String(screen.token) : '';
  const asked = [
    intent(understand(model, 'test my left leg')),
    intent(understand(model, "i'm dizzy")),
    touched({ source: {}, sent: ['yes'], token }),
  ];
  const all: Json[] = [];
  for (const each of asked) {
    const recording = talkWith(
      async (event) => {
        all.push(JSON.parse(JSON.stringify(event)));
        return { ...welcome, response: {} };
      },
      { household, voice: 'Ann' },
    );
    await recording.send(launch);
    await recording.send(each);
  }
  return all.filter(({ session }) => (session as { new: boolean }).new === false);
}

/** A value with something else at the end of a path; `undefined` takes it away. */
function changed(value: unknown, path: readonly string[], to: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return to;
  if (typeof value !== 'object' || value === null) return value;
  const copy = { ...(value as Json), [name]: changed((value as Json)[name], rest, to) };
  return Array.isArray(value) ? Object.values(copy) : copy;
}

/** Every path into a value. */
const pathsOf = (value: unknown): readonly (readonly string[])[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, part]) => [[name], ...pathsOf(part).map((path) => [name, ...path])]);

const STRANGE: readonly unknown[] = [undefined, null, 'x', {}, [null]];

test('whatever is missing or strange in an envelope, it is refused with a reason or answered, never with an apology', async () => {
  const wrong: string[] = [];
  for (const whole of await envelopes()) {
    for (const path of pathsOf(whole).filter(([first, second]) => first !== 'version' && second !== 'attributes')) {
      for (const to of STRANGE) {
        const what = `${path.join('.')} = ${JSON.stringify(to)}`;
        const answer = await answers(changed(whole, path, to)).catch((error: Error) => error.message);
        if (typeof answer === 'string' && !answer.startsWith('Refused: ')) wrong.push(`${what}: ${answer}`);
        if (typeof answer !== 'string' && said(answer).includes('went wrong')) wrong.push(`${what}: apologises`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(log.filter((line) => line.includes('TypeError'))).toEqual([]);
});

test('hear() never throws, whatever a request holds', () => {
  assert(
    property(jsonValue(), jsonValue(), jsonValue(), (one, two, three) => {
      const slots = { sign: two, leg: { slotValue: one, resolutions: three }, number: { value: two } };
      const requests: unknown[] = [
        { type: 'IntentRequest', intent: one },
        ...['SignIntent', 'LegIntent', 'NumberIntent', 'PlanIntent', 'FindingsIntent'].flatMap((name) => [
          { type: 'IntentRequest', intent: { name, slots: one } },
          { type: 'IntentRequest', intent: { name, slots } },
        ]),
        { type: 'Alexa.Presentation.APL.UserEvent', arguments: one },
        { type: one },
      ];
      for (const request of requests) expect(hear(request as never)).toHaveProperty('heard');
    }),
  );
});

describe('Odd envelopes', () => {
  const heardOf = (request: Json) => hear(request as never);

  test.each<[string, Json]>([
    ['a touch whose arguments are no list', { type: 'Alexa.Presentation.APL.UserEvent', arguments: 'pause' }],
    ['a request without an intent', { type: 'IntentRequest' }],
    [
      'a match without a value',
      {
        type: 'IntentRequest',
        intent: {
          name: 'LegIntent',
          slots: {
            leg: {
              resolutions: {
                resolutionsPerAuthority: [{ status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: null }, null] }],
              },
            },
          },
        },
      },
    ],
    [
      'a slot that holds several legs',
      {
        type: 'IntentRequest',
        intent: {
          name: 'LegIntent',
          slots: { leg: { slotValue: { type: 'List', values: ['left', 'right'].map(resolvedAs) } } },
        },
      },
    ],
  ])('%s is not understood', (_, request) => {
    expect(heardOf(request)).toEqual({ heard: 'missed' });
  });

  test('a slot that is a list of one is that one', () => {
    const slots = { leg: { slotValue: { type: 'List', values: [resolvedAs('left')] } } };
    expect(heardOf({ type: 'IntentRequest', intent: { name: 'LegIntent', slots } })).toEqual({
      heard: 'leg',
      leg: 'left',
    });
  });

  test('a session that is null is none', async () => {
    const [whole] = await envelopes();
    expect(said(await answers({ ...whole, session: null }))).toMatch(/\?$/);
  });

  test('a disabled skill without a user is refused: nothing can be forgotten', async () => {
    const [whole] = await envelopes();
    const { System } = (whole as { context: { System: Json } }).context;
    const context = { System: { ...System, user: undefined } };
    const event = { ...whole, session: undefined, context, request: { type: 'AlexaSkillEvent.SkillDisabled' } };
    await expect(answers(event)).rejects.toThrow(/not by whom: nothing can be forgotten\.$/);
  });
});

function resolvedAs(id: string): Json {
  const values = [{ value: { name: id, id } }];
  return {
    type: 'Simple',
    value: id,
    resolutions: { resolutionsPerAuthority: [{ authority: 'any', status: { code: 'ER_SUCCESS_MATCH' }, values }] },
  };
}
