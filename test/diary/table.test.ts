import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { tableClient } from '../../lambda/diary/client';
import { readFile } from '../../lambda/diary/no-files';
import { query } from '../../lambda/diary/query';
import { type Calls, callsOf } from '../../lambda/diary/table';
import { type OpenDiary, openDiary } from '../support/open-diary';

// One call of the table: what it comes to, what is no answer, and when it is tried again.

let open: OpenDiary;
let client: DynamoDBClient;
beforeAll(async () => {
  open = await openDiary();
  client = tableClient('us-east-1');
});
afterEach(() => open.wire.harm(() => 'none'));
afterAll(async () => {
  client.destroy();
  await open.close();
});

const Key = { account: { S: 'somebody' }, entry: { S: '-#plan' } };
const NEVER = { ConditionExpression: 'attribute_exists(nothing)' };

/** Every call, as the diary makes it. */
const CALLS: Readonly<Record<string, (calls: Calls) => Promise<unknown>>> = {
  Query: (calls) => calls.query(query(open.tableName, 'somebody', { first: '-', last: '~' })),
  BatchWriteItem: (calls) =>
    calls.batchWrite({
      RequestItems: { [open.tableName]: [{ PutRequest: { Item: { ...Key, seconds: { N: '30' } } } }] },
    }),
  PutItem: (calls) => calls.put({ TableName: open.tableName, Item: Key }),
  UpdateItem: (calls) =>
    calls.update({
      TableName: open.tableName,
      Key,
      UpdateExpression: 'SET reps = :reps',
      ExpressionAttributeValues: { ':reps': { N: '2' } },
    }),
};

describe.each(Object.entries(CALLS))('%s', (action, call) => {
  test('without a word that it was done is no success, and says so', async () => {
    open.wire.harm(() => 'empty');
    await expect(call(callsOf(client))).rejects.toThrow(
      `The table answered ${action} without saying that it was done.`,
    );
  });

  test('that fails at once is tried once more, and not where its work was given up', async () => {
    open.wire.harm(() => 'denied');
    const tried = async (signal?: AbortSignal): Promise<number> => {
      const before = open.wire.calls.length;
      await expect(call(callsOf(client, signal))).rejects.toThrow();
      return open.wire.calls.length - before;
    };
    expect(await tried()).toBe(2);
    const giveUp = new AbortController();
    expect(await tried(giveUp.signal)).toBe(2);
    open.wire.harm(() => {
      giveUp.abort();
      return 'denied';
    });
    expect(await tried(giveUp.signal)).toBe(1);
  });

  test('that is on its way when its work is given up is broken off', async () => {
    const giveUp = new AbortController();
    open.wire.harm(() => {
      giveUp.abort();
      return 'hang';
    });
    await expect(call(callsOf(client, giveUp.signal))).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('that the SDK has tried twice is not tried again', async () => {
    open.wire.harm(() => 'unavailable');
    const before = open.wire.calls.length;
    await expect(call(callsOf(client))).rejects.toThrow();
    expect(open.wire.calls.length - before).toBe(2);
  });
});

test('what was put is put, and what was changed comes back as it is now', async () => {
  const calls = callsOf(client);
  expect(await calls.put({ TableName: open.tableName, Item: { ...Key, seconds: { N: '45' } } })).toBe(true);
  const changed = { ...Key, seconds: { N: '45' }, reps: { N: '2' } };
  expect(await CALLS.UpdateItem?.(calls)).toEqual(changed);
  expect(await CALLS.Query?.(calls)).toEqual({ items: [changed] });
  expect(await CALLS.BatchWriteItem?.(calls)).toEqual({});
});

test('a condition that does not hold is an answer, told once', async () => {
  const calls = callsOf(client);
  const before = open.wire.calls.length;
  expect(await calls.put({ TableName: open.tableName, Item: Key, ...NEVER })).toBe(false);
  const update = { TableName: open.tableName, Key, UpdateExpression: 'REMOVE reps', ...NEVER };
  expect(await calls.update(update)).toBeUndefined();
  expect(open.wire.calls.length - before).toBe(2);
});

describe('the client', () => {
  test('asks the table of its region, where nothing names another, and says who it is', async () => {
    const { AWS_ENDPOINT_URL_DYNAMODB: named, ...rest } = process.env;
    process.env = rest;
    const far = tableClient('eu-west-1');
    process.env = { ...rest, AWS_ENDPOINT_URL_DYNAMODB: named };
    const { protocol, hostname } = (await far.config.endpoint?.()) ?? {};
    expect([protocol, hostname]).toEqual(['https:', 'dynamodb.eu-west-1.amazonaws.com']);
    expect(await far.config.userAgentAppId()).toBe('hamstring-coach');
    expect([await far.config.maxAttempts(), far.config.retryMode]).toEqual([2, 'standard']);
    far.destroy();
  });

  test('finds no file on Lambda, and says which', async () => {
    await expect(readFile('/root/.aws/config')).rejects.toThrow('There is no file /root/.aws/config on Lambda.');
  });
});
