import type { Locale } from '../echo/locales';
import type { DeviceName } from '../web/acts';
import type { EchoChoice } from './sessions/record';

/** How fast time goes. */
export type Pace = 'real' | 'tenfold' | 'at once';

/** What can be chosen on the page; kept in the browser. */
export interface Choices {
  readonly device: DeviceName;
  /** The English that the Echo is set to. */
  readonly locale: Locale;
  /** Whose voice Alexa recognises; empty for nobody's. */
  readonly voice: string;
  readonly pace: Pace;
  /** How fast she speaks, as a share of her usual speed. */
  readonly speed: number;
  readonly muted: boolean;
  /** The microphone waits for the person, instead of closing after eight seconds. */
  readonly patient: boolean;
}

/** How many times as fast as the world time goes. Where it does not count, the world's will do. */
export const PACES: Readonly<Record<Pace, number>> = { real: 1, tenfold: 10, 'at once': 1 };

/** Whom the microphone is open for: who speaks, who speaks and takes their time, or who types and taps. */
export type WaitedFor = 'speaker' | 'slow speaker' | 'hands';

/** Whom it is open for, by what was chosen and whether this machine's microphone is on. */
export function waitedFor({ patient, pace }: Choices, listens: boolean): WaitedFor {
  if (patient) return 'slow speaker';
  return listens && pace !== 'at once' ? 'speaker' : 'hands';
}

const KEPT = 'hamstring-coach choices';
const AHEAD = 'hamstring-coach milliseconds-ahead';

/** The choices as the person makes them in a form. */
export interface Chooser {
  readonly choices: () => Choices;
  /** Chooses an Echo, as the person would. */
  readonly take: (echo: EchoChoice) => void;
}

/** Fills the form with what was chosen last time; `chose` is told what it was before. */
export function chooserIn(form: HTMLFormElement, chose: (before: Choices) => void): Chooser {
  const kept: Readonly<Record<string, unknown>> = JSON.parse(localStorage.getItem(KEPT) ?? '{}');
  for (const control of form.elements) {
    const value = kept[(control as HTMLInputElement).name];
    if (control instanceof HTMLSelectElement && [...control.options].some((option) => option.value === value)) {
      control.value = String(value);
    }
    if (control instanceof HTMLInputElement && typeof value === 'boolean') control.checked = value;
  }
  let choices = read();

  function read(): Choices {
    const chosen = new FormData(form);
    const option = (name: string): string => String(chosen.get(name) ?? '');
    return {
      // The form's options are these.
      device: option('device') as DeviceName,
      locale: option('locale') as Locale,
      pace: option('pace') as Pace,
      voice: option('voice'),
      speed: Number(option('speed')),
      muted: chosen.has('muted'),
      patient: chosen.has('patient'),
    };
  }

  form.addEventListener('change', () => {
    const before = choices;
    choices = read();
    localStorage.setItem(KEPT, JSON.stringify({ ...choices, speed: String(choices.speed) }));
    chose(before);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    choices: () => choices,
    take: ({ device, locale }) => {
      for (const [name, value] of Object.entries({ device, locale })) {
        const select = form.elements.namedItem(name) as HTMLSelectElement;
        if (select.value === value) continue;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    },
  };
}

/** By how many milliseconds the Echo's clock is ahead of the world's: time that was let pass stays passed. */
export const keptAhead = (): number => Number(localStorage.getItem(AHEAD) ?? 0) || 0;

/** Keeps it, for when the page is loaded again. */
export const keepAhead = (milliseconds: number): void => localStorage.setItem(AHEAD, String(milliseconds));
