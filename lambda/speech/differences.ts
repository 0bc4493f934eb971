import type { Pace } from './duration';

/** The number that an emergency is reported to, as it is said and as it is written. Sources: docs/emergency-numbers.md. */
export interface Emergency {
  readonly said: string;
  readonly written: string;
}

/**
 * How a place's English differs from the words as they are written. A place that has no number of its own says what is
 * right anywhere: "your emergency number".
 */
export interface Differences {
  readonly emergency?: Emergency;
  /** Whole words that are other ones here, in speech, on screens and on cards. */
  readonly words: Readonly<Record<string, string>>;
  /** "The third of March" and "one hundred and ten", or "March third" and "one hundred ten". */
  readonly dates: 'day first' | 'month first';
  readonly pace: Pace;
}

/** What stands in the words where a place has its number. */
const ANYWHERE = 'your emergency number';

const ORDINAL =
  /first|second|third|(?:twenty|thirty)-\w+|\w+eth|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\w+teen)th/;
const MONTH = /January|February|March|April|May|June|July|August|September|October|November|December/;
const UNITS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty';

const SAID_DATE = new RegExp(`\\b(${MONTH.source}) (${ORDINAL.source})\\b`, 'g');
const WRITTEN_DATE = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{1,2})(?:, (\d{4}))?\b/g;
const HUNDRED = new RegExp(`\\bhundred (?=(?:${UNITS})\\b)`, 'g');

const dayFirst = (text: string): string =>
  text
    .replace(SAID_DATE, 'the $2 of $1')
    .replace(WRITTEN_DATE, (_, month: string, day: string, year?: string) =>
      [day, month, year].filter(Boolean).join(' '),
    )
    .replace(HUNDRED, 'hundred and ');

/** Turns what is written into what is said in a place, or stands there on screens and cards. */
export function wording({ emergency, words, dates }: Differences, as: keyof Emergency): (text: string) => string {
  const other: Readonly<Record<string, string>> = emergency ? { ...words, [ANYWHERE]: emergency[as] } : words;
  // The longer first: "dog leash" is looked for before "leash".
  const known = Object.keys(other).sort((one, another) => another.length - one.length);
  const pattern = new RegExp(`\\b(?:${known.join('|')})\\b`, 'gi');
  const inPlace = (found: string): string => {
    const said = other[found.toLowerCase()] ?? found;
    return /^[A-Z]/.test(found) ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : said;
  };
  return (text) => {
    const worded = known.length > 0 ? text.replace(pattern, inPlace) : text;
    return dates === 'day first' ? dayFirst(worded) : worded;
  };
}

/** The same with every text in it worded: a string, whatever a list or an object holds, whatever a function answers. */
export function reworded<Whole>(whole: Whole, word: (text: string) => string): Whole;
export function reworded(whole: unknown, word: (text: string) => string): unknown {
  if (typeof whole === 'string') return word(whole);
  if (typeof whole === 'function')
    return (...given: readonly unknown[]) => reworded(Reflect.apply(whole, undefined, given), word);
  if (Array.isArray(whole)) return whole.map((part) => reworded(part, word));
  if (typeof whole !== 'object' || whole === null) return whole;
  return Object.fromEntries(Object.entries(whole).map(([name, part]) => [name, reworded(part, word)]));
}
