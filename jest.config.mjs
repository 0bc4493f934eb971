// The cloud runs a newer Node; in every run of the tests the SDK would advise eight times to update this one.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** Tests run as ES modules' TypeScript, compiled by swc; types are checked by `tsc`, not here. */
export default {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }] },
  transformIgnorePatterns: ['/node_modules/'],
  // One realm for all suites of a process, and its packages loaded once: that is a third of the processor's time.
  runtime: '<rootDir>/test/support/one-realm/runtime.cjs',
  testEnvironment: '<rootDir>/test/support/one-realm/environment.mjs',
  reporters: ['default', '<rootDir>/test/support/skipped.mjs'],
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  // A machine may be slow: what takes longer than this hangs.
  testTimeout: 120_000,
  // Validators talk to themselves.
  silent: true,
  // Three at a time also on machines with two processors: browsers and hanging tables are waited for.
  maxWorkers: 3,
};
