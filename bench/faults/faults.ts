import { tableClient } from '../../lambda/diary/client';
import type { Diary } from '../../lambda/diary/diary';
import { dynamoDbDiary } from '../../lambda/diary/dynamodb';
import { skill } from '../../lambda/skill';
import { householdOf } from '../../simulator/echo/household';
import { FAULTS, type Fault, layWire } from '../../simulator/home/faulty-wire';
import { environmentFor, openTable, SKILL_ID, TABLE } from '../../simulator/home/table';
import { type PlayedSession, playSession } from './session';

/*
 * Every fault at every call of the table in a session, one at a time: what the slowest answer was, what of the session the
 * diary lacks afterwards, and what was claimed that is not so. A first visit: screening, a test of both legs, two holds.
 */

/** What came of one fault, over all the calls that it happened to. */
interface Row {
  readonly fault: Fault;
  readonly calls: number;
  readonly slowest: number;
  readonly told: number;
  readonly takenBack: number;
  readonly lost: number;
  readonly claims: number;
}

/** When the diary is looked at in the end. */
const AFTERWARDS = Date.parse('2026-03-03T09:00:00Z');

/** How often in a row a call is harmed: the SDK's two tries are one call of ours. */
const TRIES = 2;

async function main(): Promise<void> {
  const table = await openTable();
  const wire = await layWire(table.url);
  Object.assign(process.env, environmentFor(table), { AWS_ENDPOINT_URL_DYNAMODB: wire.url });

  let sessions = 0;
  /** Plays the session with a fault at its call number `at`, and at the SDK's own repetition of it. */
  async function faulty(fault: Fault, at: number): Promise<PlayedSession> {
    // A client of its own: one that has failed often retries less.
    const diary: Diary = dynamoDbDiary(tableClient('us-east-1'), TABLE);
    const { invoke } = skill({ diary, skillId: SKILL_ID, log: () => {} });
    let calls = 0;
    wire.harm(() => {
      const index = calls++;
      return index >= at && index < at + TRIES ? fault : 'none';
    });
    const household = householdOf(`faults ${sessions++}`);
    let inSession = 0;
    const played = await playSession(invoke, household, () => {
      inSession = calls;
      wire.harm(() => 'none');
      return diary.read({ account: household.account }, AFTERWARDS);
    });
    return { ...played, calls: inSession };
  }
  const whole = await faulty('none', Number.POSITIVE_INFINITY);
  console.log(
    `A session of ${whole.turns} turns and ${whole.calls} calls; ${whole.kept} readings and holds to keep.\n`,
  );
  console.log('| fault | calls | slowest answer, ms | told | taken back | lost | false claims |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const [index, fault] of FAULTS.entries()) {
    console.error(`${fault}: ${index + 1} of ${FAULTS.length} faults, at each of ${whole.calls} calls`);
    const runs: PlayedSession[] = [];
    for (let at = 0; at < whole.calls; at++) runs.push(await faulty(fault, at));
    const row: Row = {
      fault,
      calls: runs.length,
      slowest: Math.max(...runs.map(({ slowest }) => slowest)),
      told: runs.filter(({ told }) => told).length,
      takenBack: runs.filter(({ takenBack }) => takenBack).length,
      lost: runs.reduce((sum, { kept }) => sum + Math.max(0, whole.kept - kept), 0),
      claims: runs.filter(({ claimed }) => claimed).length,
    };
    const cells = [row.fault, row.calls, Math.round(row.slowest), row.told, row.takenBack, row.lost, row.claims];
    console.log(`| ${cells.join(' | ')} |`);
  }
  await wire.close();
  await table.close();
}

void main();
