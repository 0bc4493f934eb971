import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { makeModels } from '../../infra/model/model';
import { intents } from '../../lambda/alexa/intents';
import * as values from '../../lambda/alexa/values';

interface Value {
  readonly id?: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}

interface Intent {
  readonly name: string;
  readonly samples: readonly string[];
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
}

const model = JSON.parse(readFileSync('interaction-model/en-US.json', 'utf8')).interactionModel.languageModel;
const asked: readonly Intent[] = model.intents;
const types: readonly { readonly name: string; readonly values: readonly Value[] }[] = model.types;

const slotsIn = (sample: string): readonly string[] => sample.match(/\{\w+\}/g) ?? [];

/** What is in a list more than once. */
const twice = (list: readonly string[]): readonly string[] => list.filter((each, i) => list.indexOf(each) !== i);

describe('The interaction model', () => {
  test('is what its sentences make, byte for byte, and nothing is wrong with them', () => {
    for (const { locale, json, complaints } of makeModels()) {
      expect({ locale, complaints }).toEqual({ locale, complaints: [] });
      expect({ locale, same: readFileSync(`interaction-model/${locale}.json`, 'utf8') === json }).toEqual({
        locale,
        same: true,
      });
    }
  });

  test('has an intent for everything that the skill takes in, and no other', () => {
    expect(asked.map(({ name }) => name).sort()).toEqual(Object.keys(intents).sort());
  });

  test("has a twin of our own beside each of Amazon's intents that people say in more than one way", () => {
    const amazons = asked.filter(({ name, samples }) => name.startsWith('AMAZON.') && samples.length > 2);
    expect(amazons.length).toBeGreaterThan(9);
    for (const { name } of amazons) {
      const twin = intents[name.replace('AMAZON.', '')];
      expect({ name, meaning: twin?.({}) }).toEqual({ name, meaning: intents[name]?.({}) });
    }
  });

  test('has nothing twice', () => {
    for (const { name, samples } of asked) expect({ name, twice: twice(samples) }).toEqual({ name, twice: [] });
  });

  test('takes for a denial of everything only what denies, or says that all is well', () => {
    const denials = asked.filter(({ name }) => /^(AMAZON\.No|No|None)Intent$/.test(name));
    expect(denials.length).toBe(3);
    const denies = /\b(no|not|none|nothing|neither|never|nah|nope|negative|cannot)\b|n't\b/;
    const well =
      /\b(all|everything|i'm|i am)\b.*\b(clear|fine|good|okay|normal|normally|well|should)\b|^clean bill of health$/;
    const strange = denials.flatMap(({ samples }) => samples).filter((it) => !denies.test(it) && !well.test(it));
    expect(strange).toEqual([]);
  });

  test('has a slot for whatever may be a nerve or a faint: a sentence with the word itself would tell of a mere pull', () => {
    const strict = ['tingling', 'asleep', 'weak', 'dizzy', 'burning'];
    const feelings = types.find(({ name }) => name === 'FEEL')?.values ?? [];
    const said = feelings
      .filter(({ id }) => strict.includes(id ?? ''))
      .flatMap(({ name: { value, synonyms = [] } }) => [value, ...synonyms]);
    expect(said.length).toBeGreaterThan(50);
    const { samples = [] } = asked.find(({ name }) => name === 'FeltIntent') ?? {};
    const bare = samples.filter((sample) => !sample.includes('{feel'));
    const words = (sample: string): string => ` ${sample.replaceAll(/\{\w+\}/g, '|')} `;
    expect(bare.filter((sample) => said.some((it) => words(sample).includes(` ${it} `)))).toEqual([]);
  });

  test('is called by a name of two words or more that launches nothing', () => {
    expect(model.invocationName).toMatch(/^[a-z]+( [a-z]+)+$/);
    expect(model.invocationName).not.toMatch(
      /\b(run|start|play|use|launch|ask|open|tell|load|begin|enable|skill|app|alexa|echo)\b/,
    );
  });

  test('uses every slot that it declares, and declares every slot that it uses', () => {
    for (const { name, samples, slots = [] } of asked) {
      const used = [...new Set(samples.flatMap(slotsIn))].sort();
      expect({ name, used }).toEqual({ name, used: slots.map((slot) => `{${slot.name}}`).sort() });
    }
  });

  test('names the values of its types as the code does', () => {
    const known: Readonly<Record<string, readonly string[]>> = {
      ...values,
      // Told in one slot, read as three things.
      LANDMARK: [...values.LANDMARK, ...values.SEGMENT, ...values.SEGMENT_THIRD],
    };
    for (const { name, values: all } of types) {
      if (name in OURS_TO_IGNORE) continue;
      const ids = all.map(({ id }) => id ?? '');
      expect({ name, strange: ids.filter((id) => !known[name]?.includes(id)) }).toEqual({ name, strange: [] });
      expect({ name, unsaid: known[name]?.filter((id) => !ids.includes(id)) }).toEqual({ name, unsaid: [] });
    }
  });
});

/** Types whose values only help Alexa to recognise the sentence: a height in feet is no angle. */
const OURS_TO_IGNORE: Readonly<Record<string, string>> = {
  UNIT: 'of a height',
  COUNTED: 'of what is no height',
};

/** Slots that a sentence carries and nobody reads: what was wrong, what comes second. */
const CARRIED: Readonly<Record<string, readonly string[]>> = {
  CorrectionIntent: ['wrong', 'wrongLeg', 'wrongReason', 'wrongLandmark'],
  StopReasonIntent: ['wrongReason', 'unstopped', 'notFeel', 'notSite'],
  FindingsIntent: ['notFeel', 'notSite'],
  RelativeAngleIntent: ['hedge'],
  VagueHeightIntent: ['hedge', 'leg', 'reference'],
  OtherNumberIntent: ['number', 'counted', 'hedge'],
  FeltIntent: ['feeling', 'notFeel', 'notSite', 'unstopped'],
  DenyIntent: ['worse'],
  SignIntent: ['notFeel'],
  AskNotADoctorIntent: ['sign'],
  WhyIntent: ['feel', 'sign'],
  NoDoctorIntent: ['sign'],
  AgeIntent: ['part'],
  RaisedLegIntent: ['wrongLeg'],
  ExplainIntent: ['signTwo'],
  ProgressIntent: ['day'],
  PauseIntent: ['duration'],
  UnfinishedIntent: ['degrees', 'reason', 'unstopped'],
};

test('every slot of the model is read by its intent, but for those that a sentence only carries', () => {
  for (const { name, slots = [] } of asked) {
    const read = new Set<string>();
    const filling = (slot: string, type: string) => {
      read.add(slot);
      const id = types.find((each) => each.name === type)?.values[0]?.id;
      const matched = [{ status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { id } }] }];
      return id ? { value: id, resolutions: { resolutionsPerAuthority: matched } } : { value: '30' };
    };
    const filled = (full: string) =>
      Object.defineProperties(
        {},
        Object.fromEntries(
          slots.map((slot) => [
            slot.name,
            {
              get: () => {
                const value = filling(slot.name, slot.type);
                return slot.name === full ? value : undefined;
              },
            },
          ]),
        ),
      );
    for (const full of ['', ...slots.map((slot) => slot.name)]) intents[name]?.(filled(full));
    const unread = slots.map((slot) => slot.name).filter((slot) => !read.has(slot));
    expect({ name, unread: unread.sort() }).toEqual({ name, unread: [...(CARRIED[name] ?? [])].sort() });
  }
});
