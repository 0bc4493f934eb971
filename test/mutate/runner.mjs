import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { collect } from './claims.mjs';

/*
 * Runs the suites for Stryker in one process: each is made one script, once, and loaded anew for each change, so that what
 * is worked out on loading is changed as well. A change is tried in a tenth of a second; by jest it takes two or more.
 */

const IMPORTED = '__imported_from_jest__';

/** What suites import from jest comes from whoever loads them. */
const jestsGlobals = {
  name: 'what is imported from jest',
  setup(bundler) {
    bundler.onResolve({ filter: /^@jest\/globals$/ }, () => ({ path: 'globals', namespace: 'jest' }));
    bundler.onLoad({ filter: /.*/, namespace: 'jest' }, () => ({ contents: `module.exports = ${IMPORTED}` }));
  },
};

/** A suite as one script that can be loaded again and again. */
async function scriptOf(name) {
  const file = resolve(name);
  const bundled = await build({
    entryPoints: [file],
    // The folder that it was begun in is not the one in which the changes are.
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    plugins: [jestsGlobals],
  });
  const names = [IMPORTED, 'require', 'module', 'exports', '__filename', '__dirname'];
  return { file, load: compileFunction(bundled.outputFiles[0].text, names, { filename: file }) };
}

class OneProcess {
  static inject = tokens(commonTokens.options);
  #suites = [];

  constructor({ oneProcess }) {
    this.files = oneProcess.suites;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.NODE_ENV = 'test';
    // What a claim that was given up leaves behind fails after it, where the table is closed already: that is no other claim's.
    process.on('uncaughtException', () => {});
    this.#suites = await Promise.all(this.files.map(scriptOf));
  }

  async dryRun({ coverageAnalysis, disableBail }) {
    const context = {};
    const tests = await this.#run(context, { bail: !disableBail });
    const mutantCoverage = coverageAnalysis === 'off' ? undefined : context.mutantCoverage;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit }) {
    const context = { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined };
    const tests = await this.#run(context, { wanted: testFilter && new Set(testFilter), bail: !disableBail });
    const hangs = determineHitLimitReached(context.hitCount, hitLimit);
    return toMutantRunResult(hangs ?? { status: DryRunStatus.Complete, tests }, disableBail);
  }

  async #run(context, { wanted, bail }) {
    globalThis.__stryker__ = context;
    const results = [];
    for (const suite of this.#suites) {
      const idOf = (name) => `${suite.file}: ${name}`;
      const isWanted = (name) => wanted === undefined || wanted.has(idOf(name));
      if (wanted && ![...wanted].some((id) => id.startsWith(idOf('')))) continue;
      const suiteResults = await outcomesOf(suite, isWanted, context, idOf, bail);
      results.push(...suiteResults);
      if (bail && suiteResults.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return results;
  }
}

/** Loads a suite and runs the claims that are wanted. A suite that cannot be loaded any more fails as a whole. */
async function outcomesOf({ file, load }, isWanted, context, idOf, bail) {
  const suite = collect();
  const module = { exports: {} };
  const results = [];
  const tell = (name, error, since) => {
    const common = { id: idOf(name), name: idOf(name), fileName: file, timeSpentMs: performance.now() - since };
    results.push(
      error === undefined
        ? { ...common, status: TestStatus.Success }
        : { ...common, status: TestStatus.Failed, failureMessage: String(error?.stack ?? error) },
    );
  };
  let since = performance.now();
  try {
    context.currentTestId = undefined;
    load(suite.imports, createRequire(file), module, module.exports, file, dirname(file));
    const running = (name) => {
      since = performance.now();
      context.currentTestId = idOf(name);
    };
    for await (const { name, error } of suite.outcomes(isWanted, running)) {
      tell(name, error, since);
      if (bail && error !== undefined) break;
    }
  } catch (error) {
    tell('is loaded', error, since);
  } finally {
    context.currentTestId = undefined;
    await suite.close().catch(() => {});
  }
  return results;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcess)];

export const strykerValidationSchema = {
  properties: {
    oneProcess: {
      description: 'The suites to run, by their files.',
      type: 'object',
      properties: { suites: { type: 'array', items: { type: 'string' } } },
    },
  },
};
