import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { environmentFor, openTable, shareTable, TABLE, type Table } from '../../simulator/home/table';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diary-'));
});

afterAll(() => rm(folder, { recursive: true }));

const KEY = { account: { S: 'somebody' }, entry: { S: 'plan' } };

async function ask<T>(table: Table, question: (client: DynamoDBClient, name: string) => Promise<T>): Promise<T> {
  const { DIARY_TABLE = '', AWS_REGION = '' } = environmentFor(table);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new DynamoDBClient({ endpoint: table.url, region: AWS_REGION, credentials });
  return question(client, DIARY_TABLE).finally(() => client.destroy());
}

const put = (table: Table, words: string) =>
  ask(table, (client, TableName) =>
    client.send(new PutItemCommand({ TableName, Item: { ...KEY, words: { S: words } } })),
  );

const get = (table: Table) =>
  ask(table, (client, TableName) => client.send(new GetItemCommand({ TableName, Key: KEY }))).then(
    ({ Item }) => Item?.words?.S,
  );

test('what is written in a folder is there when it is opened again', async () => {
  const today = await openTable(folder);
  await put(today, 'kept');
  await today.close();
  const tomorrow = await openTable(folder);
  expect(await get(tomorrow)).toBe('kept');
  await tomorrow.close();
});

test('what is written in memory is gone when it is closed', async () => {
  const once = await openTable();
  await put(once, 'not kept');
  await once.close();
  const again = await openTable();
  expect(await get(again)).toBeUndefined();
  await again.close();
});

test('a folder that is open cannot be opened twice, and the reason is told', async () => {
  const one = await openTable(folder);
  await expect(openTable(folder)).rejects.toThrow(/^The diary in .* is open in another terminal/);
  await one.close();
});

test('a folder that is open can be shared, and outlives whoever shares it', async () => {
  const one = await openTable(folder);
  await one.shownAt('http://127.0.0.1:8124');
  const guest = await shareTable(folder);
  expect(guest.openAt).toBe('at http://127.0.0.1:8124');
  await put(guest, 'kept');
  await guest.close();
  expect(await get(one)).toBe('kept');
  await one.close();
});

test('a folder that nobody has open is opened by whoever would share it', async () => {
  const alone = await shareTable(folder);
  expect(alone.openAt).toBeUndefined();
  await expect(openTable(folder)).rejects.toThrow(/ is open in another terminal/);
  await alone.close();
});

test('a folder whose owner died without closing it can be opened', async () => {
  await writeFile(join(folder, 'address'), 'http://127.0.0.1:9');
  const table = await openTable(folder);
  expect(await get(table)).toBe('kept');
  await table.close();
});

describe('no web page gets at the table', () => {
  let table: Table;
  beforeAll(async () => {
    table = await openTable();
    await put(table, 'mine');
  });
  afterAll(() => table.close());

  /** What a page, or anybody who is not the SDK, gets to hear. */
  const call = (headers: Readonly<Record<string, string>>, method = 'POST') =>
    new Promise<{ readonly status: number | undefined; readonly text: string; readonly allows: unknown }>((resolve) => {
      const sent = request(table.url, { method, headers }, async (response) =>
        resolve({
          status: response.statusCode,
          text: await text(response),
          allows: response.headers['access-control-allow-origin'],
        }),
      );
      sent.end(method === 'POST' ? JSON.stringify({ TableName: TABLE, Key: KEY }) : undefined);
    });

  const SIGNED = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'DynamoDB_20120810.GetItem',
    'x-amz-date': '20260303T080000Z',
    authorization:
      'AWS4-HMAC-SHA256 Credential=simulator/20260303/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
  };

  test('whoever sends what the SDK sends is answered', async () => {
    expect(await call(SIGNED)).toMatchObject({ status: 200, text: expect.stringContaining('mine') });
  });

  test.each<[string, Readonly<Record<string, string>>, string, number]>([
    ['a page of another site', { ...SIGNED, origin: 'https://example.com' }, 'POST', 403],
    ['a page in a sandbox', { ...SIGNED, origin: 'null' }, 'POST', 403],
    ['a page that asks whether it may', { origin: 'https://example.com' }, 'OPTIONS', 403],
    ['a form', { ...SIGNED, 'content-type': 'text/plain' }, 'POST', 415],
    ['a name that points here', { ...SIGNED, host: 'rebound.example.com' }, 'POST', 403],
    ['another method', SIGNED, 'DELETE', 405],
  ])('%s is refused', async (_, headers, method, status) => {
    const answer = await call(headers, method);
    expect(answer).toMatchObject({ status, allows: undefined });
    expect(answer.text).not.toContain('mine');
  });
});
