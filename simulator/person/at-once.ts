import { type Echo, type Happening, type Instant, later } from '../echo/device';
import { wakeWord } from '../echo/ears';
import type { Act, Said } from './script';

/** How long a person takes to answer when the microphone has opened, in seconds. */
const ANSWER_SECONDS = 1;

/** A person at an Echo for whom no time passes but that of the script: what takes a minute is over at once. */
export interface Person {
  readonly now: () => Instant;
  /** When something would be said: at its second of the sound; after a wait at once, by her name; else after the sound. */
  readonly momentOf: (said: Said) => Instant;
  readonly act: (act: Act) => Promise<readonly Happening[]>;
  /** Time passes up to an instant: overnight, say. */
  readonly waitUntil: (instant: Instant) => Promise<readonly Happening[]>;
}

/** Puts a person before an Echo at an instant; `voice` is whose voice it recognises where a line names none. */
export function personAt(echo: Echo, start: Instant, voice?: string): Person {
  let now = start;
  let waited = false;

  async function waitUntil(instant: Instant): Promise<readonly Happening[]> {
    now = Math.max(now, instant);
    return echo.pass(now);
  }

  /** Nothing is said until the skill says or does something, or nothing is left that could. */
  async function keepSilent(): Promise<readonly Happening[]> {
    for (let doing = echo.doing(); doing.is !== 'asleep'; doing = echo.doing()) {
      const happenings = await waitUntil(doing.until);
      if (happenings.length > 0) return happenings;
    }
    return [];
  }

  function momentOf({ words, after }: Said): Instant {
    const doing = echo.doing();
    if (doing.is !== 'speaking') return now;
    if (after !== undefined) return Math.max(now, later(doing.from, after));
    return waited && wakeWord(words).woken ? now : Math.max(now, later(doing.until, ANSWER_SECONDS));
  }

  async function say(said: Said): Promise<readonly Happening[]> {
    now = momentOf(said);
    return echo.hear(said.words, now, said.voice ?? voice, said.refused);
  }

  function carryOut(act: Act): Promise<readonly Happening[]> {
    if (act.does === 'say') {
      // Her name breaks in only on somebody who let part of the sound go by first; else it is said when she has finished.
      const saying = say(act);
      waited = false;
      return saying;
    }
    waited = act.does === 'wait';
    return act.does === 'wait' ? waitUntil(later(now, act.seconds)) : keepSilent();
  }

  return {
    now: () => now,
    momentOf,
    waitUntil,
    act: async (act) => {
      const happenings = await carryOut(act);
      // Waiting is counted from the beginning of the sound.
      const begins = happenings.flatMap((happening) => ('sound' in happening ? [happening.sound.from] : []));
      now = Math.max(now, ...begins);
      return happenings;
    },
  };
}
