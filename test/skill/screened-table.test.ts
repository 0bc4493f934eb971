import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { tableClient } from '../../lambda/diary/client';
import type { Diary } from '../../lambda/diary/diary';
import { dynamoDbDiary } from '../../lambda/diary/dynamodb';
import { DAY } from '../../lambda/domain/calendar';
import { ITEMS, QUESTIONS } from '../../lambda/domain/screening';
import { skill } from '../../lambda/skill';
import { householdOf } from '../../simulator/echo/household';
import { type Asked, intent, sessionEnded } from '../../simulator/echo/requests';
import { environmentFor, openTable, SKILL_ID, type Table } from '../../simulator/home/table';
import { modelOf } from '../../simulator/understanding/models';
import { understand } from '../../simulator/understanding/understand';
import { privateIn } from '../support/private-words';
import { type Answers, launch, NOW, type Talk, talkWith } from '../support/send-requests';
import { writeDiary } from '../support/write-diary';

/*
 * The real table, read raw whenever something was written: whatever is answered to a question of safety, and however the
 * session ends after it, no name of a question, an item, a check or a refusal is in it. A session that stands exactly where
 * another stood is not gone on with a second time.
 */

const model = modelOf('en-US');
const { types = [] } = model.interactionModel.languageModel;

let table: Table;
let answers: Answers;
let diary: Diary;
let isWritten = false;

beforeAll(async () => {
  table = await openTable();
  Object.assign(process.env, environmentFor(table));
  diary = dynamoDbDiary(tableClient('us-east-1'), String(process.env.DIARY_TABLE));
  const watched: Diary = {
    ...diary,
    write: (...told) => {
      isWritten = true;
      return diary.write(...told);
    },
  };
  answers = skill({ diary: watched, skillId: SKILL_ID, log: () => {} }).invoke;
});
/** Whoever has been here: afterwards they are forgotten, so that the table that is searched is theirs alone. */
const accounts = new Set<string>();
afterEach(async () => {
  for (const account of accounts) await diary.forgetAccount(account);
  accounts.clear();
});
afterAll(() => table.close());

/** Each item as somebody tells of it: in its first words in the model. */
const VOLUNTEERED = ITEMS.map((item) => {
  const value = types.find(({ name }) => name === 'SIGN')?.values?.find(({ id }) => id === item);
  return `i have ${value?.name.value}`;
});

/** What is answered to the question that is open, and to whatever that leads to. */
const FIRST = ['yes', 'not sure', 'the last one', 'i meant yes to the last one', ...VOLUNTEERED];
const NEXT = ['yes', 'no', 'not sure', 'the first one', 'my doctor said it is fine'];

/** Every way in which a session ends; the other is that nothing more is heard of it. */
const ENDINGS: readonly Asked[] = [
  intent({ intent: 'AMAZON.StopIntent', slots: {} }),
  sessionEnded('USER_INITIATED'),
  sessionEnded('EXCEEDED_MAX_REPROMPTS'),
  ...(['INVALID_RESPONSE', 'DEVICE_COMMUNICATION_ERROR'] as const).map((type) =>
    sessionEnded('ERROR', { type, message: 'It ended.' }),
  ),
];

const heard = new Map<string, Asked>();

function said(words: string): Asked {
  const asked = heard.get(words) ?? intent(understand(model, words));
  heard.set(words, asked);
  return asked;
}

/** All that is in the table, as it is; asked without the SDK, which takes longer for it than the table. */
async function items(): Promise<readonly unknown[]> {
  const answer = await fetch(table.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.Scan',
      'x-amz-date': '20261120T180000Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=simulator/20261120/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify({ TableName: process.env.DIARY_TABLE, ConsistentRead: true }),
  });
  const { Items } = (await answer.json()) as { readonly Items?: readonly unknown[] };
  if (Items === undefined) throw new Error(`The table does not tell what is in it: ${answer.status}.`);
  return Items;
}

/** Where a session stands, whatever the time and however many turns it took. */
const standing = (talk: Talk): string =>
  JSON.stringify(talk.kept(), (name, value) => (['turns', 'began', 'clearedAt'].includes(name) ? undefined : value));

/** What was found in the table, each with the way on which it first was; and what was walked. */
interface Search {
  readonly found: ReadonlyMap<string, string>;
  readonly places: ReadonlySet<string>;
}

/**
 * From here: each of these answers, then what may follow, so many answers deep; after each of them every way to end. Deeper
 * goes test/dialogue/stored.test.ts, from every place with everything that can be heard, in what a turn has to note.
 */
