import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestEnvelope } from 'ask-sdk-model';
import { build } from 'esbuild';
import { envelope } from '../../simulator/echo/envelope';
import { householdOf, PLAIN_ECHO, SCREENS } from '../../simulator/echo/household';
import { type Asked, intent, launch, sentAt } from '../../simulator/echo/requests';
import { environmentFor, SKILL_ID } from '../../simulator/home/table';
import { lambdaNode } from '../lambda-runtime/runtime';
import { progress } from '../progress';
import { type Name, print, type Run } from './figures';

/*
 * How long somebody waits for the first answer of a fresh process, beside what people would otherwise ship: the two
 * libraries and one GetItem, bundled without further thought. Under the Node that Lambda runs, over TLS to a table that
 * answers from a process of its own; turn about, so that the ratios hold on any machine, and by processor time as well,
 * for that is what Lambda sells. The milliseconds are this machine's.
 */

/** Fresh processes for each bundle; the first argument changes it. */
const PROCESSES = Number(process.argv[2] ?? 15);

const ROOT = join(__dirname, '..', '..');

/** As anybody's first `esbuild --bundle --minify --platform=node` has it. */
const plainly = async (entry: string, outfile: string, mainFields?: string[]): Promise<string> => {
  await build({
    entryPoints: [join(__dirname, 'plain', entry)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    ...(mainFields && { mainFields }),
  });
  return outfile;
};

/** As the artefact is bundled and loaded. */
function built(folder: string): string {
  const { status } = spawnSync(process.execPath, ['build.mjs', folder], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('The artefact could not be bundled.');
  return join(folder, 'start.mjs');
}

/** A launch, up to the first thing that is written and on into the first hold of somebody who was here yesterday. */
function requestsFrom(screen: boolean): readonly RequestEnvelope[] {
  const saying = (name: string): Asked => intent({ intent: name, slots: {} });
  const asked = [launch, ...['AMAZON.YesIntent', 'AMAZON.NoIntent', 'ReadyIntent', 'ReadyIntent'].map(saying)];
  const household = householdOf('bench', { ...PLAIN_ECHO, ...(screen && { screen: SCREENS.medium }) });
  const session = { id: 'amzn1.echo-api.session.bench', attributes: {}, fresh: true };
  const origin = { household, skillId: SKILL_ID, services: 'http://127.0.0.1:9' };
  return asked.map((each) => envelope(sentAt(each, Date.now(), 'en-US'), session, origin));
}

/** Runs a bundle in a process of its own. */
async function run(node: string, bundle: string, screen: boolean): Promise<Run> {
  const child = fork(join(__dirname, 'cold-process.mjs'), {
    execPath: node,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.send({ bundle, requests: requestsFrom(screen) });
  const [measured] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (typeof measured === 'number') throw new Error(`The process ended with ${measured} before it answered.`);
  return measured;
}

/** A table that answers from cans, in a process of its own. */
async function openCans(): Promise<{ readonly url: string; readonly server: ChildProcess }> {
  const server = fork(join(__dirname, 'canned-table.cjs'), { execArgv: [] });
  const [{ port }] = await once(server, 'message');
  return { url: `https://127.0.0.1:${port}`, server };
}

async function main(): Promise<void> {
  const node = lambdaNode() ?? process.execPath;
  const folder = mkdtempSync(join(tmpdir(), 'hamstring-coach-bench-'));
  const { url, server } = await openCans();
  Object.assign(process.env, environmentFor({ url }), {
    // Nobody signs a certificate for a table from cans; everything else is as with any other.
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
    NODE_NO_WARNINGS: '1',
  });
  // What this machine trusts besides would be read by every process, and nothing of the kind is on Lambda.
  delete process.env.NODE_EXTRA_CA_CERTS;
  const artefact = built(folder);
  const bundles: readonly (readonly [Name, string, boolean])[] = [
    ['plain', await plainly('ask-and-table.ts', join(folder, 'plain.js')), false],
    ['plain, from ES modules', await plainly('ask-and-table.ts', join(folder, 'es.js'), ['module', 'main']), false],
    ['ask-sdk-core alone', await plainly('ask.ts', join(folder, 'ask.js')), false],
    ['Hamstring Coach', artefact, false],
    ['… without its rehearsal', join(folder, 'handler.js'), false],
    ['… with a screen', artefact, true],
  ];
  const runs = new Map<Name, Run[]>(bundles.map(([name]) => [name, []]));
  const ran = progress('Processes run', PROCESSES * bundles.length);
  for (let round = 0; round < PROCESSES; round++) {
    for (const [name, bundle, screen] of bundles) {
      runs.get(name)?.push(await run(node, bundle, screen));
      ran();
    }
  }
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  print(runs, `Node ${status === 0 ? stdout.trim() : process.version}, ${PROCESSES} processes each`);
  server.kill();
  rmSync(folder, { recursive: true });
}

void main();
