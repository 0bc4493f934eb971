import { isDanger, isNoise } from '../heard/meaning';
import { shareOf } from './interval';
import type { SpokenOutcome } from './outcome';
import type { Said } from './play';
import { spokenWords } from './spelled';
import { wordErrors } from './word-errors';

/** A row that was misunderstood, and whether the next turn put it right. */
export interface Second {
  readonly said: Said;
  readonly heard: string;
  readonly repaired: boolean;
}

const has = (outcome: SpokenOutcome) => (said: { readonly outcome: SpokenOutcome }) => said.outcome === outcome;
const speech = ({ row }: Said): boolean => !isNoise(row.meaning);
const danger = ({ row }: Said): boolean => isDanger(row.meaning);

function wordsOf(said: readonly Said[]): string {
  const meant = said.filter(speech);
  const all = meant.reduce((total, { saying }) => total + spokenWords(saying.words).length, 0);
  const errors = meant.reduce((total, each) => total + errorsOf(each).errors, 0);
  return shareOf(Math.min(errors, all), all);
}

const errorsOf = ({ saying, heard }: Said) => wordErrors(spokenWords(saying.words), spokenWords(heard));

/** One column of figures: what was typed, or what was said in a room. */
function column(name: string, said: readonly Said[]): readonly string[] {
  const meant = said.filter(speech);
  const dangers = said.filter(danger);
  const noise = said.filter((each) => !speech(each));
  const count = (some: readonly Said[], outcome: SpokenOutcome): string =>
    shareOf(some.filter(has(outcome)).length, some.length);
  return [
    `${name}`,
    `  understood       ${count(meant, 'understood')}`,
    `  asked again      ${count(meant, 'asked')}`,
    `  mistaken         ${count(meant, 'mistaken')}`,
    `  dangers missed   ${count(dangers, 'missed')}`,
    `  noise taken up   ${count(noise, 'taken up')}`,
    `  noise answered   ${count(noise, 'mistaken')}`,
  ];
}

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

/** What a run has found, as lines. */
export function reportOf(typed: readonly Said[], said: readonly Said[], seconds: readonly Second[]): readonly string[] {
  const by = <Key extends string>(key: (each: Said) => Key) =>
    [...new Set(said.map(key))].flatMap((name) => {
      const some = said.filter((each) => key(each) === name);
      return [...column(`spoken, ${name}`, some), `  word errors      ${wordsOf(some)}`];
    });
  const misses = said.filter(({ outcome }) => outcome !== 'understood');
  return [
    ...misses.map(({ row, saying, heard, outcome }) => {
      const next = seconds.find((second) => second.said.saying === saying);
      const then = next && (next.repaired ? 'then understood' : `then heard as "${next.heard}"`);
      return [
        `${row.situation}, ${saying.voice}, ${saying.room}: "${saying.words}" heard as "${heard}": ${outcome}`,
        then,
      ]
        .filter(Boolean)
        .join(', ');
    }),
    '',
    ...column('typed', typed),
    ...by(({ saying }) => saying.room),
    ...by(({ saying }) => saying.voice),
    ...column('spoken, in all', said),
    `  word errors      ${wordsOf(said)}`,
    `  repaired         ${shareOf(seconds.filter(({ repaired }) => repaired).length, seconds.length)}`,
    '',
    'Mistaken most:',
    ...mistakenMost(said, 25),
  ];
}
