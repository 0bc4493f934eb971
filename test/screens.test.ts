import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { StaticAplTemplateValidator } from 'apl-suggester';
import type { Context } from 'ask-sdk-model';
import type { Browser, Page } from 'playwright-core';
import { screenOf, supportsScreen } from '../lambda/alexa/screens/screen';
import { touched } from '../lambda/alexa/touch';
import { respond } from '../lambda/dialogue/respond';
import { angleAt, LANDMARKS, middle } from '../lambda/domain/angle';
import { voice } from '../lambda/speech/voice';
import { findChromium, NO_CHROMIUM, startChromium } from '../simulator/chromium';
import { SCREENS } from '../simulator/household';
import { raiseStage } from '../simulator/stage';
import { misplaced, wordsOn } from './drawn';
import { events } from './events';
import { exhibit, gallery } from './gallery';

/** Far below the 120 KB that Alexa takes: a screen travels with the sound of a hold, and a hub is slow. */
const LARGEST = 15_000;

describe('a screen', () => {
  test.each(gallery.map(({ name, screen }) => [name, screen] as const))('%s is valid and small', async (_, screen) => {
    expect(await new StaticAplTemplateValidator().validate(screen.document ?? {})).toEqual([]);
    expect(JSON.stringify(screen).length).toBeLessThan(LARGEST);
  });

  test('is sent to devices that can show it, and to no other', () => {
    const asking = (supportedInterfaces: object): boolean =>
      supportsScreen({ System: { device: { deviceId: 'a', supportedInterfaces } } } as Context);
    expect(asking({ 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.4' } } })).toBe(true);
    expect(asking({ AudioPlayer: {} })).toBe(false);
  });

  test('answers whatever is heard, wherever it is heard, and stays small', () => {
    const moment = { now: Date.parse('2026-03-03T09:00:00Z'), zone: 'Europe/London' };
    for (const { name, turn } of gallery) {
      for (const event of events) {
        const next = screenOf(respond(turn.state, event, moment), moment, voice('en-US').labels);
        expect({ name, event, small: JSON.stringify(next).length < LARGEST }).toEqual({ name, event, small: true });
        expect(JSON.stringify(next)).not.toMatch(/undefined|NaN/);
      }
    }
  });

  test('says nothing by touch that is not understood', () => {
    const said = gallery.flatMap(({ screen }) => sent(screen.document));
    expect(said).toContainEqual(['landmark', 'mid-shin']);
    expect(said.map((each) => touched(each).heard)).not.toContain('missed');
  });
});

/** The arguments of all SendEvent commands in a document, wherever they stand. */
function sent(part: unknown): readonly (readonly unknown[])[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'type' in part && part.type === 'SendEvent' && 'arguments' in part ? [part.arguments as unknown[]] : [];
  return [...own, ...Object.values(part).flatMap(sent)];
}

const withChromium = findChromium() ? describe : describe.skip;
const drawn = findChromium() ? 'drawn by the renderer of an Echo' : `not drawn: ${NO_CHROMIUM}`;

withChromium(drawn, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  describe.each(Object.entries(SCREENS))('on a %s screen', (_, screen) => {
    let stage: Page;
    beforeAll(async () => {
      stage = await raiseStage(browser, screen);
    });
    afterAll(() => stage.close());

    const draw = (name: string): Promise<void> =>
      stage.evaluate((apl) => window.stage.draw(apl), exhibit(name).screen.document);
    const goOn = (seconds: number): Promise<void> => stage.evaluate((more) => window.stage.goOn(more), seconds);
    const words = async (): Promise<readonly string[]> => (await wordsOn(stage)).map((each) => each.words);

    /** Draws, and waits until the renderer listens to touches. */
    const drawToTouch = async (name: string): Promise<void> => {
      await draw(name);
      await goOn(0.8);
    };
    /** What a touch says; it is said some frames later. */
    const said = async (touch: () => Promise<void>): Promise<readonly unknown[] | undefined> => {
      const before = await stage.evaluate(() => window.stage.touches.length);
      await touch();
      await stage.waitForFunction((count) => window.stage.touches.length > count, before, { timeout: 10_000 });
      return (await stage.evaluate(() => window.stage.touches)).at(-1);
    };
    const touch = (label: string): Promise<readonly unknown[] | undefined> =>
      said(() => stage.getByText(label, { exact: true }).locator('visible=true').first().click());

    test.each(gallery.map(({ name }) => name))('%s has all its words in their place', async (name) => {
      await draw(name);
      expect(await words()).not.toEqual([]);
      expect(await misplaced(stage, screen.shape === 'ROUND')).toEqual([]);
      expect(await stage.evaluate(() => window.stage.faults)).toEqual([]);
    });

    test('a hold runs down with its sound', async () => {
      // The sound begins a second after the screen: 15 s to get ready, 30 s of holding, 15 s of rest, 30 s more.
      await draw('hold');
      await goOn(0.5);
      expect(await words()).toEqual(expect.arrayContaining(['15', 'Get ready', 'Next: hold 1 of 2']));
      await goOn(15);
      expect(await words()).toEqual(expect.arrayContaining(['1', 'Get ready']));
      await goOn(1);
      expect(await words()).toEqual(
        expect.arrayContaining(['30', 'Hold 1 of 2', 'Next: rest', 'Left leg', 'Lying stretch']),
      );
      await goOn(25);
      expect(await words()).toEqual(expect.arrayContaining(['5', 'Hold 1 of 2']));
      await goOn(10);
      expect(await words()).toEqual(expect.arrayContaining(['10', 'Rest', 'Next: hold 2 of 2']));
      await goOn(20);
      expect(await words()).toEqual(expect.arrayContaining(['20', 'Hold 2 of 2', 'Next: right leg']));
      await goOn(20);
      expect(await words()).toEqual(expect.arrayContaining(['4', 'Ease down']));
      await goOn(60);
      expect(await words()).toEqual(expect.arrayContaining(['Next: right leg', 'Ready']));
      expect(await misplaced(stage, screen.shape === 'ROUND')).toEqual([]);
    });

    test('the ring shows how much of a hold is left', async () => {
      await draw('hold');
      await goOn(1 + 15 + 22.5);
      const dashes = await stage.locator('svg path[stroke-dasharray*=","]').first().getAttribute('stroke-dasharray');
      const [left = 0, whole = 1] = (dashes ?? '').split(',').map(Number);
      expect(left / whole).toBeCloseTo(7.5 / 30, 1);
    });

    test('words before a hold leave the ring full until its sound begins', async () => {
      const { place } = exhibit('hold-after-words').turn.state;
      const before = place.at === 'hold' ? place.playing.lead : 0;
      expect(before).toBeGreaterThan(2);
      await draw('hold-after-words');
      await goOn(1 + before - 0.5);
      expect(await words()).toEqual(expect.arrayContaining(['8', 'Get ready']));
      await goOn(2);
      expect(await words()).toEqual(expect.arrayContaining(['7', 'Get ready']));
    });

    test('a pause stands still', async () => {
      await draw('paused');
      await goOn(45);
      expect(await words()).toEqual(expect.arrayContaining(['Paused', '19']));
    });

    test('touch is heard', async () => {
      await drawToTouch('welcome');
      expect(await touch('Yes')).toEqual(['yes']);
      expect(await touch('No')).toEqual(['no']);
      await drawToTouch('hold');
      expect(await touch('Pause')).toEqual(['pause']);
      expect(await touch('Skip')).toEqual(['skip']);
      await goOn(200);
      expect(await touch('Ready')).toEqual(['ready']);
      await drawToTouch('paused');
      expect(await touch('Resume')).toEqual(['resume']);
    });

    test('every part of the resting leg can be touched', async () => {
      await drawToTouch('landmark');
      const middleOf = async (name: string) => {
        const { left = 0, right = 0, top = 0 } = (await wordsOn(stage)).find((each) => each.words === name) ?? {};
        return { x: (left + right) / 2, y: top };
      };
      // The words stand below the hip, where a heel at 90 degrees would drop, and below the heel at none.
      const [hip, heel] = [await middleOf('Hip'), await middleOf('Foot')];
      for (const landmark of LANDMARKS) {
        const along = Math.cos((middle(angleAt(landmark)) * Math.PI) / 180);
        const x = landmark === 'hip' ? hip.x - 4 : hip.x + (heel.x - hip.x) * along;
        expect(await said(() => stage.mouse.click(x, hip.y - 40))).toEqual(['landmark', landmark]);
      }
    });
  });
});
