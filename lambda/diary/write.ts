import type { WriteRequest } from '@aws-sdk/client-dynamodb';
import { DAY } from '../domain/calendar';
import type { Note, Who } from '../domain/past';
import type { Instant, Reading } from '../domain/reading';
import { numeral, type Row } from './attribute';
import { patiently, writeAll } from './batch';
import { earlierEntry, everything, type Range } from './entry';
import { itemOfNothing, itemOfReading } from './item';
import { type Becomes, isParts, type Parts, sumUp } from './note';
import { query } from './query';
import type { Calls, Page } from './table';
import { EARLIER_ONES, nameOfReading, overdue } from './tests-item';
import { IF_THERE, updateOf } from './update';

/** A request that is older than this is not late: somebody's clock was wrong, and is not to stop everything after it. */
const LATE = DAY;

/** That no later request has said already what an entry is. */
const unlessLater = (at: Instant) => ({
  ConditionExpression: 'attribute_not_exists(asOf) OR asOf <= :at OR asOf > :late',
  ExpressionAttributeValues: { ':at': numeral(at), ':late': numeral(at + LATE) },
});

const keyOf = ({ account }: Who, name: string): Row => ({ account: { S: account }, entry: { S: name } });

/** Writes what a request notes, sent at `at`; resolves when all of it is safe. */
export async function writeNotes(
  calls: Calls,
  table: string,
  who: Who,
  notes: readonly Note[],
  at: Instant,
): Promise<void> {
  const { forgetFirst, entries } = sumUp(who, notes);
  if (forgetFirst) await forget(calls, table, who.account, everything(who));
  const changes = [...entries].map(([name, becomes]) => ({ key: keyOf(who, name), becomes }));
  await writeAll(
    calls,
    table,
    changes.flatMap(({ key, becomes }) => unordered(key, becomes) ?? []),
  );
  // One after the other, for two at once take a second connection: a turn has two or three.
  for (const { key, becomes } of changes) {
    if (isParts(becomes)) await updateParts(calls, table, who, key, becomes, at);
    else if (isSet(becomes)) await set(calls, table, key, becomes.set, at);
  }
}

const isSet = (becomes: Becomes): becomes is Extract<Becomes, { set: unknown }> =>
  becomes !== 'gone' && 'set' in becomes;

const deletion = (Key: Row): WriteRequest => ({ DeleteRequest: { Key } });

/** What can be written in any order, and twice: puts and deletions. */
function unordered(key: Row, becomes: Becomes): WriteRequest | undefined {
  if (becomes === 'gone') return deletion(key);
  return 'put' in becomes ? { PutRequest: { Item: { ...key, ...becomes.put } } } : undefined;
}

/** Puts what an entry is to be from now on. */
const set = (calls: Calls, table: string, key: Row, item: Row | undefined, at: Instant): Promise<unknown> =>
  calls.put({
    TableName: table,
    Item: { ...key, ...(item ?? itemOfNothing(at)), asOf: numeral(at) },
    ...unlessLater(at),
  });

/** Changes attributes of an entry. */
async function updateParts(
  calls: Calls,
  table: string,
  who: Who,
  key: Row,
  { parts, change }: Parts,
  at: Instant,
): Promise<void> {
  const isPut = Object.values(parts).some((part) => part !== undefined);
  const now = await calls.update(
    change
      ? updateOf(table, key, { ...parts, asOf: numeral(at) }, unlessLater(at))
      : updateOf(table, key, parts, isPut ? {} : IF_THERE),
  );
  if (now) await moveEarlier(calls, table, who, key, overdue(now));
}

/** Moves readings that are not looked back at any more from the item that they share into entries of their own. */
async function moveEarlier(
  calls: Calls,
  table: string,
  who: Who,
  key: Row,
  readings: readonly Reading[],
): Promise<void> {
  if (readings.length === 0) return;
  const moved = readings.map((reading) => ({ ...itemOfReading(reading), ...keyOf(who, earlierEntry(who, reading)) }));
  const puts = moved.map((Item) => ({ PutRequest: { Item } }));
  await writeAll(calls, table, puts);
  const gone = Object.fromEntries(readings.map((reading) => [nameOfReading(reading), undefined]));
  if (await calls.update(updateOf(table, key, { ...EARLIER_ONES, ...gone }, IF_THERE))) return;
  // Everything was forgotten meanwhile: what has just been moved goes as well.
  const keys = readings.map((reading) => keyOf(who, earlierEntry(who, reading)));
  await writeAll(calls, table, keys.map(deletion));
}

/** Deletes a range of entries, however many there are; what another device writes meanwhile goes as well. */
export async function forget(calls: Calls, table: string, account: string, range: Range): Promise<void> {
  const keys = { ...query(table, account, range), ProjectionExpression: '#account, #entry' };
  let page: Page;
  do {
    page = await patiently(() => calls.query(keys));
    await writeAll(calls, table, page.items.map(deletion));
  } while (page.items.length > 0);
}
