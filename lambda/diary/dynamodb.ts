import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DAY } from '../domain/calendar';
import type { Who } from '../domain/past';
import { type Past, RECENT_HOLD_DAYS, RECENT_READINGS } from '../domain/past';
import type { Instant } from '../domain/reading';
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

/** More holds than fit in the days looked at: five of either stretch on either leg every day, and some. */
const MOST_HOLDS = 200;

/** Beside them, the settings with the devices of any household, and the readings of an older diary that are looked back at. */
const BESIDE_HOLDS = 64;

/** Parses the items whose entry begins so; those that turn out strange are passed over. */
const parsed = <T>(items: readonly Row[], beginning: string, parse: (item: Row) => T | undefined): readonly T[] =>
  items
    .filter((item) => item.entry?.S?.startsWith(beginning))
    .map(parse)
    .filter((found) => found !== undefined);

/** The past that items tell of; readings and weeks of an older diary are items of their own. */
function pastOf(who: Who, now: Instant, items: readonly Row[]): Past {
  const [plan] = parsed(items, entry.planEntry(who), planOf);
  const [reminder] = parsed(items, entry.reminderEntry(who), reminderOf);
  const [clearedAt] = parsed(items, entry.clearedEntry(who), clearingOf);
  const [brokenOff] = parsed(items, entry.unfinishedEntry(who), (item) => brokenOffOf(item, now));
  const alone = [entry.earlierReadings(who), entry.readings(who)].flatMap((kind) => parsed(items, kind, readingOf));
  const holds = parsed(items, entry.holds(who), holdOf).slice(0, MOST_HOLDS);
  const weeks = [...parsed(items, entry.weeks(who), weekAlone), ...weeksIn(itemAt(items, entry.weeksEntry(who)))];
  return {
    known: true,
    readings: newestFirst([...alone, ...readingsIn(itemAt(items, entry.testsEntry(who)))]).slice(0, RECENT_READINGS),
    holds: holds.toSorted((one, other) => other.at - one.at),
    weeks: recent(weeks, now),
    plainSoundDevices: parsed(items, entry.plainSoundDevices(who), (item) => item.device?.S),
    ...(plan && { plan }),
    ...(reminder && { reminder }),
    ...(clearedAt !== undefined && { clearedAt }),
    ...(brokenOff && { brokenOff }),
  };
}

const itemAt = (items: readonly Row[], name: string): Row => items.find((item) => item.entry?.S === name) ?? {};

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
      const newest = (range: entry.Range, most: number): Promise<Page> =>
        calls.query({ ...query(table, who.account, range), Limit: most });
      // Newest first: the settings, then readings of an older diary, then holds.
      const since = now - RECENT_HOLD_DAYS * DAY;
      const { items, from } = await newest(entry.holdsAndOn(who, since), MOST_HOLDS + BESIDE_HOLDS);
      // Where so much lies before the holds that they are cut off, they are asked for by themselves.
      const isHold = (item: Row): boolean => item.entry?.S?.startsWith(entry.holds(who)) === true;
      const known = from
        ? [...items.filter((item) => !isHold(item)), ...(await newest(entry.holdsSince(who, since), MOST_HOLDS)).items]
        : items;
      const past = pastOf(who, now, known);
      if (past.readings.length >= RECENT_READINGS || !hasEarlier(itemAt(items, entry.testsEntry(who)))) return past;
      // Some were deleted, so that earlier ones are looked back at again.
      const earlier = await newest(entry.allEarlierReadings(who), RECENT_READINGS);
      return pastOf(who, now, [...known, ...earlier.items]);
    },

    write: (who, notes, at, signal) => writeNotes(callsOf(client, signal), table, who, notes, at),

    forgetAccount: (account) => forget(callsOf(client), table, account, entry.everybody),
  };
}
