import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { LANDMARKS } from '../../lambda/domain/angle';
import { remainder } from '../../lambda/domain/hold-marks';
import { missingChromium } from '../../simulator/drawing/chromium';
import { raiseStage } from '../../simulator/drawing/stage';
import { SCREENS } from '../../simulator/echo/household';
import { describeWith } from './describe-with';
import { covered, misplaced, tooSmall, wordsOn } from './drawn-words';
import { exhibit, gallery, stepsOn } from './screen-gallery';
import { openChromium } from './shared-chromium';
import { targetsOn, tooSmallToTouch } from './touch-targets';

/** Seconds from each step of an exercise to the next; of a hold they are too many to be looked at. */
function untilEachStep(name: string): readonly number[] {
  const { screen } = exhibit(name);
  const ends = screen.token?.startsWith('hold') ? [] : stepsOn(screen).map((step) => step.ends);
  return ends.slice(0, -1).map((end, index) => end - (ends[index - 1] ?? 0));
}

/** What is claimed of every screen as Amazon's renderer draws it, on these kinds of Echo. */
export const drawnOn = (kinds: readonly (keyof typeof SCREENS)[]): void =>
  describeWith(missingChromium(), 'drawn by the renderer of an Echo', () => {
    let stages: BrowserContext;
    beforeAll(async () => {
      stages = await (await openChromium()).newContext();
    });
    afterAll(() => stages.close());

    describe.each(kinds)('on a %s screen', (kind) => {
      const screen = SCREENS[kind];
      let stage: Page;
      beforeAll(async () => {
        stage = await raiseStage(stages, screen);
      });

      const draw = (name: string): Promise<void> =>
        stage.evaluate((apl) => window.stage.draw(apl), exhibit(name).screen.document);
      const goOn = (seconds: number): Promise<void> => stage.evaluate((more) => window.stage.goOn(more), seconds);
      /** Goes on so far and until the screen has looked what time it is, which it does twice a second. */
      const goOnTo = async (seconds: number): Promise<void> => {
        await goOn(seconds);
        for (let i = 0; i < 3; i++) await goOn(0.2);
      };
      const words = async (): Promise<readonly string[]> => (await wordsOn(stage)).map((each) => each.words);

      /** Draws, and waits until the renderer listens to touches. */
      const drawToTouch = async (name: string): Promise<void> => {
        await draw(name);
        await letListen();
        for (let i = 0; i < 2; i++) await goOn(0.13);
      };
      /** The renderer listens once its own clock has gone on for half a second, frame by frame, and the machine's as well. */
      const letListen = async (): Promise<void> => {
        for (let i = 0; i < 6; i++) await goOn(0.13);
        await stage.waitForTimeout(1000);
      };
      /** What a touch says; it is said some frames later. */
      const said = async (touch: () => Promise<void>): Promise<readonly unknown[] | undefined> => {
        const before = await stage.evaluate(() => window.stage.touches.length);
        await touch();
        return stage.evaluate((count) => window.stage.touchAfter(count), before);
      };
      const touch = (label: string): Promise<readonly unknown[] | undefined> =>
        said(() => stage.getByText(label, { exact: true }).locator('visible=true').first().click());

      // All that is claimed of one picture is looked at while it is drawn: to draw is what takes long.
      let touchable = 0;
      test.each(gallery.map(({ name }) => name))(
        '%s has all its words in their place, and all that can be touched as large as a finger',
        async (name) => {
          await draw(name);
          for (const seconds of [0, ...untilEachStep(name)]) {
            if (seconds > 0) await goOnTo(seconds);
            const targets = await targetsOn(stage);
            touchable += targets.length;
            expect(tooSmallToTouch(targets, screen)).toEqual([]);
            const drawn = await wordsOn(stage);
            expect(drawn).not.toEqual([]);
            expect(misplaced(drawn, screen)).toEqual([]);
            expect(tooSmall(drawn, screen)).toEqual([]);
            expect(covered(drawn, targets)).toEqual([]);
          }
          expect(await stage.evaluate(() => window.stage.faults)).toEqual([]);
        },
      );

      test('there is something to touch on most screens', () => {
        expect(touchable).toBeGreaterThan(gallery.length);
      });

      test('a raise rests, goes up, comes down and is asked about as the voice tells it', async () => {
        await draw('raise');
        const [up = 0, down = 0, asked = 0] = untilEachStep('raise');
        expect(await words()).toEqual(['Left leg', 'Let it rest', 'It hurts', 'Stop']);
        await goOn(up - 2);
        expect(await words()).toEqual(['Left leg', 'Let it rest', 'It hurts', 'Stop']);
        await goOnTo(2);
        const steps = [await words()];
        for (const seconds of [down, asked]) {
          await goOnTo(seconds);
          steps.push(await words());
        }
        // Words may take two lines.
        expect(steps.map((each) => each.join(' ').replace(/\s+/g, ' '))).toEqual([
          expect.stringContaining('Slowly up, knee straight'),
          expect.stringContaining('When it stops, lower it'),
          expect.stringContaining('Have you lowered it?'),
        ]);
        for (const each of steps) expect(each).toEqual(expect.arrayContaining(["It's down", 'It hurts', 'Stop']));
      });

      test('a hold runs down with its sound', async () => {
        // The sound begins a second after the screen: 15 s to get ready, 30 s of holding, 20 s of rest, 30 s more.
        await draw('hold');
        await goOn(0.5);
        expect(await words()).toEqual(expect.arrayContaining(['15', 'Get ready', 'Next: hold 1 of 8']));
        await goOn(15);
        expect(await words()).toEqual(expect.arrayContaining(['1', 'Get ready']));
        await goOn(1);
        expect(await words()).toEqual(
          expect.arrayContaining(['30', 'Hold 1 of 8', 'Next: rest', 'Left leg', '7 min left']),
        );
        await goOn(25);
        expect(await words()).toEqual(expect.arrayContaining(['5', 'Hold 1 of 8']));
        await goOn(15);
        expect(await words()).toEqual(expect.arrayContaining(['10', 'Rest', 'Next: hold 2 of 8']));
        await goOn(20);
        expect(await words()).toEqual(expect.arrayContaining(['20', 'Hold 2 of 8', 'Next: right leg']));
        await goOn(20);
        expect(await words()).toEqual(expect.arrayContaining(['4', 'Ease down']));
        await goOn(60);
        expect(await words()).toEqual(expect.arrayContaining(['Well done', 'Ready']));
        expect(misplaced(await wordsOn(stage), screen)).toEqual([]);
      });

      test.each([
        ['hold', 'Is your right leg ready?'],
        ['hold-other-leg', 'Shall we move to the chair?'],
        ['last-hold', 'How did that feel?'],
      ])('what is asked after %s can be read when its sound is over', async (name, question) => {
        await draw(name);
        await goOn(240);
        const drawn = await wordsOn(stage);
        // A question may take two lines.
        expect(drawn.map((each) => each.words).join('')).toContain(question);
        expect(misplaced(drawn, screen)).toEqual([]);
      });

      test('the ring shows how much of a hold is left', async () => {
        await draw('hold');
        await goOn(1 + 15 + 22.5);
        const dashes = await stage.locator('svg path[stroke-dasharray*=","]').first().getAttribute('stroke-dasharray');
        const [left = 0, whole = 1] = (dashes ?? '').split(',').map(Number);
        expect(left / whole).toBeCloseTo(7.5 / 30, 1);
      });

      test('while an answer is given in the middle of a hold, what is left of it stands still', async () => {
        const { place, visit } = exhibit('hold-after-words').turn.state;
        const before = place.at === 'hold' ? place.playing.lead + place.playing.ready : 0;
        const hold = visit.stretching?.holds[visit.stretching.next];
        const left = remainder(hold?.seconds ?? 0, visit.stretching?.held ?? 0);
        expect(before).toBeGreaterThan(5);
        await draw('hold-after-words');
        for (const later of [0.5, before - 0.5]) {
          await goOn(later);
          expect(await words()).toEqual(expect.arrayContaining([String(left), 'Hold 1 of 8']));
        }
        await goOn(1.5);
        expect(await words()).toEqual(expect.arrayContaining([String(left), 'Hold 1 of 8']));
        await goOn(1);
        expect(await words()).toEqual(expect.arrayContaining([String(left - 1), 'Hold 1 of 8']));
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
        expect(await touch('It hurts')).toEqual(['felt', 'hurt']);
        await goOn(200);
        expect(await touch('Ready')).toEqual(['ready']);
        await drawToTouch('paused');
        expect(await touch('Resume')).toEqual(['resume']);
        expect(await touch('Skip')).toEqual(['skip']);
        expect(await touch('Stop')).toEqual(['stop']);
        await drawToTouch('raise');
        expect(await touch('It hurts')).toEqual(['felt', 'hurt']);
      });

      test('what nobody can have read yet is answered by no touch', async () => {
        await draw('screening');
        await letListen();
        expect(await touch('No')).toBeUndefined();
        await goOn(0.3);
        expect(await touch('No')).toEqual(['no']);
      });

      test('every part of the resting leg can be touched', async () => {
        await drawToTouch('landmark');
        const drawn = await wordsOn(stage);
        const middleOf = (name: string) => {
          const { left = 0, right = 0, top = 0 } = drawn.find((each) => each.words === name) ?? {};
          return { x: (left + right) / 2, y: top };
        };
        // The fields are of one width, the hip the first of them, the knee the fifth.
        const [hip, knee] = [middleOf('Hip'), middleOf('Knee')];
        for (const [field, landmark] of LANDMARKS.entries()) {
          const x = hip.x + ((knee.x - hip.x) * field) / LANDMARKS.indexOf('knee');
          expect(await said(() => stage.mouse.click(x, hip.y))).toEqual(['landmark', landmark]);
        }
      });
    });
  });
