import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { desktopOf, openDesktop } from './shared-chromium';

/** A desktop, whose screen may be touched, too. */
const DESKTOP: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  hasTouch: true,
  reducedMotion: 'reduce',
  colorScheme: 'dark',
  permissions: ['clipboard-read', 'clipboard-write'],
};

/**
 * A new page, in which nothing is kept of a visit before; or apart, in a context of its own or on another device, where
 * Amazon's renderer has to be compiled anew.
 */
export async function newPage(browser: Browser, url: string, apart?: BrowserContextOptions): Promise<Page> {
  if (apart !== undefined) return (await browser.newContext({ ...DESKTOP, ...apart })).newPage();
  const context = await desktopOf(browser, DESKTOP);
  const page = await newWindow(browser, context);
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
  await session.detach();
  return page;
}

/** A page in a window of its own: a tab beside others would be covered as soon as one of them is shown. */
async function newWindow(browser: Browser, context: BrowserContext): Promise<Page> {
  const [other] = context.pages();
  if (other === undefined) return context.newPage();
  const there = await context.newCDPSession(other);
  const { browserContextId = '' } = (await there.send('Target.getTargetInfo')).targetInfo;
  await there.detach();
  const session = await browser.newBrowserCDPSession();
  const asked = { url: 'about:blank', browserContextId, newWindow: true };
  const [page] = await Promise.all([context.waitForEvent('page'), session.send('Target.createTarget', asked)]);
  await session.detach();
  return page;
}

/**
 * Ends all visits of a browser. The first page with a screen among those that share a process stays, without frames: as
 * long as one is there, Chromium keeps what it has compiled of the renderer, which is most of what a screen costs.
 */
export async function leaveAll(browser: Browser): Promise<void> {
  const context = await openDesktop();
  const pages = context?.pages() ?? [];
  const kept = pages.find((page) => page.frames().length > 1);
  const stilled = (kept?.frames() ?? []).map((frame) =>
    frame.evaluate(() => {
      window.requestAnimationFrame = () => 0;
    }),
  );
  const left = [...pages.filter((page) => page !== kept), ...browser.contexts().filter((each) => each !== context)];
  await Promise.all([...stilled, ...left.map((each) => each.close())]);
}
