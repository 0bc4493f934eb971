import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, Frame, Page } from 'playwright-core';
import { missingChromium } from '../../simulator/drawing/chromium';
import { bringUp, type Home } from '../../simulator/home/home';
import { playTranscript, write } from '../../simulator/person/transcript';
import { type Site, serve } from '../../simulator/web/serve';
import { describeWith } from '../support/describe-with';
import { type Visitor, visit } from '../support/page-visitor';
import { openChromium } from '../support/shared-chromium';
import { startBundled } from '../support/start-server';
import { leaveAll } from '../support/visits';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** A desktop at 200 percent, a phone upright and lying, a long one lying; and a desktop at 400. Pixels. */
const SMALL = [
  [640, 400],
  [390, 844],
  [844, 390],
  [932, 430],
] as const;
const AT_400_PERCENT = [320, 200] as const;

describeWith(missingChromium(), 'an Echo in the browser', () => {
  let browser: Browser;
  let home: Home;
  let site: Site;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diary-'));
    [browser, home] = await Promise.all([
      openChromium(),
      bringUp({ diary: folder, zone: 'Europe/London', keepLog: () => {} }),
    ]);
    site = await serve(home, 0);
  });
  afterEach(() => leaveAll(browser));
  afterAll(async () => {
    await leaveAll(browser);
    await site.close();
    await home.close();
    await rm(folder, { recursive: true });
  });

  /** Screening is clear, and the person lies on the floor. */
  async function lieDown(visitor: Visitor): Promise<void> {
    for (const words of ['Alexa, open hamstring coach', 'yes', 'no', 'no', 'no', 'no', 'no', 'yes'])
      await visitor.say(words);
  }

  const placeOf = async (visitor: Visitor): Promise<unknown> =>
    ((await visitor.inspected('State')) as { place: { at: string } }).place.at;

  test('leads through a first session, with a hold and a pause, and knows the result after a restart', async () => {
    const own = await mkdtemp(join(tmpdir(), 'diary-'));
    const first = await startBundled('--port', '0', '--zone', 'Europe/London', '--diary', own);
    const visitor = await visit(browser, first.url, { device: 'small' });
    await lieDown(visitor);
    expect(await visitor.say("I'm ready")).toMatch(/lowered it again\?/);
    await visitor.say("I'm at my limit");
    expect(await visitor.say("I'm at my limit")).toMatch(/what stopped/i);
    await visitor.say('it pulled behind my leg');
    await visitor.say('fifty');
    await visitor.say("I'm ready");
    await visitor.say("I'm at my limit");
    await visitor.say('it pulled behind my leg');
    expect(await visitor.say('sixty')).toMatch(/fifty.*sixty/s);
    await visitor.say('yes');

    await visitor.choose({ pace: 'tenfold' });
    await visitor.press("I'm ready");
    await visitor.screen().getByText('Hold 1 of 8', { exact: true }).waitFor();
    await visitor.reads(/Hold, and breathe/);
    await visitor.press('Alexa, pause');
    await visitor.screen().getByText('Paused').waitFor();
    await visitor.choose({ pace: 'at once' });
    expect(await visitor.reply(() => visitor.press('resume'))).toMatch(/Hold.*Five.*Let go/s);
    expect(await visitor.inspected('Diary')).toContainEqual(expect.objectContaining({ stretch: 'lying', leg: 'left' }));

    expect((await first.end()).code).toBe(0);
    const second = await startBundled('--port', new URL(first.url).port, '--zone', 'Europe/London', '--diary', own);
    expect(second.url).toBe(first.url);
    // What is said before the page knows that its session is gone is heard all the same.
    let go = (): void => {};
    const said = new Promise<void>((resolve) => {
      go = resolve;
    });
    await visitor.page.route('**/pass', (request) => said.then(() => request.continue()), { times: 1 });
    await visitor.page.reload();
    const words = 'Alexa, ask hamstring coach for my last result';
    const told = await visitor.reply(async () => {
      await visitor.page.getByLabel('What you say').fill(words);
      await visitor.page.getByLabel('What you say').press('Enter');
      go();
    });
    expect(told).toMatch(/fifty.*sixty/s);
    await second.end();
    await rm(own, { recursive: true });
  });

  test('asks a silent person once more, ends the session, and goes on where it broke off', async () => {
    const visitor = await visit(browser, site.url, { device: 'none', voice: 'Ana' });
    await lieDown(visitor);
    for (const words of ["I'm ready", "I'm at my limit", "I'm at my limit"]) await visitor.say(words);
    for (const silence of [/No answer/, /The session is over: Nobody answered/]) {
      await visitor.press('Settings');
      await visitor.press('Say nothing');
      await visitor.press('Settings');
      await visitor.reads(silence);
    }
    await visitor.say('Alexa, open hamstring coach');
    expect(await placeOf(visitor)).toBe('stop-reason');
  });

  test('speaks the English that is chosen', async () => {
    const visitor = await visit(browser, site.url, { device: 'none', locale: 'en-GB', voice: 'Ana' });
    expect(await visitor.say('Alexa, tell hamstring coach i have chest pain')).toMatch(/nine nine nine/);
    await visitor.choose({ locale: 'en-IN' });
    expect(await visitor.say('Alexa, tell hamstring coach my chest is paining')).toMatch(/one one two/);
    const { request } = (await visitor.inspected('Request')) as { request: { locale: string } };
    expect(request.locale).toBe('en-IN');
  });

  test('lets weeks pass', async () => {
    const visitor = await visit(browser, site.url, { device: 'none', voice: 'Ana' });
    await visitor.press('Settings');
    await visitor.press('Four weeks');
    await visitor.press('Settings');
    await visitor.say('Alexa, open hamstring coach');
    const { request } = (await visitor.inspected('Request')) as { request: { timestamp: string } };
    expect(Date.parse(request.timestamp) - Date.now()).toBeGreaterThan(27 * 24 * 60 * 60 * 1000);
  });

  test('hears touch on its screen like words', async () => {
    const visitor = await visit(browser, site.url, { device: 'round', voice: 'Ben' });
    await visitor.say('Alexa, open hamstring coach');
    expect(await visitor.reply(() => visitor.touch('Yes'))).toMatch(/\?$/);
    expect(await visitor.page.locator('.person').last().textContent()).toBe('touchedYes');
    expect(await visitor.inspected('Request')).toMatchObject({
      request: { type: 'Alexa.Presentation.APL.UserEvent', arguments: ['yes'] },
    });
    expect(await placeOf(visitor)).toBe('screening');
  });

  test('hears arrows and Enter on its screen like a finger', async () => {
    const visitor = await visit(browser, site.url, { device: 'small', voice: 'Ben' });
    await visitor.say('Alexa, open hamstring coach');
    await visitor.screen().getByText('Yes', { exact: true }).first().waitFor();
    // The renderer listens only some time after it has drawn.
    await visitor.page.waitForTimeout(1500);
    await visitor.screen().locator('#screen').focus();
    await visitor.page.keyboard.press('ArrowDown');
    await visitor.reply(() => visitor.page.keyboard.press('Enter'));
    expect(await placeOf(visitor)).toBe('screening');
  });

  test('leaves a conversation to be read at any size, and the Echo as wide as a phone', async () => {
    const visitor = await visit(browser, site.url, { device: 'medium', voice: 'Ben' });
    const { page } = visitor;
    await page.setViewportSize({ width: 640, height: 400 });
    const begins = await page.evaluate(() => {
      const [all, welcome] = ['#reading', '.welcome'].map((each) => document.querySelector(each));
      return (welcome?.getBoundingClientRect().top ?? 0) - (all?.getBoundingClientRect().top ?? 0);
    });
    expect(begins).toBeGreaterThanOrEqual(0);
    await visitor.say('Alexa, open hamstring coach');
    const sizeOf = async (id: string) => (await page.locator(id).boundingBox()) ?? { width: 0, height: 0 };
    for (const [width, height] of [...SMALL, AT_400_PERCENT]) {
      await page.setViewportSize({ width, height });
      const { height: left } = await sizeOf('#reading');
      expect({ width, height, enough: left >= 120 }).toEqual({ width, height, enough: true });
      // What was said last begins in sight, however long it is and wherever it was before.
      await page.waitForFunction(() => {
        const { top, bottom } = document.querySelector('#reading')?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
        const { top: begins } = [...document.querySelectorAll('.reply')].at(-1)?.getBoundingClientRect() ?? { top: 0 };
        return begins > top - 2 && begins < bottom - 40;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      // No suggestion runs off the edge of the page.
      const edges = page
        .locator('#suggestions button')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right));
      expect(Math.max(...(await edges))).toBeLessThanOrEqual(width);
    }
    // What can be touched on a screen is 44 pixels high where it is 390 wide, as test/support/touch-targets.ts has it.
    for (const [width, height] of SMALL) {
      await page.setViewportSize({ width, height });
      expect((await sizeOf('#glass')).width).toBeGreaterThanOrEqual(390);
      const heights = page
        .locator('button:visible')
        .evaluateAll((all) => all.map(({ clientHeight }) => clientHeight + 2));
      expect(Math.min(...(await heights))).toBeGreaterThanOrEqual(44);
    }
    // At 400 percent of a page 1440 wide as well, where the screen's own margins run off the edge.
    await page.setViewportSize({ width: 360, height: 225 });
    expect((await sizeOf('#glass')).width).toBeGreaterThanOrEqual(375.5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    // At 400 percent of one that is narrower there is no room for that: a finger beside a button touches it all the same.
    await page.setViewportSize({ width: 320, height: 200 });
    const button = visitor.screen().locator('.noSwipe:not(:has(> svg))').first();
    expect(await visitor.reply(() => visitor.tapAbove(button, 2))).toMatch(/\?$/);
    expect(await placeOf(visitor)).toBe('screening');
    // The buttons of a round one are that high where it is 320 wide.
    await visitor.choose({ device: 'round' });
    for (const [width, height] of [...SMALL, AT_400_PERCENT]) {
      await page.setViewportSize({ width, height });
      const wide = (await sizeOf('#glass')).width >= 320;
      const enough = (await sizeOf('#reading')).height >= 120;
      expect({ width, height, wide, enough }).toEqual({ width, height, wide: true, enough: true });
    }
  });

  test('has no screen where the device has none, and asks for none', async () => {
    const visitor = await visit(browser, site.url, { device: 'none', voice: 'Ben' });
    await visitor.say('Alexa, open hamstring coach');
    expect(() => visitor.screen()).toThrow('This Echo has no screen.');
    expect(JSON.stringify(await visitor.inspected('Request'))).not.toMatch(/Presentation|Viewport/);
    expect(JSON.stringify(await visitor.inspected('Response'))).not.toMatch(/Presentation.APL"/);
  });

  test('hears nothing but her name while she speaks, and hands the words back', async () => {
    const visitor = await visit(browser, site.url, { device: 'none', voice: 'Chloe', pace: 'real' });
    await visitor.press('Alexa, open hamstring coach');
    await visitor.reads(/Welcome to Hamstring Coach/);
    await visitor.page.getByLabel('What you say').fill('yes');
    await visitor.page.getByLabel('What you say').press('Enter');
    await visitor.reads(/Until it's your turn, Alexa hears only her name/);
    expect(await visitor.page.getByLabel('What you say').inputValue()).toBe('Alexa, yes');
    // The question that they were for is answered otherwise, and "yes" may mean the opposite at the next.
    await visitor.page.locator('#suggestions button').first().click();
    expect(await visitor.page.getByLabel('What you say').inputValue()).toBe('');
  });

  test('tells when the server is gone, and goes on when it is back', async () => {
    const visitor = await visit(browser, site.url, { device: 'none', voice: 'Chloe' });
    await site.close();
    await visitor.page.getByLabel('What you say').fill('Alexa, open hamstring coach');
    await visitor.page.getByLabel('What you say').press('Enter');
    await visitor.page.getByRole('alert').filter({ hasText: 'The server on this machine does not answer.' }).waitFor();
    site = await serve(home, Number(new URL(site.url).port));
    expect(await visitor.say('Alexa, open hamstring coach')).toMatch(/\?$/);
  });

  test('loses no session when a request fails, and gives the words back', async () => {
    const visitor = await visit(browser, site.url, { device: 'none', voice: 'Chloe' });
    await visitor.say('Alexa, open hamstring coach');
    await visitor.page.route('**/hear', (request) => request.abort(), { times: 1 });
    await visitor.page.getByLabel('What you say').fill('yes');
    await visitor.page.getByLabel('What you say').press('Enter');
    await visitor.page.getByRole('alert').waitFor();
    expect(await visitor.page.getByLabel('What you say').inputValue()).toBe('yes');
    await visitor.reply(() => visitor.page.getByLabel('What you say').press('Enter'));
    expect(await placeOf(visitor)).toBe('screening');
  });

  test('takes no words before somebody can hear them', async () => {
    const visitor = await visit(browser, site.url, { device: 'none', voice: 'Chloe' });
    let answer = (): void => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await visitor.page.route('**/setting', (request) => asked.then(() => request.continue()), { times: 1 });
    await visitor.page.reload();
    expect(await visitor.page.getByLabel('What you say').isDisabled()).toBe(true);
    answer();
    expect(await visitor.say('Alexa, open hamstring coach')).toMatch(/\?$/);
  });

  test('goes on with its session when it is loaded again', async () => {
    const visitor = await visit(browser, site.url, { device: 'small', voice: 'Chloe' });
    await visitor.say('Alexa, open hamstring coach');
    await visitor.page.reload();
    await visitor.reads(/The page was loaded again.*Shall we start\?/s);
    // Its screen comes a moment after its words.
    await visitor.page.frameLocator('iframe').getByText('Yes', { exact: true }).first().waitFor();
    expect(await visitor.say('yes')).toMatch(/\?$/);
    expect(await placeOf(visitor)).toBe('screening');
  });

  test("draws also when Amazon's program has started before the screen's own script comes", async () => {
    const visitor = await visit(browser, site.url, { device: 'none', voice: 'Chloe' });
    await visitor.page.route('**/screen.js', async (request) => {
      const started = () => (window as { Module?: { calledRun?: boolean } }).Module?.calledRun;
      await visitor.screen().waitForFunction(started);
      await request.continue();
    });
    await visitor.choose({ device: 'small' });
    await visitor.say('Alexa, open hamstring coach');
    await visitor.screen().getByText('Yes', { exact: true }).first().waitFor();
  });

  test('lets somebody jump over what is waited for', async () => {
    const visitor = await visit(browser, site.url, { device: 'none', voice: 'Chloe', pace: 'real', muted: true });
    await visitor.press('Alexa, open hamstring coach');
    await visitor.press('Jump ahead');
    await visitor.page.locator('body[data-light=listening]').waitFor();
    // It waits for whoever types, for as long as it takes.
    expect(await visitor.page.locator('#status').textContent()).toBe('Your turn');
  });

  test('shows typed markup as the text it is', async () => {
    const visitor = await visit(browser, site.url, { device: 'none', voice: 'Dev' });
    await visitor.say('Alexa, open hamstring coach');
    const markup = '<img src=x onerror="document.title=1"><b>bold</b>';
    await visitor.say(markup);
    await visitor.reads(/<img src=x/);
    expect(await visitor.page.locator('img, b').count()).toBe(0);
    expect(await visitor.page.title()).toBe('Hamstring Coach');
  });

  test('copies a session as a transcript that plays', async () => {
    const visitor = await visit(browser, site.url, { device: 'small', voice: 'Dev' });
    for (const words of ['Alexa, open hamstring coach', 'yes', 'no', 'stop']) await visitor.say(words);
    await visitor.press('Inspector');
    await visitor.press('Copy everything');
    await visitor.page.getByText('is on the clipboard').waitFor();
    const copied = await visitor.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^== .*, an Echo with a small screen\n\n> \[Dev\] Alexa, open hamstring coach\n\n/);
    expect(write(await playTranscript(copied, home, 'copied'))).toBe(copied);
  });

  test('has nothing that axe-core finds, asleep, in conversation, with its panels, on a phone', async () => {
    const visitor = await visit(browser, site.url, { device: 'small' });
    const { page } = visitor;
    const found: string[] = [];
    const look = async (where: string, at: Page | Frame = page): Promise<void> => {
      if (!(await at.evaluate(() => 'axe' in window))) await at.evaluate(axe.source);
      // The screen within the page has no headings of its own.
      const rules = { 'page-has-heading-one': { enabled: at === page } };
      const { violations } = await at.evaluate((which) => window.axe.run({ rules: which, iframes: false }), rules);
      for (const { id, nodes } of violations) found.push(`${where}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    };
    await look('asleep');
    await visitor.say('Alexa, open hamstring coach');
    await look('in conversation');
    await look('on the screen', visitor.screen());
    for (const panel of ['Settings', 'Inspector']) {
      await visitor.press(panel);
      await look(panel);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await look('by day');
    await page.keyboard.press('Escape');
    await look('with its panels closed');
    expect(await page.locator('aside').locator('visible=true').count()).toBe(0);
    await page.setViewportSize({ width: 390, height: 844 });
    await look('on a phone');
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('what is said too early stands before what is heard after it', async () => {
    const visitor = await visit(browser, site.url, { device: 'none', muted: true });
    const { page } = visitor;
    await lieDown(visitor);
    await visitor.choose({ pace: 'real' });
    for (const [words, then] of [
      ["I'm ready", /Here's how it goes/],
      ['yes', /Until it's your turn/],
    ] as const) {
      await page.getByLabel('What you say').fill(words);
      await page.getByLabel('What you say').press('Enter');
      await visitor.reads(then);
    }
    await page.waitForFunction(() => {
      document.getElementById('jump')?.click();
      return document.body.dataset.light === 'listening';
    });
    await visitor.reads(/yesUntil it's your turn.*lowered it again\?$/s);
  });
});
