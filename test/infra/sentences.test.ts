import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { MODELS, makeModels, SENTENCES } from '../../infra/model/model';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The model made of one file of sentences, with what is wrong in it. */
function made(...lines: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'sentences-'));
  folders.push(folder);
  writeFileSync(join(folder, 'cafe.yaml'), lines.join('\n'));
  const locales = join(folder, 'locales.txt');
  writeFileSync(locales, 'invocation: corner cafe\nlocales:\n  en-US:\n');
  const [model] = makeModels(folder, locales);
  const { intents, types } = JSON.parse(model?.json ?? '{}').interactionModel.languageModel as {
    readonly intents: readonly { readonly name: string; readonly samples: readonly string[] }[];
    readonly types: unknown;
  };
  return { intents, types, complaints: model?.complaints ?? [] };
}

const CAFE = [
  'slots:',
  '  drink: DRINK',
  '  sum: AMAZON.NUMBER',
  '  tip: AMAZON.NUMBER',
  'types:',
  '  DRINK:',
  '    tea: (tea|char)',
];
const PAY = ['  PayIntent: |', '    {sum} for {drink} and {tip}'];

const samplesOf = (...lines: readonly string[]) =>
  made(...CAFE, 'intents:', ...PAY, '  OrderIntent: |', ...lines.map((line) => `    ${line}`)).intents.find(
    ({ name }) => name === 'OrderIntent',
  )?.samples;

describe('A template', () => {
  test.each([
    ['a {drink}', ['a {drink}']],
    ['[just] a {drink}', ['a {drink}', 'just a {drink}']],
    ['(hot|cold) {drink}', ['hot {drink}', 'cold {drink}']],
    ['(hot|cold|iced) (cup of|mug of) {drink}', ['hot cup of {drink}', 'cold mug of {drink}', 'iced mug of {drink}']],
    ['a (nice [cup of]|big) {drink}', ['a nice {drink}', 'a nice cup of {drink}', 'a big {drink}']],
    ['one | two', ['one', 'two']],
  ])('%s', (template, samples) => {
    expect(samplesOf(template)).toEqual(samples);
  });

  test('with many choices says each of them, and not all there are', () => {
    const samples = samplesOf('(a|b|c|d|e) (f|g|h|i|j) (k|l|m|n|o)') ?? [];
    expect(samples.length).toBeLessThan(20);
    for (const word of 'abcdefghijklmno') expect(samples.join(' ')).toContain(word);
  });

  test('says once what differs in small words alone', () => {
    expect(samplesOf('(a|the|that) {drink}', 'it {drink}', "it's {drink} then")).toEqual([
      'a {drink}',
      "it's {drink} then",
    ]);
  });

  test('says each wording of a value also with nothing that may be left out', () => {
    const { types } = made(...CAFE, '    juice: |', '      (a|b|c|d|e|f) [g|h] [i|j]', 'intents:', ...PAY);
    const wordings = JSON.stringify(types);
    for (const word of 'abcdef') expect(wordings).toContain(`"${word}"`);
    for (const word of 'ghij') expect(wordings).toContain(word);
  });

  test('uses a rule by its name', () => {
    const lines = ['rules:', '  please: |', '    may i have', '    give me', ...CAFE, 'intents:', ...PAY];
    const { intents } = made(...lines, '  OrderIntent: |', '    <please> a {drink}', '    # a remark');
    expect(intents[1]?.samples).toEqual(['may i have a {drink}', 'give me a {drink}']);
  });
});

