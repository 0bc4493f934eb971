import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { tableClient } from '../../lambda/diary/client';
import type { Diary } from '../../lambda/diary/diary';
import { dynamoDbDiary } from '../../lambda/diary/dynamodb';
import { exactly } from '../../lambda/domain/angle';
import { DAY, MINUTE } from '../../lambda/domain/calendar';
import type { Who } from '../../lambda/domain/past';
import type { Reading } from '../../lambda/domain/reading';
import { skill } from '../../lambda/skill';
import { type Household, householdOf } from '../../simulator/echo/household';
import { sessionEnded } from '../../simulator/echo/requests';
import { type Fault, layWire, type Wire } from '../../simulator/home/faulty-wire';
import { environmentFor, openTable, SKILL_ID, type Table } from '../../simulator/home/table';
import { type Answers, launch, NOW, saying, type Talk, talkWith } from '../support/send-requests';

// What was said and could not be written is carried in the session, and goes with the next turn.

let table: Table;
let wire: Wire;
let diary: Diary;
let answers: Answers;

beforeAll(async () => {
  table = await openTable();
  wire = await layWire(table.url);
  Object.assign(process.env, environmentFor(table), { AWS_ENDPOINT_URL_DYNAMODB: wire.url });
});

beforeEach(() => {
  wire.harm(() => 'none');
  // A client of its own for each test: a client that has failed often retries less.
  diary = dynamoDbDiary(tableClient('us-east-1'), String(process.env.DIARY_TABLE));
  const { invoke } = skill({ diary, skillId: SKILL_ID, log: () => {} });
  answers = (event) => invoke(event);
});

afterAll(async () => {
  await wire.close();
  await table.close();
});

let households = 0;
const newHousehold = (): Household => householdOf(`household ${households++}`);
const ownOf = ({ account }: Household): Who => ({ account });

const YES = saying('AMAZON.YesIntent');
const NO = saying('AMAZON.NoIntent');
const READY = saying('ReadyIntent');

const said = ({ response }: ResponseEnvelope): string =>
  response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml.replace(/<[^>]*>/g, '') : '';

const FORGETFUL = /won.+t remember/;
const AFTER_ALL = /saved after all/;

const reading = (leg: 'left' | 'right', takenAt: number): Reading => ({
  leg,
  angle: exactly(55),
  method: 'guess',
  stoppedBy: ['knee-bends'],
  takenAt,
  afterStretching: false,
});

/** Somebody who was here yesterday and is led up to the question how high the left leg got. */
async function upToTheAngle(household: Household): Promise<Talk> {
  await diary.write(ownOf(household), [{ note: 'cleared', at: NOW - DAY }], NOW - DAY);
  const talk = talkWith(answers, { household });
  const limit = saying('LimitIntent');
  for (const asked of [launch, YES, NO, READY, limit, limit]) await talk.send(asked);
  await talk.send(saying('AllReasonsIntent'));
  return talk;
}

/** Somebody whose both legs are tight, at the first hold turn of the day. */
async function intoAHold(household: Household): Promise<Talk> {
  const readings = (['left', 'right'] as const).map((leg) => reading(leg, NOW - DAY));
  const notes = readings.map((each) => ({ note: 'reading', reading: each }) as const);
  await diary.write(ownOf(household), [...notes, { note: 'cleared', at: NOW - DAY }], NOW - DAY);
  const talk = talkWith(answers, { household });
  for (const asked of [launch, YES, NO, READY]) await talk.send(asked);
  expect((await talk.send(READY)).sessionAttributes).toMatchObject({ state: { place: { at: 'hold' } } });
  return talk;
}

describe.each<Fault>(['error', 'cut', 'hang', 'expired', 'empty', 'torn', 'throttle', 'page'])(
  'a write that fails in one turn (%s)',
  (fault) => {
    test('loses no reading: it goes with the next turn, and that nothing is remembered is taken back', async () => {
      const household = newHousehold();
      const talk = await upToTheAngle(household);
      wire.harm(() => fault);
      const failing = await talk.send(saying('NumberIntent', { number: '60' }));
      expect(said(failing)).toMatch(FORGETFUL);
      expect(failing.sessionAttributes?.owed).toMatchObject([{ note: 'reading' }, { note: 'place' }]);
      wire.harm(() => 'none');
      const next = await talk.send(READY);
      expect(said(next)).toMatch(AFTER_ALL);
      expect(next.sessionAttributes).not.toHaveProperty('owed');
      const past = await diary.read(ownOf(household), NOW);
      expect(past.readings).toMatchObject([{ leg: 'left', angle: exactly(60) }]);
      expect(past.brokenOff?.state).toMatchObject({ place: { at: 'raise' } });
      expect(said(await talk.send(saying('LimitIntent')))).not.toMatch(AFTER_ALL);
    });
  },
);

