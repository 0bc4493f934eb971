import { writeSync } from 'node:fs';

const REASON = /, not tested: (.+)$/;

/** Tells at the end of a run what was not tested and why. In CI that is a failure: there, everything is to be tested. */
export default class Skipped {
  #left = 0;
  #some;

  constructor({ testNamePattern }) {
    // Whoever asks for a few claims by name wants the others skipped.
    this.#some = Boolean(testNamePattern);
  }

  onRunComplete(_, { testResults }) {
    if (this.#some) return;
    const reasons = new Map();
    for (const { ancestorTitles } of testResults.flatMap((file) => file.testResults).filter(isSkipped)) {
      const [title = '', reason = 'No reason was given.'] =
        ancestorTitles.find((each) => REASON.test(each))?.split(REASON) ?? [];
      const { count = 0, titles = new Set() } = reasons.get(reason) ?? {};
      reasons.set(reason, { count: count + 1, titles: titles.add(title || ancestorTitles[0]) });
    }
    for (const [reason, { count, titles }] of reasons) {
      this.#left += count;
      const told = `Not tested: ${[...titles].join('; ')} (${count} tests). ${reason}`;
      // After all that jest itself has to say; it has closed the streams by then, but not the file behind them.
      process.once('exit', () => writeSync(process.stderr.fd, `${told}\n`));
    }
  }

  getLastError() {
    return process.env.CI && this.#left > 0 ? new Error(`${this.#left} tests were skipped in CI.`) : undefined;
  }
}

// What jest calls "pending" was skipped.
const isSkipped = ({ status }) => status === 'pending';
