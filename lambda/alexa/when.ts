import type { Event, WhenSaid } from '../dialogue/event';
import type { Daytime, TimeOfDay } from '../domain/reminder';
import type { Weekday } from '../domain/week';
import { choice, type Slots, seconds, wholeNumber, wordsIn } from './slots';
import * as values from './values';

/*
 * When somebody wants to be reminded: days by name, how often, a date, a time of day.
 */

const NAMED = ['weekday', 'secondDay', 'thirdDay', 'fourthDay', 'fifthDay'] as const;

const OFTEN: Readonly<Record<(typeof values.FREQUENCY)[number], readonly Weekday[] | undefined>> = {
  daily: [1, 2, 3, 4, 5, 6, 7],
  weekdays: [1, 2, 3, 4, 5],
  weekends: [6, 7],
  'three-days': [1, 3, 5],
  'two-days': [1, 4],
  weekly: undefined,
  once: undefined,
};

/** When, as far as a sentence says it. */
export function when(slots: Slots): WhenSaid {
  const often = choice(slots, 'frequency', values.FREQUENCY);
  const named = daysNamed(slots, NAMED);
  const [first = 0] = named;
  const [last] = daysNamed(slots, ['lastDay']);
  const through = last && first ? daysThrough(first, last) : named;
  const without = daysNamed(slots, ['exceptDay', 'exceptSecond']);
  const daytime = choice(slots, 'daytime', values.DAYTIME);
  // "In the mornings" is on every day; "in the morning" may be tomorrow.
  const always = often === undefined && EVERY.test(wordsIn(slots, 'daytime') ?? '') ? DAYS : undefined;
  const days = through.length > 0 ? through : often ? OFTEN[often] : always;
  const { on, part } = dateIn(slots);
  const { time, about } = timeIn(slots);
  const half = daytime ?? about ?? part;
  const ahead = seconds(slots, 'duration');
  return {
    ...(days && { days }),
    ...(on !== undefined && !days && { on }),
    ...(time && { time }),
    ...(half && { daytime: half }),
    ...(without.length > 0 && { without }),
    ...(typeof ahead === 'number' && { ahead }),
    ...(often === 'once' && { once: true as const }),
  };
}

/** How often; "every evening" is every day. */
export function often(slots: Slots): WhenSaid {
  const said = when(slots);
  const every = said.daytime && !wordsIn(slots, 'frequency');
  return every ? { days: DAYS, ...said } : said;
}

const MINUTES = { half: 30, quarter: 15, 'quarter-to': -15 } as const;

/** "Half past six", "quarter to seven in the evening". */
export function pastHour(slots: Slots): Event {
  const past = choice(slots, 'past', values.PAST);
  const hours = wholeNumber(slots, 'number');
  const daytime = choice(slots, 'daytime', values.DAYTIME);
  if (past === undefined || hours === undefined || hours < 1 || hours > 12) return { heard: 'missed' };
  const minutes = hours * 60 + MINUTES[past];
  const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
  return { heard: 'when', when: { time, ...(daytime && { daytime }) } };
}

/** Not on a date, or for so long; a part of that day is the same day. */
export function rest(slots: Slots): Event {
  const { on } = dateIn(slots);
  const ahead = seconds(slots, 'duration');
  return { heard: 'reminder-rest', ...(on !== undefined && { on }), ...(typeof ahead === 'number' && { ahead }) };
}

/** The days of the week that some slots name, in order. */
function daysNamed(slots: Slots, names: readonly string[]): readonly Weekday[] {
  const said = names.flatMap((name) => choice(slots, name, values.WEEKDAY) ?? []);
  return values.WEEKDAY.flatMap((day, index) => (said.includes(day) ? (DAYS[index] ?? []) : []));
}

const DAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Parts of the day as one says them of every day. */
const EVERY = /s$/;

/** From one day of the week to another, over Sunday where it is later. */
const daysThrough = (first: number, last: number): readonly Weekday[] =>
  DAYS.filter((day) => (first <= last ? day >= first && day <= last : day >= first || day <= last));

/** Alexa writes a part of a day after a T: "2026-03-04TEV" is tomorrow evening; a week or a month is no date. */
function dateIn(slots: Slots): { readonly on?: string; readonly part?: Daytime } {
  const [, on, part = ''] = /^(\d{4}-\d\d-\d\d)(?:t(\w\w))?$/.exec(wordsIn(slots, 'date') ?? '') ?? [];
  const about = PARTS[part];
  return { ...(on !== undefined && { on }), ...(about && { part: about }) };
}

/** A time as "07:00", or a part of the day as Alexa writes it. */
function timeIn(slots: Slots): { readonly time?: TimeOfDay; readonly about?: Daytime } {
  const said = wordsIn(slots, 'time') ?? '';
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(said) ?? [];
  const about = PARTS[said];
  return {
    ...(hour !== undefined && { time: { hour: Number(hour), minute: Number(minute) } }),
    ...(about && { about }),
  };
}

/** Source: Alexa's slot type reference, AMAZON.TIME. */
const PARTS: Readonly<Record<string, Daytime>> = { mo: 'morning', af: 'afternoon', ev: 'evening', ni: 'evening' };
