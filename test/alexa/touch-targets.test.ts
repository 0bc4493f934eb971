import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { missingChromium, startChromium } from '../../simulator/drawing/chromium';
import { raiseStage } from '../../simulator/drawing/stage';
import { SCREENS } from '../../simulator/echo/household';
import { describeWith } from '../support/describe-with';
import { exhibit } from '../support/screen-gallery';
import { targetsOn } from '../support/touch-targets';

// A finger is wide: what can be touched is at least 44 pixels each way on a phone that shows a screen over its whole width.

const PHONE = 390;
const FINGER = 44;

/** All that can be touched, once in each form. */
const NAMES = [
  ...[
    'welcome',
    'screening',
    'sign-check',
    'set-up',
    'stop-reason',
    'angle',
    'landmark',
    'verdict',
    'hold',
    'paused',
    'seated-hold',
  ],
  ...['on-to-the-other-leg', 'goodbye', 'last-result', 'progress', 'forget'],
];

describeWith(missingChromium(), 'what can be touched', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  describe.each(Object.keys(SCREENS) as readonly (keyof typeof SCREENS)[])('on a %s screen', (kind) => {
    test('is as large as a finger, on every screen', async () => {
      const stage = await raiseStage(browser, SCREENS[kind]);
      const scale = PHONE / SCREENS[kind].width;
      const small: string[] = [];
      let seen = 0;
      for (const name of NAMES) {
        await stage.evaluate((apl) => window.stage.draw(apl), exhibit(name).screen.document);
        for (const { width, height } of await targetsOn(stage)) {
          seen++;
          // Half a pixel is the renderer's rounding.
          if (Math.min(width, height) * scale < FINGER - 0.5)
            small.push(`${name}: ${(width * scale).toFixed(1)} by ${(height * scale).toFixed(1)}`);
        }
      }
      await stage.close();
      expect(small).toEqual([]);
      expect(seen).toBeGreaterThan(NAMES.length);
    });
  });
});
