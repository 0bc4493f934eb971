import { type AttributeValue, paginateQuery } from '@aws-sdk/client-dynamodb';
import { holdOf, readingOf } from '../../lambda/diary/item';
import type { HeldHold } from '../../lambda/domain/past';
import type { Reading } from '../../lambda/domain/reading';
import { clientOf, TABLE, type Table } from '../home/table';

/** All that the diary ever kept of one person's legs, oldest first. */
export interface History {
  readonly readings: readonly Reading[];
  readonly holds: readonly HeldHold[];
}

/** The account's own entries; a recognised voice has its own. Source: the keys of `lambda/diary/entry.ts`. */
const voiceOf = (person: string | undefined): string => (person === undefined ? '-' : encodeURIComponent(person));

/** Reads the whole diary of an account's voice, past the skill: on a device it looks back only as far as it must. */
export async function readHistory(table: Table, account: string, person?: string): Promise<History> {
  const client = clientOf(table.url);
  const items: Record<string, AttributeValue>[] = [];
  const pages = paginateQuery(
    { client },
    {
      TableName: TABLE,
      KeyConditionExpression: 'account = :account AND begins_with(entry, :voice)',
      ExpressionAttributeValues: { ':account': { S: account }, ':voice': { S: `${voiceOf(person)}#` } },
    },
  );
  for await (const { Items = [] } of pages) items.push(...Items);
  client.destroy();
  const kind = (item: Record<string, AttributeValue>): string => item.entry?.S?.split('#')[1] ?? '';
  return {
    readings: items
      .filter((item) => kind(item) === 'reading')
      .flatMap((item) => readingOf(item) ?? [])
      .sort((a, b) => a.takenAt - b.takenAt),
    holds: items
      .filter((item) => kind(item) === 'hold')
      .flatMap((item) => holdOf(item) ?? [])
      .sort((a, b) => a.at - b.at),
  };
}
