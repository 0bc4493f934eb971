import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { modelOf } from '../../simulator/understanding/models';
import { understand } from '../../simulator/understanding/understand';

const model = modelOf('en-US');

/** A model about something else altogether, to show that nothing here knows of legs. */
const CAFE = {
  interactionModel: {
    languageModel: {
      invocationName: 'corner cafe',
      intents: [
        {
          name: 'OrderIntent',
          slots: [{ name: 'drink', type: 'DRINK' }],
          samples: ['a {drink} please', 'i would like a {drink}'],
        },
        {
          name: 'BookIntent',
          slots: [
            { name: 'day', type: 'AMAZON.DATE' },
            { name: 'time', type: 'AMAZON.TIME' },
          ],
          samples: ['a table for {day}', 'a table at {time}'],
        },
        {
          name: 'PayIntent',
          slots: [{ name: 'sum', type: 'AMAZON.NUMBER' }],
          samples: ['i pay {sum}', 'here are {sum}'],
        },
        { name: 'WaitIntent', slots: [{ name: 'time', type: 'AMAZON.DURATION' }], samples: ['come back in {time}'] },
        { name: 'NotSweetIntent', samples: ['i do not want sugar'] },
        { name: 'SweetIntent', samples: ['i want sugar'] },
      ],
      types: [
        {
          name: 'DRINK',
          values: [
            { id: 'tea', name: { value: 'tea', synonyms: ['cup of tea', 'cuppa'] } },
            { id: 'flour', name: { value: 'flower tea' } },
          ],
        },
      ],
    },
  },
};

const inCafe = (words: string, slot: string) => understand(CAFE, words).slots[slot]?.value;

describe('Numbers as they are spoken', () => {
  test.each([
    ['sixty two', '62'],
    ['a hundred', '100'],
    ['one hundred and ten', '110'],
    ['one oh five', '105'],
    ['six zero', '60'],
    ['ate tea', '80'],
    ['for tea five', '45'],
    ['sixty', '60'],
    ['sixteen', '16'],
    ['62', '62'],
  ])('"%s" is %s', (words, value) => {
    expect(inCafe(`i pay ${words}`, 'sum')).toBe(value);
  });
});

describe('Durations as they are spoken', () => {
  test.each([
    ['thirty seconds', 'PT30S'],
    ['half a minute', 'PT30S'],
    ['a minute', 'PT1M'],
    ['a couple of minutes', 'PT2M'],
    ['four weeks', 'P4W'],
  ])('"%s" is %s', (words, value) => {
    expect(inCafe(`come back in ${words}`, 'time')).toBe(value);
  });
});

describe('Dates and times as they are spoken', () => {
  test.each([
    ['a table at half seven', 'time', /^\d{2}:30$/],
    ['a table at eight am', 'time', /^08:00$/],
    ['a table at nine p m', 'time', /^21:00$/],
    ['a table at twenty past eight', 'time', /^08:20$/],
    ['a table at ten minutes to seven', 'time', /^06:50$/],
    ['a table at 8 p.m.', 'time', /^20:00$/],
    ['a table for tomorrow', 'day', /^\d{4}-\d{2}-\d{2}$/],
    ['a table for sunday', 'day', /^\d{4}-\d{2}-\d{2}$/],
  ])('"%s"', (words, slot, value) => {
    expect(inCafe(words, slot)).toMatch(value);
  });
});

describe('A sentence', () => {
  test('is known among fillers, inflected, and by its sound', () => {
    for (const words of ['um i would like a cup of tea', 'to be honest i would like a tea', 'a flour tea please'])
      expect(understand(CAFE, words).intent).toBe('OrderIntent');
    expect(understand(CAFE, 'a flour tea please').slots.drink?.resolutions).toMatchObject({
      resolutionsPerAuthority: [{ status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { id: 'flour' } }] }],
    });
  });

  test.each(['constructor', 'a cup of constructor', 'come back in ten constructor'])(
    'may have a word that JavaScript knows: "%s"',
    (words) => expect(() => understand(CAFE, words)).not.toThrow(),
  );

  test('is not taken for its opposite', () => {
    expect(understand(CAFE, 'i want sugar').intent).toBe('SweetIntent');
    expect(understand(CAFE, "i don't want any sugar").intent).toBe('NotSweetIntent');
  });

  test('about something else is not understood', () => {
    for (const words of ['where is the station', 'purple monkey', '', '?', 'la la la'])
      expect(understand(CAFE, words)).toEqual({ intent: 'AMAZON.FallbackIntent', slots: {} });
  });
});

describe('What is said to nobody, or to another skill', () => {
  const [, ...rows] = readFileSync('test/utterances/noise.tsv', 'utf8').trim().split('\n');
  const words = rows.map((row) => row.split('\t')[1] ?? '');

  test('is hardly ever taken for an answer', () => {
    // A number that is no height ("two tickets") answers nothing either.
    const nothing = ['AMAZON.FallbackIntent', 'OtherNumberIntent'];
    const taken = words.filter((each) => !nothing.includes(understand(model, each).intent));
    expect(words.length).toBeGreaterThanOrEqual(40);
    expect(taken.length).toBeLessThanOrEqual(1);
  });

  test.each(['purple monkey', 'banana bread recipe', 'dishwasher', 'tell me a joke', 'add eggs to my shopping list'])(
    '"%s" is refused',
    (each) => {
      expect(understand(model, each).intent).toBe('AMAZON.FallbackIntent');
    },
  );
});

