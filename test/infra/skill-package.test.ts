import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readSettings } from '../../infra/settings';
import { LISTINGS, testingInstructions } from '../../infra/skill-package/listing';
import { writeAskProject, writeSkillPackage } from '../../infra/skill-package/write';
import { modelOf } from '../../simulator/understanding/models';
import { understand } from '../../simulator/understanding/understand';
import { specified } from '../support/smapi-specification';

const SETTINGS = readSettings({
  ALEXA_VENDOR_ID: 'M2ABCDEFGHIJKL',
  PRIVACY_POLICY_URL: 'https://example.com/privacy',
  TERMS_OF_USE_URL: 'https://example.com/terms',
});
const ARN = 'arn:aws:lambda:us-east-1:123456789012:function:hamstring-coach';

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** A fresh folder with a package in it. */
function written(functionArn?: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'package-')), 'skill-package');
  writeSkillPackage(folder, SETTINGS, functionArn);
  return folder;
}

/** The size of a PNG picture, from its header (PNG specification, IHDR). */
function sizeOf(file: string): readonly [number, number] {
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** Every sample of the interaction model of a locale that asks for no slot. */
function plainSamples(locale: string): readonly string[] {
  const { intents } = readJson(`interaction-model/${locale}.json`).interactionModel.languageModel;
  return intents.flatMap(({ samples = [] }: { samples?: string[] }) => samples.filter((it) => !it.includes('{')));
}

describe("Amazon's schemas", () => {
  const isManifest = specified('v1.skill.Manifest.SkillManifestEnvelope');
  const isModel = specified('v1.skill.interactionModel.InteractionModelData');

  test.each([
    ['created, without a function', undefined],
    ['tied to its function', ARN],
  ])('accept the manifest of a skill %s', (_, functionArn) => {
    isManifest(readJson(join(written(functionArn), 'skill.json')));
    expect(isManifest.errors).toBeNull();
  });

  test('accept every interaction model', () => {
    const models = readdirSync('interaction-model').filter((file) => file.endsWith('.json'));
    expect(models).toContain('en-US.json');
    for (const model of models) {
      isModel(readJson(join('interaction-model', model)));
      expect(isModel.errors).toBeNull();
    }
  });

  test('would refuse a summary that is too long and a model without intents', () => {
    const tooLong = { summary: 'x'.repeat(161), name: 'Hamstring Coach' };
    const publishingInformation = { locales: { 'en-GB': tooLong } };
    expect(isManifest({ manifest: { publishingInformation } })).toBe(false);
    expect(isModel({ interactionModel: { languageModel: { intents: 'none' } } })).toBe(false);
  });
});

describe('The package', () => {
  const folder = written();
  const { manifest } = readJson(join(folder, 'skill.json'));

  test('is the folder that Alexa imports, models byte for byte', () => {
    const models = join(folder, 'interactionModels/custom');
    expect(readdirSync(folder).sort()).toEqual(['assets', 'interactionModels', 'skill.json']);
    expect(readdirSync(models)).toEqual(readdirSync('interaction-model').filter((file) => file.endsWith('.json')));
    for (const model of readdirSync(models)) {
      expect(readFileSync(join(models, model)).equals(readFileSync(join('interaction-model', model)))).toBe(true);
    }
  });

  test('the manifest shows the icons that are there, in the sizes that the store wants', () => {
    for (const locale of Object.keys(LISTINGS)) {
      const { smallIconUri, largeIconUri } = manifest.publishingInformation.locales[locale];
      expect(sizeOf(smallIconUri.replace('file:/', folder))).toEqual([108, 108]);
      expect(sizeOf(largeIconUri.replace('file:/', folder))).toEqual([512, 512]);
    }
    expect(readdirSync(join(folder, 'assets/images'))).toHaveLength(2);
  });

  test('has one locale in the store for each model, with the addresses from the settings', () => {
    const models = readdirSync('interaction-model').filter((file) => file.endsWith('.json'));
    const locales = models.map((file) => file.replace('.json', ''));
    expect(Object.keys(manifest.publishingInformation.locales).sort()).toEqual(locales);
    const { privacyPolicyUrl, termsOfUseUrl } = SETTINGS;
    expect(manifest.privacyAndCompliance.locales).toEqual(
      Object.fromEntries(locales.map((locale) => [locale, { privacyPolicyUrl, termsOfUseUrl }])),
    );
  });

  test('is to be had in the countries of its locales alone, whose emergency numbers it knows', () => {
    const countries = Object.keys(LISTINGS).map((locale) => locale.replace('en-', ''));
    expect(manifest.publishingInformation).toMatchObject({
      isAvailableWorldwide: false,
      distributionCountries: countries,
    });
  });

  test('says that it keeps personal information, is not for children, sells and advertises nothing', () => {
    expect(manifest.privacyAndCompliance).toMatchObject({
      usesPersonalInfo: true,
      isChildDirected: false,
      isExportCompliant: true,
      containsAds: false,
      allowsPurchases: false,
    });
  });

  test('asks for the id of the recognised voice, and for no other permission', () => {
    expect(manifest.permissions).toEqual([
      { name: 'alexa::person_id:read' },
      { name: 'alexa::alerts:reminders:skill:readwrite' },
    ]);
  });

  test('has an endpoint and hears of disabled skills only when tied to a function', () => {
    expect(manifest.apis.custom).not.toHaveProperty('endpoint');
    expect(manifest).not.toHaveProperty('events');
    const tied = readJson(join(written(ARN), 'skill.json')).manifest;
    expect(tied.apis.custom.endpoint).toEqual({ uri: ARN });
    expect(tied.apis.custom.interfaces).toEqual(manifest.apis.custom.interfaces);
    expect(tied.events).toEqual({ endpoint: { uri: ARN }, subscriptions: [{ eventName: 'SKILL_DISABLED' }] });
  });

  test('comes with the file by which the ASK CLI finds it', () => {
    const project = mkdtempSync(join(tmpdir(), 'ask-'));
    writeAskProject(project, SETTINGS);
    const { profiles } = readJson(join(project, 'ask-resources.json'));
    expect(readdirSync(join(project, profiles.default.skillMetadata.src))).toContain('skill.json');
  });
});

/** What the pages tell people to say, and what is understood. */
const SAID = [
  ['what do you know about me', 'WhatIsStoredIntent'],
  ['delete my data', 'ForgetEverythingIntent'],
  ['what was my last result', 'LastResultIntent'],
] as const;

test.each(SAID)('"%s", which the pages in the store tell people to say, is understood', (said, intent) => {
  expect(understand(modelOf('en-US'), said).intent).toBe(intent);
});

test('the testers hear why there are questions about health, and that answers are not kept', () => {
  expect(testingInstructions).toMatch(/Why there are questions about health/);
  expect(testingInstructions).toMatch(/written neither to the database nor to a log/);
});

describe.each(Object.entries(LISTINGS))('The page in the store for %s', (locale, page) => {
  const model = readJson(`interaction-model/${locale}.json`);
  const { invocationName } = model.interactionModel.languageModel;

  test('stays within the lengths', () => {
    expect(page.name.length).toBeLessThanOrEqual(50);
    expect(page.summary.length).toBeLessThanOrEqual(160);
    expect(page.description.length).toBeLessThanOrEqual(4_000);
    expect(testingInstructions.length).toBeLessThanOrEqual(4_000);
    expect(page.keywords.length).toBeLessThanOrEqual(30);
  });

  test('has three example phrases, and the first opens the skill', () => {
    expect(page.examplePhrases).toHaveLength(3);
    expect(page.examplePhrases[0]).toBe(`Alexa, open ${invocationName}`);
  });

  test.each(page.examplePhrases.slice(1))('"%s" is a sentence that the model knows word for word', (phrase) => {
    const [, said] = new RegExp(`^Alexa, ask ${invocationName} (?:to )?(.+)$`).exec(phrase) ?? [];
    expect(plainSamples(locale)).toContain(said);
  });

  test('carries the disclaimer that health skills need', () => {
    for (const part of ['information and education', 'not medical advice', 'doctor', 'emergency number']) {
      expect(page.description).toContain(part);
    }
  });

  test('promises no cure and names no condition', () => {
    expect(page.description + page.summary).not.toMatch(/\b(cures?|heals?|fix(es)?|sciatica|discs?|saves?)\b/i);
  });

  test.each(SAID)('"%s", which it tells people to say, stands there', (said, _intent) => {
    expect(page.description).toContain(`"${said}"`);
  });
});
