import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ResponseEnvelope, Slot } from 'ask-sdk-model';
import { tableClient } from '../../lambda/diary/client';
import type { Diary } from '../../lambda/diary/diary';
import { dynamoDbDiary } from '../../lambda/diary/dynamodb';
import { exactly } from '../../lambda/domain/angle';
import { MINUTE } from '../../lambda/domain/calendar';
import type { Who } from '../../lambda/domain/past';
import type { Reading } from '../../lambda/domain/reading';
import { skill } from '../../lambda/skill';
import { type Household, householdOf, personId, SCREENS } from '../../simulator/echo/household';
import { intent, sessionEnded, soundFailed } from '../../simulator/echo/requests';
import { environmentFor, openTable, SKILL_ID, type Table } from '../../simulator/home/table';
import { type Answers, launch, NOW, saying, type Talk, talkWith } from '../support/send-requests';

let table: Table;
let diary: Diary;
let answers: Answers;
const log: string[] = [];

beforeAll(async () => {
  table = await openTable();
  Object.assign(process.env, environmentFor(table));
  diary = dynamoDbDiary(tableClient('us-east-1'), String(process.env.DIARY_TABLE));
  const { invoke } = skill({ diary, skillId: SKILL_ID, log: (line) => log.push(line) });
  answers = (event) => invoke(event);
});

beforeEach(() => {
  log.length = 0;
});

afterAll(() => table.close());

let households = 0;
const newHousehold = (): Household => householdOf(`household ${households++}`);
const ownOf = ({ account }: Household): Who => ({ account });

const YES = saying('AMAZON.YesIntent');
const NO = saying('AMAZON.NoIntent');
const degrees = (number: string) => saying('NumberIntent', { number });

/** What was said, without its markup. */
const said = ({ response }: ResponseEnvelope): string => {
  const { outputSpeech } = response;
  return outputSpeech?.type === 'SSML' ? outputSpeech.ssml.replace(/<[^>]*>/g, '') : '';
};

const placeIn = ({ sessionAttributes }: ResponseEnvelope): string => sessionAttributes?.state?.place?.at;

/** Through the screening, onto the floor and up to the question how high the left leg got. */
async function upToTheAngle(talk: Talk): Promise<void> {
  const limit = saying('LimitIntent');
  const ready = saying('ReadyIntent');
  for (const asked of [launch, YES, NO, NO, NO, NO, NO, YES, ready, limit, limit]) await talk.send(asked);
  expect(placeIn(await talk.send(saying('AllReasonsIntent')))).toBe('angle');
}

const reading = (takenAt: number): Reading => ({
  leg: 'left',
  angle: exactly(55),
  method: 'guess',
  stoppedBy: ['knee-bends'],
  takenAt,
  afterStretching: false,
});

/** A request as it came, changed. */
async function changed(change: (event: Record<string, unknown>) => unknown): Promise<unknown> {
  const talk = talkWith(async () => ({ version: '1.0', response: {} }), { household: newHousehold() });
  await talk.send(launch);
  const event: Record<string, unknown> = JSON.parse(JSON.stringify(talk.last()));
  return change(event);
}

describe('what is no request for this skill is refused, and the reason is named', () => {
  test.each<[string, unknown, RegExp]>([
    ['null', null, /the body is null/],
    ['nothing', undefined, /the body is missing/],
    ['a string', 'open hamstring coach', /the body is a string/],
    ['a list', [], /the body is a list/],
    ['an empty object', {}, /no request with a type/],
    ['a request without a type', { request: {} }, /no request with a type/],
    [
      'a request from nowhere',
      { request: { type: 'LaunchRequest' } },
      /no context\.System\.application\.applicationId/,
    ],
    [
      'a request with half a context',
      { request: { type: 'LaunchRequest' }, context: { System: null } },
      /applicationId/,
    ],
  ])('%s', async (_, event, reason) => {
    await expect(answers(event)).rejects.toThrow(reason);
  });

  test('a request whose session is no object', async () => {
    const event = await changed((whole) => ({ ...whole, session: 'mine' }));
    await expect(answers(event)).rejects.toThrow('its session is a string');
  });

  test('a request for another skill', async () => {
    const application = { applicationId: 'amzn1.ask.skill.another' };
    const event = await changed((whole) => ({ ...whole, context: { System: { application } } }));
    await expect(answers(event)).rejects.toThrow(/for the skill amzn1\.ask\.skill\.another, and this is the skill/);
  });
});

