import type { Browser, BrowserContextOptions, Frame, Locator, Page } from 'playwright-core';
import { newPage } from './visits';

/** Somebody before the Echo in the browser. */
export interface Visitor {
  readonly page: Page;
  /** Says words by typing, and gives back what is heard next, once the microphone is open again or the session over. */
  say(words: string): Promise<string>;
  /** The reply to something else that is done. */
  reply(act: () => Promise<unknown>): Promise<string>;
  /** Makes choices in the settings: by name, a value or whether it is ticked. */
  choose(choices: Choices): Promise<void>;
  /** Presses a button by its name. */
  press(name: string): Promise<void>;
  /** Waits until the page says something that fits. */
  reads(text: RegExp): Promise<void>;
  /** The screen of the Echo. */
  screen(): Frame;
  /** Touches words on the screen of the Echo. */
  touch(words: string): Promise<void>;
  /** Taps so many pixels of the page above something on that screen. */
  tapAbove(target: Locator, pixels: number): Promise<void>;
  /** JSON as the inspector shows it for the last turn. */
  inspected(what: 'Heard' | 'State' | 'Request' | 'Response' | 'Diary'): Promise<unknown>;
}

/** What was chosen on the page before; time does not count unless it says otherwise. */
type Choices = Readonly<Record<string, string | boolean>>;

/** A phone as Chromium imitates one: its size, its dots, touch and no mouse; whose owner goes on past a certificate. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 3,
  isMobile: true,
  hasTouch: true,
  ignoreHTTPSErrors: true,
};

/** What draws the screen of the Echo is a page in the page. */
const isScreen = (frame: Frame): boolean => frame.url().endsWith('/screen');

/**
 * Opens the page as somebody who was there before, and chose; `prepare` runs in it before its own scripts. Apart is who has
 * a device of their own, or a clock, or is there beside somebody else.
 */
export async function visit(
  browser: Browser,
  url: string,
  chosen: Choices,
  prepare?: () => void,
  apart?: BrowserContextOptions,
): Promise<Visitor> {
  const page = await newPage(browser, url, apart);
  // Only what hangs takes so long, however busy the machine.
  page.setDefaultTimeout(60_000);
  if (prepare !== undefined) await page.addInitScript(prepare);
  const kept = JSON.stringify({ pace: 'at once', ...chosen });
  await page.addInitScript((choices) => localStorage.setItem('hamstring-coach choices', choices), kept);
  await page.goto(url);
  // It has its answer to what it asks first: it is at hand, or wants a code.
  await page.locator('#suggestions button, #pairing:not([hidden])').first().waitFor();

  const replies = page.locator('.reply');
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();

  async function reply(act: () => Promise<unknown>): Promise<string> {
    const before = await replies.count();
    await act();
    await replies.nth(before).waitFor();
    await page.locator('body:is([data-light=listening], [data-light=asleep], [data-light=lingering])').waitFor();
    // On a busy machine a screen may come after the words.
    const hasScreen = (await page.locator('iframe').count()) > 0;
    if (hasScreen && !page.frames().some(isScreen)) await page.waitForEvent('framenavigated', isScreen);
    return (await replies.last().textContent()) ?? '';
  }

  /** Where something of the screen is on the page: within the screen places are told in its own pixels, which the page draws to scale. */
  async function onPage(target: Locator): Promise<{ x: number; y: number; height: number }> {
    const { x, y, high } = await target.evaluate((node) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      return { x: left + width / 2, y: top, high: height };
    });
    const [left, top, scale] = await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
      const box = frame.getBoundingClientRect();
      return [box.left, box.top, box.width / frame.offsetWidth] as const;
    });
    return { x: left + x * scale, y: top + y * scale, height: high * scale };
  }

  /** Until a tap counts, and the renderer listens, which it does only some time after it has drawn. */
  async function untilRead(): Promise<void> {
    await page.waitForTimeout(1000);
    await page.locator('body:not(:has(#suggestions [aria-disabled=true]))').waitFor();
  }

  const visitor: Visitor = {
    page,
    reply,
    press,
    say: (words) =>
      reply(async () => {
        await page.getByLabel('What you say').fill(words);
        await page.getByLabel('What you say').press('Enter');
      }),
    choose: async (choices) => {
      await press('Settings');
      for (const [name, choice] of Object.entries(choices)) {
        const control = page.locator(`#choices [name=${name}]`);
        if (typeof choice === 'boolean') await control.setChecked(choice);
        else await control.selectOption(choice);
      }
      await press('Settings');
    },
    reads: (text) => page.getByRole('log').filter({ hasText: text }).waitFor(),
    screen: () => {
      const frame = page.frames().find(isScreen);
      if (frame === undefined) throw new Error('This Echo has no screen.');
      return frame;
    },
    touch: async (words) => {
      const shown = visitor.screen().getByText(words, { exact: true }).locator('visible=true').first();
      await shown.waitFor();
      await untilRead();
      const { x, y, height } = await onPage(shown);
      await page.touchscreen.tap(x, y + height / 2);
    },
    tapAbove: async (target, pixels) => {
      const found = await onPage(target);
      await page.evaluate((middle) => window.scrollBy(0, middle - window.innerHeight / 2), found.y);
      await untilRead();
      const { x, y } = await onPage(target);
      await page.touchscreen.tap(x, y - pixels);
    },
    inspected: async (what) =>
      JSON.parse((await page.locator(`#scene pre[aria-label=${what}]`).first().textContent()) ?? ''),
  };
  return visitor;
}
