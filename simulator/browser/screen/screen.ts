import type { ClockSet, FromScreen, ToScreen } from './messages';
import { hearKeys } from './screen-keys';
import { hearFingers } from './touching';

/*
 * The screen of the Echo, in a sandbox within the page: Amazon's renderer draws what it is told to, by the clock that it is
 * told of. It draws to APL 1.4 whatever a document says.
 */

/** As much of the renderer as is used here; the package has no types. */
interface AplRenderer {
  readonly started: Promise<void>;
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

/**
 * A leap of time ends with at most so many milliseconds of walking: a tick that falls due in a leap knows the time before it,
 * and is only worked out anew 250 ms later.
 */
const WALK = 600;

const { started: engine, Content, default: Renderer } = window.AplRenderer;
const started = Promise.all([engine, document.fonts.load('16px amazon-ember-display')]);

let clock: ClockSet & { readonly since: number; readonly walks: number } = {
  now: Date.now(),
  pace: 1,
  since: performance.now(),
  walks: 0,
};
let drawn: Drawn | undefined;
let scale = 1;
/** While a document is drawn, the instant at which it appears on the Echo: its life is counted from there. */
let appears: number | undefined;

Date.now = () => {
  if (appears !== undefined) return appears;
  const gone = performance.now() - clock.since;
  return Math.round(clock.now + gone * clock.pace - Math.max(0, clock.walks - gone));
};

function setClock({ now, pace }: ClockSet): void {
  clock = { pace, ...walkTo(now, Date.now()) };
}

const tell = (message: FromScreen): void => window.parent.postMessage(message, '*');

async function draw({ document: apl, token, on, at }: Extract<ToScreen, { tell: 'draw' }>): Promise<void> {
  await started;
  drawn?.destroy();
  appears = at;
  drawn = Renderer.create({
    content: Content.create(JSON.stringify(apl)),
    view: document.getElementById('screen'),
    environment: { agentName: 'simulator', agentVersion: '1', allowOpenUrl: false, disallowVideo: true },
    viewport: { ...on, isRound: on.shape === 'ROUND', mode: 'HUB' },
    theme: 'dark',
    utcTime: at,
    localTimeAdjustment: 0,
    mode: 'HUB',
    notLoadFonts: true,
    onSendEvent: (event: { source?: unknown; arguments?: readonly unknown[] }) =>
      tell({ tell: 'touched', source: event.source ?? null, sent: event.arguments ?? [], token }),
    onRunTimeError: (errors: readonly unknown[]) => tell({ tell: 'fault', because: JSON.stringify(errors) }),
  });
  await drawn.init();
  await new Promise(requestAnimationFrame);
}

/** The document is there: its clock goes on to what the page's shows. */
function goOn(): void {
  const begun = appears;
  appears = undefined;
  if (begun !== undefined) clock = { ...clock, ...walkTo(Date.now(), begun) };
}

/** The clock from now on, when it shows `now` and showed an earlier instant before. */
const walkTo = (now: number, before: number) => ({
  now,
  since: performance.now(),
  walks: Math.min(WALK, Math.max(0, now - before)),
});

let drawing = Promise.resolve();
/** What was asked for last: what is still to be drawn before it would be seen by nobody. */
let latest: unknown;

window.addEventListener('message', ({ data, source }: MessageEvent<ToScreen>) => {
  if (source !== window.parent) return;
  if (data.tell === 'clock') setClock(data.clock);
  else if (data.tell === 'scale') scale = data.scale;
  else {
    latest = data;
    drawing = drawing
      .then(() => (data === latest ? draw(data) : undefined))
      .catch((error: unknown) => tell({ tell: 'fault', because: String(error) }))
      .then(goOn)
      .then(() => tell({ tell: 'drawn' }));
  }
});

const screen = document.getElementById('screen');
if (screen !== null) {
  hearKeys(screen);
  hearFingers(screen, () => scale);
}
tell({ tell: 'ready' });
