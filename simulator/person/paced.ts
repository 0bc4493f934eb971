import { setInterval } from 'node:timers/promises';
import { type Doing, type Echo, type Happening, type Instant, later, START_UP_SECONDS } from '../echo/device';
import { wakeWord } from '../echo/ears';
import type { Screen } from '../echo/household';
import type { Clock } from './clock';
import { looksAt } from './lines';
import { linesOf, OVER, page, wrap } from './play-lines';
import type { Prompt } from './prompt';
import { type Caption, score } from './score';

/** How often the time is looked at, in milliseconds. */
const TICK = 50;

const OPENING = 'Alexa, open hamstring coach';

/** Something to be printed when its time has come; `counts` down to the end of a silence or a track meanwhile. */
interface Due {
  readonly at: Instant;
  readonly lines: readonly string[];
  readonly counts?: { readonly what: string; readonly until: Instant } | undefined;
  /** It is seen, and what counts down goes on. */
  readonly seen?: true;
}

/** How a person sits at the terminal. */
export interface Manner {
  /** The recognised voice. */
  readonly voice?: string | undefined;
  /** The microphone waits for them. */
  readonly patient: boolean;
  /** The Echo's screen, where it has one; what it shows is told in words. */
  readonly screen?: Screen | undefined;
}

/** Talks with a person at a terminal in the time of a clock: silences last, holds are counted, and Enter interrupts. */
export async function talkInTime(
  echo: Echo,
  clock: Clock,
  prompt: Prompt,
  { voice, patient, screen }: Manner,
): Promise<void> {
  const said = [OPENING];
  let coming: readonly Due[] = [];
  let counts: Due['counts'];
  let ended = false;

  // From the first letter on, or at Enter, the person is speaking: nothing else goes on until they have spoken.
  prompt.onTyping(() => clock.hold());
  prompt.onLine((line) => {
    if (line !== '') said.push(addressed(line, echo.doing()));
    else if (clock.isHeld()) clock.go();
    else clock.hold();
  });
  prompt.onEnd(() => {
    ended = true;
  });

  function play(now: Instant): void {
    const due = coming.filter(({ at }) => at <= now);
    coming = coming.slice(due.length);
    for (const { lines } of due) for (const line of lines) prompt.print(line);
    const last = due.findLast(({ seen }) => !seen);
    if (last !== undefined) counts = last.counts;
  }

  async function say(words: string): Promise<readonly Happening[]> {
    prompt.print(`\n> ${words}\n`);
    const happenings = await echo.hear(words, clock.now(), voice);
    clock.go();
    counts = undefined;
    if (echo.doing().is !== 'speaking') coming = [];
    return happenings;
  }

  prompt.print('(Type what you say. Enter interrupts Alexa, Ctrl-C ends.)');
  for await (const _tick of setInterval(TICK)) {
    if (ended) return;
    play(clock.now());
    const words = said.shift();
    const happenings = words === undefined ? await echo.pass(clock.now()) : await say(words);
    for (const happening of happenings) {
      if (happening.what === 'asked again') prompt.print('(no answer)');
      if ('sound' in happening) coming = schedule(happening, screen, prompt.width());
      else prompt.print(page(happening, undefined, prompt.width()).join('\n'));
    }
    if (patient && echo.doing().is === 'listening') clock.hold();
    prompt.light(light(echo.doing(), clock, counts));
  }
}

/** What is typed while only her name gets through is said to her by name. */
const addressed = (line: string, doing: Doing): string =>
  (doing.is === 'speaking' || doing.is === 'lingering') && !wakeWord(line).woken ? `Alexa, ${line}` : line;

type Sounding = Extract<Happening, { sound: unknown }>;

function schedule(happening: Sounding, screen: Screen | undefined, width: number): readonly Due[] {
  const { from, items, seconds } = happening.sound;
  const notes = score(items, seconds).map((note, index, all) => ({
    at: later(from, note.at),
    lines: linesOf(note, width),
    counts: countOf(note, all.slice(0, index), from),
  }));
  const closes = happening.what === 'answered' && happening.closes;
  const over: readonly Due[] = closes ? [{ at: later(from, seconds), lines: [OVER] }] : [];
  // A screen appears when the answer comes, a little before its sound.
  const looks = looksAt(happening, screen).map(
    ({ at, words }): Due => ({ at: later(from, at - START_UP_SECONDS), lines: wrap(words, width), seen: true }),
  );
  return [...notes, ...over, ...looks].sort((one, other) => one.at - other.at);
}

/** A silence and a track count down themselves; a cue lets the count of its track go on. */
function countOf(note: Caption, before: readonly Caption[], from: Instant): Due['counts'] {
  if (note.is === 'words') return undefined;
  if (note.is === 'silence') return { what: 'quiet', until: later(from, note.at + note.seconds) };
  const track = note.is === 'track' ? note : before.findLast((each) => each.is === 'track');
  return track && { what: track.track, until: later(from, track.at + track.seconds) };
}

/** The light: what the Echo is doing, and for how long still. */
function light(doing: Doing, clock: Clock, counts: Due['counts']): string {
  if (doing.is === 'asleep') return '○ asleep › ';
  if (doing.is === 'lingering') return '○ the screen is on, the microphone closed › Alexa, ';
  if (doing.is === 'listening') return clock.isHeld() ? '◉ listening › ' : `◉ listening ${left(doing.until, clock)} › `;
  if (clock.isHeld()) return '◉ interrupted › Alexa, ';
  if (clock.now() < doing.from) return '◌ thinking › ';
  return counts === undefined ? '● speaking › ' : `● ${counts.what} ${left(counts.until, clock)} › `;
}

const left = (until: Instant, clock: Clock): string => `${Math.max(0, Math.ceil((until - clock.now()) / 1000))} s`;
