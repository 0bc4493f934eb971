import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { manifest } from '../../infra/skill-package/manifest';
import { answersOffered } from '../../lambda/speech/en-US/examples';
import { labels } from '../../lambda/speech/en-US/labels';
import { differencesOf, LOCALES } from '../../lambda/speech/locales';
import { type Locale, LOCALES as SIMULATED } from '../../simulator/echo/locales';
import type { InteractionModel } from '../../simulator/understanding/model';
import { modelOf } from '../../simulator/understanding/models';
import { understand } from '../../simulator/understanding/understand';
import { everyPlace } from '../support/every-place';

const locales = Object.keys(SIMULATED) as Locale[];
/** Each model once, for preparing one takes a second. */
const models = new Map(locales.map((locale) => [locale, modelOf(locale)]));
const modelIn = (locale: Locale): InteractionModel => models.get(locale) ?? modelOf(locale);

const read = (file: string): string => readFileSync(file, 'utf8');

const MANIFEST = manifest({
  privacyPolicyUrl: 'https://example.com/privacy',
  termsOfUseUrl: 'https://example.com/terms',
});
const inStore = MANIFEST.publishingInformation?.locales ?? {};

/** What names the locales, by itself: a locale is in all of it or in none. */
const NAMED: Readonly<Record<string, () => readonly string[]>> = {
  'what is said': () => Object.keys(LOCALES),
  'the sentences': () => Object.keys(parse(read('interaction-model/locales.yaml')).locales),
  'the models': () =>
    readdirSync('interaction-model').flatMap((file) => (file.endsWith('.json') ? [file.replace('.json', '')] : [])),
  'the stores': () => Object.keys(inStore),
  'the addresses of privacy and terms': () => Object.keys(MANIFEST.privacyAndCompliance?.locales ?? {}),
  'the countries': () =>
    (MANIFEST.publishingInformation?.distributionCountries ?? []).map((country) => `en-${country}`),
  'the emergency numbers and their sources': () =>
    [...read('docs/emergency-numbers.md').matchAll(/^\| (en-\w+) \|/gm)].map(([, locale]) => locale ?? ''),
  'the page': () =>
    [...read('simulator/browser/page.html').matchAll(/value="(en-\w+)"/g)].map(([, locale]) => locale ?? ''),
  'the transcripts': () => {
    const stories = readdirSync('test/transcripts').filter((file) => file.startsWith('a-visit-in-'));
    const spoken = stories.map((file) => /in (\w+) English/.exec(read(`test/transcripts/${file}`))?.[1]);
    return locales.filter((locale) => spoken.includes(SIMULATED[locale].english));
  },
};

test.each(Object.entries(NAMED))('every locale is in %s, and no other', (_, named) => {
  expect([...named()].sort()).toEqual([...locales].sort());
});

test.each(locales)('%s has its emergency number on its page in the store, and in the terms', (locale) => {
  const number = differencesOf(locale).emergency?.written ?? 'none';
  expect(inStore[locale]?.description).toContain(`the emergency number (${number})`);
  expect(read('docs/terms.md')).toContain(number);
  expect(read(`infra/skill-package/listing.ts`)).toContain(`emergencyNumber: '${number}'`);
});

interface Named {
  readonly name: string;
  readonly slots?: readonly { readonly name: string }[];
  readonly values?: readonly { readonly id?: string }[];
}

/** What the code relies on: intents with their slots, values with their ids. */
const outlineOf = (locale: Locale) => {
  const { invocationName, intents, types = [] } = modelIn(locale).interactionModel.languageModel;
  const slots = ({ name, slots = [] }: Named) => [name, slots.map((slot) => slot.name).sort()] as const;
  const ids = ({ name, values = [] }: Named) => [name, values.map(({ id }) => id)] as const;
  return { invocationName, intents: intents.map(slots), types: types.map(ids) };
};

/** What is offered to whoever was misheard. */
const suggested = everyPlace().flatMap(([, { place }]) => [1, 2].flatMap((times) => answersOffered(place, times)));
const phrases = [...new Set([...suggested, ...Object.values(labels.answer), ...Object.values(labels.landmark)])].filter(
  Boolean,
);

const heardIn = (locale: Locale) => phrases.map((words) => [words, understand(modelIn(locale), words)] as const);
const american = heardIn('en-US');

describe.each(locales.filter((locale) => locale !== 'en-US'))('The model of %s', (locale) => {
  test('has the intents, slots and values of the American one, under other words', () => {
    expect(outlineOf(locale)).toEqual(outlineOf('en-US'));
  });

  test('understands all that is suggested as the American one does', () => {
    expect(heardIn(locale)).toEqual(american);
  });
});

/** How people of a place say what all the places have in common, and what it is to be heard as. */
const SAID: Readonly<Record<Locale, readonly (readonly [words: string, intent: string])[]>> = {
  'en-US': [['should i see a physical therapist', 'AskSeeProfessionalIntent']],
  'en-GB': [
    ['should i ring the surgery', 'AskSeeProfessionalIntent'],
    ['give us a sec', 'WaitIntent'],
    ['my backside is numb', 'SignIntent'],
  ],
  'en-AU': [
    ['no dramas', 'AgreeIntent'],
    ['i stacked it', 'SignIntent'],
  ],
  'en-CA': [['should i see my family doctor', 'AskSeeProfessionalIntent']],
  'en-IN': [
    ['nothing is there', 'NoneIntent'],
    ['my back is paining', 'FeltIntent'],
    ['can i use my dupatta', 'AskNoStrapIntent'],
  ],
};

test.each(locales)('people of the place are understood in %s', (locale) => {
  const model = modelIn(locale);
  expect(SAID[locale].map(([words]) => [words, understand(model, words).intent])).toEqual(SAID[locale]);
});
