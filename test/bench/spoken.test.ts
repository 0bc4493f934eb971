import { describe, expect, test } from '@jest/globals';
import { intervalOf } from '../../bench/spoken/interval';
import { inRoom, randomFrom, roomNoise } from '../../bench/spoken/noise';
import { sentencesOf } from '../../bench/spoken/sentences';
import { spelled, spokenWords } from '../../bench/spoken/spelled';
import { storedIn } from '../../bench/spoken/stored';
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
  });
});

test('what was stored of a run is read as it was written', () => {
  const text = '# Heard on a day\nangle\trms\tquiet\tfifty\tfifteen\nraise\tslt\t10 dB\tit is down\t\n';
  expect(storedIn(text)).toEqual([
    { situation: 'angle', voice: 'rms', room: 'quiet', said: 'fifty', heard: 'fifteen' },
    { situation: 'raise', voice: 'slt', room: '10 dB', said: 'it is down', heard: '' },
  ]);
});
