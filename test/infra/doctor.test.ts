import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A machine with nothing on it: nobody's home, no settings, no registry and no AWS within reach. */
const NOTHING = {
  HOME: folder,
  USERPROFILE: folder,
  AWS_EC2_METADATA_DISABLED: 'true',
  npm_config_registry: 'http://127.0.0.1:9',
  npm_config_fetch_retries: '0',
  npm_config_cache: join(folder, 'cache'),
};

/** What the doctor says in a folder; it must end well. */
function asked(cwd: string, path = process.env.PATH): readonly string[] {
  const env = { ...NOTHING, ...(path !== undefined && { PATH: path }) };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['doctor/doctor.mjs'], { cwd, env, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\n');
}

/** The line about something, and the one under it that mends it. */
const about = (lines: readonly string[], what: string): string => {
  const at = lines.findIndex((line) => line.slice(2).startsWith(what));
  return lines.slice(at, at + 2).join(' ');
};

describe('The doctor', () => {
  test('never fails on an empty machine, changes nothing, and names what is missing and the command that mends it', () => {
    const empty = join(folder, 'empty');
    mkdirSync(join(empty, 'doctor'), { recursive: true });
    copyFileSync('doctor/doctor.mjs', join(empty, 'doctor/doctor.mjs'));
    const lines = asked(empty);
    expect(about(lines, 'Node')).toMatch(/^✓ Node +Node \d/);
    expect(about(lines, 'dependencies')).toMatch(/^✗ .+ npm ci$/);
    expect(about(lines, 'registry')).toMatch(/^✗ .+ npm config delete registry$/);
    expect(lines.join('\n')).toContain('once the dependencies are there');
    expect(readdirSync(empty)).toEqual(['doctor']);
  });

  test('never fails where npm itself is missing', () => {
    expect(about(asked(join(folder, 'empty'), ''), 'npm')).toMatch(/^✗ npm +it does not start/);
  });

  test('looks at the browser, the settings and the accounts where the dependencies are there', () => {
    const lines = asked('.');
    expect(about(lines, 'settings')).toMatch(/^✗ .*ALEXA_VENDOR_ID is missing.* cp deploy\.env\.example deploy\.env/);
    expect(about(lines, 'region')).toMatch(/^✓ region +us-east-1/);
    expect(about(lines, 'AWS credentials')).toMatch(/^✗ .*none on this machine.* aws configure$/);
    expect(about(lines, 'sign-in')).toMatch(/^✗ .* npm run sign-in$/);
  });
});
