import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { missingChromium } from '../../simulator/drawing/chromium';
import type { Site } from '../../simulator/web/serve';
import { describeWith } from '../support/describe-with';
import { type OpenPage, openPage } from '../support/open-page';
import { visit } from '../support/page-visitor';

describeWith(missingChromium(), 'the screen of the Echo in the page', () => {
  let opened: OpenPage;
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    opened = await openPage();
    ({ browser, site } = opened);
  });
  afterEach(() => opened.leave());
  afterAll(() => opened.close());

  test('asks what the voice has asked, also where it reckoned with a slower one', async () => {
    const visitor = await visit(browser, site.url, { device: 'small' });
    for (const words of ['Alexa, open hamstring coach', 'yes', 'no', 'no', 'no', 'no', 'no', 'yes', "I'm ready"])
      await visitor.say(words);
    await visitor.screen().getByText('Have you lowered it?').locator('visible=true').waitFor();
  });

  test('is not waited for while it is scrolled away, and shows what is asked when it is looked at', async () => {
    // Nor is it given up after a while.
    const neverGiveUp = (): void => {
      const before = window.setTimeout;
      window.setTimeout = ((run: () => void, after = 0) => (after < 20_000 ? before(run, after) : 0)) as typeof before;
    };
    const choices = { device: 'small', voice: 'Ana', pace: 'real', muted: true };
    const visitor = await visit(browser, site.url, choices, neverGiveUp);
    const { page } = visitor;
    await page.setViewportSize({ width: 320, height: 200 });
    await page.getByLabel('What you say').fill('Alexa, open hamstring coach');
    await page.getByLabel('What you say').press('Enter');
    await page.locator('body[data-light=speaking]').waitFor();
    // Whoever types has in view what comes of it.
    expect(await page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().bottom)).toBeLessThan(0);
    await page.locator('iframe').evaluate((frame) => frame.scrollIntoView());
    await visitor.screen().getByText('Yes', { exact: true }).locator('visible=true').first().waitFor();
  });
});
