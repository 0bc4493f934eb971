import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Diary } from '../../lambda/diary/diary';
import { exactly } from '../../lambda/domain/angle';
import { DAY } from '../../lambda/domain/calendar';
import type { Who } from '../../lambda/domain/past';
import { emptyPast } from '../../lambda/domain/past';
import type { Reading } from '../../lambda/domain/reading';
import type { Fault, Wire } from '../../simulator/home/faulty-wire';
import { type OpenDiary, openDiary } from '../support/open-diary';

const NOW = Date.parse('2026-11-20T18:00:00Z');

let open: OpenDiary;
let diary: Diary;
let wire: Wire;

beforeAll(async () => {
  open = await openDiary();
  ({ diary, wire } = open);
});

afterEach(() => wire.harm(() => 'none'));

afterAll(() => open.close());

const daysAgo = (days: number): Reading => ({
  leg: 'left',
  angle: exactly(60),
  method: 'guess',
  stoppedBy: ['knee-bends'],
  takenAt: NOW - days * DAY,
  afterStretching: false,
});

async function remember(who: Who, days: number): Promise<void> {
  const notes = Array.from({ length: days }, (_, index) => ({ note: 'reading', reading: daysAgo(index) }) as const);
  await diary.write(who, [...notes, { note: 'cleared', at: NOW }, { note: 'place', state: 'somewhere', at: NOW }], NOW);
}

/** How many items an account has. */
const itemsOf = async (account: string): Promise<number> => (await open.itemsOf(account)).length;

/** Harms two of every three calls of an action. */
function harmMost(fault: Fault, action: string): void {
  let calls = 0;
  wire.harm((call) => (call.action === action && calls++ % 3 < 2 ? fault : 'none'));
}

const household = (account: string): readonly [Who, Who, Who] => [
  { account },
  { account, person: 'ann' },
  { account, person: 'anna' },
];

describe('somebody asks to be forgotten', () => {
  test('everything of that voice goes, and nothing of another voice or account', async () => {
    const [own, ann, anna] = household('asks');
    const neighbour: Who = { account: 'neighbour', person: 'ann' };
    for (const who of [own, ann, anna, neighbour]) await remember(who, 3);
    await diary.write(ann, [{ note: 'forget-everything' }], NOW);
    expect(await diary.read(ann, NOW)).toEqual(emptyPast(true));
    for (const who of [own, anna, neighbour]) expect((await diary.read(who, NOW)).readings).toHaveLength(3);
  });

  test('what is noted after the forgetting is kept, what was noted before is not', async () => {
    const who: Who = { account: 'begins anew' };
    await diary.write(
      who,
      [{ note: 'reading', reading: daysAgo(0) }, { note: 'forget-everything' }, { note: 'cleared', at: NOW }],
      NOW,
    );
    expect(await diary.read(who, NOW)).toEqual({ ...emptyPast(true), clearedAt: NOW });
  });

  test('the last test alone can be forgotten', async () => {
    const who: Who = { account: 'last test' };
    await remember(who, 3);
    await diary.write(who, [{ note: 'forget-readings', readings: [daysAgo(0)] }], NOW);
    expect((await diary.read(who, NOW)).readings).toEqual([daysAgo(1), daysAgo(2)]);
  });
});

describe('the skill is disabled', () => {
  test('the account is forgotten with all its voices', async () => {
    const account = 'disables';
    for (const who of household(account)) await remember(who, 3);
    await diary.forgetAccount(account);
    expect(await itemsOf(account)).toBe(0);
  });

  test('an account that was never heard of is forgotten, too', async () => {
    await expect(diary.forgetAccount('never heard of')).resolves.toBeUndefined();
  });

  test('many pages of items are forgotten', async () => {
    const account = 'many pages';
    // A page of DynamoDB's is 1 MB: 120 items of 40 KB are five.
    const bulk = { S: 'x'.repeat(40_000) };
    const entries = Array.from({ length: 120 }, (_, index) => [`-#hold#${index}`, { bulk }]);
    await open.put({ account }, Object.fromEntries(entries));
    const before = wire.calls.length;
    await diary.forgetAccount(account);
    const queries = wire.calls.slice(before).filter(({ action }) => action === 'Query');
    expect(queries.length).toBeGreaterThanOrEqual(5);
    expect(await itemsOf(account)).toBe(0);
  });

  test.each<[string, Fault, string]>([
    ['deletes that the table leaves undone', 'half', 'BatchWriteItem'],
    ['deletes that are throttled', 'throttle', 'BatchWriteItem'],
    ['queries that are throttled', 'throttle', 'Query'],
  ])('%s are done again until nothing is left', async (name, fault, action) => {
    const account = `harmed: ${name}`;
    for (const who of household(account)) await remember(who, 40);
    harmMost(fault, action);
    await diary.forgetAccount(account);
    wire.harm(() => 'none');
    expect(await itemsOf(account)).toBe(0);
  });

  test('a table that is throttled for good is given up, with its own error', async () => {
    const account = 'throttled for good';
    await remember({ account }, 3);
    wire.harm(({ action }) => (action === 'BatchWriteItem' ? 'throttle' : 'none'));
    await expect(diary.forgetAccount(account)).rejects.toThrow(
      expect.objectContaining({ name: 'ThrottlingException' }),
    );
    wire.harm(() => 'none');
    expect(await itemsOf(account)).toBe(3);
  });

  test('an error that no waiting helps is not waited for', async () => {
    const account = 'fails';
    await remember({ account }, 3);
    wire.harm(({ action }) => (action === 'BatchWriteItem' ? 'error' : 'none'));
    const before = wire.calls.length;
    await expect(diary.forgetAccount(account)).rejects.toThrow();
    const writes = wire.calls.slice(before).filter(({ action }) => action === 'BatchWriteItem');
    expect(writes).toHaveLength(2);
  });
});
