import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Diary } from '../../lambda/diary/diary';
import { exactly } from '../../lambda/domain/angle';
import type { Past, Who } from '../../lambda/domain/past';
import { type Household, householdOf, personId } from '../../simulator/echo/household';
import { type OpenSkill, openSkill } from '../support/open-skill';
import { type Answers, launch, NOW, saying, type Talk, talkWith } from '../support/send-requests';

// Each request has a voice, or none: what is personal is told to it and done for it, whoever's session it is.

let open: OpenSkill;
let diary: Diary;
let answers: Answers;

beforeAll(async () => {
  open = await openSkill();
  ({ diary, answers } = open);
});

afterAll(() => open.close());

let households = 0;
const newHousehold = (): Household => householdOf(`voices ${households++}`);
const whoIs = ({ account }: Household, voice?: string): Who => ({
  account,
  ...(voice !== undefined && { person: personId(voice) }),
});

const YES = saying('AMAZON.YesIntent');
const NO = saying('AMAZON.NoIntent');
const DELETE = saying('ForgetEverythingIntent');
const LAST_RESULT = saying('LastResultIntent');

/** Through the screening and up to the first leg's reading: sixty on the left. */
async function measure(talk: Talk, voice?: string): Promise<void> {
  const limit = saying('LimitIntent');
  const through = [YES, NO, NO, NO, NO, NO, YES, saying('ReadyIntent'), limit, limit, saying('AllReasonsIntent')];
  for (const asked of [launch, ...through, saying('NumberIntent', { number: '60' })]) {
    await talk.send(asked, voice === undefined ? {} : { voice });
  }
}

async function remember(who: Who, degrees: number): Promise<void> {
  const reading = { leg: 'left', angle: exactly(degrees), method: 'guess', afterStretching: false } as const;
  await diary.write(
    who,
    [{ note: 'reading', reading: { ...reading, stoppedBy: ['knee-bends'], takenAt: NOW - 86_400_000 } }],
    NOW,
  );
}

const degreesOf = ({ readings }: Past): readonly number[] => readings.map(({ angle }) => angle.low);

const said = ({ response }: ResponseEnvelope): string => {
  const { outputSpeech } = response;
  return outputSpeech?.type === 'SSML' ? outputSpeech.ssml.replace(/<[^>]*>/g, '').replaceAll('&apos;', "'") : '';
};

describe('A session with a voice', () => {
  test('goes on for whoever opened it, whoever is heard in it: what is measured is theirs', async () => {
    const household = newHousehold();
    const talk = talkWith(answers, { household });
    await talk.send(launch, { voice: 'Ann' });
    for (const asked of [YES, NO, NO, NO, NO, NO, YES]) await talk.send(asked, { voice: 'Bob' });
    const cleared = async (voice?: string) => (await diary.read(whoIs(household, voice), NOW)).clearedAt;
    expect([await cleared('Ann'), await cleared('Bob'), await cleared()]).toEqual([NOW, undefined, undefined]);
  });

  test('tells another voice its own last result', async () => {
    const household = newHousehold();
    await remember(whoIs(household, 'Bob'), 30);
    const talk = talkWith(answers, { household });
    await measure(talk, 'Ann');
    expect(said(await talk.send(LAST_RESULT, { voice: 'Bob' }))).toMatch(/thirty degrees/);
    expect(said(await talk.send(LAST_RESULT, { voice: 'Ann' }))).toMatch(/sixty degrees/);
  });

  test('deletes for another voice what is its own, and nothing else', async () => {
    const household = newHousehold();
    await remember(whoIs(household, 'Bob'), 30);
    const talk = talkWith(answers, { household });
    await measure(talk, 'Ann');
    for (const asked of [DELETE, YES]) await talk.send(asked, { voice: 'Bob' });
    expect(degreesOf(await diary.read(whoIs(household, 'Ann'), NOW))).toEqual([60]);
    expect(degreesOf(await diary.read(whoIs(household, 'Bob'), NOW))).toEqual([]);
  });

  test.each([
    ['Bob asks, Ann says yes', 'Bob', 'Ann'],
    ['Ann asks, Bob says yes', 'Ann', 'Bob'],
    ['Bob asks, Cid says yes', 'Bob', 'Cid'],
    ['Ann asks, nobody who is recognised says yes', 'Ann', undefined],
    ['nobody who is recognised asks, Ann says yes', undefined, 'Ann'],
  ])('deletes nothing where %s', async (_, asks, agrees) => {
    const household = newHousehold();
    for (const voice of ['Bob', 'Cid']) await remember(whoIs(household, voice), 30);
    const talk = talkWith(answers, { household });
    await measure(talk, 'Ann');
    await talk.send(DELETE, asks === undefined ? {} : { voice: asks });
    await talk.send(YES, agrees === undefined ? {} : { voice: agrees });
    const left = ['Ann', 'Bob', 'Cid'].map(async (voice) => degreesOf(await diary.read(whoIs(household, voice), NOW)));
    expect(await Promise.all(left)).toEqual([[60], [30], [30]]);
  });

  test.each([LAST_RESULT, saying('ProgressIntent'), saying('DaysDoneIntent'), DELETE, saying('ForgetLastIntent')])(
    'tells nothing to a voice that is not recognised: %j',
    async (asked) => {
      const household = newHousehold();
      const talk = talkWith(answers, { household });
      await measure(talk, 'Ann');
      expect(said(await talk.send(asked))).toMatch(/^I can't tell whose voice that is/);
    },
  );

  test("keeps its person's plan when another voice wants longer holds", async () => {
    const household = newHousehold();
    const talk = talkWith(answers, { household });
    await measure(talk, 'Ann');
    expect(said(await talk.send(saying('PlanIntent', { reps: '3' }), { voice: 'Bob' }))).toMatch(/for today/);
    for (const voice of ['Ann', 'Bob']) {
      expect((await diary.read(whoIs(household, voice), NOW)).plan).toBeUndefined();
    }
  });
});

describe('A session that was opened unrecognised', () => {
  test('becomes the first recognised voice’s, with what was measured in it', async () => {
    const household = newHousehold();
    const talk = talkWith(answers, { household });
    await measure(talk);
    await remember(whoIs(household), 45);
    expect(degreesOf(await diary.read(whoIs(household), NOW))).toEqual([60, 45]);
    await talk.send(saying('ReadyIntent'), { voice: 'Ann' });
    expect(degreesOf(await diary.read(whoIs(household, 'Ann'), NOW))).toEqual([60]);
    expect(degreesOf(await diary.read(whoIs(household), NOW))).toEqual([45]);
    expect(said(await talk.send(LAST_RESULT, { voice: 'Ann' }))).toMatch(/sixty degrees/);
    expect(said(await talk.send(LAST_RESULT, { voice: 'Bob' }))).toMatch(/don't have a result yet/);
  });

  test('deletes nothing that a voice only says yes to', async () => {
    const household = newHousehold();
    await remember(whoIs(household, 'Ann'), 30);
    const talk = talkWith(answers, { household });
    for (const asked of [launch, DELETE]) await talk.send(asked);
    await talk.send(YES, { voice: 'Ann' });
    expect(degreesOf(await diary.read(whoIs(household, 'Ann'), NOW))).toEqual([30]);
  });

  test('stays the account’s own where no voice is ever recognised', async () => {
    const household = newHousehold();
    const talk = talkWith(answers, { household });
    await measure(talk);
    expect(said(await talk.send(LAST_RESULT))).toMatch(/sixty degrees/);
  });
});