describe('A danger denied', () => {
  test.each(["i haven't lost any weight", "i don't have any numbness", "no i'm not pregnant", 'no fever'])(
    '"%s" denies it',
    (words) => {
      expect(understand(model, words).intent).toBe('DenyIntent');
    },
  );

  test.each(["no it's my bladder", 'no i have a fever', 'no it was the operation'])(
    '"%s" tells of one behind a no to something else',
    (words) => {
      expect(understand(model, words).intent).toBe('SignIntent');
    },
  );

  test.each(["no it's not the bladder", "no i don't have a fever", 'no new bladder trouble', 'no recent falls'])(
    '"%s" denies it in the words of its question',
    (words) => {
      expect(understand(model, words).intent).toBe('DenyIntent');
    },
  );

  test.each([
    "i can't feel my legs",
    'no feeling in my foot',
    "i don't have control of my bladder",
    "i'm not able to get up",
  ])('"%s" is a danger all the same', (words) => {
    expect(['SignIntent', 'FeltIntent']).toContain(understand(model, words).intent);
  });
});

describe('A place of the own body', () => {
  // Each was heard through the air of somebody who told of a pain or a tingling there.
  test.each([
    ["sixty and no my foot's ten away", 'AMAZON.FallbackIntent'],
    ['my back is really heavy now', 'FeltIntent'],
  ])('is not passed over for the rest: "%s"', (words, intent) => {
    expect(understand(model, words).intent).toBe(intent);
  });

  test.each([
    ["i'm on my back", 'ReadyIntent'],
    ['my foot is at ten on the clock', 'AngleWordsIntent'],
    ['sixty and my knee bent', 'FindingsIntent'],
  ])('is no obstacle where a sample speaks of it: "%s"', (words, intent) => {
    expect(understand(model, words).intent).toBe(intent);
  });
});

test.each([
  ["my knee and my back doesn't half hurt", 'low-back'],
  ['my back went into spasm a bit', 'low-back'],
  ['good, bit of fizz in my foot but nothing bad', 'foot'],
])('a place is heard that only another sample of the intent names: "%s"', (words, site) => {
  const slots = Object.values(understand(model, words).slots);
  const ids = slots.map(({ resolutions }) => resolutions?.resolutionsPerAuthority?.[0]?.values?.[0]?.value.id);
  expect(ids).toContain(site);
});

test('a word of one syllable is not another one without its last letter: "spine" is no spinning head', () => {
  expect(understand(model, 'what have hamstrings got to do with my spine').intent).toBe('AskWhyHamstringsIntent');
});

describe('A height, a place and a leg', () => {
  test.each([
    ['a hair under eighty', 'just-under'],
    ['a hair over eighty', 'just-over'],
  ])('takes "%s" to the word', (words, hedge) => {
    const [value] = understand(model, words).slots.hedge?.resolutions?.resolutionsPerAuthority?.[0]?.values ?? [];
    expect(value?.value.id).toBe(hedge);
  });

  test.each(['not over fifty', "it didn't go past fifty", 'never over sixty'])(
    'asks again where a height is denied: "%s"',
    (words) => {
      expect(understand(model, words).intent).toBe('AMAZON.FallbackIntent');
    },
  );

  test.each(['half way up more or less', "two o'clock roughly"])('hears no other height in "%s"', (words) => {
    expect(understand(model, words).intent).toBe('AngleWordsIntent');
    expect(understand(model, words).slots.upright?.value).toBeUndefined();
  });

  test('hears no number in "the one on the floor started to rise"', () => {
    expect(understand(model, 'the one on the floor started to rise').intent).toBe('StopReasonIntent');
  });

  test('hears which leg in "right one please", and no first answer', () => {
    expect(understand(model, 'right one please').intent).toBe('LegIntent');
  });

  test.each(["i'm not all right", "it's not right"])('hears no leg in "%s"', (words) => {
    expect(Object.values(understand(model, words).slots).map(({ value }) => value)).not.toContain('right');
  });
});

