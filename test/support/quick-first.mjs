import { readFileSync } from 'node:fs';

/** The order of suites while mutants are tried: those that need no table first, for one that fails ends the trial. */
export default class QuickFirst {
  sort(tests) {
    const needsTable = ({ path }) => (/openDiary|openTable/.test(readFileSync(path, 'utf8')) ? 1 : 0);
    return [...tests].sort((one, other) => needsTable(one) - needsTable(other));
  }
  allFailedTests(tests) {
    return tests;
  }
  cacheResults() {}
}
