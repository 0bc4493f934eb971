import { describe, expect, test } from '@jest/globals';
import { confusionsOf } from '../../bench/spoken/confused';
import { intervalOf } from '../../bench/spoken/interval';
import { heardWords, surenessOf } from '../../bench/spoken/lattice';
import { inRoom, randomFrom, roomNoise } from '../../bench/spoken/noise';
import { sentencesOf } from '../../bench/spoken/sentences';
import { spelled, spokenWords } from '../../bench/spoken/spelled';
import { storedIn } from '../../bench/spoken/stored';
import { arrives, hearingOf, SURE } from '../../bench/spoken/sure';
import { arpaOf } from '../../bench/spoken/trigram';
import { wordErrors } from '../../bench/spoken/word-errors';

describe('Shares are told with what they leave open', () => {
  test('none of 300 leaves open one in 79', () => {
    const [low, high] = intervalOf(0, 300);
    expect(low).toBe(0);
    expect(high).toBeCloseTo(0.0126, 4);
  });

  test('half of a hundred leaves open ten on either side', () => {
    const [low, high] = intervalOf(50, 100);
    expect(low).toBeCloseTo(0.404, 3);
    expect(high).toBeCloseTo(0.596, 3);
  });
});

describe('Words that were mistaken', () => {
  const mistaken = (said: string, heard: string) => wordErrors(said.split(' '), heard.split(' '));

  test('are counted one by one, and told with their neighbours', () => {
    expect(mistaken('test both legs', 'test left leg')).toEqual({ errors: 2, mistaken: [['both legs', 'left leg']] });
  });

  test('may be lost, or come out of nothing', () => {
    expect(mistaken('the left one', 'left one it')).toEqual({
      errors: 2,
      mistaken: [
        ['the', ''],
        ['', 'it'],
      ],
    });
  });
});

describe('How sure a recogniser is of what it heard', () => {
  const lattice = [
    'I=0\tt=0.00\tW=!SENT_START\tv=1',
    'I=1\tt=0.50\tW=my\tv=1',
    'I=2\tt=0.70\tW=back\tv=1',
    'I=3\tt=0.71\tW=thigh\tv=1',
    'I=4\tt=0.72\tW=bag(2)\tv=1',
    'J=0\tS=1\tE=2\ta=-1\tp=0.6',
    'J=1\tS=1\tE=3\ta=-1\tp=0.4',
    'J=2\tS=2\tE=0\ta=-1\tp=0.3',
    'J=3\tS=3\tE=0\ta=-1\tp=0.4',
    'J=4\tS=4\tE=0\ta=-1\tp=0.3',
  ].join('\n');
  const segments = 'u0 S 0 T -9 A -9 L -9 0 -1 0 <s> 50 -2 -3 my 70 -4 -5 thigh 101 -6 -7 <sil> 110 -8 -9 </s> 120';

  test('is the share of what may have been said that has the word there', () => {
    expect(heardWords(segments, lattice, (word) => word)).toEqual([
      { word: 'my', sureness: 1, length: 20 },
      { word: 'thigh', sureness: 0.4, length: 31 },
    ]);
  });

  test('counts words together that sound the same', () => {
    const [, last] = heardWords(segments.replace('thigh', 'back'), lattice, (word) => (word === 'bag' ? 'back' : word));
    expect(last?.sureness).toBeCloseTo(0.6);
  });

  test('is nothing where a number may be another one nearly as well, whatever stands around it', () => {
    const heard = (word: string, sureness: number) =>
      hearingOf([
        { word: 'around', sureness: 1, length: 40 },
        { word, sureness, length: 20 },
      ]);
    expect(arrives(heard('fifty', 0.66))).toBe('');
    expect(arrives(heard('fifty', 0.67))).toBe('around fifty');
    expect(arrives(heard('one', 0.5))).toBe('around one');
  });

  test('goes by how long a word takes, and is nothing where nothing was heard', () => {
    const [short, long] = [
      { word: 'a', sureness: 0.1, length: 5 },
      { word: 'hamstring', sureness: 1, length: 95 },
    ];
    expect(surenessOf([short, long])).toBeGreaterThan(surenessOf([{ ...short, length: 50 }, long]));
    expect(surenessOf([])).toBe(0);
  });

  test('below a threshold nothing reaches the skill', () => {
    expect(arrives({ words: 'my thigh', sure: SURE - 0.01 })).toBe('');
    expect(arrives({ words: 'my thigh', sure: SURE })).toBe('my thigh');
  });
});

test('a leg or a height is taken for another only where that reaches the skill', () => {
  const said = (words: string, heard: string, sure: number) => ({
    saying: { words, voice: 'rms' as const, room: 'quiet' as const, slowly: false },
    heard: { words: heard, sure },
  });
  const lines = confusionsOf([
    said('both legs', 'left leg', 0.9),
    said('both', 'left', 0.1),
    said('fifty five', 'fifty', 0.9),
    said('fifty', 'fifty degrees', 0.9),
  ]);
  expect(lines.find((line) => line.includes('both'))).toContain('1 of 2');
  expect(lines.find((line) => line.includes('fifty five'))).toContain('1 of 1');
  expect(lines.find((line) => /fifty +0 of 1/.test(line))).toBeDefined();
});

