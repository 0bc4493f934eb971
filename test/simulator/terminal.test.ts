import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { householdOf } from '../../simulator/echo/household';
import { readEntries } from '../../simulator/home/kept';
import { openTable, type Table } from '../../simulator/home/table';
import { bundledCommand } from '../support/bundled-command';

let command: string;
let folder: string;

beforeAll(async () => {
  command = await bundledCommand('simulator', 'person', 'terminal');
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diary-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** A terminal that so many lines come to from a pipe. */
function open(lines: readonly string[], flags: readonly string[]) {
  // A table that is open here keeps the SDK quiet in this process alone.
  const { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: _, ...env } = process.env;
  const terminal = spawn(process.execPath, [command, '--diary', folder, ...flags], { stdio: 'pipe', env });
  terminal.stdin.end(lines.map((line) => `${line}\n`).join(''));
  return terminal;
}

/** What it printed, and how it ended. */
async function talk(lines: readonly string[], ...flags: readonly string[]) {
  const terminal = open(lines, flags);
  const printed = { out: '', error: '' };
  terminal.stdout.on('data', (data) => {
    printed.out += data;
  });
  terminal.stderr.on('data', (data) => {
    printed.error += data;
  });
  const code = await new Promise((ended) => terminal.on('close', ended));
  return { ...printed, code };
}

const turnsIn = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const NOW = ['--now', '2026-03-03T07:30Z', '--zone', 'Europe/London'];

describe('where the diary is open, a terminal is another Echo of the household', () => {
  let table: Table;
  beforeEach(async () => {
    table = await openTable(folder);
    await table.shownAt('http://127.0.0.1:8124');
  });
  afterEach(() => table.close());

  test('which says so to people, keeps what it keeps there, and tells in words what its screen shows', async () => {
    const { out, error, code } = await talk(['yes', 'no', 'no', 'no', 'no', 'no', 'yes'], '--screen', ...NOW);
    const entries = readEntries(table);
    const kept = await entries.of(householdOf('home').account);
    entries.close();
    expect({ error, code }).toEqual({ error: '', code: 0 });
    const [whose, first] = out.split(/\n(?=>)/);
    expect(whose).toBe('(Another Echo of the household: its diary is open at http://127.0.0.1:8124.)');
    expect(first).toMatch(
      /^> Alexa, open hamstring coach\n\n\[screen: Hamstring Coach · .*\? \| to touch: Yes, No\]\nWelcome/,
    );
    expect(kept).not.toEqual([]);
  });

  test('which prints for programs one JSON object a turn and nothing else, and opens the skill first', async () => {
    const { out, error, code } = await talk(['yes', 'no'], '--json', ...NOW);
    expect({ error, code }).toEqual({ error: '', code: 0 });
    const turns = turnsIn(out);
    expect(turns.map(({ said }) => said)).toEqual(['Alexa, open hamstring coach', 'yes', 'no']);
    expect(turns[0]).toMatchObject({ request: { request: { type: 'LaunchRequest' } }, heard: null });
    expect(turns[0].request.request.timestamp).toBe('2026-03-03T07:30:00Z');
    expect(turns[1]).toMatchObject({
      heard: { intent: 'AMAZON.YesIntent', slots: {} },
      request: { session: { new: false, attributes: { state: turns[0].state } } },
      response: { version: '1.0', sessionAttributes: { state: turns[1].state } },
    });
  });
});

test('an export of a diary that is not there is one sentence, and makes none', () => {
  const nowhere = join(folder, 'nowhere');
  const words = ['--import', 'tsx', 'simulator/report/command.ts', '--diary', nowhere, '--to', join(folder, 'report')];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  expect({ stdout, stderr, status }).toEqual({
    stdout: '',
    stderr: `There is no diary in ${nowhere} yet: npm start begins one.\n`,
    status: 1,
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('names a folder that cannot be one, in one line', async () => {
  const { error, code } = await talk(['yes'], '--diary', __filename);
  expect({ error, code }).toEqual({ error: `${__filename} is a file, not a folder.\n`, code: 1 });
});

test('with a diary of its own, ends quietly when whoever reads has read enough', async () => {
  const terminal = open(Array(50).fill('yes'), ['--json', ...NOW]);
  let error = '';
  terminal.stderr.on('data', (data) => {
    error += data;
  });
  terminal.stdout.once('data', () => terminal.stdout.destroy());
  const code = await new Promise((ended) => terminal.on('close', ended));
  expect({ error, code }).toEqual({ error: '', code: 0 });
});

test('started as npm run talk starts it, ends with code 2 and one sentence when it is not understood', () => {
  const words = ['--import', 'tsx', 'simulator/person/terminal.ts', '--now', 'tomorrow'];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  expect(stderr).toBe('--now takes a time such as 2026-03-03T07:30, not "tomorrow".\n');
});