describe('What is wrong is told in a sentence, with file and line', () => {
  const OTHER = 13;
  test.each([
    ['a {beer}', 'There is no slot {beer}.'],
    ['a <beer>', 'There is no rule <beer>.'],
    ['a {drink', '"{" stands alone; a slot is {name}, a rule is <name>.'],
    ['(a|the {drink}', '")" is missing.'],
    ['a] {drink}', '"]" closes nothing.'],
    ['(a|) {drink}', 'A choice is empty; what may be left out stands in [brackets].'],
    ['[{drink}]', 'It may be left out as a whole: nothing would be left to say.'],
    ['a {drink} for 5', 'Alexa refuses "5" in "a {drink} for 5": write words, in small letters.'],
    ['a {drink} and a {drink}', '"a {drink} and a {drink}" has a slot twice.'],
    ['{sum} {tip} please', '"{sum} {tip} please" has two numbers side by side: Alexa may hear them as one.'],
    [
      '{sum} for {drink} and {tip}',
      '"{AMAZON.NUMBER} for {DRINK} and {AMAZON.NUMBER}" belongs to OrderIntent here, and to PayIntent in cafe.yaml, line 10.',
    ],
    [
      `(${Array.from({ length: 300 }, (_, i) => `w${'x'.repeat(i)}`).join('|')})`,
      'It explodes into 300 sentences; use a slot, or make two lines of it.',
    ],
  ])('%s', (template, what) => {
    const { complaints } = made(...CAFE, 'intents:', ...PAY, '  OrderIntent: |', '    a {drink}', `    ${template}`);
    expect(complaints).toContainEqual({ file: 'cafe.yaml', line: OTHER, what });
  });

  test('a word that may stand anywhere', () => {
    const { complaints } = made(
      'skip: |',
      '  please',
      ...CAFE,
      'intents:',
      ...PAY,
      '  OrderIntent: |',
      '    a {drink} please',
    );
    expect(complaints).toEqual([
      {
        file: 'cafe.yaml',
        line: 14,
        what: '"please" may be said anywhere (see skip in common.yaml): leave it out of "a {drink} please".',
      },
    ]);
  });

  test('a rule that nobody uses, a heading that is none, a file that is no YAML', () => {
    expect(made('rules:', '  idle: a', ...CAFE, 'intents:', ...PAY).complaints).toEqual([
      { file: 'cafe.yaml', line: 2, what: 'No sentence uses the rule <idle>.' },
    ]);
    expect(made(...CAFE, 'intents:', ...PAY, 'intends:', '  A: b').complaints).toEqual([
      { file: 'cafe.yaml', line: 11, what: '"intends" is none of rules, slots, types, intents, skip, without.' },
    ]);
    expect(made(...CAFE, 'intents:', ...PAY, '  "').complaints[0]).toMatchObject({ file: 'cafe.yaml', line: 11 });
  });

  test("a built-in intent of Amazon's with more than the plainest words", () => {
    const many = Array.from({ length: 13 }, (_, i) => `    stop${' now'.repeat(i)}`);
    const { complaints } = made(...CAFE, 'intents:', ...PAY, '  AMAZON.StopIntent: |', ...many);
    expect(complaints).toEqual([
      {
        file: 'cafe.yaml',
        line: 12,
        what: 'AMAZON.StopIntent has 13 sentences; Amazon takes them to the letter: put them in its twin.',
      },
    ]);
  });
});

describe('A locale', () => {
  const root = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'locales-'));
    folders.push(folder);
    mkdirSync(join(folder, 'sentences'));
    mkdirSync(join(folder, 'locales'));
    writeFileSync(join(folder, 'locales.yaml'), 'invocation: corner cafe\nlocales:\n  en-US: []\n  en-GB: [en-GB]\n');
    const rules = ['rules:', '  ask: |', '    can i get'];
    const order = ['intents:', ...PAY, '  OrderIntent: |', '    <ask> a {drink}', '    a soda'];
    writeFileSync(join(folder, 'sentences', 'cafe.yaml'), [...rules, ...CAFE, ...order].join('\n'));
    return folder;
  };
  const models = (...differences: readonly string[]) => {
    const folder = root();
    writeFileSync(join(folder, 'locales', 'en-GB.yaml'), differences.join('\n'));
    return makeModels(join(folder, 'sentences'), join(folder, 'locales.yaml'));
  };
  const ordersOf = (json: string): readonly string[] =>
    JSON.parse(json).interactionModel.languageModel.intents.find(
      (each: { name: string }) => each.name === 'OrderIntent',
    ).samples;

  test('adds sentences and values, words a rule in its own way, and leaves out what nobody says there', () => {
    const [american, british] = models(
      'without: |',
      '  cola|soda',
      'rules:',
      '  ask: |',
      '    might i have',
      'types:',
      '  DRINK:',
      '    tea: a cuppa',
      'intents:',
      '  OrderIntent: |',
      '    a brew',
    );
    expect(ordersOf(american?.json ?? '')).toEqual(['can i get a {drink}', 'a soda']);
    expect(ordersOf(british?.json ?? '')).toEqual(['might i have a {drink}', 'a brew']);
    expect(british?.json).toContain('a cuppa');
  });

  test('is told what is wrong in its own file', () => {
    const [american, british] = models('intents:', '  OrderIntent: |', '    a {beer}');
    expect(american?.complaints).toEqual([]);
    expect(british?.complaints).toEqual([{ file: '../locales/en-GB.yaml', line: 3, what: 'There is no slot {beer}.' }]);
  });
});

test('the sentences stay what a person can read, and the models what Alexa can take', () => {
  const linesIn = (file: string): number => readFileSync(file, 'utf8').split('\n').length;
  const files = readdirSync(SENTENCES).map((file) => join(SENTENCES, file));
  expect(files.reduce((lines, file) => lines + linesIn(file), 0)).toBeLessThanOrEqual(3000);
  const differences = join(MODELS, 'locales');
  for (const file of readdirSync(differences)) expect(linesIn(join(differences, file))).toBeLessThanOrEqual(150);
  const models = readdirSync(MODELS).filter((file) => file.endsWith('.json'));
  for (const model of models) expect(statSync(join(MODELS, model)).size).toBeLessThanOrEqual(400 * 1024);
});
