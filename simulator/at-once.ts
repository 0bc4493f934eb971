import { type Echo, type Happening, type Instant, later } from './device';
import { wakeWord } from './ears';
import type { Act } from './script';

/** How long a person takes to answer when the microphone has opened, in seconds. */
const ANSWER_SECONDS = 1;

/** A person at an Echo for whom no time passes but that of the script: what takes a minute is over at once. */
export interface Person {
  readonly now: () => Instant;
  readonly act: (act: Act) => Promise<readonly Happening[]>;
  /** Time passes up to an instant: overnight, say. */
  readonly waitUntil: (instant: Instant) => Promise<readonly Happening[]>;
}

/** Puts a person before an Echo at an instant; `voice` is whose voice it recognises where a line names none. */
export function personAt(echo: Echo, start: Instant, voice?: string): Person {
  let now = start;

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

  async function say({
    words,
    voice: whose = voice,
    after,
  }: Extract<Act, { does: 'say' }>): Promise<readonly Happening[]> {
    const doing = echo.doing();
    if (doing.is === 'speaking' && after !== undefined) now = Math.max(now, later(doing.from, after));
    else if (doing.is === 'speaking' && !wakeWord(words).woken) now = Math.max(now, later(doing.until, ANSWER_SECONDS));
    const happenings = await echo.hear(words, now, whose);
    return happenings;
  }

  return {
    now: () => now,
    waitUntil,
    act: async (act) => {
      const happenings =
        act.does === 'say'
          ? await say(act)
          : act.does === 'wait'
            ? await waitUntil(later(now, act.seconds))
            : await keepSilent();
      // Waiting is counted from the beginning of the sound.
      const sounds = happenings.flatMap((happening) => ('sound' in happening ? [happening.sound.from] : []));
      now = Math.max(now, ...sounds);
      return happenings;
    },
  };
}
