const { createRequire, isBuiltin } = require('node:module');
const { dirname, isAbsolute, join, resolve, sep } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { compileFunction, constants } = require('node:vm');
const { default: JestRuntime } = require('jest-runtime');

/*
 * How jest loads modules for a suite, except that what can be done once a process is done once. A package is loaded by Node
 * and stays; a module of ours is compiled once, and evaluated anew for each suite, so that none finds what another left in
 * it. Code that has become quick stays quick, too.
 */

/*
 * V8 compiles anew, on threads beside, what has run for a while: for a server, which runs for days. What a suite runs is
 * over soon after, in each process; a third of a short suite's time went into it. Eight times its usual patience.
 */
setFlagsFromString('--interrupt-budget=540672');

/** Compiled modules by their files, with the code that each was compiled from. */
const compiled = new Map();

/**
 * What understands words is the same whoever asks, and remembers only what it makes of a model: that takes a second,
 * and two dozen suites ask for it. So it is evaluated once a process as well.
 */
const UNDERSTANDING = join(__dirname, '..', '..', '..', 'simulator', 'understanding') + sep;

/** What was loaded from there, by its path. */
const understanding = new Map();

/**
 * What tells jest to which test an error belongs, where one runs after the other. Node's own is told of every promise in the
 * process to know it, and each suite has another one that never ends: after forty suites that is a fifth of the time.
 */
class AsyncLocalStorage {
  #store;

  getStore() {
    return this.#store;
  }

  run(store, callback) {
    const before = this.#store;
    const end = () => {
      this.#store = before;
    };
    this.#store = store;
    let outcome;
    try {
      outcome = callback();
    } catch (error) {
      end();
      throw error;
    }
    if (typeof outcome?.then !== 'function') {
      end();
      return outcome;
    }
    return Promise.resolve(outcome).finally(end);
  }
}

class Runtime extends JestRuntime {
  constructor(...given) {
    super(...given);
    const { executor } = this;
    if (typeof executor?.compile !== 'function')
      throw new Error(
        'This jest compiles modules in another way than runtime.cjs knows: see jest-runtime, ModuleExecutor.',
      );
    // jest itself compiles into a realm of the suite's own, in which whatever is global is looked up through a proxy.
    executor.compile = (code, filename) => {
      const known = compiled.get(filename);
      if (known?.code === code) return known.evaluate;
      const evaluate = compileFunction(code, executor.injectedModuleParameters, {
        filename,
        importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      });
      compiled.set(filename, { code, evaluate });
      return evaluate;
    };
  }

  requireModule(from, name, options, ...rest) {
    const isPackage = name && !name.startsWith('.') && !isAbsolute(name) && !isBuiltin(name);
    // What jest asks for itself holds the state of a suite.
    if (options?.isInternalModule && name === 'node:async_hooks') return { AsyncLocalStorage };
    if (options?.isInternalModule) return super.requireModule(from, name, options, ...rest);
    if (isPackage) return createRequire(from)(name);
    const path = name?.startsWith('.') ? resolve(dirname(from), name) : '';
    if (!path.startsWith(UNDERSTANDING)) return super.requireModule(from, name, options, ...rest);
    const known = understanding.get(path) ?? super.requireModule(from, name, options, ...rest);
    understanding.set(path, known);
    return known;
  }
}

module.exports = Runtime;