describe('everything else is answered, and nothing already said is lost', () => {
  test.each<[string, ReturnType<typeof saying>]>([
    ['an unknown intent', saying('OrderPizzaIntent')],
    ['an intent named like something of every object', saying('constructor')],
    ['a missing number', saying('NumberIntent')],
    ['a number that was not understood', degrees('?')],
    ['an angle of 400 degrees', degrees('400')],
    ['a negative angle', degrees('-5')],
    ['a word where a number belongs', degrees('sixty')],
  ])('%s asks for the angle again, and a sensible one goes on', async (_, strange) => {
    const household = newHousehold();
    const talk = talkWith(answers, { household });
    await upToTheAngle(talk);
    const answer = await talk.send(strange);
    expect(placeIn(answer)).toBe('angle');
    expect(answer.response.shouldEndSession).toBe(false);
    expect(said(answer)).toMatch(/\?$/);
    await talk.send(degrees('60'));
    expect((await diary.read(ownOf(household), NOW)).readings).toMatchObject([{ leg: 'left', angle: exactly(60) }]);
  });

  test('session attributes of an older version begin anew, where the diary knows it stood', async () => {
    const household = newHousehold();
    await upToTheAngle(talkWith(answers, { household }));
    const talk = talkWith(answers, { household });
    await talk.send(launch);
    const event = {
      ...talk.last(),
      session: { ...talk.last().session, new: false, attributes: { step: 4, leg: 'L' } },
    };
    const answer = await answers({ ...event, request: { ...event.request, ...degrees('60') } });
    expect(answer.response.shouldEndSession).toBe(false);
    expect((await diary.read(ownOf(household), NOW)).readings).toMatchObject([{ leg: 'left', angle: exactly(60) }]);
  });

  test('a request without a user works, and says once that nothing is remembered', async () => {
    const strip = (event: unknown) =>
      JSON.parse(JSON.stringify(event), (key, value) => (key === 'user' ? undefined : value));
    const talk = talkWith((event) => answers(strip(event)));
    const opened = await talk.send(launch);
    const asked = await talk.send(YES);
    expect([said(opened), said(asked)].filter((words) => /remember/i.test(words))).toHaveLength(1);
    expect(asked.response.shouldEndSession).toBe(false);
  });

  test('an error of our own is one spoken apology, which keeps the session as it was', async () => {
    // A diary that breaks its word: no diary of ours gives nothing at all.
    const broken: Diary = { ...diary, read: async () => JSON.parse('null') };
    const { invoke } = skill({ diary: broken, skillId: SKILL_ID, log: (line) => log.push(line) });
    const attributes = { kept: 'as it was' };
    const opened = await changed((whole) => ({ ...whole, session: { ...(whole.session ?? {}), attributes } }));
    const answer = await invoke(opened);
    expect(said(answer)).toMatch(/sorry/i);
    expect(answer.response.shouldEndSession).toBe(false);
    expect(answer.sessionAttributes).toEqual(attributes);
    expect(JSON.parse(log.at(-1) ?? '')).toMatchObject({
      Failed: 1,
      trouble: [expect.stringMatching(/^TypeError at /)],
    });
  });

  test.each(['System.ExceptionEncountered', 'Alexa.Presentation.APL.RuntimeError', 'Alexa.Future.Request'])(
    '%s gets an empty response and one line of log',
    async (type) => {
      const event = await changed((whole) => ({ ...whole, request: { type, requestId: 'r', timestamp: '' } }));
      expect((await answers(event)).response).toEqual({});
      expect(log.map((line) => JSON.parse(line).request)).toEqual([type]);
    },
  );

  test('a skill event without a session, as Alexa sends it, is answered', async () => {
    const event = await changed(({ session: _, ...whole }) => ({
      ...whole,
      request: { type: 'AlexaSkillEvent.SkillEnabled' },
    }));
    expect((await answers(event)).response).toEqual({});
  });
});

