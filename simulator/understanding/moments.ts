import { Chrono, configuration } from 'chrono-node/en';
import type { Instant } from '../echo/device';
import { wallTime } from '../person/wall-clock';
import { type SpokenNumber, spokenNumbers } from './numbers';
import type { Span } from './sentence';

/**
 * Dates and times of day, by chrono-node. It reads figures, not spoken numbers ("eight am"), and not the British "half
 * seven", so these are written out for it first. Of the other candidates, compromise's dates plugin reads spoken numbers
 * but is five times the size, and words-to-numbers turns "sixty sixty five" into 125: numbers stay ours.
 */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** When and where something is said: what "tomorrow" is depends on it. */
export interface Clock {
  readonly at: Instant;
  /** IANA time zone. */
  readonly zone: string;
}

/** This machine's zone, once it was asked for: to ask takes longer than to understand a word. */
let here: string | undefined;

/** This machine's clock, for whoever has no other. */
export function clockNow(): Clock {
  here ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { at: Date.now(), zone: here };
}

const casual = configuration.createCasualConfiguration();

/** Alexa fills a date and a time apart, where chrono would make one moment of both. */
const apart = new Chrono({
  ...casual,
  refiners: casual.refiners.filter((refiner) => !/MergeDateTime/.test(refiner.constructor.name)),
});

/** Minutes of "half past" and the quarters; without "past" or "to" only "half" is said. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
]);

/** How far before or behind an hour, and where the words of it end. */
interface Minutes {
  readonly minutes: number;
  readonly end: number;
}

/** How sure it is that a bare number is an hour. */
const BARE = 0.9;

/** A date or time tells about as much as a word that few intents have. */
const TELLS = 0.8;

const hourAndMinutes = (hour: number, minutes: number): string =>
  `${minutes < 0 ? hour - 1 || 12 : hour}:${String((minutes + 60) % 60).padStart(2, '0')}`;

/** The minutes of a part of an hour that begins at `at`, and where it ends: "half", "quarter", "twenty five", "ten minutes". */
function minutesAt(words: readonly string[], at: number, numbers: readonly SpokenNumber[]): Minutes | undefined {
  const part = PARTS.get(words[at] ?? '');
  if (part !== undefined) return { minutes: part, end: at + 1 };
  const number = numbers.find(({ start, value }) => start === at && value < 60);
  return number && { minutes: number.value, end: number.end + (words[number.end] === 'minutes' ? 1 : 0) };
}

/** A part of an hour and its number from the word at `at`: "half seven", "quarter to eight", "twenty past six". */
function partOfHour(words: readonly string[], at: number, numbers: readonly SpokenNumber[]): Piece | undefined {
  const part = minutesAt(words, at, numbers);
  if (part === undefined) return undefined;
  const { minutes, end } = part;
  const link = words[end];
  const linked = link === 'past' || link === 'to';
  const hour = numbers.find(({ start }) => start === end + (linked ? 1 : 0));
  if (hour === undefined || hour.value > 12 || !(linked || words[at] === 'half')) return undefined;
  return { text: hourAndMinutes(hour.value, link === 'to' ? -minutes : minutes), start: at, end: hour.end };
}

/** What follows the hour of a day. */
const OF_THE_DAY = /^(in the (morning|afternoon|evening|night)|at night|tonight|o clock|oclock|[ap]m\b)/;

/** A number in figures: "six thirty" as a clock shows it, and an hour of the day as one. */
function figureOf({ value, start, end }: SpokenNumber, words: readonly string[]): string {
  const [hour, minutes] = [Math.floor(value / 100), value % 100];
  const isClock = hour > 0 && hour <= 12 && minutes < 60 && !words.slice(start, end).includes('hundred');
  if (isClock) return hourAndMinutes(hour, minutes);
  return value > 0 && value <= 12 && OF_THE_DAY.test(words.slice(end).join(' ')) ? `at ${value}` : String(value);
}

/** The words of a sentence with its numbers in figures. */
function inFigures(words: readonly string[]): readonly Piece[] {
  const numbers = spokenNumbers(words);
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; at = pieces.at(-1)?.end ?? words.length) {
    const number = numbers.find(({ start }) => start === at);
    const figure = number && { text: figureOf(number, words), start: at, end: number.end };
    const text = words[at] === 'oclock' ? "o'clock" : (words[at] ?? '');
    pieces.push(partOfHour(words, at, numbers) ?? figure ?? { text, start: at, end: at + 1 });
  }
  return pieces;
}

