import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Diary } from '../../lambda/diary/diary';
import { exactly } from '../../lambda/domain/angle';
import { DAY } from '../../lambda/domain/calendar';
import { type Household, householdOf, personId, SCREENS } from '../../simulator/echo/household';
import { touched } from '../../simulator/echo/requests';
import { type OpenSkill, openSkill } from '../support/open-skill';
import { type Answers, launch, NOW, saying, type Talk, talkWith } from '../support/send-requests';

// A touch on the screen of an Echo. It may come late: twice in a row, or on a screen that has been left.

let open: OpenSkill;
let diary: Diary;
let answers: Answers;

beforeAll(async () => {
  open = await openSkill();
  ({ diary, answers } = open);
});

afterAll(() => open.close());

let households = 0;
const newHousehold = (): Household =>
  householdOf(`touch ${households++}`, { screen: SCREENS.medium, playsDocuments: true });
const newTalk = (): Talk => talkWith(answers, { household: newHousehold() });

const YES = saying('AMAZON.YesIntent');
const NO = saying('AMAZON.NoIntent');

const tokenOf = ({ response }: ResponseEnvelope): string | undefined =>
  response.directives?.flatMap((each) =>
    each.type === 'Alexa.Presentation.APL.RenderDocument' ? [each.token] : [],
  )[0];

const touch = (on: ResponseEnvelope, ...sent: readonly unknown[]) => touched({ source: {}, sent, token: tokenOf(on) });

const placeIn = ({ sessionAttributes }: ResponseEnvelope): unknown => sessionAttributes?.state?.place;

describe('A touch on the screen that is shown', () => {
  test('is answered like the words on it, and silences what is being said', async () => {
    const talk = newTalk();
    const welcome = await talk.send(launch);
    const { response } = await talk.send(touch(welcome, 'yes'));
    expect(response.outputSpeech).toMatchObject({ playBehavior: 'REPLACE_ALL' });
    expect(response.outputSpeech).toHaveProperty('ssml', expect.stringMatching(/numbness around your groin/));
  });

  test('answers for the voice that was asked, for a finger has none', async () => {
    const household = newHousehold();
    const ann = { account: household.account, person: personId('Ann') };
    const reading = { leg: 'left', angle: exactly(50), method: 'guess', afterStretching: false } as const;
    await diary.write(
      ann,
      [{ note: 'reading', reading: { ...reading, stoppedBy: ['knee-bends'], takenAt: NOW } }],
      NOW,
    );
    const talk = talkWith(answers, { household });
    await talk.send(launch, { voice: 'Ann' });
    const asked = await talk.send(saying('ForgetEverythingIntent'), { voice: 'Ann' });
    await talk.send(touch(asked, 'yes'));
    expect((await diary.read(ann, NOW)).readings).toEqual([]);
  });

  test('that leads straight into a hold silences what is being said, too', async () => {
    const household = newHousehold();
    const reading = { leg: 'left', angle: exactly(50), method: 'guess', afterStretching: false } as const;
    await diary.write(
      { account: household.account },
      [
        { note: 'cleared', at: NOW - DAY },
        { note: 'reading', reading: { ...reading, stoppedBy: ['knee-bends'], takenAt: NOW - DAY } },
      ],
      NOW - DAY,
    );
    const talk = talkWith(answers, { household });
    for (const asked of [launch, saying('StretchIntent'), NO]) await talk.send(asked);
    const last = await talk.send(saying('ReadyIntent'));
    expect(placeIn(last)).toEqual({ at: 'stretch-set-up' });
    const { response } = await talk.send(touch(last, 'ready'));
    expect(response.outputSpeech).toMatchObject({ playBehavior: 'REPLACE_ALL' });
    expect(response.directives?.map(({ type }) => type)).toContain('Alexa.Presentation.APLA.RenderDocument');
  });

  test('on something unknown is a miss, and the question is asked again', async () => {
    const talk = newTalk();
    const answer = await talk.send(touch(await talk.send(launch), 'weather', 7));
    expect(answer.response.shouldEndSession).toBe(false);
    expect(placeIn(answer)).toMatchObject({ at: 'welcome' });
  });

  test('is not spoken: words silence by themselves', async () => {
    const talk = newTalk();
    await talk.send(launch);
    expect((await talk.send(YES)).response.outputSpeech).not.toHaveProperty('playBehavior');
  });
});

describe('A touch on a screen that has been left', () => {
  test('answers no question that was not heard yet: a second tap on No clears no second safety question', async () => {
    const talk = newTalk();
    await talk.send(launch);
    const first = await talk.send(YES);
    const second = await talk.send(touch(first, 'no'));
    const again = await talk.send(touch(first, 'no'));
    expect(again.response).toEqual({});
    expect(placeIn(again)).toEqual(placeIn(second));
    expect(placeIn(await talk.send(NO))).not.toEqual(placeIn(second));
  });

  test('is no miss', async () => {
    const talk = newTalk();
    const welcome = await talk.send(launch);
    const asked = await talk.send(YES);
    const after = await talk.send(touch(welcome, 'stop'));
    expect(after.sessionAttributes).toEqual(asked.sessionAttributes);
  });

  test('of a session that is over opens none', async () => {
    const { response, sessionAttributes } = await newTalk().send(
      touched({ source: {}, sent: ['yes'], token: 'old 3' }),
    );
    expect([response, sessionAttributes ?? {}]).toEqual([{}, {}]);
  });
});
