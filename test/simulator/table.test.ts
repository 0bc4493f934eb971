import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { environmentFor, openTable, type Table } from '../../simulator/home/table';

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

test('a folder whose owner died without closing it can be opened', async () => {
  await writeFile(join(folder, 'address'), 'http://127.0.0.1:9');
  const table = await openTable(folder);
  expect(await get(table)).toBe('kept');
  await table.close();
});
