import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Row } from '../../lambda/diary/attribute';
import { tableClient } from '../../lambda/diary/client';
import { dynamoDbDiary } from '../../lambda/diary/dynamodb';
import { type Becomes, sumUp } from '../../lambda/diary/note';
import { exactly } from '../../lambda/domain/angle';
import { DAY } from '../../lambda/domain/calendar';
import { LEGS } from '../../lambda/domain/leg';
import type { HeldHold, Note, Who } from '../../lambda/domain/past';
import { STRETCHES, USUAL_PLAN } from '../../lambda/domain/plan';
import type { Instant, Reading } from '../../lambda/domain/reading';
import { RECENT_WEEKS, type Week, withDays } from '../../lambda/domain/week';
import { type OpenDiary, openDiary } from '../support/open-diary';

/*
 * What a launch reads of somebody who stretches five days a week and is tested every four weeks: table calls, and bytes of
 * their answers. It grows until what is looked back at is full, and no more after that.
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

/** All that so many weeks leave in a diary; holds that nobody looks back at are left out. */
function notesOf(weeks: number): readonly Note[] {
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
    { note: 'plan', plan: USUAL_PLAN },
    { note: 'cleared', at: NOW - DAY },
    ...tests.flatMap((at) => LEGS.map((leg): Note => ({ note: 'reading', reading: reading(leg, at) }))),
    ...held.filter(({ at }) => at > NOW - 14 * DAY).map((hold): Note => ({ note: 'hold', hold })),
    ...known.map((week): Note => ({ note: 'week', week })),
  ];
}

/** What is put, whether it can change or not. */
function itemIn(becomes: Becomes): Row {
  if (becomes === 'gone') return {};
  return 'put' in becomes ? becomes.put : { ...becomes.set, asOf: { N: String(NOW) } };
}

interface Cost {
  readonly calls: number;
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
    const { entries } = sumUp(who, notesOf(weeks));
    const items = [...entries].map(([name, becomes]) => [name, itemIn(becomes)] as const);
    await open.put(who, Object.fromEntries(items));
    const client = tableClient('us-east-1');
    const answers: number[] = [];
    client.middlewareStack.add(
      (next) => async (args) => {
        const result = await next(args);
        const { headers } = result.response as { readonly headers: Readonly<Record<string, string>> }; // an HTTP response, which the SDK calls unknown
        answers.push(Number(headers['content-length']));
        return result;
      },
      { step: 'deserialize' },
    );
    await dynamoDbDiary(client, open.tableName).read(who, NOW);
    return { calls: answers.length, bytes: answers.reduce((sum, each) => sum + each, 0) };
  }

  test('makes two calls after a month, a year and ten years, and what it reads does not grow with them', async () => {
    const [month, year, decade] = [await costAfter(4), await costAfter(52), await costAfter(520)];
    expect([month.calls, year.calls, decade.calls]).toEqual([2, 2, 2]);
    expect(decade.bytes).toBeLessThan(1.2 * year.bytes);
    expect(decade.bytes).toBeLessThan(2.1 * month.bytes);
  });
});
