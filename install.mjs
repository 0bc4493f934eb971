// Makes `npm start` and `npm test` work in a fresh clone: installs the locked dependencies when they are missing or stale.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const lock = readFileSync('package-lock.json', 'utf8');
const mark = 'node_modules/.installed-from';

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  console.error('Installing the locked dependencies (once; this takes a minute)…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The dependencies could not be installed: npm ci failed. Is the npm registry within reach?');
    process.exit(status ?? 1);
  }
  writeFileSync(mark, lock);
}
