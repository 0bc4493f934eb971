import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(__dirname, '..', '..');

/**
 * Makes a command of ours one script that Node starts by itself, and resolves to its file: for a suite that starts it again
 * and again, since tsx takes as long each time as the command does. It lies two folders down, as what it is made of
 * does, and beside what will be deployed from dist, not in it.
 */
export async function bundledCommand(...path: readonly string[]): Promise<string> {
  const outfile = join(ROOT, 'node_modules', '.cache', `${path.at(-1)}.cjs`);
  await build({
    entryPoints: [`${join(ROOT, ...path)}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  return outfile;
}
