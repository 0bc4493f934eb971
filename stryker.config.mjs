import jest from './jest.config.mjs';

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
  // The suites that ought to notice: those beside what they hold, not the ones that talk through the whole skill.
  jest: {
    config: {
      ...jest,
      testMatch: [
        '**/test/{domain,diary}/*.test.ts',
        '**/test/dialogue/{danger,stored,screening,endings,gate,settling,leg-order}.test.ts',
      ],
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