async function search(from: Talk, first: readonly string[], depth: number, since = NOW): Promise<Search> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  const places = new Set<string>();
  let now = since;
  const send = async (talk: Talk, asked: Asked, way: readonly string[]): Promise<boolean> => {
    now += 1000;
    isWritten = false;
    const { response } = await talk.send(asked, { at: now });
    const kept = isWritten ? privateIn(await items()) : [];
    for (const word of kept) if (!found.has(word)) found.set(word, way.join(' | '));
    return response.shouldEndSession !== true;
  };
  const walk = async (talk: Talk, before: readonly string[], all: readonly string[]): Promise<void> => {
    for (const words of all) {
      const next = talk.fork();
      const way = [...before, words];
      const isOpen = await send(next, said(words), way);
      const where = standing(next);
      if (!isOpen || seen.has(where)) continue;
      seen.add(where);
      const place = /"at":"([\w-]+)"/.exec(where)?.[1] ?? '';
      places.add(place);
      for (const ending of ENDINGS) await send(next.fork(), ending, [...way, JSON.stringify(ending)]);
      // The next question of the screening is searched from where it stands itself.
      if (way.length < depth && place !== 'screening') await walk(next, way, NEXT);
    }
  };
  await walk(from, [], first);
  return { found, places };
}

/** A session that stands where these words lead. */
async function standsAfter(name: string, words: readonly string[], at = NOW): Promise<Talk> {
  const household = householdOf(name);
  accounts.add(household.account);
  const talk = talkWith(answers, { household });
  for (const asked of [launch, ...words.map(said)]) await talk.send(asked, { at });
  return talk;
}

/** The word that clears each question but the last. */
const CLEARED = QUESTIONS.slice(0, -1).map(() => 'no');

describe('nothing of the screening is in the table', () => {
  test.each(QUESTIONS)('whatever is answered to %s, and however it ends', async (question) => {
    const talk = await standsAfter(question, ['yes', ...CLEARED.slice(0, QUESTIONS.indexOf(question))]);
    expect(JSON.stringify(talk.kept())).toContain(`"question":"${question}"`);
    const { found, places } = await search(talk, FIRST, 2);
    expect([...found]).toEqual([]);
    expect([...places]).toEqual(expect.arrayContaining(['sign-check', 'screening']));
  });

  /** Somebody who has answered it all lately, and has come back. */
  async function returning(name: string): Promise<Talk> {
    const who = { account: householdOf(name).account };
    await writeDiary(table, who, [{ note: 'cleared', at: NOW - DAY }], NOW - DAY);
    return standsAfter(name, ['yes']);
  }

  test('whatever a returning person answers to the one line', async () => {
    const talk = await returning('brief');
    expect(JSON.stringify(talk.kept())).toContain('"question":"brief"');
    const { found, places } = await search(talk, FIRST, 2);
    expect([...found]).toEqual([]);
    expect([...places]).toEqual(expect.arrayContaining(['which-sign', 'sign-check']));
  });

  /** A yes to each question, which of it, and a doctor's word; then all clear, and on to a reading. */
  const BY_WORD = [
    ['below-knee', ['yes', 'my doctor said it is fine', 'no', 'no', 'yes']],
    ['injury', ['yes', 'the second one', 'my doctor said it is fine', 'no', 'yes']],
    ['body', ['yes', 'the last one', 'yes', 'yes']],
  ] as const;
  const TO_A_READING = ['ready', "it's down", "it's down", 'my knee bent', 'fifty'];

  test.each(BY_WORD)('on from a yes to %s and a doctor’s word to a reading', async (question, words) => {
    const before = CLEARED.slice(0, QUESTIONS.indexOf(question));
    const { found, places } = await all(question, ['yes', ...before, ...words, ...TO_A_READING]);
    expect([...found]).toEqual([]);
    expect([...places]).toEqual(expect.arrayContaining(['set-up', 'raise', 'stop-reason', 'angle']));
  });

  /** One way, and every way to end after each step of it. */
  async function all(name: string, words: readonly string[]): Promise<Search> {
    const found = new Map<string, string>();
    const places = new Set<string>();
    const talk = await standsAfter(`${name} by word`, []);
    for (const [index, each] of words.entries()) {
      const step = await search(talk, [each], 1, NOW + index * 60_000);
      for (const [word, way] of step.found) found.set(word, `${index}: ${way}`);
      for (const place of step.places) places.add(place);
      await talk.send(said(each), { at: NOW + index * 60_000 + 30_000 });
    }
    return { found, places };
  }
});

test('the search finds what is there', async () => {
  const note = {
    note: 'place',
    state: { saidBefore: ['safety injury'], place: { check: 'doctors-word' } },
    at: NOW,
  } as const;
  await writeDiary(table, { account: 'leak' }, [note], NOW);
  expect(privateIn(await items())).toEqual(expect.arrayContaining(['safety injury', 'doctors-word']));
});
