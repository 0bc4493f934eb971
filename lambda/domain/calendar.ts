import type { Instant } from './reading';

/** A minute, in milliseconds. */
export const MINUTE = 60_000;
/** An hour, in milliseconds. */
export const HOUR = 60 * MINUTE;
/** Twenty-four hours, in milliseconds; a day of somebody's calendar may be an hour more or less. */
export const DAY = 24 * HOUR;

/** A day in somebody's own calendar, as far from today as `ago` says. */
export interface Day {
  /** Days before today: 0 today, 1 yesterday. */
  readonly ago: number;
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Whether it lies in another year than today. */
  readonly otherYear: boolean;
}

/** The number of the day in a time zone, counted from 1970; two moments of one local day share it. */
export function dayNumber(at: Instant, zone: string): number {
  const { year, month, day } = localAt(at, zone);
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}

/** What a calendar and a clock show. */
interface Local {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** What a calendar and a clock show in a zone at a moment. A zone that the runtime does not know counts as UTC. */
function localAt(at: Instant, zone: string): Local {
  // The first formatter of a process costs a fifth of its start, and nobody needs one whose zone is not asked for.
  if (zone === 'UTC') return utcAt(at);
  const parts = formatter(zone).formatToParts(at);
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute') };
}

function utcAt(at: Instant): Local {
  const date = new Date(at);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

/** The minute of the local day of a moment, from 0 at midnight. */
export function minuteOfDay(at: Instant, zone: string): number {
  const { hour, minute } = localAt(at, zone);
  return hour * 60 + minute;
}

/** The days since 1970 of a date written as YYYY-MM-DD; `undefined` for what is no date. */
export function numberOfDate(date: string): number | undefined {
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(at) ? undefined : at / DAY;
}

/** A day by its number, written as YYYY-MM-DD. */
export const dateOfNumber = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Formatters by zone: making one takes a hundred times as long as using it, and a turn looks at two hundred dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A device has one zone; more than this are made up. */
const MOST_ZONES = 100;

function formatter(zone: string): Intl.DateTimeFormat {
  const made = formatters.get(zone) ?? formatterFor(zone);
  if (formatters.size >= MOST_ZONES) formatters.clear();
  formatters.set(zone, made);
  return made;
}

function formatterFor(zone: string): Intl.DateTimeFormat {
  const date = { year: 'numeric', month: 'numeric', day: 'numeric', calendar: 'gregory' } as const;
  const fields = { ...date, hour: 'numeric', minute: 'numeric', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...fields, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...fields, timeZone: 'UTC' });
  }
}

/** The local day of a moment, seen from now. */
export function dayOf(at: Instant, now: Instant, zone: string): Day {
  const { year, month, day } = localAt(at, zone);
  const number = dayNumber(at, zone);
  return {
    ...{ year, month, day },
    ago: dayNumber(now, zone) - number,
    // 1 January 1970 was a Thursday, day 4 of the week.
    weekday: (number + 4) % 7,
    otherYear: year !== localAt(now, zone).year,
  };
}
