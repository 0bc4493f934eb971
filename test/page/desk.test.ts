import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { missingChromium } from '../../simulator/drawing/chromium';
import { bringUp, type Home } from '../../simulator/home/home';
import { type Site, serve } from '../../simulator/web/serve';
import { describeWith } from '../support/describe-with';
import { type Visitor, visit } from '../support/page-visitor';
import { openChromium } from '../support/shared-chromium';
import { leaveAll } from '../support/visits';

declare global {
  interface Window {
    /** What has changed on the page since somebody looked. */
    changes: string[];
  }
}

describeWith(missingChromium(), "at the engineer's desk, with the keyboard alone", () => {
  let browser: Browser;
  let home: Home;
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    [browser, home] = await Promise.all([openChromium(), bringUp({ zone: 'UTC', keepLog: () => {} })]);
    site = await serve(home, 0);
    visitor = await visit(browser, site.url, { device: 'none', voice: 'Ana' });
    for (const words of ['Alexa, open hamstring coach', 'yes', 'no', 'purple elephants']) await visitor.say(words);
    await press('Inspector');
  });
  afterAll(async () => {
    await leaveAll(browser);
    await site.close();
    await home.close();
  });

  /** Goes to a button by its name as Tab would, and presses Enter. */
  async function press(name: string | RegExp): Promise<void> {
    const button = visitor.page.getByRole('button', { name, exact: true }).first();
    await button.focus();
    expect(await button.evaluate((each) => each === document.activeElement && (each as HTMLElement).tabIndex)).toBe(0);
    await visitor.page.keyboard.press('Enter');
  }

  test('a page on which nothing happens changes nothing, however often it looks', async () => {
    // For a second after a question appears its answers are not taken.
    await visitor.page.locator('body:not(:has(#suggestions [aria-disabled=true]))').waitFor();
    await visitor.page.evaluate(() => {
      window.changes = [];
      const watch = new MutationObserver((all) => window.changes.push(...all.map(({ target }) => target.nodeName)));
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await visitor.page.waitForTimeout(300);
    expect(await visitor.page.evaluate(() => window.changes)).toEqual([]);
  });

  test('every turn says how many milliseconds it took, and whether it was understood', async () => {
    const listed = await visitor.page.locator('#scenes .as').allTextContents();
    expect(listed).toHaveLength(4);
    expect(listed[0]).toMatch(/^AMAZON\.FallbackIntent, not understood, \d+ ms$/);
    for (const each of listed.slice(1)) expect(each).toMatch(/^(LaunchRequest|AMAZON\.\w+), \d+ ms$/);
  });

  test('what was not understood is copied as a line for a file of utterances, where it was said', async () => {
    await press('Copy as a line to be understood');
    await visitor.page.getByText('is on the clipboard').waitFor();
    expect(await visitor.page.evaluate(() => navigator.clipboard.readText())).toBe(
      'screening\tpurple elephants\tintent=?\n',
    );
  });

  test('a request is edited and sent, and the session stays as it was', async () => {
    const { page } = visitor;
    await page.getByText('Edit the request, and send it').focus();
    await page.keyboard.press('Enter');
    const text = page.getByLabel('The request to be sent');
    const edited = JSON.parse(await text.inputValue());
    edited.request = { ...edited.request, type: 'LaunchRequest', intent: undefined };
    edited.session = { ...edited.session, new: true, attributes: {} };
    await text.fill(JSON.stringify(edited));
    await press('Send it');
    await page.getByText(/^Answered in \d+ ms/).waitFor();
    const answer = JSON.parse((await page.locator('#sent-answer pre').textContent()) ?? '');
    expect(answer.sessionAttributes.state.place.at).toBe('welcome');
    await text.fill('{');
    await press('Send it');
    await page.getByText(/^That is no JSON/).waitFor();
    await press('As it was');
    expect(JSON.parse(await text.inputValue()).request.type).toBe('IntentRequest');
    await page.locator('#scenes button').nth(1).focus();
    await page.keyboard.press('Enter');
    expect(await visitor.say('no')).toMatch(/\?$/);
  });

  test('a session is saved when that is asked for, forgotten, and played again word for word', async () => {
    const { page } = visitor;
    const [file] = await Promise.all([page.waitForEvent('download'), press('Save the session')]);
    await page.getByText("is in this browser's downloads. It holds what was said").waitFor();
    const saved = JSON.parse((await (await file.createReadStream()).toArray()).join(''));
    expect(saved.steps.map(({ title }: { title: string }) => title).slice(-2)).toEqual(['purple elephants', 'no']);

    // When the screening is clear, something is kept.
    for (const words of ['no', 'no', 'no', 'yes']) await visitor.say(words);
    await press('Settings');
    await press('Forget this household');
    // A double click asks, and forgets nothing.
    await press('Yes, forget everything');
    expect(await page.locator('#forgotten').textContent()).toBe('');
    await page.waitForTimeout(1000);
    await press('Yes, forget everything');
    await page.getByText(/^[1-9]\d* entries are forgotten/).waitFor();
    // Nothing of what was said is left on the page, either.
    expect(await page.locator('.person, .reply, #scenes li').count()).toBe(0);
    await press('Inspector');
    await page.getByLabel('Load and play again').setInputFiles(await file.path());
    await visitor.reads(/Played again: 5 steps, 0 told otherwise than then\./);
    // Which stands below the last answer of the session, not above it.
    await page.locator('body[data-light=listening]').waitFor();
    expect(await page.getByRole('log').locator('> :last-child').textContent()).toMatch(/^Played again/);
    // It goes on from there.
    expect(await visitor.say('no')).toMatch(/\?$/);
  });

  test('a file that is no session says so', async () => {
    const other = { name: 'holiday.json', mimeType: 'application/json', buffer: Buffer.from('{"kind":"photo"}') };
    await visitor.page.getByLabel('Load and play again').setInputFiles(other);
    await visitor.page.getByText('holiday.json is no session that was saved here.').waitFor();
  });
});
