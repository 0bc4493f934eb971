import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { missingChromium } from '../../simulator/drawing/chromium';
import type { Site } from '../../simulator/web/serve';
import { describeWith } from '../support/describe-with';
import { type OpenPage, openPage } from '../support/open-page';
import { type Visitor, visit } from '../support/page-visitor';
import { pretendToSpeak } from '../support/pretend-speech';

describeWith(missingChromium(), 'speech on the page', () => {
  let opened: OpenPage;
  let browser: Browser;
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    opened = await openPage();
    ({ browser, site } = opened);
  });
  afterEach(() => opened.leave());
  afterAll(() => opened.close());

  /** Opens the page, and switches its microphone on. */
  async function switchOn(): Promise<void> {
    visitor = await visit(browser, site.url, { device: 'none', pace: 'real' }, pretendToSpeak);
    await visitor.press('Microphone');
  }

  /** Opens the skill as well; she is at her first sentence. */
  async function open(): Promise<void> {
    await switchOn();
    await hear('alexa open hamstring coach');
    await visitor.page.waitForFunction(() => window.pretend.spoken.length > 0);
  }

  const hear = (words: string, final = true): Promise<void> =>
    visitor.page.evaluate(([said, isFinal]) => window.pretend.hear(said, isFinal), [words, final] as const);

  const spoken = (): Promise<readonly string[]> =>
    visitor.page.evaluate(() => window.pretend.spoken.map(({ words }) => words));

  /** The voice comes to the end of all it has to say, sentence by sentence, and the microphone opens. */
  const hearOut = (): Promise<unknown> =>
    visitor.page.waitForFunction(() => {
      window.pretend.finish();
      return document.body.dataset.light === 'listening';
    });

  const said = (): Promise<readonly string[]> => visitor.page.locator('.person').allTextContents();

  test('her own words are never taken for the person’s, and she falls silent at her name', async () => {
    await open();
    await hear('welcome to hamstring coach');
    await hear("we'll find out together yes");
    await hear('shall we start');
    expect(await said()).toEqual(['Alexa open hamstring coach']);
    await hear('together whether stretching alexa st', false);
    await visitor.page.evaluate(() => window.pretend.finish());
    await hear('together whether stretching alexa stop');
    await visitor.page.waitForFunction(() => window.pretend.spoken.length > 1);
    expect((await spoken())[1]).toBe('Okay.');
    expect(await said()).toEqual(['Alexa open hamstring coach', 'Alexa stop']);
  });

  test('every sentence is spoken; then the person needs no name, and her last words do not count for theirs', async () => {
    await open();
    await hear('shall we', false);
    await hearOut();
    expect((await spoken()).join(' ')).toBe(await visitor.page.locator('.reply').textContent());
    await hear('shall we start yes');
    await visitor.reads(/numbness/);
    expect((await said()).at(-1)).toBe('yes');
  });

  test('a recogniser that cannot reach its network says so, and is off', async () => {
    await switchOn();
    await hear('alexa op', false);
    // Listening ends with the error, as in browsers; what is said of it stays.
    await visitor.page.evaluate(() => window.pretend.fail('network'));
    expect(await visitor.page.locator('#hint').textContent()).toMatch(/which cannot be reached\. Please type\.$/);
    expect(await visitor.page.getByRole('button', { name: 'Microphone' }).getAttribute('aria-pressed')).toBe('false');
  });

  test('where the browser has no voice, the one that comes with the page says every sentence', async () => {
    visitor = await visit(browser, site.url, { device: 'none', pace: 'real' }, () => {
      const said: number[] = [];
      Object.defineProperty(window, 'said', { value: said });
      const { start } = AudioBufferSourceNode.prototype;
      AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode) {
        said.push(this.buffer?.duration ?? 0);
        start.call(this);
      };
    });
    await visitor.press('Alexa, open hamstring coach');
    await visitor.page.locator('body[data-light=listening]').waitFor();
    const seconds = await visitor.page.evaluate(() => (window as unknown as { said: number[] }).said);
    const sentences = (await visitor.page.locator('.reply').textContent())?.split(/(?<=[.?!])\s+/) ?? [];
    expect(seconds).toHaveLength(sentences.length);
    expect(Math.min(...seconds)).toBeGreaterThan(0.5);
  });

  test('where nothing recognises speech, nothing invites to speak', async () => {
    visitor = await visit(browser, site.url, { device: 'none' }, () => {
      for (const name of ['SpeechRecognition', 'webkitSpeechRecognition']) {
        Object.defineProperty(window, name, { value: undefined });
      }
    });
    await visitor.say('Alexa, open hamstring coach');
    expect(await visitor.page.getByRole('button', { name: 'Microphone' }).count()).toBe(0);
    expect(
      await visitor.page
        .getByText(/^speak, $|Listening/)
        .locator('visible=true')
        .count(),
    ).toBe(0);
  });
});
