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
  globalThis.sharedChromium ??= { browser: startChromium() };
  return globalThis.sharedChromium;
};

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
