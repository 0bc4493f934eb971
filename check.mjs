// Runs what reads the code without running it side by side, and tells of each when it is done; any that fails is a failure.
import { spawn } from 'node:child_process';

const CHECKS = [
  // By default many threads check types, of which each works out for itself what they have in common.
  'tsc -p tsconfig.check.json --singleThreaded',
  'biome check',
  // V8 is to compile anew only what runs for long: a quarter of what it takes.
  'node --interrupt-budget=540672 node_modules/knip/bin/knip.js',
];

/** Runs a command; resolves to whether it went well, once what it said is printed. */
const passes = (command) =>
  new Promise((done) => {
    // npm puts the commands of the dependencies on the path; a shell finds them on Windows, too.
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(text));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      if (code !== 0) console.log(`${command} failed.`);
      done(code === 0);
    });
  });

const passed = await Promise.all(CHECKS.map(passes));
process.exitCode = passed.every(Boolean) ? 0 : 1;