describe('the log of a whole session', () => {
  /** A custom slot, recognised as a value of the model. */
  const recognised = (slot: string, id: string): Slot => {
    const status = { code: 'ER_SUCCESS_MATCH' } as const;
    const resolution = { authority: 'test', status, values: [{ value: { id, name: id } }] };
    return {
      name: slot,
      confirmationStatus: 'NONE',
      value: id,
      resolutions: { resolutionsPerAuthority: [resolution] },
    };
  };

  test('has one line a request, and nobody’s ids, words, answers or symptoms in it', async () => {
    const household = newHousehold();
    const talk = talkWith(answers, { household, voice: 'Ann' });
    await upToTheAngle(talk);
    await talk.send(degrees('60'));
    const sign = intent({ intent: 'FeltIntent', slots: { feel: recognised('feel', 'tingling') } });
    const { response } = await talk.send(sign);
    expect(response.shouldEndSession).toBe(true);
    expect(log).toHaveLength(14);
    const screening = log.map((line) => JSON.parse(line)).filter(({ from }) => from === 'screening');
    expect(screening.map(({ heard, to }) => [heard, to])).toEqual(Array(6).fill(['screening', 'screening']));
    expect(JSON.parse(log.at(-1) ?? '')).toMatchObject({ heard: 'safety', to: 'safety' });
    const ids = [household.account, household.deviceId, personId('Ann'), talk.last().session?.sessionId];
    const told = [...ids.map((id) => String(id).split('.').at(-1)), 'tingling', 'sixty', '"60"', 'Ann'];
    expect(told.filter((each) => log.join().includes(String(each)))).toEqual([]);
  });
});

describe('memory', () => {
  test('the same request delivered twice leaves one reading', async () => {
    const household = newHousehold();
    const talk = talkWith(answers, { household });
    await upToTheAngle(talk);
    const once = await talk.send(degrees('60'));
    const twice = await answers(talk.last());
    expect(twice).toEqual(once);
    expect((await diary.read(ownOf(household), NOW)).readings).toHaveLength(1);
  });

  test('a reading is safe before it is spoken back', async () => {
    const household = newHousehold();
    const talk = talkWith(answers, { household });
    await upToTheAngle(talk);
    expect(said(await talk.send(degrees('60')))).toMatch(/sixty/i);
    expect((await diary.read(ownOf(household), NOW)).readings).toHaveLength(1);
  });

  test('where it stands is kept when the session ends by itself, and the next one goes on there', async () => {
    const household = newHousehold();
    const talk = talkWith(answers, { household });
    await upToTheAngle(talk);
    expect((await talk.send(sessionEnded('EXCEEDED_MAX_REPROMPTS'))).response).toEqual({});
    expect(placeIn(await talkWith(answers, { household, at: NOW + MINUTE }).send(launch))).toBe('angle');
  });

  test('a session that ended before anything was heard in it is left in peace', async () => {
    const event = await talkWith(answers, { household: newHousehold() }).send(sessionEnded('USER_INITIATED'));
    expect(event.response).toEqual({});
  });

  test('disabling the skill forgets the account with all its voices', async () => {
    const household = newHousehold();
    const everybody: readonly Who[] = [ownOf(household), { ...ownOf(household), person: 'ann' }];
    for (const who of everybody) await diary.write(who, [{ note: 'reading', reading: reading(NOW) }], NOW);
    const talk = talkWith(async () => ({ version: '1.0', response: {} }), { household });
    await talk.send(launch);
    const { session: _, ...event } = talk.last();
    await answers({ ...event, request: { ...event.request, type: 'AlexaSkillEvent.SkillDisabled' } });
    for (const who of everybody) expect((await diary.read(who, NOW)).readings).toEqual([]);
  });
});

