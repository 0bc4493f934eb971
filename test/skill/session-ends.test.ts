import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SessionEndedErrorType, SessionEndedReason } from 'ask-sdk-model';
import type { Diary } from '../../lambda/diary/diary';
import { exactly } from '../../lambda/domain/angle';
import { DAY } from '../../lambda/domain/calendar';
import { type Household, householdOf } from '../../simulator/echo/household';
import { type Asked, sentAt, sessionEnded } from '../../simulator/echo/requests';
import { type OpenSkill, openSkill } from '../support/open-skill';
import { type Answers, launch, NOW, saying, type Talk, talkWith } from '../support/send-requests';

// Every way in which Alexa tells that a session has ended, or does not: where whoever comes back finds themselves.

let open: OpenSkill;
let diary: Diary;
let answers: Answers;

beforeAll(async () => {
  open = await openSkill();
  ({ diary, answers } = open);
});

afterAll(() => open.close());

let households = 0;
const newHousehold = (): Household => householdOf(`ends ${households++}`);

/** Somebody screened, whose left leg got to fifty degrees yesterday. */
async function somebody(): Promise<Household> {
  const household = newHousehold();
  const at = NOW - DAY;
  const reading = { leg: 'left', angle: exactly(50), method: 'guess', afterStretching: false } as const;
  await diary.write(
    { account: household.account },
    [
      { note: 'cleared', at },
      { note: 'reading', reading: { ...reading, stoppedBy: ['knee-bends'], takenAt: at } },
    ],
    at,
  );
  return household;
}

const READY = saying('ReadyIntent');
const YES = saying('AMAZON.YesIntent');
const NO = saying('AMAZON.NoIntent');
const PAUSE = saying('AMAZON.PauseIntent');
const WORSE = saying('WorseIntent');

const TO_THE_STRETCH = [launch, saying('StretchIntent'), NO, READY];
const TO_THE_HOLD = [...TO_THE_STRETCH, READY];
const SECOND = 1000;

async function talked(household: Household, asked: readonly Asked[]): Promise<Talk> {
  const talk = talkWith(answers, { household });
  for (const each of asked) await talk.send(each);
  return talk;
}

/** Where somebody is who comes back a minute and a half after, and what they have held by then. */
async function found(household: Household) {
  const { sessionAttributes } = await talkWith(answers, { household, at: NOW + 90 * SECOND }).send(launch);
  const { place, visit } = sessionAttributes?.state ?? {};
  const { holds } = await diary.read({ account: household.account }, NOW + 90 * SECOND);
  return { at: place?.at, held: holds.map(({ held }) => held), clear: visit?.screened };
}

/** A way in which a session ends: what Alexa sends, if she sends anything. */
type Ending = SessionEndedReason | SessionEndedErrorType | 'nothing told';

const ERROR_TYPES = {
  INVALID_RESPONSE: true,
  DEVICE_COMMUNICATION_ERROR: true,
  INTERNAL_SERVICE_ERROR: true,
  ENDPOINT_TIMEOUT: true,
} as const satisfies Readonly<Record<SessionEndedErrorType, true>>;

const isErrorType = (ending: Ending): ending is SessionEndedErrorType => ending in ERROR_TYPES;

const request = (ending: Exclude<Ending, 'nothing told'>): Asked =>
  isErrorType(ending) ? sessionEnded('ERROR', { type: ending, message: 'as she words it' }) : sessionEnded(ending);

/** The session ends so, at a second after all that was asked. */
async function ends(talk: Talk, ending: Ending, second: number): Promise<void> {
  if (ending === 'nothing told') return;
  expect((await talk.send(request(ending), { at: NOW + second * SECOND })).response).toEqual({});
}

/** Everything that Alexa may send; the compiler asks for every one. */
const IN_A_HOLD: Readonly<Record<Ending, string>> = {
  USER_INITIATED: 'counts what was held',
  EXCEEDED_MAX_REPROMPTS: 'counts what was held',
  ERROR: 'counts what was held',
  DEVICE_COMMUNICATION_ERROR: 'counts what was held',
  INTERNAL_SERVICE_ERROR: 'counts what was held',
  ENDPOINT_TIMEOUT: 'counts what was held',
  'nothing told': 'counts what was held until the next call',
  INVALID_RESPONSE: 'was never played: it is still to be begun',
};

/** What is found of a hold that had been going on for so long. */
const FOUND: Readonly<Record<string, unknown>> = {
  'counts what was held': { at: 'paused', held: [30], clear: true },
  'counts what was held until the next call': { at: 'paused', held: [22, 30], clear: true },
  'was never played: it is still to be begun': { at: 'stretch-set-up', held: [], clear: true },
};

describe.each(Object.entries(IN_A_HOLD) as readonly (readonly [Ending, string])[])('%s', (ending, comes) => {
  test(`in a hold ${comes}`, async () => {
    const household = await somebody();
    await ends(await talked(household, TO_THE_HOLD), ending, 50);
    expect(await found(household)).toEqual(FOUND[comes]);
  });

  test('in a set-up goes on there', async () => {
    const household = await somebody();
    await ends(await talked(household, TO_THE_STRETCH), ending, 50);
    expect(await found(household)).toEqual({ at: 'stretch-set-up', held: [], clear: true });
  });

  test('among the questions of safety keeps nothing of them', async () => {
    const household = newHousehold();
    await ends(await talked(household, [launch, YES, NO]), ending, 50);
    expect(await found(household)).toEqual({ at: 'welcome', held: [], clear: false });
  });
});

describe('Lambda runs out of time, and Alexa has kept nothing of its answer', () => {
  /** Something is heard at a second; it is `done` and told to nobody, or not even done. */
  async function tooLate(asked: readonly Asked[], lost: Asked, second: number, done: boolean): Promise<Household> {
    const household = await somebody();
    const talk = await talked(household, asked);
    const at = NOW + second * SECOND;
    if (!done) await ends(talk, 'ENDPOINT_TIMEOUT', second + 8);
    else {
      await talk.send(lost, { at });
      // As the session stood before what was lost.
      const ended = { ...talk.last(), request: sentAt(request('ENDPOINT_TIMEOUT'), at + 8 * SECOND, 'en-US') };
      expect((await answers(ended)).response).toEqual({});
    }
    return household;
  }

  test.each<[string, readonly Asked[], Asked, boolean, object]>([
    [
      'before it has begun a hold: it is still to be begun',
      TO_THE_STRETCH,
      READY,
      false,
      { at: 'stretch-set-up', held: [] },
    ],
    [
      'after it has begun a hold: it is still to be begun',
      TO_THE_STRETCH,
      READY,
      true,
      { at: 'stretch-set-up', held: [] },
    ],
    ['before it has left a hold: what was held counts', TO_THE_HOLD, PAUSE, false, { at: 'paused', held: [30] }],
    ['after it has left a hold: what was held counts', TO_THE_HOLD, PAUSE, true, { at: 'paused', held: [30] }],
    [
      'after it was told that the back is worse: nothing goes on',
      TO_THE_STRETCH,
      WORSE,
      true,
      { at: 'welcome', held: [], clear: false },
    ],
  ])('%s', async (_, asked, lost, done, expected) => {
    expect(await found(await tooLate(asked, lost, 50, done))).toMatchObject(expected);
  });
});
