import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { check } from './check';
import { type Expanded, expandAll } from './expanded';
import { type Complaint, filesIn, readSource, type Source, type SourceLine } from './source';

const ROOT = join(__dirname, '..', '..');

/** Where the sentences are, and the models that are made of them. */
export const MODELS = join(ROOT, 'interaction-model');
export const SENTENCES = join(MODELS, 'sentences');

/** A model made of sentences, and what is wrong with them. */
export interface Made {
  readonly locale: string;
  readonly json: string;
  readonly samples: number;
  readonly complaints: readonly Complaint[];
}

/** Makes the model of every locale that `locales.yaml` names: of the sentences, and of the files of `locales/` beside them. */
export function makeModels(folder = SENTENCES, localesFile = join(MODELS, 'locales.yaml')): readonly Made[] {
  // The file is ours, and small; what it holds is seen in the model that comes out.
  const { invocation, locales } = parse(readFileSync(localesFile, 'utf8')) as {
    invocation: string;
    locales: Readonly<Record<string, readonly string[] | null>>;
  };
  return Object.entries(locales).map(([locale, differences]) => {
    const files = (differences ?? []).map((name) => `../locales/${name}.yaml`);
    const source = readSource(folder, [...filesIn(folder), ...files]);
    const expanded = withoutWords(expandAll(source), source.without);
    const complaints = [...source.complaints, ...expanded.complaints, ...check(source, expanded)];
    const samples = [...expanded.intents.values()].reduce((sum, some) => sum + some.length, 0);
    return { locale, json: toJson(invocation, source, expanded), samples, complaints };
  });
}

/** Leaves out what has a word in it that nobody says. */
function withoutWords(expanded: Expanded, without: readonly string[]): Expanded {
  if (without.length === 0) return expanded;
  const strange = new RegExp(`(?<![\\w'])(?:${without.join('|')})(?![\\w'])`);
  const said = (samples: readonly SourceLine[]) => samples.filter(({ text }) => !strange.test(text));
  return {
    ...expanded,
    intents: new Map([...expanded.intents].map(([name, samples]) => [name, said(samples)])),
    types: new Map(
      [...expanded.types].map(([type, values]) => [type, new Map([...values].map(([id, some]) => [id, said(some)]))]),
    ),
  };
}

/** A value of a type with all its wordings, or a slot, as it is laid out before it becomes a line. */
const VALUE = /\{\n +"id": [\s\S]*?\n +\]\n +\}\n +\}|\{\n +"name": "\w+",\n +"type": "[\w.]+"\n +\}/g;

/** The samples of one line of the source, as they are laid out before they become a line. */
const TOGETHER = /(?<=\n *)\[\n([^[\]]*)\n +\]/g;

/** The samples of an intent, those that come from one line of the source together. */
function byLine(samples: readonly SourceLine[]): readonly (readonly string[])[] {
  const lines = new Map<string, string[]>();
  for (const { file, line, text } of samples) {
    const together = lines.get(`${file}:${line}`) ?? [];
    lines.set(`${file}:${line}`, together);
    together.push(text);
  }
  return [...lines.values()];
}

/** The interaction model as Alexa takes it; what one line of the source says, or one value, a line, so that a change is read in a diff. */
function toJson(invocationName: string, { slots }: Source, { intents, types }: Expanded): string {
  const slotsOf = (samples: readonly SourceLine[]) =>
    [...new Set(samples.flatMap(({ text }) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')))].map(
      (name) => ({ name, type: slots.get(name) }),
    );
  const languageModel = {
    invocationName,
    modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } },
    intents: [...intents].map(([name, samples]) => {
      const used = slotsOf(samples);
      return { name, ...(used.length > 0 && { slots: used }), samples: byLine(samples) };
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
  return `${lines
    .replace(TOGETHER, (_, samples: string) => samples.replace(/\n +/g, ''))
    .replace(VALUE, (value) => value.replace(/\n +/g, ''))
    .replace(/\n +/g, '\n')
    .replace(/(?<="): /g, ':')
    .replace(/([[{])\n(?=["{[])|\n(?=[\]}])/g, '$1')}\n`;
}
