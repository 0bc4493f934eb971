import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../../simulator/drawing/chromium';
import { raiseStage } from '../../simulator/drawing/stage';
import { SCREENS } from '../../simulator/echo/household';
import { gallery } from './screen-gallery';

// Draws every screen on every kind of Echo, to be looked at, and those that the README shows.

const ALL = 'dist/screens';
const SHOWN = 'docs/screens';

/** Seconds into the life of a screen at which its picture is taken; a hold is best seen in its middle. */
const TAKEN_AT = { hold: 28, others: 0 } as const;

/** What the README shows: the screen, and the Echo. */
const README: readonly (readonly [string, keyof typeof SCREENS])[] = [
  ['welcome', 'medium'],
  ['raise', 'medium'],
  ['landmark', 'medium'],
  ['verdict', 'medium'],
  ['hold', 'medium'],
  ['hold', 'round'],
  ['paused', 'round'],
  ['progress', 'medium'],
];

async function drawAll(): Promise<void> {
  mkdirSync(ALL, { recursive: true });
  mkdirSync(SHOWN, { recursive: true });
  const browser = await startChromium();
  const stages = await browser.newContext();
  for (const [kind, screen] of Object.entries(SCREENS)) {
    const stage = await raiseStage(stages, screen);
    for (const { name, screen: shown } of gallery) {
      await stage.evaluate((apl) => window.stage.draw(apl), shown.document);
      await stage.evaluate(
        (at) => window.stage.goOn(at),
        shown.token?.startsWith('hold') ? TAKEN_AT.hold : TAKEN_AT.others,
      );
      await stage.screenshot({ path: join(ALL, `${name}-${kind}.png`) });
      if (README.some(([each, echo]) => each === name && echo === kind)) {
        await stage.screenshot({ path: join(SHOWN, `${name}-${kind}.png`) });
      }
    }
  }
  await browser.close();
  console.log(`${gallery.length} screens on ${Object.keys(SCREENS).length} kinds of Echo are in ${ALL}.`);
}

drawAll().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
