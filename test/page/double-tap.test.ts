import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { missingChromium } from '../../simulator/drawing/chromium';
import type { Site } from '../../simulator/web/serve';
import { describeWith } from '../support/describe-with';
import { type OpenPage, openPage } from '../support/open-page';
import { type Visitor, visit } from '../support/page-visitor';

describeWith(missingChromium(), 'whoever taps again because nothing seems to happen', () => {
  let opened: OpenPage;
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    opened = await openPage();
    ({ browser, site } = opened);
  });
  afterEach(() => opened.leave());
  afterAll(() => opened.close());

  /** Before the first question of safety. */
  async function screened(device: string): Promise<Visitor> {
    const visitor = await visit(browser, site.url, { device });
    for (const words of ['Alexa, open hamstring coach', 'yes']) await visitor.say(words);
    return visitor;
  }

  const openQuestion = async (visitor: Visitor): Promise<unknown> =>
    ((await visitor.inspected('State')) as { place: unknown }).place;
  const SECOND = { at: 'screening', question: 'red-flags' };
  const no = (visitor: Visitor) => visitor.page.locator('#suggestions').getByText('no', { exact: true });
  /** What was said and tapped, but for what opened the session. */
  const answers = (visitor: Visitor): Promise<number> =>
    visitor.page
      .locator('.person')
      .count()
      .then((all) => all - 2);

  test('answers one question by a double click', async () => {
    const visitor = await screened('none');
    await visitor.reply(() => no(visitor).dblclick());
    expect(await openQuestion(visitor)).toMatchObject(SECOND);
    expect(await answers(visitor)).toBe(1);
  });

  test('answers one question however long the answer to the first tap takes, and none that has only just appeared', async () => {
    const visitor = await screened('none');
    let answer = (): void => {};
    const tapped = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await visitor.page.route('**/hear', (request) => tapped.then(() => request.continue()), { times: 1 });
    await visitor.reply(async () => {
      await no(visitor).click();
      await no(visitor).click({ force: true });
      answer();
    });
    // In the very frame in which the next question is there.
    await no(visitor).dispatchEvent('click');
    expect(await answers(visitor)).toBe(1);
    expect(await openQuestion(visitor)).toMatchObject(SECOND);
    await visitor.reply(() => no(visitor).click());
    expect(await answers(visitor)).toBe(2);
  });

  test('answers one question by a key that is held down', async () => {
    const visitor = await screened('none');
    await no(visitor).click({ trial: true });
    await no(visitor).focus();
    await visitor.reply(async () => {
      // Pressed again without having been let go, a key repeats.
      for (let times = 0; times < 5; times++) await visitor.page.keyboard.down('Enter');
    });
    for (let times = 0; times < 5; times++) await visitor.page.keyboard.down('Enter');
    expect(await answers(visitor)).toBe(1);
    expect(await openQuestion(visitor)).toMatchObject(SECOND);
  });

  test('answers one question by words that are sent twice: the second time they stay in their box', async () => {
    const visitor = await screened('none');
    const box = visitor.page.getByLabel('What you say');
    let answer = (): void => {};
    const typed = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await visitor.page.route('**/hear', (request) => typed.then(() => request.continue()), { times: 1 });
    await visitor.reply(async () => {
      for (let times = 0; times < 2; times++) {
        await box.fill('no');
        await box.press('Enter');
      }
      answer();
    });
    expect(await box.inputValue()).toBe('no');
    expect(await openQuestion(visitor)).toMatchObject(SECOND);
  });

  test('answers one question by touching the screen of the Echo twice', async () => {
    const visitor = await screened('small');
    const touched = visitor.screen().getByText('No', { exact: true }).locator('visible=true').first();
    await visitor.reply(() => visitor.touch('No'));
    await touched.click({ force: true });
    await visitor.page.waitForTimeout(300);
    expect(await answers(visitor)).toBe(1);
    expect(await openQuestion(visitor)).toMatchObject(SECOND);
  });

  test('is heard at once when it hurts', async () => {
    const visitor = await screened('none');
    for (const words of ['no', 'no', 'no', 'no', 'no', 'yes']) await visitor.say(words);
    await visitor.choose({ pace: 'real', muted: true });
    const { page } = visitor;
    await page.getByLabel('What you say').fill("I'm ready");
    await page.getByLabel('What you say').press('Enter');
    await page.locator('#suggestions').getByText('Alexa, it hurts', { exact: true }).dispatchEvent('click');
    await visitor.reads(/Alexa, it hurts.*(leg|lower|down)/s);
    expect(await openQuestion(visitor)).toMatchObject({ at: 'where-felt' });
  });

  test('is suggested no answer to a question of safety before it is heard', async () => {
    const visitor = await visit(browser, site.url, { device: 'none', voice: 'Ana', pace: 'real', muted: true });
    const { page } = visitor;
    await page.locator('#suggestions button').first().click();
    await visitor.reads(/Welcome/);
    await visitor.press('Jump ahead');
    await page.locator('body[data-light=listening]').waitFor();
    await page.getByRole('button', { name: 'yes', exact: true }).click();
    // The server has answered, and Alexa is about to speak.
    await page.locator('#suggestions').getByText('Alexa, stop', { exact: true }).waitFor();
    expect(await page.locator('#suggestions').getByText('Alexa, no', { exact: true }).count()).toBe(0);
    await page.locator('#suggestions').getByText('Alexa, no', { exact: true }).waitFor();
    await visitor.reads(/First/);
  });
});
