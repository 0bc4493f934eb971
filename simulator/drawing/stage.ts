import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Screen } from '../echo/household';
import { aplRenderer } from './renderer';

/** Stands in for Amazon Ember, which is not to be had: pictures and tests see the same letters on every machine. */
const FONT = join(
  dirname(require.resolve('@fontsource-variable/open-sans/package.json')),
  'files/open-sans-latin-wght-normal.woff2',
);

/**
 * A bare page with Amazon's renderer. It draws to APL 1.4 whatever a document says, and asks for fonts that it never gets;
 * ours is named like them. The page's clock stands still and has no frames unless it is told to go on, so that a picture
 * can be taken at any second of a document's life, and nobody waits for sixty frames a second.
 */
function page({ width, height, dpi, shape }: Screen): string {
  const font = readFileSync(FONT).toString('base64');
  const viewport = { width, height, dpi, shape, isRound: shape === 'ROUND', mode: 'HUB' };
  return `<!doctype html>
<meta charset="utf-8">
<style>
  body { margin: 0; background: #000; }
  #screen { position: relative; overflow: hidden; width: ${width}px; height: ${height}px; border-radius: ${shape === 'ROUND' ? '50%' : '0'}; }
</style>
<div id="screen"></div>
<script>
  let due = new Map();
  let count = 0;
  window.requestAnimationFrame = (call) => due.set(++count, call) && count;
  window.cancelAnimationFrame = (id) => due.delete(id);
</script>
<script src="/renderer.js"></script>
<style>
  @font-face {
    font-family: 'amazon-ember-display';
    font-weight: 300 800;
    src: url(data:font/woff2;base64,${font}) format('woff2');
  }
</style>
<script>
  const { default: Renderer, started: engine, Content } = window.AplRenderer;
  const started = Promise.all([engine, document.fonts.load('16px amazon-ember-display')]);
  let now = Date.now();
  Date.now = () => now;
  // A message comes at once, where a timer among timers waits for four milliseconds.
  const { port1, port2 } = new MessageChannel();
  const turn = () => new Promise((on) => {
    port1.onmessage = on;
    port2.postMessage(undefined);
  });
  let renderer;
  window.stage = {
    touches: [],
    faults: [],
    async draw(apl) {
      await started;
      renderer?.destroy();
      renderer = Renderer.create({
        content: Content.create(JSON.stringify(apl)),
        view: document.getElementById('screen'),
        environment: { agentName: 'simulator', agentVersion: '1', allowOpenUrl: false, disallowVideo: true },
        viewport: ${JSON.stringify(viewport)},
        theme: 'dark', utcTime: now, localTimeAdjustment: 0, mode: 'HUB', notLoadFonts: true,
        onSendEvent: (event) => this.touches.push(event.arguments),
        onRunTimeError: (errors) => this.faults.push(...errors),
      });
      let ready = false;
      const begun = renderer.init().finally(() => (ready = true));
      while (!ready) await this.frames(1);
      await begun;
      await this.frames(4);
    },
    /** Leaps, then goes the last moments frame by frame: a tick knows the time of the frame before it. */
    async goOn(seconds) {
      const until = now + seconds * 1000;
      now = Math.max(now, until - 130);
      for (; now < until; now = Math.min(until, now + 16)) await this.frames(1);
      await this.frames(4);
    },
    /** The touch that comes after so many, within some frames. */
    async touchAfter(count) {
      for (let i = 0; i < 200 && this.touches.length <= count; i++) await this.frames(1);
      return this.touches[count];
    },
    async frames(count) {
      for (let i = 0; i < count; i++) {
        const frame = due;
        due = new Map();
        for (const call of frame.values()) call(performance.now());
        await turn();
      }
    },
  };
</script>`;
}

/** What the page offers to whoever drives it. */
interface Stage {
  /** The arguments of every touch so far. */
  readonly touches: readonly (readonly unknown[])[];
  /** What the renderer found wrong with documents. */
  readonly faults: readonly unknown[];
  draw(apl: unknown): Promise<void>;
  goOn(seconds: number): Promise<void>;
  touchAfter(count: number): Promise<readonly unknown[] | undefined>;
}

declare global {
  interface Window {
    readonly stage: Stage;
  }
}

/** A screen of a certain kind, ready to draw on, sooner beside others that are still open. It reaches no network. */
export async function raiseStage(stages: BrowserContext, screen: Screen): Promise<Page> {
  const stage = await stages.newPage();
  await stage.setViewportSize({ width: screen.width, height: screen.height });
  const { script, program } = await aplRenderer();
  await stage.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: page(screen) });
    if (pathname === '/renderer.js')
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script });
    if (pathname === '/renderer.wasm')
      return route.fulfill({ contentType: 'application/wasm', body: Buffer.from(program) });
    return route.abort();
  });
  await stage.goto('http://screen.test/');
  return stage;
}
