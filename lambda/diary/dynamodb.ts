import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DAY } from '../domain/calendar';
import type { Who } from '../domain/past';
import { type Past, RECENT_HOLD_DAYS, RECENT_READINGS } from '../domain/past';
import type { Instant, Reading } from '../domain/reading';
import { RECENT_WEEKS, type Week } from '../domain/week';
import type { Row } from './attribute';
import type { Diary } from './diary';
import * as entry from './entry';
import { brokenOffOf, clearingOf, holdOf, readingOf } from './item';
import { planOf } from './plan-item';
import { query } from './query';
import { reminderOf } from './reminder-item';
import { callsOf, type Page } from './table';
import { hasEarlier, newestFirst, readingsIn } from './tests-item';
import { weekAlone, weeksIn } from './week-item';
import { forget, writeNotes } from './write';

/** The broken-off session, the plan, the clear screening, the reminder, the tests, the weeks, and the devices of an ordinary household. */
const BESIDE_READINGS = 6 + RECENT_WEEKS + 8;

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

/** What the items of a person tell of, the readings of an older diary among them. */
interface Items {
  readonly settings: readonly Row[];
  readonly holds: readonly Row[];
  /** Readings that are not in the item of the tests. */
  readonly alone: readonly Reading[];
}

const itemAt = (items: readonly Row[], name: string): Row | undefined => items.find((item) => item.entry?.S === name);

/** The past that items tell of. */
function pastOf(who: Who, now: Instant, { settings, holds, alone }: Items): Past {
  const [plan] = parsed(settings, entry.planEntry(who), planOf);
  const [reminder] = parsed(settings, entry.reminderEntry(who), reminderOf);
  const [clearedAt] = parsed(settings, entry.clearedEntry(who), clearingOf);
  const [brokenOff] = parsed(settings, entry.unfinishedEntry(who), (item) => brokenOffOf(item, now));
  const tests = readingsIn(itemAt(settings, entry.testsEntry(who)) ?? {});
  const weeks = weeksIn(itemAt(settings, entry.weeksEntry(who)) ?? {});
  return {
    known: true,
    readings: newestFirst([...alone, ...tests]).slice(0, RECENT_READINGS),
    holds: parsed(holds, '', holdOf).toSorted((one, other) => other.at - one.at),
    weeks: recent([...parsed(settings, entry.weeks(who), weekAlone), ...weeks], now),
    plainSoundDevices: parsed(settings, entry.plainSoundDevices(who), (item) => item.device?.S),
    ...(plan && { plan }),
    ...(reminder && { reminder }),
    ...(clearedAt !== undefined && { clearedAt }),
    ...(brokenOff && { brokenOff }),
  };
}

/** The weeks that are not longer ago than is looked back, newest first; of two that are told of one week, the last. */
const recent = (weeks: readonly Week[], now: Instant): readonly Week[] =>
  [...new Map(weeks.map((week) => [week.monday, week])).values()]
    .filter(({ monday }) => monday * DAY > now - (RECENT_WEEKS + 1) * 7 * DAY)
    .toSorted((one, other) => other.monday - one.monday);

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
      const isAlone = (item: Row): boolean => item.entry?.S?.startsWith(entry.readings(who)) === true;
      /** Settings come first; where a household has so many devices that they leave readings out, the rest is asked for. */
      const all = async (range: entry.Range): Promise<readonly Row[]> => {
        const { items, from } = await newest(range, RECENT_READINGS + BESIDE_READINGS);
        if (!from || items.filter((item) => !isAlone(item)).length <= BESIDE_READINGS) return items;
        return [...items, ...(await newest(range, MOST_ENTRIES, from)).items];
      };
      // One after the other, for two at once take a second connection, and the first answer would wait for it.
      const items = await all(entry.readingsAndOn(who));
      const { items: holds } = await newest(entry.holdsSince(who, now - RECENT_HOLD_DAYS * DAY), MOST_HOLDS);
      const settings = items.filter((item) => !isAlone(item));
      const alone = items.filter(isAlone).flatMap((item) => readingOf(item) ?? []);
      const past = pastOf(who, now, { settings, holds, alone });
      if (past.readings.length >= RECENT_READINGS || !hasEarlier(itemAt(settings, entry.testsEntry(who)))) return past;
      // Some were deleted, so that others are looked back at again.
      const { items: earlier } = await newest(entry.earlierReadings(who), RECENT_READINGS);
      return pastOf(who, now, {
        settings,
        holds,
        alone: [...earlier.flatMap((item) => readingOf(item) ?? []), ...alone],
      });
    },

    write: (who, notes, at, signal) => writeNotes(callsOf(client, signal), table, who, notes, at),

    forgetAccount: (account) => forget(callsOf(client), table, account, entry.everybody),
  };
}
