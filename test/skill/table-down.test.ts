import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { tableClient } from '../../lambda/diary/client';
import type { Diary } from '../../lambda/diary/diary';
import { dynamoDbDiary } from '../../lambda/diary/dynamodb';
import { exactly } from '../../lambda/domain/angle';
import { emptyPast } from '../../lambda/domain/past';
import { skill } from '../../lambda/skill';
import { type Household, householdOf } from '../../simulator/echo/household';
import { type Fault, layWire, type Wire } from '../../simulator/home/faulty-wire';
import { environmentFor, openTable, SKILL_ID, type Table } from '../../simulator/home/table';
import { type Answers, launch, NOW, saying, type Talk, talkWith } from '../support/send-requests';

let table: Table;
let wire: Wire;
let diary: Diary;
let answers: Answers;
const log: string[] = [];

beforeAll(async () => {
  table = await openTable();
  wire = await layWire(table.url);
  Object.assign(process.env, environmentFor(table), { AWS_ENDPOINT_URL_DYNAMODB: wire.url });
});

beforeEach(() => {
  wire.harm(() => 'none');
  log.length = 0;
  // A client of its own for each test: a client that has failed often retries less.
  diary = dynamoDbDiary(tableClient('us-east-1'), String(process.env.DIARY_TABLE));
  const { invoke } = skill({ diary, skillId: SKILL_ID, log: (line) => log.push(line) });
  answers = (event) => withinThreeSeconds(invoke(event));
});

afterAll(async () => {
  await wire.close();
  await table.close();
});

/** What a turn may take, whatever the table does. */
async function withinThreeSeconds<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('There was no answer within 3 seconds.')), 3000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

let households = 0;
const newHousehold = (): Household => householdOf(`household ${households++}`);

const YES = saying('AMAZON.YesIntent');
const NO = saying('AMAZON.NoIntent');
const UP_TO_THE_FLOOR = [YES, NO, NO, NO, NO, NO, YES];

const said = ({ response }: ResponseEnvelope): string =>
  response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml.replace(/<[^>]*>/g, '') : '';

const cannotRemember = (answer: ResponseEnvelope): boolean => /remember/i.test(said(answer));

/** Sends requests one after the other, and gives back all answers. */
async function sendAll(talk: Talk, requests: readonly Parameters<Talk['send']>[0][]): Promise<ResponseEnvelope[]> {
  const all: ResponseEnvelope[] = [];
  for (const asked of requests) all.push(await talk.send(asked));
  return all;
}

const FAULTS: readonly Fault[] = ['hang', 'cut', 'error', 'throttle'];

describe.each(FAULTS)('the table is down (%s)', (fault) => {
  test('a session opens, guides on, and says once that nothing is remembered today', async () => {
    wire.harm(() => fault);
    const talk = talkWith(answers, { household: newHousehold() });
    const all = await sendAll(talk, [launch, YES, NO]);
    expect(all.every(({ response }) => response.shouldEndSession === false)).toBe(true);
    expect(all.at(-1)?.sessionAttributes).toMatchObject({
      state: { place: { at: 'screening', question: 'red-flags' } },
    });
    expect(all.filter(cannotRemember)).toHaveLength(1);
  });

  test('in the middle of a session, the answer is heard and not claimed to be saved', async () => {
    const household = newHousehold();
    const talk = talkWith(answers, { household });
    await sendAll(talk, [
      launch,
      ...UP_TO_THE_FLOOR,
      saying('ReadyIntent'),
      saying('LimitIntent'),
      saying('LimitIntent'),
    ]);
    await talk.send(saying('AllReasonsIntent'));
    wire.harm(() => fault);
    const answer = await talk.send(saying('NumberIntent', { number: '60' }));
    expect(said(answer)).toMatch(/sixty/i);
    expect(cannotRemember(answer)).toBe(true);
    expect(answer.response.shouldEndSession).toBe(false);
    wire.harm(() => 'none');
    expect((await diary.read({ account: household.account }, NOW)).readings).toEqual([]);
    expect(JSON.parse(log.at(-1) ?? '')).toMatchObject({ DiaryUnsaved: 1, Failed: 0 });
  });

  test('a deletion is not claimed', async () => {
    const household = newHousehold();
    const who = { account: household.account };
    const reading = {
      leg: 'left',
      angle: exactly(60),
      method: 'guess',
      stoppedBy: ['knee-bends'],
      takenAt: NOW,
      afterStretching: false,
    } as const;
    await diary.write(who, [{ note: 'reading', reading }], NOW);
    const talk = talkWith(answers, { household });
    await sendAll(talk, [launch, saying('ForgetEverythingIntent')]);
    wire.harm(() => fault);
    const answer = await talk.send(YES);
    expect(said(answer)).toMatch(/not everything is deleted/i);
    wire.harm(() => 'none');
    expect(await diary.read(who, NOW)).not.toEqual(emptyPast(true));
  });

  test('asked for the last result, it does not say that there is none', async () => {
    wire.harm(() => fault);
    const answer = await talkWith(answers, { household: newHousehold() }).send(saying('LastResultIntent'));
    expect(said(answer)).not.toMatch(/don.t have a result/i);
    expect(said(answer)).not.toBe('');
  });
});

describe('a table that hesitates', () => {
  test.each<Fault>(['cut', 'error', 'throttle'])(
    'one call that fails (%s) is tried again, and nobody notices',
    async (fault) => {
      const household = newHousehold();
      const talk = talkWith(answers, { household });
      const failed = new Set<string>();
      wire.harm(({ action }) => {
        if (failed.has(action)) return 'none';
        failed.add(action);
        return fault;
      });
      const all = await sendAll(talk, [launch, ...UP_TO_THE_FLOOR]);
      expect(failed).toEqual(new Set(['Query', 'PutItem']));
      expect(all.filter(cannotRemember)).toEqual([]);
      expect((await diary.read({ account: household.account }, NOW)).clearedAt).toBe(NOW);
    },
  );
});
