import { type Instant, later, type Sounding } from '../../echo/device';
import { type Caption, score } from '../../person/score';
import type { Spoken } from '../../sound/sound';
import type { Voice, Words } from '../talk/voice';
import type { Time } from '../time';
import { isInTrack, type Running, type RunningSound, runningAt, runOf, wordsOf } from './running';

/** Who is told what is heard, as it is heard. */
export interface Listener {
  readonly begins: () => void;
  readonly heard: (note: Caption) => void;
  readonly runs: (running: Running | undefined) => void;
}

/** Plays sound by the clock. */
export interface Player {
  readonly begin: (sound: Sounding) => void;
  /** Everything that is due by now. */
  readonly play: () => void;
  /** Breaks off, and tells how many seconds were heard; undefined when nothing was playing. */
  readonly cut: () => number | undefined;
  /** The voice alone falls silent. */
  readonly hush: () => void;
  /** The words that are not over yet are said from their beginning; cues of a hold are not: they have their seconds. */
  readonly sayAgain: () => void;
  /** When what is running down now will be over; undefined when nothing is. */
  readonly runsUntil: () => Instant | undefined;
  /** The words of the last seconds, and of now. */
  readonly lately: () => string;
}

/** So long after it was said the Echo's own voice may still come out of a recogniser, in seconds. Chrome's are late by half a second. */
const ECHOES = 0.7;

/** The clock stops for the voice a little before the words were reckoned to be over, so that nothing falls due. In milliseconds. */
const EARLY = 100;

/**
 * A player by a clock. Plain words take as long as the voice takes over them: the clock leaps or waits for it. In a track the
 * clock rules, and words that are not over when the next begin are cut off.
 */
export function playerBy(time: Time, voice: Voice, speed: () => number, told: Listener): Player {
  let playing: RunningSound | undefined;
  /** Plain words that the voice is at, and when they were reckoned to be over. */
  let saying: Instant | undefined;
  let said: readonly (Spoken & { readonly from: Instant })[] = [];

  const atSpeed = ({ words, wordsPerMinute }: Spoken): Words => ({ words, wordsPerMinute: speed() * wordsPerMinute });

  function speak(words: Spoken, from: Instant, inTrack: boolean): void {
    said = [...said.slice(-3), { ...words, from }];
    saying = undefined;
    time.go('voice');
    if (!voice.speaks()) return;
    const until = later(from, words.seconds);
    if (!inTrack) saying = until;
    void voice.say(atSpeed(words)).then(() => {
      if (saying !== until) return;
      saying = undefined;
      time.leap(until);
      time.go('voice');
    });
  }

  function tell(note: Caption, all: Sounding): void {
    told.heard(note);
    if (playing === undefined || note.is === 'cue') return;
    if (note.is === 'words') delete playing.run;
    else playing.run = runOf(note, all);
  }

  /** Says words that are not over at an instant. */
  function sayWhatLasts(words: readonly Spoken[], sound: Sounding, now: Instant): void {
    const last = words.at(-1);
    if (last === undefined || now >= later(sound.from, last.at + last.seconds)) return;
    speak(last, later(sound.from, last.at), isInTrack(last, sound));
  }

  function play(): void {
    if (playing === undefined) return;
    const now = time.now();
    if (saying !== undefined && now >= saying - EARLY) {
      time.hold('voice');
      return;
    }
    const { sound } = playing;
    const isDue = ({ at }: { readonly at: number }): boolean => later(sound.from, at) <= now;
    const due = { notes: playing.notes.filter(isDue), words: playing.words.filter(isDue) };
    playing.notes = playing.notes.slice(due.notes.length);
    playing.words = playing.words.slice(due.words.length);
    for (const note of due.notes) tell(note, sound);
    sayWhatLasts(due.words, sound, now);
    told.runs(runningAt(playing.run, now));
    if (now >= later(sound.from, sound.seconds)) stop();
  }

  function stop(): void {
    playing = undefined;
    told.runs(undefined);
  }

  function hush(): void {
    voice.hush();
    saying = undefined;
    time.go('voice');
  }

  return {
    play,
    hush,
    sayAgain: () => {
      if (playing === undefined) return;
      const { sound } = playing;
      const begun = wordsOf(sound).filter(({ at }) => later(sound.from, at) <= time.now());
      const plain = begun.filter((words) => !isInTrack(words, sound));
      sayWhatLasts(plain, sound, time.now());
    },
    begin: (sound) => {
      stop();
      hush();
      playing = { sound, notes: score(sound.items, sound.seconds), words: wordsOf(sound) };
      told.begins();
      voice.prepare(playing.words.map(atSpeed));
      play();
    },
    cut: () => {
      if (playing === undefined) return undefined;
      const { from } = playing.sound;
      hush();
      stop();
      return Math.max(0, (time.now() - from) / 1000);
    },
    runsUntil: () => {
      const until = playing?.run?.until;
      return until !== undefined && until > time.now() ? until : undefined;
    },
    lately: () => {
      const now = time.now();
      return said
        .filter(({ from, seconds }) => now <= later(from, seconds + ECHOES))
        .map(({ words }) => words)
        .join(' ');
    },
  };
}
