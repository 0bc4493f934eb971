import { type DynamoDBClient, QueryCommand, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { DAY } from '../domain/calendar';
import type { Who } from '../domain/past';
import { type Past, RECENT_HOLD_DAYS, RECENT_READINGS } from '../domain/past';
import type { Instant } from '../domain/reading';
import type { Item } from './attribute';
import { patiently, writeAll } from './batch';
import type { Diary } from './diary';
import * as entry from './entry';
import { brokenOffOf, clearingOf, holdOf, planOf, readingOf } from './item';
import { sumUp } from './note';

/** All that is ever asked of the table: what its permissions have to allow. */
export const TABLE_ACTIONS: readonly string[] = ['dynamodb:Query', 'dynamodb:BatchWriteItem'];

/** The broken-off session, the plan, the clear screening, and room for the devices of a household. */
const BESIDE_READINGS = 3 + 8;

/** More holds than fit in the days looked at: five of either stretch on either leg every day, and some. */
const MOST_HOLDS = 200;

/** Parses the items whose entry begins so; those that turn out strange are passed over. */
const parsed = <T>(items: readonly Item[], beginning: string, parse: (item: Item) => T | undefined): readonly T[] =>
  items
    .filter((item) => item.entry?.S?.startsWith(beginning))
    .map(parse)
    .filter((found) => found !== undefined);

/** The past that items tell of, which come newest first. */
function pastOf(who: Who, now: Instant, items: readonly Item[], holds: readonly Item[]): Past {
  const [plan] = parsed(items, entry.planEntry(who), planOf);
  const [clearedAt] = parsed(items, entry.clearedEntry(who), clearingOf);
  const [brokenOff] = parsed(items, entry.unfinishedEntry(who), (item) => brokenOffOf(item, now));
  return {
    known: true,
    readings: parsed(items, entry.readings(who), readingOf).slice(0, RECENT_READINGS),
    holds: parsed(holds, '', holdOf).toSorted((one, other) => other.at - one.at),
    plainSoundDevices: parsed(items, entry.plainSoundDevices(who), (item) => item.device?.S),
    ...(plan && { plan }),
    ...(clearedAt !== undefined && { clearedAt }),
    ...(brokenOff && { brokenOff }),
  };
}

/** Puts an item where there is one to be, deletes what is there where there is none. */
function change({ account }: Who, name: string, item: Item | undefined): WriteRequest {
  const key = { account: { S: account }, entry: { S: name } };
  return item ? { PutRequest: { Item: { ...key, ...item } } } : { DeleteRequest: { Key: key } };
}

/** A backwards query, newest first, of one account's entries. */
const query = (table: string, account: string, { first, last }: entry.Range) => ({
  TableName: table,
  ConsistentRead: true,
  ScanIndexForward: false,
  KeyConditionExpression: '#account = :account AND #entry BETWEEN :first AND :last',
  ExpressionAttributeNames: { '#account': 'account', '#entry': 'entry' },
  ExpressionAttributeValues: { ':account': { S: account }, ':first': { S: first }, ':last': { S: last } },
});

/** Deletes a range of entries page by page, however many there are. */
async function forget(client: DynamoDBClient, table: string, account: string, range: entry.Range): Promise<void> {
  const keys = { ...query(table, account, range), ProjectionExpression: '#account, #entry' };
  let from: Item | undefined;
  do {
    const command = new QueryCommand({ ...keys, ...(from && { ExclusiveStartKey: from }) });
    const { Items = [], LastEvaluatedKey } = await patiently(() => client.send(command));
    await writeAll(
      client,
      table,
      Items.map((Key) => ({ DeleteRequest: { Key } })),
    );
    from = LastEvaluatedKey;
  } while (from);
}

/**
 * The diary in a DynamoDB table whose partition key is `account` and whose sort key is `entry`, both strings, with
 * `expires` as its time to live. Reads are consistent: what was written a second ago is there.
 */
export function dynamoDbDiary(client: DynamoDBClient, table: string): Diary {
  const newest = async ({ account }: Who, range: entry.Range, most: number): Promise<readonly Item[]> =>
    (await client.send(new QueryCommand({ ...query(table, account, range), Limit: most }))).Items ?? [];

  return {
    async read(who, now) {
      const [items, holds] = await Promise.all([
        newest(who, entry.readingsAndOn(who), RECENT_READINGS + BESIDE_READINGS),
        newest(who, entry.holdsSince(who, now - RECENT_HOLD_DAYS * DAY), MOST_HOLDS),
      ]);
      return pastOf(who, now, items, holds);
    },

    async write(who, notes) {
      const { forgetFirst, entries } = sumUp(who, notes);
      if (forgetFirst) await forget(client, table, who.account, entry.everything(who));
      await writeAll(
        client,
        table,
        [...entries].map(([name, item]) => change(who, name, item)),
      );
    },

    forgetAccount: (account) => forget(client, table, account, entry.everybody),
  };
}
