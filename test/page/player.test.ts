import { beforeEach, expect, test } from '@jest/globals';
import { type Player, playerBy } from '../../simulator/browser/echo/player';
import type { Voice } from '../../simulator/browser/talk/voice';
import { type Time, timeFrom } from '../../simulator/browser/time';
import type { Item } from '../../simulator/sound/sound';

const START = Date.parse('2026-03-03T07:30:00Z');

const words = (at: number, seconds: number, said: string): Item => ({
  at,
  seconds,
  words: said,
  wordsPerMinute: 175,
  cut: false,
});

/** Words that are reckoned to take 4 seconds, 5 seconds of quiet, and a hold with two cues. */
const SOUND = {
  from: START,
  seconds: 39,
  items: [
    words(0, 4, 'Well?'),
    { at: 9, seconds: 30, track: 'hold' },
    words(9, 2, 'Hold, and breathe.'),
    words(24, 1, 'Halfway.'),
  ],
};

let time: Time;
let player: Player;
let heard: string[];
let spoken: string[];
/** The voice comes to the end of what it is saying. */
let finish: () => Promise<void>;

beforeEach(() => {
  heard = [];
  spoken = [];
  let done = (): void => {};
  finish = async () => {
    done();
    await Promise.resolve();
  };
  const voice: Voice = {
    speaks: () => true,
    whose: () => 'browser',
    prepare: () => {},
    say: ({ words: said }) => {
      spoken.push(said);
      return new Promise((resolve) => {
        done = resolve;
      });
    },
    hush: () => {},
    isTaken: () => false,
  };
  // It stands still: only the test moves it.
  time = timeFrom(START, () => {});
  time.hold('patience');
  player = playerBy(time, voice, () => 1, {
    begins: () => {},
    heard: (note) => heard.push('words' in note ? note.words : note.is),
    runs: () => {},
  });
  player.begin(SOUND);
});

const goTo = (seconds: number): void => {
  time.leap(START + seconds * 1000);
  player.play();
};

test('a voice that is done early lets the quiet begin at once', async () => {
  goTo(1.5);
  await finish();
  expect((time.now() - START) / 1000).toBe(4);
});

test('what follows plain words waits for the voice', async () => {
  goTo(4.2);
  goTo(9.5);
  expect(heard).toEqual(['Well?']);
  await finish();
  player.play();
  expect(heard).toEqual(['Well?', 'silence', 'track', 'Hold, and breathe.']);
});

test('in a hold nothing waits for the voice: a cue comes at its second', async () => {
  await finish();
  goTo(9);
  expect(spoken).toEqual(['Well?', 'Hold, and breathe.']);
  goTo(24);
  expect(spoken).toEqual(['Well?', 'Hold, and breathe.', 'Halfway.']);
  expect((time.now() - START) / 1000).toBe(24);
});

test('what is broken into tells how much of it was heard, and plays no further', async () => {
  await finish();
  goTo(12);
  expect(player.cut()).toBe(12);
  goTo(30);
  expect(heard.at(-1)).toBe('Hold, and breathe.');
  expect(player.cut()).toBeUndefined();
});

test('the words of the last seconds are known, so that they are not taken for the person’s', async () => {
  expect(player.lately()).toBe('Well?');
  await finish();
  goTo(8);
  expect(player.lately()).toBe('');
});

test('says the words once more that a call broke into, and waits for them; a cue of a hold has had its second', async () => {
  const isBrokenInto = (): void => {
    player.hush();
    player.sayAgain();
  };
  goTo(2);
  isBrokenInto();
  expect(spoken).toEqual(['Well?', 'Well?']);
  goTo(4.2);
  goTo(9.5);
  expect(spoken).toHaveLength(2);
  await finish();
  goTo(24.5);
  expect(spoken.at(-1)).toBe('Halfway.');
  isBrokenInto();
  expect(spoken).toHaveLength(3);
});
