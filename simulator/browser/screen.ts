import type { ClockSet, FromScreen, ToScreen } from './messages';

/*
 * The screen of the Echo, in a sandbox within the page: Amazon's renderer draws what it is told to, by the clock that it is
 * told of. It draws to APL 1.4 whatever a document says.
 */

/** As much of the renderer as is used here; the package has no types. */
interface AplRenderer {
  readonly initEngine: () => Promise<void>;
  readonly Content: { readonly create: (document: string) => unknown };
  readonly default: { readonly create: (options: Readonly<Record<string, unknown>>) => Drawn };
}

interface Drawn {
  readonly init: () => Promise<void>;
  readonly destroy: () => void;
}

declare global {
  interface Window {
    readonly AplRenderer: AplRenderer;
  }
}

/** A tick that falls due in a leap of time is worked out in the next one, 250 ms later: so leaps end with this much of walking. */
const WALK = 600;

const { initEngine, Content, default: Renderer } = window.AplRenderer;
/** The engine answers only whoever asks right after it was loaded, and only once. */
const started = Promise.all([initEngine(), document.fonts.load('16px amazon-ember-display')]);

let clock: ClockSet & { readonly since: number } = { now: Date.now(), pace: 1, since: performance.now() };
/** The latest time that was shown: to the renderer, time never goes back. */
let shown = 0;
let drawn: Drawn | undefined;

Date.now = () => {
  const gone = performance.now() - clock.since;
  const now = clock.pace > 0 ? clock.now + gone * clock.pace : Math.min(clock.now, clock.now - WALK + gone);
  shown = Math.max(shown, Math.round(now));
  return shown;
};

const tell = (message: FromScreen): void => window.parent.postMessage(message, '*');

async function draw({ document: apl, on }: Extract<ToScreen, { tell: 'draw' }>): Promise<void> {
  await started;
  drawn?.destroy();
  shown = 0;
  drawn = Renderer.create({
    content: Content.create(JSON.stringify(apl)),
    view: document.getElementById('screen'),
    environment: { agentName: 'simulator', agentVersion: '1', allowOpenUrl: false, disallowVideo: true },
    viewport: { ...on, isRound: on.shape === 'ROUND', mode: 'HUB' },
    theme: 'dark',
    utcTime: Date.now(),
    localTimeAdjustment: 0,
    mode: 'HUB',
    notLoadFonts: true,
    onSendEvent: (event: { source?: unknown; arguments?: readonly unknown[] }) =>
      tell({ tell: 'touched', source: event.source ?? null, sent: event.arguments ?? [] }),
    onRunTimeError: (errors: readonly unknown[]) => tell({ tell: 'fault', because: JSON.stringify(errors) }),
  });
  await drawn.init();
  await new Promise(requestAnimationFrame);
}

let drawing = Promise.resolve();

window.addEventListener('message', ({ data, source }: MessageEvent<ToScreen>) => {
  if (source !== window.parent) return;
  if (data.tell === 'clock') clock = { ...data.clock, since: performance.now() };
  else {
    drawing = drawing
      .then(() => draw(data))
      .catch((error: unknown) => tell({ tell: 'fault', because: String(error) }))
      .then(() => tell({ tell: 'drawn' }));
  }
});

tell({ tell: 'ready' });
