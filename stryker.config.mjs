import jest from './jest.config.mjs';

/** The suites beside what they hold; those that walk the whole conversation would take too long for each change. */
const SUITES = {
  domain: '**/test/domain/*.test.ts',
  diary: '**/test/diary/*.test.ts',
  dialogue: '**/test/dialogue/{danger,stored,screening,gate,settling,leg-order}.test.ts',
};

/** The folders that are named on the command line; all, where none is. */
const named = process.argv.join(' ').match(/(?<=lambda\/)(domain|diary|dialogue)(?=\/)/g);
const meant = named ?? Object.keys(SUITES);

/**
 * Makes small wrong changes on purpose, one at a time, where safety is decided, where something is kept, and where numbers
 * have edges: a test has to notice. One file at a time is quick: `npm run mutate -- --mutate lambda/diary/item.ts`.
 */
export default {
  mutate: [
    'lambda/domain/**/*.ts',
    'lambda/diary/**/*.ts',
    'lambda/dialogue/anywhere/{danger,feel,take-back,leave}.ts',
    'lambda/dialogue/places/{screening,screening-aside,sign-check,where-felt,kept-place,rest-leg}.ts',
    'lambda/dialogue/steps/{gate,safety,refuse,settle-reading}.ts',
    'lambda/dialogue/snapshot.ts',
  ],
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: {
    // Which tests come by a line is measured; what imports what need not be searched as well.
    enableFindRelatedTests: false,
    config: {
      ...jest,
      testMatch: [...new Set(meant)].map((folder) => SUITES[folder]),
      testSequencer: './test/support/quick-first.mjs',
      maxWorkers: 1,
    },
  },
  // What hangs is noticed; seconds beyond what a trial takes otherwise.
  timeoutMS: 2000,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
  tempDirName: '.mutants',
  // What the suites do not read.
  ignorePatterns: ['dist', 'docs', 'cdk.out', 'infra', 'bench', '.diary'],
  // Looks for the compiler of before TypeScript 7 otherwise, to rewrite what nothing reads in there.
  tsconfigFile: 'none',
  warnings: { slow: false },
};
