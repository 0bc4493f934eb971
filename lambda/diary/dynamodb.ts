import type { DynamoDBClient, WriteRequest } from '@aws-sdk/client-dynamodb';
import { DAY } from '../domain/calendar';
import type { Who } from '../domain/past';
import { type Past, RECENT_HOLD_DAYS, RECENT_READINGS } from '../domain/past';
import type { Instant } from '../domain/reading';
import { RECENT_WEEKS, type Week } from '../domain/week';
import { numeral, type Row } from './attribute';
import { patiently, writeAll } from './batch';
import type { Diary } from './diary';
import * as entry from './entry';
import { brokenOffOf, clearingOf, holdOf, itemOfNothing, readingOf } from './item';
import { type Becomes, sumUp } from './note';
import { planOf } from './plan-item';
import { reminderOf } from './reminder-item';
import { type Calls, callsOf, type Page } from './table';
import { weekOf } from './week-item';

/** The broken-off session, the plan, the clear screening, the reminder, the weeks, and the devices of an ordinary household. */
const BESIDE_READINGS = 4 + RECENT_WEEKS + 8;

/** More entries than the devices of any household, with the readings that are looked back at. */
const MOST_ENTRIES = 200;

/** More holds than fit in the days looked at: five of either stretch on either leg every day, and some. */
const MOST_HOLDS = 200;

/** Parses the items whose entry begins so; those that turn out strange are passed over. */
const parsed = <T>(items: readonly Row[], beginning: string, parse: (item: Row) => T | undefined): readonly T[] =>
  items
    .filter((item) => item.entry?.S?.startsWith(beginning))
    .map(parse)
    .filter((found) => found !== undefined);

/** The past that items tell of, which come newest first. */
function pastOf(who: Who, now: Instant, items: readonly Row[], holds: readonly Row[]): Past {
  const [plan] = parsed(items, entry.planEntry(who), planOf);
  const [reminder] = parsed(items, entry.reminderEntry(who), reminderOf);
  const [clearedAt] = parsed(items, entry.clearedEntry(who), clearingOf);
  const [brokenOff] = parsed(items, entry.unfinishedEntry(who), (item) => brokenOffOf(item, now));
  return {
    known: true,
    readings: parsed(items, entry.readings(who), readingOf).slice(0, RECENT_READINGS),
    holds: parsed(holds, '', holdOf).toSorted((one, other) => other.at - one.at),
    weeks: recent(parsed(items, entry.weeks(who), weekOf), now),
    plainSoundDevices: parsed(items, entry.plainSoundDevices(who), (item) => item.device?.S),
    ...(plan && { plan }),
    ...(reminder && { reminder }),
    ...(clearedAt !== undefined && { clearedAt }),
    ...(brokenOff && { brokenOff }),
  };
}

/** The weeks that are not longer ago than is looked back, newest first. */
const recent = (weeks: readonly Week[], now: Instant): readonly Week[] =>
  weeks
    .filter(({ monday }) => monday * DAY > now - (RECENT_WEEKS + 1) * 7 * DAY)
    .toSorted((one, other) => other.monday - one.monday);

const keyOf = ({ account }: Who, name: string): Row => ({ account: { S: account }, entry: { S: name } });

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
async function forget(calls: Calls, table: string, account: string, range: entry.Range): Promise<void> {
  const keys = { ...query(table, account, range), ProjectionExpression: '#account, #entry' };
  let from: Page['from'];
  do {
    const page: Page = await patiently(() => calls.query({ ...keys, ...(from && { ExclusiveStartKey: from }) }));
    const deletions = page.items.map((Key) => ({ DeleteRequest: { Key } }));
    await writeAll(calls, table, deletions);
    from = page.from;
  } while (from);
}

/** A request that is older than this is not late: somebody's clock was wrong, and is not to stop everything after it. */
const LATE = DAY;

/** Puts what an entry is to be from now on, unless a later request has said already what it is. */
const set = (calls: Calls, table: string, key: Row, item: Row | undefined, at: Instant): Promise<unknown> =>
  calls.put({
    TableName: table,
    Item: { ...key, ...(item ?? itemOfNothing(at)), asOf: numeral(at) },
    ConditionExpression: 'attribute_not_exists(asOf) OR asOf <= :at OR asOf > :late',
    ExpressionAttributeValues: { ':at': numeral(at), ':late': numeral(at + LATE) },
  });

/** What can be written in any order, and twice: puts and deletions. */
const unordered = (key: Row, becomes: Exclude<Becomes, { set: unknown }>): WriteRequest =>
  becomes === 'gone' ? { DeleteRequest: { Key: key } } : { PutRequest: { Item: { ...key, ...becomes.put } } };

/**
 * The diary in a DynamoDB table whose partition key is `account` and whose sort key is `entry`, both strings, with
 * `expires` as its time to live. Reads are consistent: what was written a second ago is there.
 */
export function dynamoDbDiary(client: DynamoDBClient, table: string): Diary {
  return {
    async read(who, now, signal) {
      const calls = callsOf(client, signal);
      const newest = (range: entry.Range, most: number, from?: Page['from']): Promise<Page> =>
        calls.query({ ...query(table, who.account, range), Limit: most, ...(from && { ExclusiveStartKey: from }) });
      /** Settings come first; where a household has so many devices that they leave readings out, the rest is asked for. */
      const all = async (range: entry.Range): Promise<readonly Row[]> => {
        const { items, from } = await newest(range, RECENT_READINGS + BESIDE_READINGS);
        const settings = items.filter((item) => !item.entry?.S?.startsWith(entry.readings(who))).length;
        if (!from || settings <= BESIDE_READINGS) return items;
        return [...items, ...(await newest(range, MOST_ENTRIES, from)).items];
      };
      // One after the other, for two at once take a second connection, and the first answer would wait for it.
      const items = await all(entry.readingsAndOn(who));
      const { items: holds } = await newest(entry.holdsSince(who, now - RECENT_HOLD_DAYS * DAY), MOST_HOLDS);
      return pastOf(who, now, items, holds);
    },

    async write(who, notes, at, signal) {
      const calls = callsOf(client, signal);
      const { forgetFirst, entries } = sumUp(who, notes);
      if (forgetFirst) await forget(calls, table, who.account, entry.everything(who));
      const changes = [...entries].map(([name, becomes]) => ({ key: keyOf(who, name), becomes }));
      const free = changes.flatMap(({ key, becomes }) => (isSet(becomes) ? [] : [unordered(key, becomes)]));
      await writeAll(calls, table, free);
      // One after the other, as above: a turn sets two at most.
      for (const { key, becomes } of changes) if (isSet(becomes)) await set(calls, table, key, becomes.set, at);
    },

    forgetAccount: (account) => forget(callsOf(client), table, account, entry.everybody),
  };
}

const isSet = (becomes: Becomes): becomes is Extract<Becomes, { set: unknown }> =>
  becomes !== 'gone' && 'set' in becomes;
