import { dateOfNumber, dayNumber, minuteOfDay, numberOfDate } from './calendar';
import type { Instant } from './reading';
import { type Weekday, weekday } from './week';

/** A time of day on a clock of 24 hours. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** When a reminder rings: on some days of every week, or once on a date (YYYY-MM-DD). */
export type Schedule = TimeOfDay & ({ readonly days: readonly Weekday[] } | { readonly on: string });

/** A reminder that Alexa keeps for us, by her id. */
export interface Reminder {
  readonly id: string;
  readonly schedule: Schedule;
  readonly setAt: Instant;
  /** It rings from this date on only: the days before are done, or left out. */
  readonly from?: string;
}

/** Parts of a day as people name them. */
export const DAYTIMES = ['morning', 'afternoon', 'evening'] as const;

/** One of the parts in `DAYTIMES`. */
export type Daytime = (typeof DAYTIMES)[number];

/** When somebody wants to be reminded, as far as it was said: twelve hours unless `daytime` or the hour itself tells which half. */
export interface Draft {
  readonly days?: readonly Weekday[];
  readonly on?: string;
  readonly time?: TimeOfDay;
  readonly daytime?: Daytime;
}

/** What is left to ask about a draft. */
export type Lacking = 'when' | 'days' | 'time' | 'daytime';

/** A draft with what was said since: what is said again takes the place of what was said before. */
export function merged(draft: Draft, said: Draft): Draft {
  const { days, on, ...rest } = draft;
  const when = said.days || said.on !== undefined ? {} : { ...(days && { days }), ...(on !== undefined && { on }) };
  const all = { ...rest, ...when, ...said };
  const { time } = all;
  return time && time.hour > NOON && !said.daytime
    ? { ...all, daytime: time.hour < EVENING ? 'afternoon' : 'evening' }
    : all;
}

/** The hour of noon. */
export const NOON = 12;
/** The hour from which it is evening. */
export const EVENING = 18;
const MINUTES = 60;

/** What is lacking in a draft, or the schedule that it comes to. */
export function settled(draft: Draft, now: Instant, zone: string): Schedule | Lacking {
  const { days, on, time } = draft;
  const when = days && days.length > 0 ? { days } : on === undefined ? undefined : { on };
  if (!when) return time ? 'days' : 'when';
  if (!time) return 'time';
  const { hour, minute } = time;
  if (hour === 0 || hour >= NOON) return { ...when, hour, minute };
  const daytime = draft.daytime ?? (isPast(on, time, now, zone) ? 'evening' : undefined);
  if (!daytime) return 'daytime';
  return { ...when, hour: daytime === 'morning' ? hour : hour + NOON, minute };
}

/** Whether a time of a date has gone by. */
function isPast(on: string | undefined, { hour, minute }: TimeOfDay, now: Instant, zone: string): boolean {
  const day = on === undefined ? undefined : numberOfDate(on);
  if (day === undefined) return false;
  const today = dayNumber(now, zone);
  return day < today || (day === today && hour * MINUTES + minute <= minuteOfDay(now, zone));
}

/** A schedule comes round within so many days. */
const ROUND = 8;

/** The number of the next day on which a schedule rings, counted from 1970; `undefined` where it rings no more. */
export function nextDay(schedule: Schedule, now: Instant, zone: string, from?: string): number | undefined {
  const today = dayNumber(now, zone);
  if ('on' in schedule) return isPast(schedule.on, schedule, now, zone) ? undefined : numberOfDate(schedule.on);
  const later = schedule.hour * MINUTES + schedule.minute > minuteOfDay(now, zone);
  const first = Math.max(later ? today : today + 1, (from === undefined ? undefined : numberOfDate(from)) ?? 0);
  return Array.from({ length: ROUND }, (_, ahead) => first + ahead).find((day) => schedule.days.includes(weekday(day)));
}

/** Whether a reminder rings again at all. */
export const ringsAgain = ({ schedule, from }: Reminder, now: Instant, zone: string): boolean =>
  nextDay(schedule, now, zone, from) !== undefined;

/** Whether a weekly reminder still rings today. */
export const ringsToday = ({ schedule, from }: Reminder, now: Instant, zone: string): boolean =>
  'days' in schedule && nextDay(schedule, now, zone, from) === dayNumber(now, zone);

/** The date after today. */
export const tomorrow = (now: Instant, zone: string): string => dateOfNumber(dayNumber(now, zone) + 1);

/** A moment so many seconds ahead, as it is said: a date alone where it is whole days, else with its time. */
export function ahead(seconds: number, now: Instant, zone: string): Draft {
  const then = now + seconds * 1000;
  const on = dateOfNumber(dayNumber(then, zone));
  if (seconds % DAY_SECONDS === 0) return { on };
  const minutes = minuteOfDay(then, zone);
  const hour = Math.floor(minutes / MINUTES);
  return {
    on,
    time: { hour, minute: minutes % MINUTES },
    ...(hour < NOON && { daytime: 'morning' }),
  };
}

const DAY_SECONDS = 86_400;

/** Something that only Alexa's reminders can do for us, and that a turn waits for. */
export type Errand =
  /** `instead` of the reminder of that id, where there is one. */
  | { readonly run: 'set'; readonly schedule: Schedule; readonly instead?: string }
  /** Whether it is still there. */
  | { readonly run: 'look'; readonly id: string }
  | { readonly run: 'cancel'; readonly id: string }
  /** Ringing again from a date on. */
  | { readonly run: 'move'; readonly id: string; readonly schedule: Schedule; readonly from: string };

/** Why an errand came to nothing. */
export type WhyNot =
  /** We may not, or no longer: the permission is missing or was taken back. */
  | 'not-allowed'
  /** Alexa asked for the permission: it was refused, nobody answered, or it could not be asked by voice. */
  | 'refused'
  | 'unanswered'
  | 'impossible'
  | 'too-many'
  /** The device rings no reminders. */
  | 'not-here'
  /** Somebody has deleted it. */
  | 'gone'
  | 'out-of-reach'
  /** It took too long, so nobody knows whether it was done. */
  | 'late';

/** What came of an errand; with the id of a reminder that was set. */
export type Came = { readonly is: 'done'; readonly id: string } | { readonly is: 'not'; readonly why: WhyNot };
