import type { Browser } from 'playwright-core';
import { bringUp, type Home } from '../../simulator/home/home';
import { type Site, serve } from '../../simulator/web/serve';
import { openChromium } from './shared-chromium';
import { leaveAll } from './visits';

/** The page of a home in London, served, and a browser to visit it with. */
export interface OpenPage {
  readonly browser: Browser;
  readonly home: Home;
  readonly site: Site;
  /** Leaves every visit. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** Serves the page of a home, whose diary is kept in a folder where one is given, and starts a browser. */
export async function openPage(diary?: string): Promise<OpenPage> {
  const keeps = diary === undefined ? {} : { diary };
  const [browser, home] = await Promise.all([
    openChromium(),
    bringUp({ zone: 'Europe/London', keepLog: () => {}, ...keeps }),
  ]);
  const site = await serve(home, 0);
  return {
    browser,
    home,
    site,
    leave: () => leaveAll(browser),
    async close() {
      await leaveAll(browser);
      await site.close();
      await home.close();
    },
  };
}
