import { describe, expect, test } from '@jest/globals';
import { assert, constant, integer, property, record, string, tuple, uniqueArray } from 'fast-check';
import { speak, type Utterance } from '../../lambda/alexa/speak';
import { escapeXml } from '../../lambda/alexa/ssml';
import { AMERICAN_PACE, secondsToSay } from '../../lambda/speech/duration';
import type { Speech, Track } from '../../lambda/speech/speech';
import type { Item, Spoken } from '../../simulator/sound/sound';
import { readSsml } from '../../simulator/sound/ssml';
import { timeline } from '../../simulator/sound/timeline';

const count = (from: number): Track['cues'] =>
  ['five', 'four', 'three', 'two', 'one'].map((words, index) => ({ at: from + index, words }));

const HOLD: Track = {
  track: 'hold',
  seconds: 30,
  cues: [
    { at: 0, words: 'Hold, breathe.' },
    { at: 15, words: 'Halfway.' },
    { at: 20, words: 'Ten more.' },
    ...count(25),
  ],
};

const TURN: Speech = [
  { words: 'Left leg.' },
  { track: 'ready', seconds: 15, cues: [{ at: 1, words: 'Raise it slowly to a gentle pull.' }] },
  HOLD,
  { track: 'release', seconds: 4, cues: [{ at: 0, words: 'And ease down.' }] },
  { words: 'Ready for the other leg?' },
];

const said = (speech: Speech, how: Partial<Utterance> = {}) =>
  speak({
    speech,
    reprompt: [{ words: 'No count? Say: again.' }],
    open: true,
    slow: false,
    plainSound: false,
    interrupts: false,
    pace: AMERICAN_PACE,
    ...how,
  });

const isSpoken = (item: Item): item is Spoken => 'words' in item;

const spokenIn = (...args: Parameters<typeof timeline>): readonly Spoken[] => timeline(...args).speech.filter(isSpoken);

/** Seconds from the start of one text to the start of another. */
function between(heard: readonly Spoken[], from: string, to: string): number {
  const at = (words: string): number => heard.find((item) => item.words.startsWith(words))?.at ?? Number.NaN;
  return at(to) - at(from);
}

describe('a turn with a hold', () => {
  test('is a document from its first track on, with the words before it as speech', () => {
    const { outputSpeech, directives } = said(TURN);
    expect(outputSpeech).toEqual({ type: 'SSML', ssml: '<speak>Left leg.</speak>' });
    expect(directives).toMatchObject([{ type: 'Alexa.Presentation.APLA.RenderDocument' }]);
  });

  test('has no speech before it when it begins with a track', () => {
    expect(said(TURN.slice(1))).not.toHaveProperty('outputSpeech');
  });

  test.each([100, 140, 175, 210])('lasts what it promises at %d words a minute', (wordsPerMinute) => {
    expect(between(spokenIn(said(TURN), { wordsPerMinute }), 'Hold', 'And ease')).toBe(30);
  });

  test.each([0, 1])('is moved by no cue, not by one that begins at %d and is too long for its track', (at) => {
    const short: Track = {
      track: 'ready',
      seconds: 2,
      cues: [{ at, words: 'Much more than fits into two seconds of sound.' }],
    };
    const heard = spokenIn(said([short, HOLD]));
    expect(heard[0]).toMatchObject({ at, seconds: 2 - at, cut: true });
    expect(heard[1]).toMatchObject({ at: 2, words: 'Hold, breathe.' });
  });

  test('asks its question last, so that the microphone opens after it', () => {
    expect(spokenIn(said(TURN)).at(-1)?.words).toBe('Ready for the other leg?');
    expect(said(TURN).shouldEndSession).toBe(false);
  });

  test('is spoken by a device that cannot play documents, each cue within half a second', () => {
    const sound = said(TURN, { plainSound: true });
    expect(sound).not.toHaveProperty('directives');
    const heard = spokenIn(sound, { voice: (words) => secondsToSay(words, AMERICAN_PACE) });
    expect(between(heard, 'Hold', 'And ease')).toBeCloseTo(30, 1);
    expect(between(heard, 'Hold', 'five')).toBeCloseTo(25, 1);
  });

  test('says its words slower to who asked for slower, and keeps its time', () => {
    const heard = spokenIn(said(TURN, { slow: true }));
    expect(heard.filter(({ wordsPerMinute }) => wordsPerMinute < 175).map(({ words }) => words)).toEqual([
      'Left leg.',
      'Ready for the other leg?',
    ]);
    expect(between(heard, 'Hold', 'And ease')).toBe(30);
  });
});

