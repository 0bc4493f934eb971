import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../../simulator/drawing/chromium';
import { raiseStage } from '../../simulator/drawing/stage';
import { SCREENS } from '../../simulator/echo/household';
import { type Exhibit, gallery, stepsOn } from './screen-gallery';

// Draws every screen on every kind of Echo, to be looked at, and those that the README shows.

const ALL = 'dist/screens';
const SHOWN = 'docs/screens';

/** A hold is best seen in its middle, so many seconds into the life of its screen. */
const MIDDLE_OF_HOLD = 28;

/** Seconds into the life of a screen at which pictures are taken, with what is added to its name: each step has one. */
function takenAt({ screen }: Exhibit): readonly (readonly [string, number])[] {
  if (screen.token?.startsWith('hold')) return [['', MIDDLE_OF_HOLD]];
  const [, ...later] = stepsOn(screen).map((_, index, all) => all[index - 1]?.ends ?? 0);
  return [['', 0], ...later.map((ends, index): readonly [string, number] => [`-${index + 2}`, ends])];
}

/** What the README shows: the screen, and the Echo. */
const README: readonly (readonly [string, keyof typeof SCREENS])[] = [
  ['welcome', 'medium'],
  ['raise-2', 'medium'],
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
    for (const shown of gallery) {
      await stage.evaluate((apl) => window.stage.draw(apl), shown.screen.document);
      let now = 0;
      for (const [step, at] of takenAt(shown)) {
        await stage.evaluate((more) => window.stage.goOn(more), at - now);
        // It looks twice a second which step it is.
        for (let i = 0; i < 3 && step !== ''; i++) await stage.evaluate(() => window.stage.goOn(0.2));
        now = step === '' ? at : at + 0.6;
        await stage.screenshot({ path: join(ALL, `${shown.name}${step}-${kind}.png`) });
        if (README.some(([each, echo]) => each === `${shown.name}${step}` && echo === kind)) {
          await stage.screenshot({ path: join(SHOWN, `${shown.name}${step}-${kind}.png`) });
        }
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
