import type { Kind } from './cover';
import type { Complaint, Source, SourceLine } from './source';
import { expand, type Template, TemplateError, templateOf } from './template';

/** A sentence with nothing left open but its slots, and the line that it comes from. */
export type Sample = SourceLine;

/** All sentences of a source. */
export interface Expanded {
  readonly intents: ReadonlyMap<string, readonly Sample[]>;
  readonly types: ReadonlyMap<string, ReadonlyMap<string, readonly Sample[]>>;
  readonly complaints: readonly Complaint[];
}

/** The types whose values are said in the most ways. */
const MANY: ReadonlySet<string> = new Set(['SIGN', 'REASON', 'LANDMARK']);

/** Words that a sentence may have or not, and be the same to Alexa: she learns more from another sentence than from these. */
const SMALL: ReadonlySet<string> = new Set('a an the my some any this that is was are degrees it'.split(' '));

/** What people run together, and how it is written out: to Alexa the two are one. */
const RUN_TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/\bcannot\b|\bcan't\b/g, 'can not'],
  [/n't\b/g, ' not'],
  [/'m\b/g, ' am'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'re\b/g, ' are'],
  [/'s\b/g, ' is'],
];

const inFull = (text: string): string =>
  RUN_TOGETHER.reduce((written, [together, apart]) => written.replace(together, apart), text);

/** Leaves out each sentence that differs from one before it in nothing but small words. */
function apart(samples: readonly Sample[]): readonly Sample[] {
  const known = new Set<string>();
  return samples.filter(({ text }) => {
    const telling = text.split(' ').filter((word) => !SMALL.has(word));
    const told = inFull(telling.length > 0 ? telling.join(' ') : text);
    // One word alone stands for itself: "what" is not "what was that".
    const first = !known.has(told) || !text.includes(' ');
    known.add(told);
    return first;
  });
}

/** Writes out every template of a source. What is wrong in one is told, and the others are written out all the same. */
export function expandAll(source: Source): Expanded {
  const complaints: Complaint[] = [];
  const attempt = <Result>({ file, line }: SourceLine, write: () => Result, otherwise: Result): Result => {
    try {
      return write();
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      complaints.push({ file, line, what: error.message });
      return otherwise;
    }
  };
  const rules = new Map<string, Template>();
  for (const [name, line] of source.rules) attempt(line, () => rules.set(name, templateOf(line.text)), rules);
  const samplesOf = (lines: readonly SourceLine[], kind: Kind): readonly Sample[] => {
    const samples = new Map<string, Sample>();
    for (const line of lines)
      for (const text of attempt(line, () => expand(templateOf(line.text), rules, kind), []))
        if (!samples.has(text)) samples.set(text, { ...line, text });
    return [...samples.values()];
  };
  return {
    intents: new Map(
      [...source.intents].map(([name, lines]) => {
        const samples = samplesOf(lines, 'sentence');
        // Hers are taken to the letter, small words and all.
        return [name, name.startsWith('AMAZON.') ? samples : apart(samples)];
      }),
    ),
    types: new Map(
      [...source.types].map(([type, values]) => [
        type,
        new Map([...values].map(([id, lines]) => [id, samplesOf(lines, MANY.has(type) ? 'value of many' : 'value')])),
      ]),
    ),
    complaints,
  };
}
