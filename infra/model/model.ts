import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { check } from './check';
import { type Expanded, expandAll } from './expanded';
import { type Complaint, type Line, readSource, type Source } from './source';

const ROOT = join(__dirname, '..', '..');

/** Where the sentences are, and the models that are made of them. */
export const MODELS = join(ROOT, 'interaction-model');
export const SENTENCES = join(MODELS, 'sentences');

/** How a locale differs from the sentences as they are written: rules that it words in its own way. */
interface Locale {
  readonly rules?: Readonly<Record<string, string>>;
}

/** A model made of sentences, and what is wrong with them. */
export interface Made {
  readonly locale: string;
  readonly json: string;
  readonly samples: number;
  readonly complaints: readonly Complaint[];
}

/** Makes the model of every locale that `locales.yaml` names. */
export function makeModels(folder = SENTENCES, localesFile = join(MODELS, 'locales.yaml')): readonly Made[] {
  const source = readSource(folder);
  // The file is ours, and small; what it holds is seen in the model that comes out.
  const { invocation, locales } = parse(readFileSync(localesFile, 'utf8')) as {
    invocation: string;
    locales: Readonly<Record<string, Locale | null>>;
  };
  return Object.entries(locales).map(([locale, differences]) => {
    const local = withRules(source, differences?.rules ?? {});
    const expanded = expandAll(local);
    const complaints = [...source.complaints, ...expanded.complaints, ...check(local, expanded)];
    const samples = [...expanded.intents.values()].reduce((sum, some) => sum + some.length, 0);
    return { locale, json: toJson(invocation, local, expanded), samples, complaints };
  });
}

function withRules(source: Source, rules: Readonly<Record<string, string>>): Source {
  const own = Object.entries(rules).map(([name, text]): [string, Line] => [
    name,
    { text, file: 'locales.yaml', line: 1 },
  ]);
  return { ...source, rules: new Map([...source.rules, ...own]) };
}

/** The interaction model as Alexa takes it; one sample a line, so that a change is read in a diff, and no blanks before it. */
function toJson(invocationName: string, { slots }: Source, { intents, types }: Expanded): string {
  const slotsOf = (samples: readonly Line[]) =>
    [...new Set(samples.flatMap(({ text }) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')))].map(
      (name) => ({ name, type: slots.get(name) }),
    );
  const languageModel = {
    invocationName,
    modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } },
    intents: [...intents].map(([name, samples]) => {
      const used = slotsOf(samples);
      return { name, ...(used.length > 0 && { slots: used }), samples: samples.map(({ text }) => text) };
    }),
    types: [...types].map(([name, values]) => ({
      name,
      values: [...values].map(([id, wordings]) => {
        const [value = id, ...synonyms] = wordings.map(({ text }) => text);
        return { id, name: { value, synonyms } };
      }),
    })),
  };
  const lines = JSON.stringify({ interactionModel: { languageModel } }, null, 1);
  return `${lines.replace(/\n +/g, '\n')}\n`;
}
