import type { Page } from 'playwright-core';
import type { Screen } from '../../simulator/echo/household';

/** Something on a screen that can be touched, as large as the renderer drew it, in pixels of the screen. */
export interface Target {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A component as the renderer of Amazon keeps it. */
interface Drawn {
  readonly component: { getType(): number };
  readonly container: HTMLElement;
  readonly children: readonly Drawn[];
}

/** What a TouchWrapper is to the renderer. Source: apl-viewhost-web, ComponentType. */
const TOUCH_WRAPPER = 9;

/** All that can be touched and is seen, without what the edges of the things around it cut off. */
export const targetsOn = (stage: Page): Promise<readonly Target[]> =>
  stage.evaluate(
    `(${collect.toString()})(renderer.top, ${TOUCH_WRAPPER}, document.getElementById('screen').getBoundingClientRect())`,
  );

/** Runs in the page, where the renderer is. */
function collect(top: Drawn, type: number, screen: Target): readonly Target[] {
  const found: Target[] = [];
  const visit = (drawn: Drawn, around: Target): void => {
    const box = drawn.container.getBoundingClientRect();
    const left = Math.max(box.left, around.left);
    const upper = Math.max(box.top, around.top);
    const width = Math.min(box.left + box.width, around.left + around.width) - left;
    const height = Math.min(box.top + box.height, around.top + around.height) - upper;
    const seen = { left, top: upper, width, height };
    if (drawn.component.getType() === type && box.width > 0 && box.height > 0) found.push(seen);
    for (const child of drawn.children) visit(child, seen);
  };
  visit(top, screen);
  return found;
}

/** A finger is wide: this many pixels each way, on a phone that shows a screen over its whole width. */
const PHONE = 390;
const FINGER = 44;

/** The sizes on that phone of what is smaller than a finger. Half a pixel is the renderer's rounding. */
export const tooSmallToTouch = (targets: readonly Target[], { width }: Screen): readonly string[] =>
  targets
    .map((target) => [target.width, target.height].map((size) => (size * PHONE) / width))
    .filter((sizes) => Math.min(...sizes) < FINGER - 0.5)
    .map((sizes) => sizes.map((size) => size.toFixed(1)).join(' by '));
