import { readdirSync } from 'node:fs';

/** What walks the whole conversation, or writes ten years of a diary, takes seconds: too long for each change. */
const TOO_LONG = ['walk.test.ts', 'stored.test.ts', 'silent.test.ts', 'coming-back.test.ts', 'launch-cost.test.ts'];

/** These come last, behind those of every folder, since they wait for a table: a claim that fails ends the trial. */
const LONG = ['danger', 'diary', 'memory', 'forgetting'];

/** And these first: they are about what is changed in the conversation, the quickest before all. */
const ABOUT = [
  ...['finding', 'settling', 'signs', 'where-felt', 'refusing', 'snapshot', 'entering', 'gate', 'leaving'],
  ...['screening', 'foot-asleep', 'risks', 'raising', 'easing', 'endings'],
];

/** Where a suite stands in the order: before 0 where it is about what is changed, after it where it is long. */
const rank = (path) => {
  const suite = path.split('/').at(-1).replace('.test.ts', '');
  return ABOUT.includes(suite) ? ABOUT.indexOf(suite) - ABOUT.length : LONG.indexOf(suite) + 1;
};

/** The folders that are changed, each with the suites beside it. */
const FOLDERS = ['domain', 'diary', 'dialogue'];

const suitesOf = (folder) =>
  readdirSync(`test/${folder}`)
    .filter((name) => name.endsWith('.test.ts') && !TOO_LONG.includes(name))
    .map((name) => `test/${folder}/${name}`);

/** The page that a physiotherapist signs is held to the tables. */
const SIGNED = 'test/house/safety-page.test.ts';

/** The folder of `FOLDER`, or those of the files that are named on the command line; all, where none is. */
const { FOLDER } = process.env;
if (FOLDER && !FOLDERS.includes(FOLDER)) throw new Error(`FOLDER is one of ${FOLDERS.join(', ')}, not "${FOLDER}".`);
const named = process.argv.join(' ').match(/(?<=lambda\/)(domain|diary|dialogue)(?=\/)/g);
const meant = FOLDER ? [FOLDER] : [...new Set(named ?? FOLDERS)];

/** What is changed in each folder: all of it, or what decides. */
const CHANGED = {
  domain: ['lambda/domain/**/*.ts'],
  diary: ['lambda/diary/**/*.ts'],
  dialogue: [
    'lambda/dialogue/anywhere/{danger,feel,go-easier,take-back,other-leg,leave}.ts',
    'lambda/dialogue/places/{screening,screening-aside,sign-check,where-felt,kept-place,rest-leg}.ts',
    'lambda/dialogue/steps/{gate,safety,refuse,settle-reading}.ts',
    'lambda/dialogue/snapshot.ts',
  ],
};

/**
 * Makes small wrong changes on purpose, one at a time, where safety is decided, where something is kept, and where numbers
 * have edges: a test has to notice. A folder takes minutes (`FOLDER=domain npm run mutate`), a file seconds
 * (`npm run mutate -- --mutate lambda/diary/item.ts`).
 */
export default {
  mutate: meant.flatMap((folder) => CHANGED[folder]),
  testRunner: 'one-process',
  plugins: ['./test/mutate/runner.mjs'],
  // What is worked out on loading is tried on all of them.
  oneProcess: { suites: [...meant.flatMap(suitesOf), SIGNED].sort((one, other) => rank(one) - rank(other)) },
  // What hangs is noticed; a machine that is busy does not hang.
  timeoutMS: 10_000,
  timeoutFactor: 2,
  coverageAnalysis: 'perTest',
  // Twice as many as this is meant for has processors: half of the time a table is waited for.
  concurrency: 4,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
  tempDirName: '.mutants',
  // What the suites do not read.
  ignorePatterns: ['dist', 'cdk.out', 'infra', 'bench', '.diary'],
  // Looks for the compiler of before TypeScript 7 otherwise, to rewrite what nothing reads in there.
  tsconfigFile: 'none',
  warnings: { slow: false },
};
