import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
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

const wordings = ({ name }: Value): readonly string[] => [name.value, ...(name.synonyms ?? [])];
const slotsIn = (sample: string): readonly string[] => sample.match(/\{\w+\}/g) ?? [];

/** What a sample can sound like where it has one slot of our own types, else its shape; by Amazon's types what they are. */
function soundsOf({ slots = [] }: Intent, sample: string): readonly string[] {
  const typeOf = (slot: string): string => slots.find(({ name }) => `{${name}}` === slot)?.type ?? '';
  const shape = sample.replace(/\{\w+\}/g, (slot) => `{${typeOf(slot)}}`);
  const [only, ...more] = slotsIn(sample);
  const type = only && more.length === 0 ? types.find(({ name }) => name === typeOf(only)) : undefined;
  return [shape, ...(type?.values.flatMap(wordings).map((word) => sample.replace(/\{\w+\}/, word)) ?? [])];
}

/** What is in a list more than once. */
const twice = (list: readonly string[]): readonly string[] => list.filter((each, i) => list.indexOf(each) !== i);

describe('The interaction model', () => {
  test('has an intent for everything that the skill takes in, and no other', () => {
    expect(asked.map(({ name }) => name).sort()).toEqual(Object.keys(intents).sort());
  });

  test('is written as Amazon wants it: letters, apostrophes and slots, no figures, nothing twice', () => {
    for (const { name, samples } of asked) {
      expect({ name, odd: samples.filter((it) => !/^[a-z'{}A-Z -]+$/.test(it)) }).toEqual({ name, odd: [] });
      expect({ name, twice: twice(samples) }).toEqual({ name, twice: [] });
      const lower = samples.map((it) => it.replace(/\{\w+\}/g, ''));
      expect({ name, capitals: lower.filter((it) => /[A-Z{}]/.test(it)) }).toEqual({ name, capitals: [] });
    }
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

  test('has no sentence that two intents claim, whichever value a slot has', () => {
    const claimed = new Map<string, Set<string>>();
    for (const intent of asked) {
      for (const sound of intent.samples.flatMap((sample) => soundsOf(intent, sample))) {
        claimed.set(sound, (claimed.get(sound) ?? new Set()).add(intent.name));
      }
    }
    expect([...claimed].filter(([, names]) => names.size > 1)).toEqual([]);
  });

  test('has no wording that two values of a type claim', () => {
    for (const { name, values: all } of types) {
      expect({ name, twice: twice(all.flatMap(wordings)) }).toEqual({ name, twice: [] });
    }
  });

  test('names the values of its types as the code does', () => {
    const known: Readonly<Record<string, readonly string[]>> = values;
    for (const { name, values: all } of types) {
      if (name in OURS_TO_IGNORE) continue;
      const ids = all.map(({ id }) => id ?? '');
      expect({ name, strange: ids.filter((id) => !known[name]?.includes(id)) }).toEqual({ name, strange: [] });
      expect({ name, unsaid: known[name]?.filter((id) => !ids.includes(id)) }).toEqual({
        name,
        // A shaking leg is a reason to stop as well; there it is said, and in a hold it is a feeling.
        unsaid: name === 'FEELING' ? ['shaking'] : [],
      });
    }
  });
});

/** Types whose values only help Alexa to recognise the sentence: we set no reminders, and a height in feet is no angle. */
const OURS_TO_IGNORE: Readonly<Record<string, string>> = { FREQUENCY: 'of a reminder', UNIT: 'of a height' };

/** Slots that a sentence carries and nobody reads: what was wrong, what comes second, when a reminder is for. */
const CARRIED: Readonly<Record<string, readonly string[]>> = {
  CorrectionIntent: ['wrong', 'wrongLeg', 'wrongReason', 'wrongLandmark'],
  StopReasonIntent: ['wrongReason'],
  FindingsIntent: ['legTwo', 'second'],
  RelativeAngleIntent: ['hedge'],
  VagueHeightIntent: ['number', 'unit', 'hedge'],
  SignIntent: ['duration', 'day'],
  NoSignIntent: ['sign', 'signTwo'],
  FeelingIntent: ['feelingBefore'],
  NextLegIntent: ['leg'],
  ProgressIntent: ['day'],
  ReminderIntent: ['date', 'time', 'frequency', 'duration'],
};

test('every slot of the model is read by its intent, but for those that a sentence only carries', () => {
  for (const { name, slots = [] } of asked) {
    const read = new Set<string>();
    const filled = (full: string) =>
      new Proxy(
        {},
        {
          get: (_, slot: string) => {
            read.add(slot);
            const type = slots.find((each) => each.name === slot)?.type;
            const id = types.find((each) => each.name === type)?.values[0]?.id;
            if (slot !== full || type === undefined) return undefined;
            const matched = [{ status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { id } }] }];
            return id ? { value: id, resolutions: { resolutionsPerAuthority: matched } } : { value: '30' };
          },
        },
      );
    for (const full of ['', ...slots.map((slot) => slot.name)]) intents[name]?.(filled(full));
    const unread = slots.map((slot) => slot.name).filter((slot) => !read.has(slot));
    expect({ name, unread: unread.sort() }).toEqual({ name, unread: [...(CARRIED[name] ?? [])].sort() });
  }
});
