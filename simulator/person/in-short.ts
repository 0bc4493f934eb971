import type { Happening } from '../echo/device';
import type { Person } from './at-once';
import { score } from './score';

/*
 * An ordinary visit, told in short: of what was heard, the greeting, the verdict where a test was made, and the goodbye;
 * of what was done, how many holds.
 */

/** What a heading asks to be told in short: each of its days, and what the legs are to measure where it says so. */
export interface InShort {
  readonly days: readonly string[];
  /** What is answered to "how high", by leg: "about fifty". */
  readonly degrees: Readonly<Record<string, string>>;
}

const IN_SHORT = /^(.*), in short(?:: (.+))?$/;
const DAYS = /^(\w+day(?:(?:, | and )\w+day)*)(?![\w ])(.*)$/;

/** "Tuesday, Thursday and Friday, 07:30, in short", "Monday 2 March 2026, 07:30, London, in short: left fifty, right sixty". */
export function inShort(heading: string): InShort | undefined {
  const [, when, measured] = IN_SHORT.exec(heading) ?? [];
  if (when === undefined) return undefined;
  const [, days, rest = ''] = DAYS.exec(when) ?? [];
  const legs = (measured?.split(/,\s*/) ?? []).map((part) => /^(left|right) (.+)$/.exec(part));
  if (legs.includes(null))
    throw new Error(`"${measured}" tells no height of a leg: in short: left fifty, right sixty.`);
  return {
    days: days === undefined ? [when] : days.split(/, | and /).map((day) => day + rest),
    degrees: Object.fromEntries(legs.map((found) => [found?.[1], found?.[2]])),
  };
}

/** What somebody without trouble answers, by the question. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/lie down flat/i, 'yes'],
  [/numbness|fever|past your knee|hamstring tear|pregnan/i, 'no'],
  [/ready|on the chair|sitting down/i, 'ready'],
  [/lowered/i, 'I lowered it'],
  [/what stopped/i, 'my knee bent'],
  [/how did that feel/i, 'good'],
  [/shall we (start|measure|do the stretches|leave it)|get up|move to/i, 'yes'],
];

const HEIGHT = /how high|how many degrees/i;

/** Nobody goes on for longer than this many turns. */
const MOST_TURNS = 80;

/** Plays an ordinary visit from opening to goodbye, and tells it, sentence by sentence. */
export async function ordinaryVisit(person: Person, degrees: InShort['degrees']): Promise<readonly string[]> {
  let heard = told(await person.act({ does: 'say', words: 'Alexa, open hamstring coach' }));
  const parts = sentences(heard.words);
  let [holds, leg, left] = [0, '', Object.keys(degrees).length];
  for (let turns = 0; !heard.over; turns += 1) {
    const question = sentences(heard.words).findLast((sentence) => sentence.endsWith('?')) ?? '';
    leg = /raise your (left|right) leg/i.exec(heard.words)?.[1] ?? leg;
    const height = HEIGHT.test(question) ? degrees[leg] : undefined;
    const answer = height ?? ANSWERS.find(([asked]) => asked.test(question))?.[1];
    if (answer === undefined || turns > MOST_TURNS)
      throw new Error(
        `${new Date(person.now()).toISOString()}: nobody knows what is said on an ordinary day to: ${heard.words}`,
      );
    heard = told(await person.act({ does: 'say', words: answer }));
    holds += heard.holds;
    if (height !== undefined) left -= 1;
    if (height !== undefined && left === 0) parts.push(measured(degrees), ...sentences(heard.words));
  }
  return [...parts, ...(holds > 0 ? [`(${holds} holds)`] : []), ...sentences(heard.words)];
}

const sentences = (words: string): string[] => words.split(/(?<=[.?!])\s+/);

const measured = (degrees: InShort['degrees']): string =>
  `(${Object.entries(degrees)
    .map(([leg, height]) => `${leg} leg: ${height}`)
    .join('; ')})`;

/** A day that is told in short: its date, and the sentences of its visit. */
export interface ShortDay {
  readonly date: string;
  readonly sentences: readonly string[];
}

/** Several days as they are written: what each of them has once, then what only one has. */
export function written(days: readonly ShortDay[]): readonly string[] {
  const [first, ...others] = days;
  if (first === undefined) return [];
  if (others.length === 0) return [`${first.date}: ${first.sentences.join(' ')}`];
  const everyDay = new Set(first.sentences.filter((one) => others.every((other) => other.sentences.includes(one))));
  const line = (head: string, all: readonly string[], kept: (sentence: string) => boolean): string =>
    // What is left out between two sentences is three dots.
    `${head}: ${all.reduce((text, one) => (kept(one) ? `${text}${text && ' '}${one}` : text.replace(/([^…])$/, '$1 …')), '').replace(/ …$/, '')}`;
  return [
    line('Each day', first.sentences, (one) => everyDay.has(one)),
    ...days.map(({ date, sentences: all }) => line(date, all, (one) => !everyDay.has(one))),
  ];
}

interface Told {
  readonly words: string;
  readonly holds: number;
  readonly over: boolean;
}

/** What was said of something that happened, how many holds sounded, and whether it is over with it. */
function told(happenings: readonly Happening[]): Told {
  const wrong = happenings.find(({ what }) => what === 'failed' || what === 'unheard' || what === 'reported');
  if (wrong && 'because' in wrong) throw new Error(wrong.because);
  const notes = happenings.flatMap((happening) =>
    'sound' in happening ? score(happening.sound.items, happening.sound.seconds) : [],
  );
  return {
    words: notes.flatMap((note) => (note.is === 'words' ? [note.words] : [])).join(' '),
    holds: notes.filter((note) => note.is === 'track' && note.track === 'hold').length,
    over: happenings.some((happening) => happening.what === 'ended' || ('closes' in happening && happening.closes)),
  };
}