describe('A narrow answer', () => {
  test.each([
    ["no i don't usually", 'NoIntent'],
    ["no i can't walk", 'NoIntent'],
    ['nearly none of those', 'NoneIntent'],
    ['nearly got my breath back', 'ReadyIntent'],
    ['yes please what did i do', 'YesIntent'],
    ['yes is it gone', 'YesIntent'],
    ["it's not normal", 'FeelingIntent'],
    ['still getting ready', 'ReadyIntent'],
    ["it isn't good", 'AgainIntent'],
    ["i'm ready are you", 'ReadyIntent'],
    ['not sixty', 'NumberIntent'],
    ['no more leaks than usual', 'NoneIntent'],
    ['no more leaks than usual', 'DenyIntent'],
    ['no just a little tumble in the garden', 'NoneIntent'],
    ['numbness i said no but it is yes', 'NoIntent'],
    ['i told you no numbness but there is some', 'DenyIntent'],
    ['a friend of mine who is a nurse said it is fine', 'DoctorClearedIntent'],
    ["the strap's round my right foot", 'ReadyIntent'],
    ["it's impossible for me to be flat on my back", 'ReadyIntent'],
    ["it's hard for me to be flat on my back", 'ReadyIntent'],
    ["the strap's on wrong", 'ReadyIntent'],
    ['all set to stop', 'ReadyIntent'],
    ['ready to drop', 'ReadyIntent'],
    ['hardly ready', 'ReadyIntent'],
    ["i don't fancy getting on the floor", 'StretchIntent'],
    ["i don't want the lying one today", 'StretchIntent'],
    ['what does eighty degrees look like', 'AngleIntent'],
    ['how much is forty five degrees', 'AngleIntent'],
    ['what were the choices then', 'OptionIntent'],
  ])('is not "%s"', (words, intent) => {
    expect(understand(model, words).intent).not.toBe(intent);
  });

  test.each(['still no', 'nope still nothing', "no i don't have any of that"])('"%s" denies all the same', (words) => {
    expect(['NoIntent', 'NoneIntent']).toContain(understand(model, words).intent);
  });

  test.each([
    ['my doctor said stretching is fine', 'DoctorClearedIntent'],
    ['no just the usual aches', 'NoIntent'],
  ])('is "%s"', (words, intent) => {
    expect(understand(model, words).intent).toBe(intent);
  });

  test.each(['no something popped', 'no just a sharp pain', 'no this hurts'])('"%s" denies nothing', (words) => {
    expect(understand(model, words).intent).toBe('FeltIntent');
  });
});

describe('A sign of danger', () => {
  const signIn = (words: string) => {
    const { intent, slots } = understand(model, words);
    return intent === 'SignIntent'
      ? slots.sign?.resolutions?.resolutionsPerAuthority?.[0]?.values[0]?.value.id
      : intent;
  };

  test.each([
    ["it's going up nicely but my calf has turned red and swollen is that something", 'hot-calf'],
    ['i tried to sit up to turn the lamp on and now i am stuck on this floor', 'cannot-get-up'],
    ['the whole time we were away this pain wakes me up at night and the holiday was ruined', 'night-pain'],
  ])('is heard in the middle of what nobody foresaw: "%s"', (words, sign) => {
    expect(signIn(words)).toBe(sign);
  });

  test.each([
    'my neighbour at the club says he wakes up at night and paints the fence red',
    'never wakes me up at night and the tellies in the whole of our street could be blaring away on tuesdays',
  ])('is not heard in what is said of others, or denied: "%s"', (words) => {
    expect(signIn(words)).not.toBe('night-pain');
  });
});

describe('A clear clause with chatter around it', () => {
  test.each([
    ["shush henry that's far enough", 'LimitIntent'],
    ['up up up come on you old thing right stop', 'LimitIntent'],
    ["the cat's sat on my chest wait a tick", 'WaitIntent'],
    ['say again the lorry outside drowned you out', 'RepeatIntent'],
    ['lord this is boring how much longer is it', 'TimeLeftIntent'],
    ["i've a head like a sieve what did i get last week", 'LastResultIntent'],
    ["i've to fetch the bairn from school so that's me done", 'DoneIntent'],
    ["come here biscuit my foot's gone numb", 'FeltIntent'],
    ["i've got the grandchildren coming at four so no not today", 'RefuseIntent'],
    ['oh it used to go right up years ago but that is as far as it goes', 'LimitIntent'],
    ["the dog's got hold of the end would you believe i lost my grip on the strap", 'StopReasonIntent'],
  ])('is heard where it stops, asks or tells of danger: "%s"', (words, intent) => {
    expect(understand(model, words).intent).toBe(intent);
  });

  test.each([
    [
      'no answer to a question of safety',
      'hang on a minute bruno the dog wants out right no nothing like that',
      'NoneIntent',
    ],
    ['no height', 'oh my poor old legs fifty five', 'AngleIntent'],
    ['no readiness', 'the kids are in bed at last so all set', 'ReadyIntent'],
    ['nothing that begins again', 'right it was only the window cleaner carry on', 'ResumeIntent'],
    ['no pull, which ends a raise', 'twenty years of lorry driving that is my hamstring got too tight', 'FeltIntent'],
    ['no leg', 'wait mabel is on the line okay the right leg', 'LegIntent'],
  ])('is %s', (_, words, intent) => {
    expect(understand(model, words).intent).not.toBe(intent);
  });

  test.each([
    ["get away from the window bruno that's enough"],
    ["jack leave your brother be that's far enough"],
    ["you've had three biscuits already no more"],
    ['when the man on the telly shouts stop'],
    ['there is no need to tell anybody at all to wait a tick'],
    ["his mother says to bruno my foot's gone numb"],
  ])('is not heard in what is for a dog or a child, denied, or of others: "%s"', (words) => {
    expect(understand(model, words).intent).toBe('AMAZON.FallbackIntent');
  });
});