describe('what is owed', () => {
  test('a hold is kept as well, and nothing is said over the clock of the next one', async () => {
    const household = newHousehold();
    const talk = await intoAHold(household);
    wire.harm(() => 'error');
    const failing = await talk.send(READY, { household, at: NOW + 4 * MINUTE });
    expect(failing.sessionAttributes).toMatchObject({ state: { place: { at: 'hold' } } });
    expect(said(failing)).toBe('');
    wire.harm(() => 'none');
    await talk.send(sessionEnded('EXCEEDED_MAX_REPROMPTS'), { household, at: NOW + 8 * MINUTE });
    expect((await diary.read(ownOf(household), NOW)).holds.length).toBeGreaterThanOrEqual(3);
  });

  test('of what is owed about one thing, only the last is carried', async () => {
    const household = newHousehold();
    const talk = await upToTheAngle(household);
    wire.harm(() => 'denied');
    const limit = saying('LimitIntent');
    const all: ResponseEnvelope[] = [];
    for (const asked of [saying('NumberIntent', { number: '60' }), READY, limit, saying('AllReasonsIntent')])
      all.push(await talk.send(asked));
    const { owed } = all.at(-1)?.sessionAttributes ?? {};
    expect(owed.map(({ note }: { note: string }) => note).sort()).toEqual(['place', 'reading']);
    expect(all.filter((answer) => FORGETFUL.test(said(answer)))).toHaveLength(1);
  });

  test('a past that could not be read is read once the table is back', async () => {
    const household = newHousehold();
    const notes = [{ note: 'reading', reading: reading('left', NOW - DAY) } as const];
    await diary.write(ownOf(household), notes, NOW);
    wire.harm(() => 'error');
    const talk = talkWith(answers, { household });
    for (const asked of [launch, YES, NO, NO, NO, NO, NO]) await talk.send(asked);
    wire.harm(() => 'none');
    expect(said(await talk.send(YES))).toMatch(AFTER_ALL);
    expect(said(await talk.send(saying('LastResultIntent')))).toMatch(/fifty-five/);
  });

  test('strange things in place of what is owed are passed over, and the session goes on', async () => {
    const talk = await upToTheAngle(newHousehold());
    const last = talk.last();
    const { session } = last;
    const owed = [{ note: 'reading', reading: { leg: 'tail' } }];
    const answer = await answers({ ...last, session: { ...session, attributes: { ...session?.attributes, owed } } });
    expect(answer.sessionAttributes).toMatchObject({ state: { place: { at: 'angle' } } });
  });
});

describe('work that was given up', () => {
  test('is broken off: after "not everything is deleted", nothing more is deleted', async () => {
    const household = newHousehold();
    const many = Array.from({ length: 500 }, (_, day) => reading('left', NOW - day * DAY));
    const notes = many.map((each) => ({ note: 'reading', reading: each }) as const);
    await diary.write(ownOf(household), notes, NOW);
    const talk = talkWith(answers, { household });
    await talk.send(launch);
    await talk.send(saying('ForgetEverythingIntent'));
    wire.harm(() => 'slow');
    expect(said(await talk.send(YES))).toMatch(/not everything is deleted/i);
    wire.harm(() => 'none');
    // Left to itself, it would be done by then.
    await new Promise((later) => setTimeout(later, 1500));
    expect((await diary.read(ownOf(household), NOW)).readings.length).toBeGreaterThan(0);
  });

  test('does not overwrite where the next turn stands, when the wire brings it late', async () => {
    const household = newHousehold();
    const talk = await upToTheAngle(household);
    const sent: string[] = [];
    // The first try and its repetition are on their way for longer than anybody waits.
    wire.harm(() => 'hang');
    await talk.send(saying('NumberIntent', { number: '60' }), { household, at: NOW + 1000 });
    sent.push(...wire.calls.slice(-4).flatMap(({ action, body }) => (action === 'PutItem' ? [body] : [])));
    wire.harm(() => 'none');
    await talk.send(READY, { household, at: NOW + 2000 });
    for (const body of sent) {
      const headers = { 'x-amz-target': 'DynamoDB_20120810.PutItem', 'content-type': 'application/x-amz-json-1.0' };
      const authorization =
        'AWS4-HMAC-SHA256 Credential=simulator/20261120/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0';
      const signed = { ...headers, authorization, 'x-amz-date': '20261120T180000Z' };
      const late = await fetch(table.url, { method: 'POST', headers: signed, body });
      expect(await late.text()).toContain('ConditionalCheckFailed');
    }
    expect(sent.length).toBeGreaterThan(0);
    const { brokenOff } = await diary.read(ownOf(household), NOW);
    expect(brokenOff?.state).toMatchObject({ place: { at: 'raise' } });
  });
});
