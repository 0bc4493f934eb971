import type { DaySaid, Event } from '../dialogue/event';
import { DAY } from '../domain/calendar';
import { choice, type Slots, seconds, wholeNumber, wordsIn } from './slots';
import * as values from './values';

/*
 * When a sign was, and how far a pregnancy is.
 */

/** Weeks in a month, as doctors count a pregnancy: 40 weeks are nine months. */
const WEEKS_A_MONTH = 40 / 9;

/** Weeks along, said in weeks or in months, whichever slot they came in: "five" and "months pregnant" are months. */
export function weeksIn(slots: Slots): number | undefined {
  const weeks = wholeNumber(slots, 'weeks');
  const areMonths = /\bmonths?\b/.test(wordsIn(slots, 'sign') ?? '');
  const months = wholeNumber(slots, 'months') ?? (areMonths ? weeks : undefined);
  return months === undefined ? weeks : Math.round(months * WEEKS_A_MONTH);
}

/** Less long ago than so many days something is new; from so many on it is long ago; between them it is only recent. */
const NEW = 2;
const OLD = 14;

/** Asked whether something is new, less than so many days are a yes. */
const NEW_BY_THE_WEEK = 7;

/** When something was. */
export type When = 'new' | 'recent' | 'old';

/** Days that are near, and those that are not; "since Tuesday" is neither. */
const ON_DAY: Readonly<Partial<Record<DaySaid, When>>> = {
  today: 'new',
  yesterday: 'new',
  'last-week': 'recent',
  'last-month': 'old',
};

/** Weeks ago, and days ago: neither just now nor long ago. */
const A_WEEK_AGO = /\b(?:last|other) week\b/;
const DAYS_AGO = /\bcouple of days\b|\bthis week\b|^since (?:\w+day|the weekend)$/;
const MONTH = /\bin (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/;

/** How many days ago it was, where it was said in a span of time. */
function daysIn(slots: Slots): number | undefined {
  const ago = seconds(slots, 'duration');
  return typeof ago === 'number' ? (ago * 1000) / DAY : undefined;
}

/** When it was: in words, on a day, or so many days and weeks ago. */
export function whenIn(slots: Slots): When | undefined {
  // Months and years are no duration that anybody could hold.
  if (/^p\d+[ym]/.test(wordsIn(slots, 'duration') ?? '')) return 'old';
  const days = daysIn(slots);
  if (days !== undefined) return days < NEW ? 'new' : days < OLD ? 'recent' : 'old';
  const when = choice(slots, 'when', values.WHEN);
  const words = wordsIn(slots, 'when') ?? '';
  if (when) return A_WEEK_AGO.test(words) || DAYS_AGO.test(words) ? 'recent' : when;
  // A year alone; of a day in it nobody can tell here how near it is.
  if (/^\d{4}$/.test(wordsIn(slots, 'date') ?? '')) return 'old';
  const day = choice(slots, 'day', values.DAY);
  return MONTH.test(wordsIn(slots, 'day') ?? '') ? 'old' : day && ON_DAY[day];
}

/** When what was told began, and nothing else. */
export function began(slots: Slots): Event {
  const days = daysIn(slots);
  if (days !== undefined) return { heard: 'began', when: days < NEW_BY_THE_WEEK ? 'new' : 'old' };
  const when = whenIn(slots);
  const isNew = when === 'new' || (when === 'recent' && !A_WEEK_AGO.test(wordsIn(slots, 'when') ?? ''));
  return when ? { heard: 'began', when: isNew ? 'new' : 'old' } : { heard: 'missed' };
}
