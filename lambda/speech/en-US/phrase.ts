import { type Angle, isExact, middle } from '../../domain/angle';
import type { Day } from '../../domain/calendar';
import { type Leg, other } from '../../domain/leg';
import type { Reading, StopReason } from '../../domain/reading';
import { inWords } from './numbers';

/** One of several ways to say a thing, another each turn. */
export const oneOf = (ways: readonly string[], turn: number): string => ways[turn % ways.length] ?? '';

function listed(items: readonly string[], beforeLast: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : items.slice(0, -1).join(', ') + beforeLast + last;
}

/** "a, b and c". */
export const list = (items: readonly string[]): string => listed(items, ' and ');

/** "a, b, or c", to choose from. */
export const choices = (items: readonly string[]): string => listed(items, ', or ');

/** "one hold", "two holds". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${inWords(count)} ${count === 1 ? one : many}`;

const YEAR = 52;

/** How long ago something was, in weeks and, where nobody counts those any more, in years. */
export function longAgo(weeks: number): string {
  if (weeks <= YEAR) return counted(weeks, 'week');
  return weeks < 2 * YEAR ? 'over a year' : `over ${counted(Math.floor(weeks / YEAR), 'year')}`;
}

/** "thirty seconds", "a minute", "a minute and a half", "two minutes". */
export function duration(seconds: number): string {
  if (seconds === 60) return 'a minute';
  if (seconds === 90) return 'a minute and a half';
  return seconds % 60 === 0 && seconds > 0 ? counted(seconds / 60, 'minute') : counted(seconds, 'second');
}

/**
 * "around sixty", "sixty to seventy". An own guess is always around, and a landmark the zone that it stands for: the knee,
 * which is one line, is told to the nearest five degrees, since a pebble tells no more.
 */
export function degrees(angle: Angle, method: Reading['method']): string {
  if (!isExact(angle) && method !== 'measured') return `${inWords(angle.low)} to ${inWords(angle.high)}`;
  const height = middle(angle);
  const number = inWords(method === 'landmark' ? 5 * Math.round(height / 5) : height);
  return method === 'measured' ? number : `around ${number}`;
}

/** How far up that is, where the number may have been heard for one that sounds like it: whoever meant fifteen was not halfway up. */
const WAY_UP: Readonly<Record<number, string>> = {
  30: 'a third of the way up',
  40: 'not quite halfway up',
  50: 'just over halfway up',
  60: 'two thirds of the way up',
  70: 'over three quarters of the way up',
  80: 'nearly straight up',
  90: 'straight up',
};

/** "somewhere between fifty-two and sixty-two" where it is a range that nobody read off, else the height as it is told. */
export const somewhere = (angle: Angle, method: Reading['method']): string =>
  isExact(angle) || method === 'measured'
    ? degrees(angle, method)
    : `somewhere between ${inWords(angle.low)} and ${inWords(angle.high)}`;

/** ", just over halfway up", behind a height that sounds like another; else nothing. */
export function wayUp({ angle, method }: Pick<Reading, 'angle' | 'method'>): string {
  const way = isExact(angle) && method !== 'landmark' ? WAY_UP[angle.low] : undefined;
  return way === undefined ? '' : `, ${way}`;
}

/** "your left leg". */
export const yourLeg = (leg: Leg): string => `your ${leg} leg`;

/** The first letter large, as a sentence begins. */
export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const REASONS: Readonly<Record<StopReason, (leg: Leg) => string>> = {
  'knee-bends': () => 'your knee started to bend',
  'other-leg-lifts': (leg) => `your ${other(leg)} leg started to lift`,
  'discomfort-behind-leg': () => 'it pulled behind your leg',
  nothing: () => 'nothing stopped it',
};

/** "your knee started to bend and it pulled behind your leg"; empty where nobody knows. */
export const because = ({ leg, stoppedBy }: Reading): string => list(stoppedBy.map((reason) => REASONS[reason](leg)));

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
  twenty: 'twentieth',
  thirty: 'thirtieth',
};

function ordinal(number: number): string {
  const words = inWords(number);
  const [tens, ones] = words.split('-');
  const last = ones ?? tens ?? words;
  return `${ones ? `${tens}-` : ''}${ORDINALS[last] ?? `${last}th`}`;
}

/** "today", "yesterday", "on Tuesday", "on March third", "on March third, twenty twenty-five". */
export function onDay({ ago, weekday, month, day, otherYear, year }: Day): string {
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  if (ago > 1 && ago < 7) return `on ${WEEKDAYS[weekday]}`;
  const date = `on ${MONTHS[month - 1]} ${ordinal(day)}`;
  return otherYear ? `${date}, twenty ${inWords(year % 100)}` : date;
}
