import { type AttributeValue, paginateQuery } from '@aws-sdk/client-dynamodb';
import { everything, testsEntry } from '../../lambda/diary/entry';
import { holdOf, readingOf } from '../../lambda/diary/item';
import { newestFirst, readingsIn } from '../../lambda/diary/tests-item';
import type { HeldHold } from '../../lambda/domain/past';
import type { Reading } from '../../lambda/domain/reading';
import { clientOf, TABLE, type Table } from '../home/table';

/** All that the diary ever kept of one person's legs, oldest first. */
export interface History {
  readonly readings: readonly Reading[];
  readonly holds: readonly HeldHold[];
}

/** The kinds of entries that are one reading each. */
const ALONE: readonly string[] = ['earlier', 'reading'];

/** Reads the whole diary of an account's voice, past the skill: on a device it looks back only as far as it must. */
export async function readHistory(table: Table, account: string, person?: string): Promise<History> {
  const client = clientOf(table.url);
  const who = { account, ...(person !== undefined && { person }) };
  const { first, last } = everything(who);
  const items: Record<string, AttributeValue>[] = [];
  const pages = paginateQuery(
    { client },
    {
      TableName: TABLE,
      KeyConditionExpression: 'account = :account AND entry BETWEEN :first AND :last',
      ExpressionAttributeValues: { ':account': { S: account }, ':first': { S: first }, ':last': { S: last } },
    },
  );
  for await (const { Items = [] } of pages) items.push(...Items);
  client.destroy();
  const kind = (item: Record<string, AttributeValue>): string => item.entry?.S?.split('#')[1] ?? '';
  return {
    readings: newestFirst([
      ...items.filter((item) => ALONE.includes(kind(item))).flatMap((item) => readingOf(item) ?? []),
      ...items.filter((item) => item.entry?.S === testsEntry(who)).flatMap(readingsIn),
    ]).toReversed(),
    holds: items
      .filter((item) => kind(item) === 'hold')
      .flatMap((item) => holdOf(item) ?? [])
      .sort((a, b) => a.at - b.at),
  };
}
