import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const packages: Readonly<Record<string, Locked>> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

/** Whether the lock file has a package beside the one that wants it, or anywhere above it. */
const has = (name: string, wantedBy: string): boolean =>
  Object.keys(packages).some((path) => {
    const folder = path.slice(0, -`node_modules/${name}`.length);
    return path.endsWith(`node_modules/${name}`) && `${wantedBy}/`.startsWith(folder);
  });

test('the lock file has the programs of every platform, so that it installs on any', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !has(name, path)),
  );
  expect(missing).toEqual([]);
});
