import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';

/** One line of a file of sentences, and where it stands. */
export interface SourceLine {
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/** Something wrong, where it stands. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

/** All files of sentences together. */
export interface Source {
  /** What a rule stands for, by its name. */
  readonly rules: ReadonlyMap<string, SourceLine>;
  /** The type of each slot, by its name. */
  readonly slots: ReadonlyMap<string, string>;
  /** The wordings of each value of each type of ours. */
  readonly types: ReadonlyMap<string, ReadonlyMap<string, readonly SourceLine[]>>;
  readonly intents: ReadonlyMap<string, readonly SourceLine[]>;
  /** Words that mean nothing wherever they stand, so that no template needs them. */
  readonly skip: readonly string[];
  /** Words that nobody says in a locale, several to a line with | between them: what has one of them is left out. */
  readonly without: readonly string[];
  readonly complaints: readonly Complaint[];
}

const SECTIONS = ['rules', 'slots', 'types', 'intents', 'skip', 'without'];

/** The entries of a mapping; none where there is no mapping. */
const entries = (node: unknown): readonly Pair<unknown, unknown>[] => (isMap(node) ? node.items : []);
const nameOf = ({ key }: Pair<unknown, unknown>): string => (isScalar(key) ? String(key.value) : '');

/** Every `*.yaml` of a folder, in the order of their names. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();

/**
 * Reads files of a folder. What a later one says of a rule replaces it, what it says of a value or an intent comes to what
 * is there: so a locale's file adds to the sentences of all.
 */
export function readSource(folder: string, files = filesIn(folder)): Source {
  const rules = new Map<string, SourceLine>();
  const slots = new Map<string, string>();
  const types = new Map<string, Map<string, readonly SourceLine[]>>();
  const intents = new Map<string, readonly SourceLine[]>();
  const skip: string[] = [];
  const without: string[] = [];
  const complaints: Complaint[] = [];
  for (const file of files) {
    const counter = new LineCounter();
    const document = parseDocument(readFileSync(join(folder, file), 'utf8'), { lineCounter: counter });
    const lineOf = (node: unknown): number =>
      isScalar(node) || isMap(node) ? counter.linePos(node.range?.[0] ?? 0).line : 1;
    for (const error of document.errors)
      complaints.push({ file, line: error.linePos?.[0].line ?? 1, what: error.message.split('\n')[0] ?? '' });
    const root = document.contents;
    const section = (name: string) => entries(isMap(root) ? root.get(name, true) : undefined);
    for (const pair of entries(root))
      if (!SECTIONS.includes(nameOf(pair)))
        complaints.push({
          file,
          line: lineOf(pair.key),
          what: `"${nameOf(pair)}" is none of ${SECTIONS.join(', ')}.`,
        });
    /** The lines of a text under a heading; what begins with # is a remark. */
    const linesOf = ({ key, value }: Pair<unknown, unknown>): readonly SourceLine[] => {
      if (!isScalar(value) || typeof value.value !== 'string') {
        complaints.push({
          file,
          line: lineOf(key),
          what: 'Write "|" behind the colon, and one sentence a line below.',
        });
        return [];
      }
      const block = value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED';
      const first = lineOf(value) + (block ? 1 : 0);
      return value.value
        .split('\n')
        .map((text, i) => ({ text: text.trim(), file, line: first + i }))
        .filter(({ text }) => text !== '' && !text.startsWith('#'));
    };
    for (const pair of section('rules')) {
      const lines = linesOf(pair);
      const [first] = lines;
      if (first) rules.set(nameOf(pair), { ...first, text: lines.map(({ text }) => text).join('|') });
    }
    for (const pair of section('slots')) slots.set(nameOf(pair), isScalar(pair.value) ? String(pair.value.value) : '');
    for (const [name, words] of [
      ['skip', skip],
      ['without', without],
    ] as const)
      for (const pair of entries(root).filter((each) => nameOf(each) === name))
        words.push(...linesOf(pair).map(({ text }) => text));
    for (const pair of section('intents'))
      intents.set(nameOf(pair), [...(intents.get(nameOf(pair)) ?? []), ...linesOf(pair)]);
    for (const type of section('types')) {
      const known = types.get(nameOf(type)) ?? new Map<string, readonly SourceLine[]>();
      types.set(nameOf(type), known);
      for (const value of entries(type.value))
        known.set(nameOf(value), [...(known.get(nameOf(value)) ?? []), ...linesOf(value)]);
    }
  }
  return { rules, slots, types, intents, skip, without, complaints };
}
