import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { missingChromium } from '../../simulator/drawing/chromium';
import { bringUp, type Home } from '../../simulator/home/home';
import { type Network, type Site, serve } from '../../simulator/web/serve';
import { describeWith } from '../support/describe-with';
import { PHONE, visit } from '../support/page-visitor';
import { openChromium } from '../support/shared-chromium';
import { leaveAll } from '../support/visits';

describeWith(missingChromium(), 'on a phone in the home network', () => {
  let browser: Browser;
  let home: Home;
  let site: Site;
  let network: Network;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'network-'));
    [browser, home] = await Promise.all([openChromium(), bringUp({ zone: 'Europe/London', keepLog: () => {} })]);
    site = await serve(home, 0, { address: '127.0.0.1', folder });
    if (site.network === undefined) throw new Error('It is not served in the network.');
    network = site.network;
  });
  afterAll(async () => {
    await leaveAll(browser);
    await site.close();
    await home.close();
    await rm(folder, { recursive: true });
  });

  test('a wrong code is refused, the right one lets in, and a microphone may be asked for', async () => {
    const { page, say } = await visit(browser, network.url, { device: 'small' }, undefined, PHONE);
    await page.getByLabel('The code').fill(network.code === '000000' ? '111111' : '000 000');
    await page.getByRole('button', { name: 'Go on' }).tap();
    await page.getByText('not the code that the terminal shows').waitFor();
    expect(await page.locator('main').isVisible()).toBe(false);
    await page.getByLabel('The code').fill(network.code);
    await page.getByRole('button', { name: 'Go on' }).tap();
    expect(await say('Alexa, open hamstring coach')).toMatch(/\?$/);
    expect(await page.evaluate(() => isSecureContext)).toBe(true);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('a scanned code lets in and leaves the address; a call stops what is said, and it goes on afterwards', async () => {
    const scanned = `${network.url}/#${network.code}`;
    const visitor = await visit(browser, scanned, { device: 'none', pace: 'tenfold' }, undefined, PHONE);
    const { page } = visitor;
    await visitor.press('Alexa, open hamstring coach');
    await visitor.reads(/Welcome/);
    expect(page.url()).toBe(`${network.url}/`);
    // Chromium without a window cannot be covered by a call: the page is told so.
    const become = (state: string): Promise<void> =>
      page.evaluate((visibility) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    const read = (): Promise<string | null> => page.locator('#conversation').textContent();
    await become('hidden');
    const before = await read();
    // Ten times as fast as the world: longer than all that was still to be said.
    await page.waitForTimeout(3000);
    expect(await page.locator('body[data-light=speaking]').count()).toBe(1);
    expect(await read()).toBe(before);
    await become('visible');
    await visitor.reads(/goes on where it was/);
    await page.locator('body[data-light=listening]').waitFor();
    await visitor.reads(/Shall we (start|begin)/);
  });
});
