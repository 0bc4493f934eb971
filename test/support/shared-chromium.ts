import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import type { Browser, BrowserContext } from 'playwright-core';
import { startChromium } from '../../simulator/drawing/chromium';

/** What suites of one process share of Chromium; modules are evaluated anew for each, what is global stays. */
interface Shared {
  readonly browser: Promise<Browser>;
  /** Where the desktops of all visits are. */
  desktop?: Promise<BrowserContext>;
}

declare global {
  var sharedChromium: Shared | undefined;
}

const shared = (): Shared => {
  globalThis.sharedChromium ??= { browser: startUnawaited() };
  return globalThis.sharedChromium;
};

/** One that this process does not wait for: when its suites are done it ends, and Chromium with it. */
async function startUnawaited(): Promise<Browser> {
  const started: ChildProcess[] = [];
  const note = (message: unknown): void => {
    started.push((message as { process: ChildProcess }).process);
  };
  subscribe('child_process', note);
  const browser = await startChromium().finally(() => unsubscribe('child_process', note));
  // A suite may have started a server meanwhile, which has an end of its own.
  for (const child of started.filter(({ spawnargs }) => spawnargs.includes('--headless'))) {
    child.unref();
    for (const pipe of child.stdio) if (pipe instanceof Socket) pipe.unref();
  }
  return browser;
}

/** The Chromium of this process, which ends with it: to start one takes as long as many a suite. Leave it, but do not close it. */
export const openChromium = (): Promise<Browser> => shared().browser;

/** Its one context of desktops, opened as told where there is none yet: Chromium runs its pages in one process. */
export const desktopOf = (browser: Browser, options: Parameters<Browser['newContext']>[0]): Promise<BrowserContext> => {
  const of = shared();
  of.desktop ??= browser.newContext(options);
  return of.desktop;
};

/** The same, where it was opened. */
export const openDesktop = (): Promise<BrowserContext> | undefined => shared().desktop;
