import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const MODULES = join(__dirname, 'node_modules');

/** The Node that Lambda runs, as a program on this machine, installed when it is missing; `undefined` where npm has none for it. */
export function lambdaNode(): string | undefined {
  if (!existsSync(MODULES)) {
    const options = { cwd: __dirname, shell: process.platform === 'win32', encoding: 'utf8' } as const;
    const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options);
    if (status !== 0) throw new Error(`Lambda's Node could not be installed: npm ci in ${__dirname} said: ${stderr}`);
  }
  // One package of those named in package.json is for this machine, and npm installs only that.
  const node = existsSync(MODULES) ? readdirSync(MODULES).find((name) => name.startsWith('node-')) : undefined;
  return node && join(MODULES, node, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
