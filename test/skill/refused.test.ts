import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { refusalsIn } from '../../lambda/alexa/refusal';
import { tableClient } from '../../lambda/diary/client';
import type { Diary } from '../../lambda/diary/diary';
import { dynamoDbDiary } from '../../lambda/diary/dynamodb';
import { exactly } from '../../lambda/domain/angle';
import { DAY } from '../../lambda/domain/calendar';
import { skill } from '../../lambda/skill';
import { type Household, householdOf } from '../../simulator/echo/household';
import { sessionEnded } from '../../simulator/echo/requests';
import { environmentFor, openTable, SKILL_ID, type Table } from '../../simulator/home/table';
import { type Answers, launch, NOW, saying, talkWith } from '../support/send-requests';

// Alexa tells why she, or a device, would not play an answer, and tells it only to the log.

let table: Table;
let diary: Diary;
let answers: Answers;
const log: string[] = [];

beforeAll(async () => {
  table = await openTable();
  Object.assign(process.env, environmentFor(table));
  diary = dynamoDbDiary(tableClient('us-east-1'), String(process.env.DIARY_TABLE));
  answers = skill({ diary, skillId: SKILL_ID, log: (line) => log.push(line) }).invoke;
});

beforeEach(() => {
  log.length = 0;
});

afterAll(() => table.close());

let households = 0;
const newHousehold = (): Household => householdOf(`refused ${households++}`);

const logged = () => JSON.parse(log.at(-1) ?? '');
const placeOf = (attributes: Record<string, unknown> | undefined): unknown => {
  const state = attributes?.state;
  return typeof state === 'object' && state !== null && 'place' in state ? state.place : undefined;
};

describe('What Alexa refused', () => {
  test.each([
    [{ type: 'SessionEndedRequest', reason: 'ERROR', error: { type: 'INVALID_RESPONSE', message: 'Bad SSML' } }],
    [{ type: 'System.ExceptionEncountered', error: { type: 'INVALID_RESPONSE', message: 'Bad SSML' }, cause: {} }],
    [{ type: 'Alexa.Presentation.APLA.RuntimeError', errors: [{ type: 'INVALID_RESPONSE', message: 'Bad SSML' }] }],
    [{ type: 'Alexa.Presentation.APL.RuntimeError', errors: [{ type: 'INVALID_RESPONSE', message: 'Bad SSML' }] }],
  ])('is logged with her reason, counted, and answered with nothing: %j', async (request) => {
    const talk = talkWith(answers, { household: newHousehold() });
    await talk.send(launch);
    const event = { ...talk.last(), request: { ...talk.last().request, ...request } };
    expect((await answers(event)).response).toEqual({});
    expect(logged()).toMatchObject({ request: request.type, Refused: 1, refused: ['INVALID_RESPONSE Bad SSML'] });
  });

  test('is nothing where a session ended as sessions do', async () => {
    const talk = talkWith(answers, { household: newHousehold() });
    await talk.send(launch);
    await talk.send(sessionEnded('EXCEEDED_MAX_REPROMPTS'));
    expect(logged()).toMatchObject({ Refused: 0 });
    expect(logged()).not.toHaveProperty('refused');
  });

  test('is logged without what she quotes of ours, and without ids', () => {
    const message = 'In "Your left leg got to around fifty" of amzn1.ask.account.ABC: <speak>Ben</speak> is not closed';
    const error = { type: 'INVALID_RESPONSE', message };
    expect(refusalsIn({ type: 'SessionEndedRequest', error })).toEqual([
      { type: 'INVALID_RESPONSE', reason: 'In … of …: … is not closed' },
    ]);
  });

  test('is counted also where she gives no reason', () => {
    expect(refusalsIn({ type: 'System.ExceptionEncountered' })).toEqual([{ type: 'UNKNOWN', reason: '' }]);
    expect(refusalsIn({ type: 'Alexa.Presentation.APL.RuntimeError', errors: 'none' })).toHaveLength(1);
  });
});

test.each(['with', 'without'])(
  'a hold that was never played was not held, %s the session in the request',
  async (how) => {
    const household = newHousehold();
    const reading = { leg: 'left', angle: exactly(50), method: 'guess', afterStretching: false } as const;
    const before = NOW - DAY;
    await diary.write(
      { account: household.account },
      [
        { note: 'cleared', at: before },
        { note: 'reading', reading: { ...reading, stoppedBy: ['knee-bends'], takenAt: before } },
      ],
      before,
    );
    const talk = talkWith(answers, { household });
    const ready = saying('ReadyIntent');
    for (const asked of [launch, saying('StretchIntent'), saying('AMAZON.NoIntent'), ready]) await talk.send(asked);
    expect(placeOf((await talk.send(ready)).sessionAttributes)).toMatchObject({ at: 'hold' });
    const error = { type: 'INVALID_RESPONSE', message: 'Too long' } as const;
    const ended = talkWith(answers, { household, at: NOW + 40_000 });
    if (how === 'with') await talk.send(sessionEnded('ERROR', error), { at: NOW + 40_000 });
    else await ended.send(sessionEnded('ERROR', error));
    const again = await talkWith(answers, { household, at: NOW + 60_000 }).send(launch);
    expect(placeOf(again.sessionAttributes)).toEqual({ at: 'stretch-set-up' });
    expect((await diary.read({ account: household.account }, NOW)).holds).toEqual([]);
  },
);
