import type { QueryCommandOutput } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tableClient } from '../../lambda/diary/client';
import { dynamoDbDiary } from '../../lambda/diary/dynamodb';
import { exactly } from '../../lambda/domain/angle';
import { DAY } from '../../lambda/domain/calendar';
import { LEGS } from '../../lambda/domain/leg';
import type { HeldHold, Note, Who } from '../../lambda/domain/past';
import { STRETCHES, USUAL_PLAN } from '../../lambda/domain/plan';
import type { Instant, Reading } from '../../lambda/domain/reading';
import { RECENT_WEEKS, type Week, withDays } from '../../lambda/domain/week';
import { unitsOf } from '../../simulator/home/write-units';
import { type OpenDiary, openDiary } from '../support/open-diary';

/*
 * What a launch reads of somebody who stretches five days a week and is tested every four weeks: table calls, and bytes of
 * their answers. What grows with the years, the tests and the weeks, has an item each that stays below one KB.
 */

const NOW = Date.parse('2026-11-20T18:00:00Z');

/** An account as Alexa names one: all that a session was given of it is the table's key, again in every item. */
const whoAfter = (weeks: number): Who => ({
  account: `amzn1.ask.account.${String(weeks).padStart(4, '0').repeat(40)}`,
});

function holdsOn(at: Instant): readonly HeldHold[] {
  return STRETCHES.flatMap((stretch) => LEGS.flatMap((leg) => [0, 1].map((rep) => ({ stretch, leg, rep })))).map(
    ({ stretch, leg }, index) => ({ stretch, leg, seconds: 30, held: 30, at, id: `${at}-${index}` }),
  );
}

/** All that so many weeks leave in a diary, day by day; holds that nobody looks back at are left out. */
function notesOf(weeks: number): readonly (readonly Note[])[] {
  const days = Array.from({ length: weeks * 7 }, (_, day) => NOW - (weeks * 7 - day) * DAY).filter(
    (_, day) => day % 7 < 5,
  );
  const tests = Array.from({ length: Math.floor(weeks / 4) }, (_, test) => NOW - (weeks - 4 * test) * 7 * DAY);
  const reading = (leg: Reading['leg'], takenAt: Instant): Reading => ({
    leg,
    angle: exactly(60),
    method: 'landmark',
    guess: exactly(58),
    stoppedBy: ['knee-bends'],
    takenAt,
    afterStretching: false,
  });
  const held = days.slice(-70).flatMap(holdsOn);
  const known: readonly Week[] = withDays([], held, 'UTC').slice(0, RECENT_WEEKS);
  return [
    [
      { note: 'plan', plan: USUAL_PLAN },
      { note: 'cleared', at: NOW - DAY },
      { note: 'no-place' },
      ...known.map((week): Note => ({ note: 'week', week })),
    ],
    ...tests.map((at) => LEGS.map((leg): Note => ({ note: 'reading', reading: reading(leg, at) }))),
    held.filter(({ at }) => at > NOW - 14 * DAY).map((hold): Note => ({ note: 'hold', hold })),
  ];
}

interface Cost {
  readonly calls: number;
  /** Read units, as the table bills them: 4 KB of items each that begin. */
  readonly units: number;
  readonly bytes: number;
}

describe('a launch', () => {
  let open: OpenDiary;

  beforeAll(async () => {
    open = await openDiary();
  });

  afterAll(() => open.close());

  async function costAfter(weeks: number): Promise<Cost> {
    const who = whoAfter(weeks);
    for (const notes of notesOf(weeks)) await open.diary.write(who, notes, NOW);
    const client = tableClient('us-east-1');
    const calls: { readonly units: number; readonly bytes: number }[] = [];
    client.middlewareStack.add(
      (next) => async (args) => {
        Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
        const result = await next(args);
        const { headers } = result.response as { readonly headers: Readonly<Record<string, string>> }; // an HTTP response, which the SDK calls unknown
        const { ConsumedCapacity } = result.output as QueryCommandOutput; // a launch makes no other calls
        calls.push({ units: ConsumedCapacity?.CapacityUnits ?? Number.NaN, bytes: Number(headers['content-length']) });
        return result;
      },
      { step: 'initialize' },
    );
    await dynamoDbDiary(client, open.tableName).read(who, NOW);
    const sum = (of: 'units' | 'bytes'): number => calls.reduce((total, call) => total + call[of], 0);
    return { calls: calls.length, units: sum('units'), bytes: sum('bytes') };
  }

  test('costs the same calls and read units after a month, a year and ten years, and hardly more bytes', async () => {
    const [month, year, decade] = [await costAfter(4), await costAfter(52), await costAfter(520)];
    expect([month.calls, year.calls, decade.calls]).toEqual([1, 1, 1]);
    expect([year.units, decade.units]).toEqual([month.units, month.units]);
    expect(Math.max(year.bytes, decade.bytes)).toBeLessThan(1.1 * month.bytes);
  });

  test('finds the tests and the weeks of ten years in items that take one write unit each', async () => {
    const who = whoAfter(521);
    for (const notes of notesOf(521)) await open.diary.write(who, notes, NOW);
    const items = await open.itemsOf(who.account);
    const shared = items.filter(({ entry }) => /#(tests|weeks)$/.test(entry?.S ?? ''));
    expect(shared.map(unitsOf)).toEqual([1, 1]);
  });
});