describe('a device that cannot play our sound', () => {
  test('is not spoken to about it, and gets plain speech from then on, in later sessions too', async () => {
    const household = newHousehold();
    const talk = talkWith(answers, { household });
    await talk.send(launch);
    const answer = await talk.send(soundFailed('hold', 'No APL for Audio here.'));
    expect(answer.response).toEqual({});
    expect(answer.sessionAttributes?.plainSound).toBe(true);
    expect((await talkWith(answers, { household }).send(launch)).sessionAttributes?.plainSound).toBe(true);
    expect(
      (await talkWith(answers, { household: { ...household, deviceId: 'another' } }).send(launch)).sessionAttributes,
    ).toMatchObject({ plainSound: false });
  });
});

describe('a screen', () => {
  const shown = ({ response }: ResponseEnvelope) => (response.directives ?? []).map(({ type }) => type);

  test('shows each turn, where there is one', async () => {
    const talk = talkWith(answers, {
      household: householdOf('with a screen', { screen: SCREENS.medium, playsDocuments: true }),
    });
    for (const asked of [launch, YES, NO]) {
      expect(shown(await talk.send(asked))).toEqual(['Alexa.Presentation.APL.RenderDocument']);
    }
  });

  test('is not sent to a device without one, whatever it leaves out of its description', async () => {
    expect(shown(await talkWith(answers, { household: newHousehold() }).send(launch))).toEqual([]);
    const undescribed = await changed((whole) =>
      JSON.parse(JSON.stringify(whole), (key, value) => (key === 'supportedInterfaces' ? undefined : value)),
    );
    expect(shown(await answers(undescribed))).toEqual([]);
  });
});

describe('the person’s own calendar', () => {
  let settings: Server;
  let services: string;
  let asked: number;
  let answer: (respond: (status: number, body: string) => void) => void;

  beforeEach(async () => {
    asked = 0;
    answer = (respond) => respond(200, '"America/Los_Angeles"');
    settings = createServer((_, response) => {
      asked += 1;
      answer((status, body) => response.writeHead(status, { 'content-type': 'application/json' }).end(body));
    });
    await new Promise<void>((listening) => settings.listen(0, '127.0.0.1', listening));
    // A server that listens on a port has an AddressInfo; a string is for pipes.
    services = `http://127.0.0.1:${(settings.address() as AddressInfo).port}`;
  });

  afterEach(async () => {
    settings.closeAllConnections();
    await new Promise((closed) => settings.close(closed));
  });

  /** A household that measured a leg at ten in the evening of the 19th, in Los Angeles. */
  async function measuredYesterday(): Promise<Household> {
    const household = newHousehold();
    await diary.write(
      ownOf(household),
      [{ note: 'reading', reading: reading(Date.parse('2026-11-20T06:00:00Z')) }],
      NOW,
    );
    return household;
  }

  test('is asked for only when a date matters, and once a session', async () => {
    const talk = talkWith(answers, { household: await measuredYesterday(), services });
    await talk.send(launch);
    expect(asked).toBe(0);
    expect(said(await talk.send(saying('LastResultIntent')))).toMatch(/yesterday/i);
    await talk.send(saying('LastResultIntent'));
    expect(asked).toBe(1);
  });

  test.each<[string, () => void]>([
    [
      'fails',
      () => {
        answer = (respond) => respond(500, 'Oh.');
      },
    ],
    [
      'talks nonsense',
      () => {
        answer = (respond) => respond(200, 'Pacific');
      },
    ],
    [
      'names a zone that nobody knows',
      () => {
        answer = (respond) => respond(200, '"Mars/Olympus_Mons"');
      },
    ],
    [
      'never answers',
      () => {
        answer = () => undefined;
      },
    ],
  ])('is UTC when the settings service %s', async (_, fail) => {
    fail();
    const talk = talkWith(answers, { household: await measuredYesterday(), services });
    await talk.send(launch);
    expect(said(await talk.send(saying('LastResultIntent')))).toMatch(/today/i);
  });
});
