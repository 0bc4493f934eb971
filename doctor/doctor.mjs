// Looks at what this machine and account have and lack for trying, testing and deploying; changes nothing, and never fails.
// Plain JavaScript, so that it runs where nothing is installed yet; what needs the dependencies is looked at in look.ts.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const WINDOWS = process.platform === 'win32';
/** How long anything may take that is asked, in milliseconds. */
const PATIENCE = 15_000;

/** The text of a file; empty where there is none. */
const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** What a command says, when it succeeds. */
function told(command, args, timeout = PATIENCE) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', timeout, shell: WINDOWS });
  return status === 0 ? stdout.trim() : undefined;
}

/** Whether this Node is at least the one that package.json asks for (">=20.19"). */
function isNewEnough(version, wanted) {
  const [has, needs] = [version, wanted].map((text) => /(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number) ?? [0, 0]);
  return has[0] > needs[0] || (has[0] === needs[0] && has[1] >= needs[1]);
}

/** What is found of one thing: what it is for, what there is, or what is missing and the command that mends it. */
const found = (what, needed, has, lacks, mend) => ({ what, needed, ...(has ? { has } : { lacks, mend }) });

const wanted = JSON.parse(textOf('package.json') || '{}').engines?.node ?? '>=20.19';
const node = isNewEnough(process.version, wanted) ? `Node ${process.version.slice(1)}` : undefined;
const npm = told('npm', ['--version']);
const lock = textOf('package-lock.json');
const isInstalled = lock !== '' && textOf('node_modules/.installed-from') === lock;
const answers = npm && told('npm', ['ping']) !== undefined;

const rows = [
  found('Node', 'everything', node, `${process.version.slice(1)} is older than ${wanted}`, 'nvm install 24'),
  found('npm', 'everything', npm && `npm ${npm}`, 'it does not start', 'corepack enable npm'),
  found('dependencies', 'everything', isInstalled && 'the locked ones', 'missing, or not the locked ones', 'npm ci'),
  found('registry', 'installing', answers && 'it answers', 'it does not answer npm ping', 'npm config delete registry'),
];

// It asks with patience of its own; only its start can be slow, on a machine that is busy.
const look = isInstalled
  ? told(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'doctor/look.ts'], 8 * PATIENCE)
  : undefined;
for (const row of [...rows, ...JSON.parse(look ?? '[]')]) {
  console.log(`${row.has ? '✓' : '✗'} ${row.what.padEnd(16)} ${row.has ?? `${row.lacks} (for ${row.needed})`}`);
  if (row.mend) console.log(`  ${''.padEnd(16)} ${row.mend}`);
}
if (look === undefined)
  console.log('\nBrowser, settings and accounts can be looked at once the dependencies are there.');
