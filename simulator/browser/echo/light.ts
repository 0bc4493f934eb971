import type { Doing, Instant } from '../../echo/device';
import type { WaitedFor } from '../choices';
import { find } from '../dom';
import type { Running } from './running';

/** What the ring of light shows. */
type Light = 'asleep' | 'thinking' | 'speaking' | 'listening' | 'lingering';

/** The ring of light, and in words what it means. */
export interface Ring {
  readonly show: (doing: Doing, now: Instant, running: Running | undefined) => void;
}

/** What runs down, in the words of a reader. */
const RUNNING: Readonly<Record<string, string>> = {
  ready: 'Get ready',
  hold: 'Hold',
  rest: 'Rest',
  release: 'Let go',
  quiet: 'Quiet',
};

/** The ring of the page; `waitedFor` tells whom its microphone is open for. */
export function ringOf(waitedFor: () => WaitedFor): Ring {
  const ring = find('ring', HTMLButtonElement);
  const status = find('status', HTMLElement);
  const jump = find('jump', HTMLButtonElement);
  return {
    show: (doing, now, running) => {
      const light = lightOf(doing, now);
      if (document.body.dataset.light !== light) {
        document.body.dataset.light = light;
        ring.setAttribute('aria-label', light === 'asleep' ? 'Alexa, open hamstring coach' : 'Alexa');
      }
      const speaks = light === 'speaking';
      // Set again as it was, it would be laid out again, twenty times a second.
      if (jump.hidden === speaks) jump.hidden = !speaks;
      const words = wordsFor(light, doing, now, running, waitedFor());
      if (status.textContent !== words) status.textContent = words;
    },
  };
}

function lightOf(doing: Doing, now: Instant): Light {
  if (doing.is === 'asleep' || doing.is === 'listening' || doing.is === 'lingering') return doing.is;
  return now < doing.from ? 'thinking' : 'speaking';
}

function wordsFor(
  light: Light,
  doing: Doing,
  now: Instant,
  running: Running | undefined,
  waitedFor: WaitedFor,
): string {
  switch (light) {
    case 'asleep':
      return 'Asleep';
    case 'thinking':
      return 'Thinking';
    case 'lingering':
      return 'The microphone is closed';
    case 'speaking':
      // What is said before a hold goes on has so many seconds, but nothing runs down on the screen yet.
      return running === undefined || running.what === 'lead-in'
        ? 'Speaking'
        : `${RUNNING[running.what] ?? running.what} ${Math.ceil(running.left)}`;
    case 'listening': {
      const left = 'until' in doing ? Math.max(0, Math.ceil((doing.until - now) / 1000)) : 0;
      if (waitedFor === 'hands') return 'Your turn';
      return waitedFor === 'slow speaker' ? 'Listening' : `Listening ${left}`;
    }
  }
}
