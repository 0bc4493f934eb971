import { format } from 'node:util';
import { ModernFakeTimers } from '@jest/fake-timers';
import { expect } from 'expect';

/*
 * What suites import from jest, as far as those beside the domain, the diary and the dialogue use it: their claims are
 * collected when a suite is loaded, and run one by one in this process. jest itself needs a second to begin.
 */

/** A claim that ran, and the error that it failed with. */
async function run(claim) {
  const { name, before, act, after } = claim;
  try {
    for (const step of [...before, act]) await step();
    return { name };
  } catch (error) {
    return { name, error };
  } finally {
    for (const step of after) await step();
  }
}

/** A group of claims, with what is done before and after each and all of them. */
const group = (title, outer) => ({
  title,
  outer,
  beforeAll: [],
  afterAll: [],
  beforeEach: [],
  afterEach: [],
  claims: [],
});

const around = (at) => (at === undefined ? [] : [...around(at.outer), at]);

/** Titles with `%s` or `$name` differ by the place of the row at least. */
const eachOf = (declare) => (rows) => (title, act) =>
  rows.forEach((row, index) => {
    const values = Array.isArray(row) ? row : [row];
    declare(`${format(title.replaceAll('%#', index), ...values)} (${index})`, () => act(...values));
  });

/** The claims of a suite, and what it has to import for them to be collected. */
export function collect() {
  let at = group('', undefined);
  const groups = [at];
  const timers = new ModernFakeTimers({ config: { rootDir: process.cwd(), fakeTimers: {} }, global: globalThis });

  const describe = (title, declare) => {
    const outer = at;
    at = group(title, outer);
    groups.push(at);
    declare();
    at = outer;
  };
  const test = (title, act) => {
    const inside = around(at);
    at.claims.push({
      name: [...inside.map((each) => each.title), title].join(' ').trim(),
      act,
      before: inside.flatMap((each) => each.beforeEach),
      after: inside.toReversed().flatMap((each) => each.afterEach),
    });
  };
  describe.each = eachOf(describe);
  test.each = eachOf(test);
  const hook = (name) => (step) => at[name].push(step);

  return {
    imports: {
      describe,
      test,
      expect,
      jest: {
        useFakeTimers: () => timers.useFakeTimers(),
        useRealTimers: () => timers.useRealTimers(),
        advanceTimersByTimeAsync: (milliseconds) => timers.advanceTimersByTimeAsync(milliseconds),
      },
      beforeAll: hook('beforeAll'),
      beforeEach: hook('beforeEach'),
      afterEach: hook('afterEach'),
      afterAll: hook('afterAll'),
    },
    /** Runs the claims that are wanted, each told before it runs; stops after the first that fails, if it should. */
    async *outcomes(wanted, tell) {
      for (const each of groups) {
        const claims = each.claims.filter(({ name }) => wanted(name));
        if (claims.length === 0) continue;
        const enclosing = around(each);
        for (const step of enclosing.flatMap(({ beforeAll }) => beforeAll.splice(0))) await step();
        for (const claim of claims) {
          tell(claim.name);
          yield await run(claim);
        }
      }
    },
    /** Puts away what the suite set up. */
    async close() {
      for (const step of groups.toReversed().flatMap(({ afterAll }) => afterAll.splice(0))) await step();
    },
  };
}