describe('What the recogniser is taught', () => {
  test('is every sample, with its slots filled by what they take', () => {
    const model = {
      interactionModel: {
        languageModel: {
          invocationName: 'coach',
          intents: [
            {
              name: 'Angle',
              slots: [
                { name: 'degrees', type: 'AMAZON.NUMBER' },
                { name: 'leg', type: 'LEG' },
              ],
              samples: ["I don't know", 'about {degrees} on the {leg}'],
            },
          ],
          types: [{ name: 'LEG', values: [{ name: { value: 'left', synonyms: ['left leg'] } }] }],
        },
      },
    };
    const [first, ...others] = sentencesOf(model).map((words) => words.join(' '));
    expect(first).toBe("i don't know");
    expect(others.length).toBeGreaterThan(1);
    for (const sentence of others) expect(sentence).toMatch(/^about [a-z ]+ on the left( leg)?$/);
  });

  test('is run together where people do', () => {
    const languageModel = {
      invocationName: 'coach',
      types: [],
      intents: [{ name: 'A', samples: ['my leg has gone numb', 'no'] }],
    };
    expect(sentencesOf({ interactionModel: { languageModel } }).map((words) => words.join(' '))).toEqual([
      'my leg has gone numb',
      "my leg's gone numb",
      'no',
    ]);
  });

  test('numbers are spelled as they are said', () => {
    expect([0, 15, 50, 55, 100, 120].map(spelled)).toEqual([
      'zero',
      'fifteen',
      'fifty',
      'fifty five',
      'a hundred',
      'a hundred and twenty',
    ]);
    expect(spokenWords('No, 55 — it’s "odd"!')).toEqual(['no', 'fifty', 'five', "it's", 'odd']);
  });

  test('after any words, what may come next adds up to one', () => {
    const sentences = ['my knee bent', 'my back hurts', 'my back', 'no'].map((line) => line.split(' '));
    const arpa = arpaOf(
      sentences,
      new Map([
        ['weather', 0.75],
        ['knee', 0.25],
      ]),
      0.2,
    );
    const grams = new Map<string, { probability: number; backOff: number }>();
    for (const line of arpa.split('\n')) {
      const [probability, words, backOff = '0'] = line.split('\t');
      if (words !== undefined)
        grams.set(words, { probability: 10 ** Number(probability), backOff: 10 ** Number(backOff) });
    }
    const given = (history: readonly string[], word: string): number => {
      const known = grams.get([...history, word].join(' '));
      if (known !== undefined) return known.probability;
      return (grams.get(history.join(' '))?.backOff ?? 1) * given(history.slice(1), word);
    };
    const words = ['my', 'knee', 'bent', 'back', 'hurts', 'no', 'weather', '</s>'];
    for (const history of [[], ['<s>'], ['my'], ['weather'], ['<s>', 'my'], ['my', 'back'], ['no', 'weather']])
      expect(words.reduce((all, word) => all + given(history, word), 0)).toBeCloseTo(1, 2);
  });
});

describe('Noise', () => {
  const power = (samples: ArrayLike<number>, from = 0, to = samples.length): number => {
    let all = 0;
    for (let at = from; at < to; at += 1) all += (samples[at] ?? 0) ** 2;
    return all / (to - from);
  };

  test('is the same for the same seed, and another for another', () => {
    const made = (seed: number) => [...roomNoise(50, 16_000, randomFrom(seed))];
    expect(made(1)).toEqual(made(1));
    expect(made(1)).not.toEqual(made(2));
  });

  test('is as many decibels softer than speech as the room says', () => {
    const speech = new Int16Array(16_000).map((_, at) => (at % 20 < 10 ? 5000 : -5000));
    const heard = inRoom(speech, '10 dB', 1, 16_000);
    const before = 4800;
    expect(10 * Math.log10(power(speech) / power(heard, 0, before))).toBeCloseTo(10, -0.5);
    const raised = inRoom(speech, '10 dB', 1, 16_000, 6);
    expect(10 * Math.log10(power(heard, 0, before) / power(raised, 0, before))).toBeCloseTo(6, 0);
  });
});

test('what was stored of a run is read as it was written', () => {
  const text = '# Heard on a day\nangle\trms\tquiet\tfifty\tfifteen\t0.81\nraise\tslt\t10 dB\tit is down\t\t0.00\n';
  expect(storedIn(text)).toEqual([
    { situation: 'angle', voice: 'rms', room: 'quiet', said: 'fifty', heard: { words: 'fifteen', sure: 0.81 } },
    { situation: 'raise', voice: 'slt', room: '10 dB', said: 'it is down', heard: { words: '', sure: 0 } },
  ]);
});