/** Parts of today, as Alexa writes them behind its date. */
const PART_OF_DAY = [
  [/\bthis morning\b/, 'TMO'],
  [/\bthis afternoon\b/, 'TAF'],
  [/\bthis evening\b/, 'TEV'],
  [/\btonight\b/, 'TNI'],
] as const;

/** Words before a date or a time that are no part of it. */
const BEFORE = ['at', 'on', 'by', 'for'];

/** The dates or the times of day in a sentence, placed on its words; a day of the week is the next one. */
export function moments(words: readonly string[], kind: 'day' | 'hour', clock: Clock): readonly Span[] {
  const pieces = inFigures(words);
  const text = pieces.map((piece) => piece.text).join(' ');
  const found = apart
    .parse(text, referenceOf(clock), { forwardDate: true })
    .flatMap(({ index, text, start: found, end: until }) => {
      const certain = found.isCertain(kind) || (kind === 'day' && found.isCertain('weekday'));
      let offset = 0;
      const within = pieces.filter((piece) => {
        const begins = offset;
        offset += piece.text.length + 1;
        return begins >= index && begins < index + text.length;
      });
      // "In the morning" is a value of its own, and so is "am", which the time does not tell from none.
      const apart = kind === 'hour' ? within.findIndex(({ text }) => text === 'in' || text === 'am') : -1;
      const meant = within.slice(0, apart > 0 ? apart : within.length);
      const [first, last] = [meant.find((piece) => !BEFORE.includes(piece.text)), meant.at(-1)];
      // Days from one to another are two values.
      if (!certain || (kind === 'day' && until) || first === undefined || last === undefined) return [];
      const parts = (['year', 'month', 'day', 'hour', 'minute'] as const).map((part) => found.get(part) ?? 0);
      const [year = 0, ...rest] = parts;
      const [month, day, hour, minute] = rest.map((part) => String(part).padStart(2, '0'));
      const part = PART_OF_DAY.find(([said]) => said.test(text))?.[1] ?? '';
      const value = kind === 'day' ? `${year}-${month}-${day}${part}` : `${hour}:${minute}`;
      return [{ start: first.start, end: last.end, value, score: 1, weight: TELLS }];
    });
  return kind === 'day'
    ? [...found, ...years(words)]
    : [...found, ...pieces.flatMap((piece) => bareHour(piece, found))];
}

/** Years alone, as Alexa gives them: "two thousand nineteen", "nineteen ninety". */
function years(words: readonly string[]): readonly Span[] {
  const numbers = spokenNumbers(words);
  const span = (start: number, end: number, year: number): Span => ({
    start,
    end,
    value: String(year),
    score: 1,
    weight: TELLS,
  });
  return numbers.flatMap(({ start, end, value }) => {
    const follows = numbers.find((next) => next.start === end && next.value >= 10 && next.value < 100);
    if (follows && (value === 19 || value === 20)) return span(start, follows.end, value * 100 + follows.value);
    const before = words
      .slice(0, start)
      .join(' ')
      .match(/\btwo thousand(?: and)?$/)?.[0];
    return before && value < 100 ? span(start - before.split(' ').length, end, 2000 + value) : [];
  });
}

/** A bare number may be an hour, where nothing better is found at it: "change it to eight". */
function bareHour({ text, start, end }: Piece, found: readonly Span[]): readonly Span[] {
  const hour = Number(text);
  if (!(hour >= 1 && hour <= 12) || found.some((span) => span.start <= start && end <= span.end)) return [];
  return [{ start, end, value: `${String(hour).padStart(2, '0')}:00`, score: BARE, weight: TELLS }];
}

/** A moment with how far its zone is ahead of UTC, in minutes. */
function referenceOf({ at, zone }: Clock): { readonly instant: Date; readonly timezone: number } {
  const { year, month, day, hour, minute } = wallTime(at, zone);
  return { instant: new Date(at), timezone: Math.round((Date.UTC(year, month - 1, day, hour, minute) - at) / 60_000) };
}
