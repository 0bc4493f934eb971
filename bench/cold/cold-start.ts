import { fork, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestEnvelope } from 'ask-sdk-model';
import { envelope } from '../../simulator/echo/envelope';
import { householdOf } from '../../simulator/echo/household';
import { type Asked, intent, launch, sentAt } from '../../simulator/echo/requests';
import { environmentFor, openTable, SKILL_ID } from '../../simulator/home/table';
import { lambdaNode } from '../lambda-runtime/runtime';

/*
 * How long somebody waits for the first answer of a fresh process, beside the least that the libraries alone take.
 * Everything is measured in one run, turn about, so that the ratios hold on any machine; the milliseconds hold on this one.
 */

/** Fresh processes for each bundle. */
const PROCESSES = 25;

const ROOT = join(__dirname, '..', '..');

/** From the least upwards; the last is what Lambda runs. */
const ENTRIES = {
  'ask-sdk-core alone': 'bench/cold/floor/ask.ts',
  '… and one item of the table': 'bench/cold/floor/ask-and-table.ts',
  'Hamstring Coach': 'lambda/handler.ts',
} as const;

type Name = keyof typeof ENTRIES;

/** What one process took, in milliseconds. */
interface Run {
  readonly load: number;
  /** The launch, then warm turns. */
  readonly turns: readonly number[];
}

/** A launch and five warm turns, in the screening. */
function requestsFrom(household: string): readonly RequestEnvelope[] {
  const no = intent({ intent: 'AMAZON.NoIntent', slots: {} });
  const yes = intent({ intent: 'AMAZON.YesIntent', slots: {} });
  const session = { id: 'amzn1.echo-api.session.bench', attributes: {}, fresh: true };
  const origin = { household: householdOf(household), skillId: SKILL_ID, services: 'http://127.0.0.1:9' };
  const asked: readonly Asked[] = [launch, yes, no, no, no, no];
  return asked.map((each) => envelope(sentAt(each, Date.now(), 'en-US'), session, origin));
}

/** Bundles an entry just as the artefact is bundled. */
function bundle(entry: string, folder: string): string {
  const outfile = join(folder, `${entry.replace(/\W/g, '-')}.js`);
  const { status } = spawnSync(process.execPath, ['build.mjs', entry, outfile], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${entry} could not be bundled.`);
  return outfile;
}

/** Runs a bundle in a process of its own. */
async function run(node: string, bundled: string, household: string): Promise<Run> {
  const child = fork(join(__dirname, 'cold-process.cjs'), {
    execPath: node,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (measured: Run) => resolve(measured));
    child.once('exit', (code) => reject(new Error(`The process ended with ${code} before it answered.`)));
    child.send({ bundle: bundled, requests: requestsFrom(household) });
  });
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The medians of many runs: loading, the launch, both together, and a warm turn. */
const summary = (runs: readonly Run[]) => ({
  load: median(runs.map(({ load }) => load)),
  launch: median(runs.map(({ turns }) => turns[0] ?? Number.NaN)),
  cold: median(runs.map(({ load, turns }) => load + (turns[0] ?? Number.NaN))),
  warm: median(runs.flatMap(({ turns }) => turns.slice(1))),
});

function print(summaries: readonly (readonly [Name, ReturnType<typeof summary>])[]): void {
  const floor = summaries.at(-2)?.[1].cold ?? Number.NaN;
  console.log('                              load   launch     cold     warm   cold, by the floor with a table');
  for (const [name, { load, launch: first, cold, warm }] of summaries) {
    const figures = [load, first, cold, warm].map((figure) => `${figure.toFixed(1)}`.padStart(8)).join(' ');
    console.log(`${name.padEnd(28)}${figures}   × ${(cold / floor).toFixed(2)}`);
  }
}

async function main(): Promise<void> {
  const node = lambdaNode() ?? process.execPath;
  const folder = mkdtempSync(join(tmpdir(), 'hamstring-coach-bench-'));
  const table = await openTable();
  Object.assign(process.env, environmentFor(table));
  // Object.keys forgets what the keys of a constant are.
  const names = Object.keys(ENTRIES) as Name[];
  const bundles = new Map(names.map((name) => [name, bundle(ENTRIES[name], folder)]));
  const runs = new Map<Name, Run[]>(names.map((name) => [name, []]));
  for (let round = 0; round < PROCESSES; round++) {
    for (const [name, bundled] of bundles) runs.get(name)?.push(await run(node, bundled, `bench ${round} ${name}`));
  }
  console.log(`Medians of ${PROCESSES} fresh processes each, in milliseconds, under ${node}:`);
  print([...runs].map(([name, each]) => [name, summary(each)]));
  rmSync(folder, { recursive: true });
  await table.close();
}

main();
