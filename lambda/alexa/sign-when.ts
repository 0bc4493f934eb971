import type { DaySaid, Event } from '../dialogue/event';
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

/** Less long ago than this something is new, in seconds: two days. */
const LONG_AGO = 172_800;

/** Days that are near, and those that are long ago; "since Tuesday" is neither. */
const ON_DAY: Readonly<Partial<Record<DaySaid, 'new' | 'old'>>> = {
  today: 'new',
  yesterday: 'new',
  'last-week': 'old',
  'last-month': 'old',
};
const MONTH = /\bin (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/;

/** When it was: in words, on a day, or so many days and weeks ago. */
export function whenIn(slots: Slots): 'new' | 'old' | undefined {
  // Months and years are no duration that anybody could hold.
  if (/^p\d+[ym]/.test(wordsIn(slots, 'duration') ?? '')) return 'old';
  const ago = seconds(slots, 'duration');
  if (typeof ago === 'number') return ago < LONG_AGO ? 'new' : 'old';
  const when = choice(slots, 'when', values.WHEN);
  if (when) return when;
  // A year alone; of a day in it nobody can tell here how near it is.
  if (/^\d{4}$/.test(wordsIn(slots, 'date') ?? '')) return 'old';
  const day = choice(slots, 'day', values.DAY);
  return MONTH.test(wordsIn(slots, 'day') ?? '') ? 'old' : day && ON_DAY[day];
}

/** When what was told began, and nothing else. */
export function began(slots: Slots): Event {
  const when = whenIn(slots);
  return when ? { heard: 'began', when } : { heard: 'missed' };
}