describe('any other turn', () => {
  const REST: Speech = [{ words: 'Settle down.' }, { track: 'rest', seconds: 25, cues: [] }, { words: 'Ready?' }];

  test('is plain speech, tracks and all', () => {
    const sound = said(REST);
    expect(sound).not.toHaveProperty('directives');
    expect(between(spokenIn(sound, { voice: () => 1 }), 'Settle', 'Ready')).toBe(26);
  });

  test('has no reprompt when it closes the session', () => {
    const sound = said([{ words: 'Goodbye.' }], { open: false });
    expect(sound).not.toHaveProperty('reprompt');
    expect(sound.shouldEndSession).toBe(true);
  });
});

describe('plain speech', () => {
  const markupOf = (speech: Speech): string => {
    const { outputSpeech } = said(speech, { plainSound: true });
    return outputSpeech?.type === 'SSML' ? outputSpeech.ssml : '';
  };

  test('no break is longer than Alexa takes, and together they are the silence', () => {
    assert(
      property(integer({ min: 1, max: 240_000 }), (milliseconds) => {
        const breaks = readSsml(markupOf([{ silence: milliseconds / 1000 }])).map((mark) =>
          'silence' in mark ? mark.silence : 0,
        );
        expect(Math.max(...breaks)).toBeLessThanOrEqual(10);
        expect(breaks.reduce((sum, seconds) => sum + seconds, 0)).toBeCloseTo(milliseconds / 1000, 6);
      }),
    );
  });

  test('whatever the words, they arrive as they were written', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const words = `said: ${text}.`.replace(/\s+/g, ' ');
        expect(readSsml(markupOf([{ words }]))).toEqual([{ words, rate: 1 }]);
      }),
    );
  });

  test('markup in words is only text', () => {
    expect(escapeXml(`<break time="9s"/> & 'more'`)).toBe('&lt;break time=&quot;9s&quot;/&gt; &amp; &apos;more&apos;');
  });

  test('words that outrun their track take their time from the next', () => {
    const hurried: Speech = [
      { ...HOLD, seconds: 1, cues: [{ at: 0, words: 'Much more than fits into a single second.' }] },
      HOLD,
    ];
    const heard = spokenIn(said(hurried, { plainSound: true }), {
      voice: (words) => secondsToSay(words, AMERICAN_PACE),
    });
    expect(Math.abs(between(heard, 'Much', 'Ten') - 21)).toBeLessThan(0.5);
  });
});

describe('for any tracks, at any speed', () => {
  /** Tracks whose cues keep `room` seconds between them and from the end. */
  const track = (room: number) =>
    tuple(uniqueArray(integer({ min: 0, max: 20 }), { maxLength: 8 }), constant('breathe')).map(
      ([slots, words]): Track => ({
        track: 'hold',
        seconds: 21 * room,
        cues: slots.sort((one, other) => one - other).map((slot) => ({ at: slot * room, words })),
      }),
    );
  const turns = record({ tracks: tuple(track(1), track(3)), wordsPerMinute: integer({ min: 100, max: 260 }) });

  test('a document has every cue at its second, whole, and the question right behind', () => {
    assert(
      property(turns, ({ tracks, wordsPerMinute }) => {
        const heard = spokenIn(said([...tracks, { words: 'Ready?' }]), { wordsPerMinute });
        const [first, second] = tracks;
        const expected = [
          ...first.cues.map(({ at }) => at),
          ...second.cues.map(({ at }) => at + first.seconds),
          21 + 63,
        ];
        expect(heard.map(({ at }) => at)).toEqual(expected);
        expect(heard.some(({ cut }) => cut)).toBe(false);
      }),
    );
  });

  test('plain speech keeps every cue in order, and is right at the pace it reckons with', () => {
    assert(
      property(turns, ({ tracks }) => {
        const voice = (words: string): number => secondsToSay(words, AMERICAN_PACE);
        const document = spokenIn(said([...tracks, { words: 'Ready?' }]), { voice });
        const plain = spokenIn(said([...tracks, { words: 'Ready?' }], { plainSound: true }), { voice });
        expect(plain.map(({ words }) => words)).toEqual(document.map(({ words }) => words));
        plain.forEach(({ at }, index) => {
          expect(at).toBeCloseTo(document[index]?.at ?? Number.NaN, 1);
        });
      }),
    );
  });
});

test('a longer text takes longer, and so does one with pauses', () => {
  const seconds = (words: string): number => secondsToSay(words, AMERICAN_PACE);
  expect(seconds('Keep your left knee straight')).toBeGreaterThan(seconds('Keep your knee straight'));
  expect(seconds('Breathe, and hold')).toBeGreaterThan(seconds('Breathe and hold'));
  expect(seconds('Hold.')).toBe(seconds('Hold'));
});
