import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Diary } from '../../lambda/diary/diary';
import { exactly } from '../../lambda/domain/angle';
import { DAY, HOUR } from '../../lambda/domain/calendar';
import { type Household, householdOf, SCREENS } from '../../simulator/echo/household';
import { refusalOf } from '../../simulator/echo/limits';
import { intent, sessionEnded } from '../../simulator/echo/requests';
import { modelOf } from '../../simulator/understanding/models';
import { understand } from '../../simulator/understanding/understand';
import { type OpenSkill, openSkill } from '../support/open-skill';
import { type Answers, launch, NOW, saying, type Talk, talkWith } from '../support/send-requests';

// Faults that skills of others were reported with, each named by what goes wrong. None of them is to happen here.

let open: OpenSkill;
let diary: Diary;
let answers: Answers;

beforeAll(async () => {
  open = await openSkill();
  ({ diary, answers } = open);
});

afterAll(() => open.close());

const model = modelOf('en-US');

let households = 0;
const SCREEN = { screen: SCREENS.medium, playsDocuments: true };
const newHousehold = (): Household => householdOf(`faults ${households++}`, SCREEN);
const newTalk = (household = newHousehold()): Talk => talkWith(answers, { household });
const words = (said: string) => intent(understand(model, said));

const said = ({ response }: ResponseEnvelope): string => {
  const { outputSpeech } = response;
  return outputSpeech?.type === 'SSML' ? outputSpeech.ssml.replace(/<[^>]*>/g, ' ').trim() : '';
};

const placeIn = ({ sessionAttributes }: ResponseEnvelope): unknown => sessionAttributes?.state?.place;

/** Somebody who has been testing and stretching for as long as anything is kept. */
async function remembered(household: Household): Promise<void> {
  const who = { account: household.account };
  const legs = ['left', 'right'] as const;
  const notes = Array.from({ length: 40 }, (_, days) => days).flatMap((days) =>
    legs.flatMap((leg) => {
      const at = NOW - days * DAY - HOUR;
      const hold = { stretch: 'lying', leg, seconds: 30, held: 30, at, id: `${at}-${leg}` } as const;
      const how = { method: 'guess', stoppedBy: ['knee-bends'], afterStretching: false } as const;
      const reading = { leg, angle: exactly(50), takenAt: at, ...how };
      return [{ note: 'reading', reading } as const, { note: 'hold', hold } as const];
    }),
  );
  await diary.write(who, [...notes, { note: 'cleared', at: NOW - HOUR }], NOW - HOUR);
}

describe('It does not happen that', () => {
  test('the response is too large for whoever has the longest history', async () => {
    const household = newHousehold();
    await remembered(household);
    const talk = newTalk(household);
    const asked = [launch, saying('LastResultIntent'), saying('ProgressIntent'), saying('DaysDoneIntent')];
    for (const each of [...asked, saying('StretchIntent'), words('no'), words('ready'), words('ready')]) {
      expect(refusalOf(await talk.send(each), household)).toBeUndefined();
    }
  });

  test('the session gets lost between two turns, and the skill with it', async () => {
    const talk = newTalk();
    for (const asked of [launch, words('yes')]) await talk.send(asked);
    const { session, ...rest } = talk.last();
    const answer = await answers({ ...rest, session: { ...session, new: false, attributes: undefined } });
    expect(said(answer)).toMatch(/\?$/);
  });

  test('the microphone opens, and nobody was asked anything', async () => {
    const talk = newTalk();
    const first = [
      launch,
      'yes',
      'help',
      'what do you know about me',
      'no',
      'gibberish and nonsense',
      'why do you ask',
    ];
    for (const each of first) {
      const { response } = await talk.send(typeof each === 'string' ? words(each) : each);
      expect(response.shouldEndSession).toBe(false);
      expect(response.reprompt?.outputSpeech).toHaveProperty('ssml', expect.stringMatching(/\?<\/speak>$/));
    }
  });

  test('a question is asked, and the session is closed', async () => {
    const answer = await newTalk().send(saying('LastResultIntent'));
    expect(answer.response.shouldEndSession).toBe(true);
    expect(said(answer)).not.toMatch(/\?/);
  });

  test('stop, cancel and help are taken for the value of a slot', async () => {
    const { types = [] } = model.interactionModel.languageModel;
    const values = types.flatMap(({ values: all = [] }) =>
      all.flatMap(({ name }) => [name.value, ...(name.synonyms ?? [])]),
    );
    const taken = ['stop', 'cancel', 'help', 'exit', 'quit'].filter((word) => values.includes(word));
    expect(taken).toEqual([]);
    expect(understand(model, 'stop').intent).toBe('AMAZON.StopIntent');
    expect(understand(model, 'cancel').intent).toBe('AMAZON.CancelIntent');
  });

  test('stop does not stop while a slot is asked for', async () => {
    const talk = newTalk();
    for (const asked of [launch, saying('ForgetEverythingIntent')]) await talk.send(asked);
    const { response } = await talk.send(words('stop'));
    expect(response.shouldEndSession).toBe(true);
    expect(response.reprompt).toBeUndefined();
  });

  test('a yes from outside, to nothing, is sorry or silent', async () => {
    for (const name of ['AMAZON.YesIntent', 'AMAZON.NoIntent', 'AMAZON.RepeatIntent', 'AMAZON.FallbackIntent']) {
      const answer = await newTalk().send(saying(name));
      expect(said(answer)).toMatch(/\w/);
      expect(said(answer)).not.toMatch(/went wrong/);
    }
  });

  test('a number that was not understood is taken for one', async () => {
    for (const number of ['?', 'NaN', '-1', '1e3', '']) {
      const talk = newTalk();
      await talk.send(launch);
      const before = placeIn(await talk.send(words('yes')));
      expect(placeIn(await talk.send(saying('NumberIntent', { number })))).toEqual(before);
    }
  });

  test('the same request, delivered twice, is counted twice', async () => {
    const household = newHousehold();
    await remembered(household);
    const talk = newTalk(household);
    for (const asked of [launch, saying('ForgetLastIntent')]) await talk.send(asked);
    const once = await talk.send(words('yes'));
    const { readings } = await diary.read({ account: household.account }, NOW);
    const twice = await answers(talk.last());
    expect(said(twice)).toBe(said(once));
    expect((await diary.read({ account: household.account }, NOW)).readings).toEqual(readings);
  });

  test('something is said after the session has ended', async () => {
    const talk = newTalk();
    await talk.send(launch);
    expect((await talk.send(sessionEnded('EXCEEDED_MAX_REPROMPTS'))).response).toEqual({});
  });

  test('a screen is sent to a device that has none', async () => {
    const household = householdOf('faults without a screen');
    const talk = newTalk(household);
    for (const asked of [launch, words('yes'), words('no')]) {
      const answer = await talk.send(asked);
      expect(refusalOf(answer, household)).toBeUndefined();
      expect(answer.response.directives ?? []).toEqual([]);
    }
  });
});
