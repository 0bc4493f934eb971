import { isDanger, isNoise } from '../heard/meaning';
import { confusionsOf } from './confused';
import { shareOf } from './interval';
import type { SpokenOutcome } from './outcome';
import type { Said } from './play';
import type { Saying } from './recognise';
import { spokenWords } from './spelled';
import { arrives, type Hearing } from './sure';
import { wordErrors } from './word-errors';

/** A row that was misunderstood, and whether the next turn put it right. */
export interface Second {
  readonly said: Said;
  readonly saying: Saying;
  readonly heard: Hearing;
  readonly repaired: boolean;
}

/** Some of what was said, under the name of what they have in common. */
type Group = readonly [name: string, said: readonly Said[]];

const speech = ({ row }: Said): boolean => !isNoise(row.meaning);
const danger = ({ row }: Said): boolean => isDanger(row.meaning);

const errorsOf = ({ saying, heard }: Said) => wordErrors(spokenWords(saying.words), spokenWords(heard.words));

function wordErrorsIn(said: readonly Said[]): string {
  const all = said.reduce((total, { saying }) => total + spokenWords(saying.words).length, 0);
  const errors = said.reduce((total, each) => total + errorsOf(each).errors, 0);
  return shareOf(Math.min(errors, all), all);
}

/** What is told of a group, each with its 95 % interval. */
function figuresOf(said: readonly Said[], seconds: readonly Second[]): Readonly<Record<string, string>> {
  const meant = said.filter(speech);
  const count = (some: readonly Said[], outcome: SpokenOutcome): string =>
    shareOf(some.filter((each) => each.outcome === outcome).length, some.length);
  const noise = said.filter((each) => !speech(each));
  const again = seconds.filter(({ said: first }) => said.includes(first));
  return {
    'words wrong': wordErrorsIn(meant),
    'not sure of it': shareOf(meant.filter(({ heard }) => arrives(heard) === '').length, meant.length),
    understood: count(meant, 'understood'),
    'asked again': count(meant, 'asked'),
    mistaken: count(meant, 'mistaken'),
    'dangers missed': count(said.filter(danger), 'missed'),
    'noise taken up': count(noise, 'taken up'),
    'noise answered': count(noise, 'mistaken'),
    'repaired at once': shareOf(again.filter(({ repaired }) => repaired).length, again.length),
  };
}

/** The groups side by side, a figure a line. */
function table(groups: readonly Group[], seconds: readonly Second[]): readonly string[] {
  const columns = groups.map(([name, said]): readonly [string, Readonly<Record<string, string>>] => [
    name,
    figuresOf(said, seconds),
  ]);
  const figures = Object.keys(columns[0]?.[1] ?? {}).filter((figure) => columns.some(([, of]) => of[figure] !== '–'));
  const line = (first: string, cells: readonly string[]) =>
    [first.padEnd(17), ...cells.map((cell) => cell.padEnd(34))].join('').trimEnd();
  return [
    '',
    line(
      '',
      columns.map(([name]) => name),
    ),
    ...figures.map((figure) =>
      line(
        figure,
        columns.map(([, of]) => of[figure] ?? ''),
      ),
    ),
  ];
}

const grouped = (said: readonly Said[], key: (each: Said) => string): readonly Group[] =>
  [...new Set(said.map(key))].sort().map((name) => [name, said.filter((each) => key(each) === name)]);

/** The pairs of words that were mistaken most, with how often. */
function mistakenMost(said: readonly Said[], most: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const each of said.filter(speech))
    for (const [from, to] of errorsOf(each).mistaken) {
      const pair = `"${from}" heard as "${to}"`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  const often = [...counts].sort(([, one], [, another]) => another - one);
  return often.slice(0, most).map(([pair, times]) => `  ${String(times).padStart(3)} × ${pair}`);
}

/** What became of something that was not understood at once. */
function missLine({ row, saying, heard, outcome }: Said, next: Second | undefined): string {
  const sure = heard.sure.toFixed(2);
  const then =
    next &&
    `, then "${next.saying.words}" ${next.repaired ? 'understood' : `heard as "${next.heard.words}" (${next.heard.sure.toFixed(2)})`}`;
  return `${row.situation}, ${saying.voice}, ${saying.room}: "${saying.words}" heard as "${heard.words}" (${sure}): ${outcome}${then ?? ''}`;
}

/** What a run has found, as lines; `fileOf` names the file of a row. */
export function reportOf(
  typed: readonly Said[],
  said: readonly Said[],
  seconds: readonly Second[],
  fileOf: (each: Said) => string,
): readonly string[] {
  const misses = said.filter(({ outcome }) => outcome !== 'understood');
  const nextOf = (miss: Said) => seconds.find((second) => second.said === miss);
  return [
    ...misses.map((miss) => missLine(miss, nextOf(miss))),
    ...table([['typed', typed], ...grouped(said, ({ saying }) => saying.room), ['spoken, in all', said]], seconds),
    ...table(
      grouped(said, ({ saying }) => saying.voice),
      seconds,
    ),
    ...table(grouped(said, fileOf), seconds),
    '',
    'Taken for each other, of all that were said:',
    ...confusionsOf(said.filter(speech)),
    '',
    'Mistaken most:',
    ...mistakenMost(said, 25),
  ];
}
