import type { Response } from 'ask-sdk-model';
import type { Instant, Touch } from '../../echo/device';
import type { Screen } from '../../echo/household';
import { element } from '../dom';
import type { Time } from '../time';
import { calledIn } from './called';
import type { ClockSet, FromScreen, ToScreen } from './messages';

/** The screen of the Echo, where it has one. */
export interface ScreenFrame {
  /** Puts in a screen of a kind, or none. */
  readonly fit: (screen: Screen | undefined) => void;
  /** Shows from an instant on what a response brings for a screen; no time passes while it is drawn. */
  readonly show: (response: Response, at: Instant) => void;
  /** What is to be seen by now. */
  readonly draw: () => void;
  readonly setClock: (clock: ClockSet) => void;
  /** All that belongs to what is shown has been heard: it is as far by now, whatever it reckoned. */
  readonly catchUp: () => void;
}

/** By so much a screen may take its turn to be longer than a voice does, in milliseconds. */
const LATEST = 10_000;

/** A screen that draws longer than this is not waited for, in milliseconds. */
const LONGEST_DRAWING = 20_000;

/** Who is told what happens on the screen. */
interface Told {
  /** Something was touched that is called so. */
  readonly touched: (touch: Touch, called: string) => void;
  /** A document is to be seen. */
  readonly drawn: () => void;
  /** A document could not be drawn as it should. */
  readonly fault: (because: string) => void;
}

/** Puts the screen into a place of the page, where it is as wide as there is room for. */
export function screenIn(place: HTMLElement, time: Time, { touched, drawn: seen, fault }: Told): ScreenFrame {
  let screen: Screen | undefined;
  let frame: HTMLIFrameElement | undefined;
  let waiting: ToScreen[] | undefined = [];
  let clock: ClockSet = { now: time.now(), pace: 1 };
  let shown: unknown;
  /** How far its clock is ahead of the Echo's, in milliseconds. */
  let ahead = 0;
  let coming: Extract<ToScreen, { tell: 'draw' }> | undefined;
  let givenUp: ReturnType<typeof setTimeout> | undefined;
  /** Browsers draw nothing that is scrolled away: it is drawn once it is looked at, and not waited for. */
  let inSight = true;

  function tell(message: ToScreen): void {
    if (waiting !== undefined) waiting.push(message);
    else frame?.contentWindow?.postMessage(message, '*');
  }

  function tellClock(): void {
    if (waiting === undefined) tell({ tell: 'clock', clock: { ...clock, now: clock.now + ahead } });
  }

  /** Sets its clock ahead of the Echo's by so many milliseconds. */
  function goAhead(by: number): void {
    ahead = by;
    clock = { ...clock, now: time.now() };
    tellClock();
  }

  function drawn(): void {
    clearTimeout(givenUp);
    time.go('drawing');
  }

  window.addEventListener('message', ({ data, source }: MessageEvent<FromScreen>) => {
    if (frame === undefined || source !== frame.contentWindow) return;
    if (data.tell === 'touched') touched(data, calledIn(shown, data.sent));
    else if (data.tell === 'fault') fault(data.because);
    else if (data.tell === 'drawn') {
      drawn();
      seen();
    } else if (data.tell === 'ready') {
      const messages: readonly ToScreen[] = [{ tell: 'clock', clock }, ...(waiting ?? [])];
      waiting = undefined;
      for (const message of messages) tell(message);
    }
  });

  /** The screen has its own number of pixels; it is drawn in these and scaled to the room there is. */
  function scale(): void {
    if (screen === undefined) return;
    const drawn = place.clientWidth / screen.width;
    place.style.setProperty('--scale', `${drawn}`);
    tell({ tell: 'scale', scale: drawn });
  }
  new ResizeObserver(scale).observe(place);
  new IntersectionObserver((seen) => {
    inSight = seen.at(-1)?.isIntersecting === true;
    if (!inSight) drawn();
  }).observe(place);

  function draw(): void {
    if (coming === undefined || coming.at > time.now()) return;
    if (inSight) time.hold('drawing');
    givenUp = setTimeout(drawn, LONGEST_DRAWING);
    goAhead(0);
    tell(coming);
    shown = coming.document;
    coming = undefined;
  }

  return {
    draw,
    fit: (fitted) => {
      drawn();
      coming = undefined;
      screen = fitted;
      frame?.remove();
      frame = undefined;
      waiting = [];
      place.hidden = screen === undefined;
      if (screen === undefined) return;
      const { width, height, shape } = screen;
      place.dataset.shape = shape.toLowerCase();
      place.style.setProperty('--width', `${width}`);
      place.style.setProperty('--height', `${height}`);
      frame = element('iframe', {
        src: '/screen',
        title: 'The screen of the Echo',
        sandbox: 'allow-scripts',
        width: `${width}`,
        height: `${height}`,
      });
      place.prepend(frame);
      scale();
    },
    show: ({ directives = [] }, at) => {
      const document = directives.find(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');
      if (screen === undefined || document === undefined || !('document' in document)) return;
      coming = { tell: 'draw', document: document.document, token: document.token ?? '', on: screen, at };
      draw();
    },
    setClock: (set) => {
      clock = set;
      tellClock();
    },
    catchUp: () => {
      if (ahead > 0) return;
      goAhead(LATEST);
    },
  };
}
