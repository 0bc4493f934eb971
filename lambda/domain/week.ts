import { dayNumber } from './calendar';
import { LEGS, type Leg } from './leg';
import { HOLD_SECONDS } from './plan';
import type { Instant } from './reading';

/** A day of the week by its number: 1 is Monday, 7 is Sunday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** One of the days of a week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** On which days of a calendar week each leg was stretched. */
export interface Week {
  /** Its Monday, as the number of the day counted from 1970. */
  readonly monday: number;
  readonly left: readonly Weekday[];
  readonly right: readonly Weekday[];
}

/** What makes a day: a leg that was held for so many seconds. */
interface Held {
  readonly leg: Leg;
  readonly held: number;
  readonly at: Instant;
}

/** So many weeks are kept, the one going on included: twelve can be judged, and no diary grows with the years. */
export const RECENT_WEEKS = 13;

/** The Monday of a day's week; both are numbers of days counted from 1970, which began on a Thursday. */
export const mondayOf = (day: number): number => day - weekday(day) + 1;

/** Which day of the week a day is, by its number counted from 1970. */
export const weekday = (day: number): Weekday => WEEKDAYS[(((day + 3) % 7) + 7) % 7] ?? 1;

/** The weeks with the days of some holds in them, newest first. A hold let go at once makes no day. */
export function withDays(weeks: readonly Week[], holds: readonly Held[], zone: string): readonly Week[] {
  const known = new Map(weeks.map((week) => [week.monday, week]));
  for (const { leg, held, at } of holds) {
    if (held < HOLD_SECONDS.least) continue;
    const day = dayNumber(at, zone);
    const monday = mondayOf(day);
    const week = known.get(monday) ?? { monday, left: [], right: [] };
    const days = WEEKDAYS.filter((each) => each === weekday(day) || week[leg].includes(each));
    known.set(monday, { ...week, [leg]: days });
  }
  return [...known.values()].toSorted((one, other) => other.monday - one.monday).slice(0, RECENT_WEEKS);
}

/** The weeks without the days that only some holds make, and none of those that stay. */
export function withoutDays(
  weeks: readonly Week[],
  gone: readonly Held[],
  staying: readonly Held[],
  zone: string,
): readonly Week[] {
  const [taken, left] = [withDays([], gone, zone), withDays([], staying, zone)];
  const has = (some: readonly Week[], monday: number, leg: Leg, day: Weekday): boolean =>
    some.find((week) => week.monday === monday)?.[leg].includes(day) === true;
  return weeks.map(({ monday, ...days }) => {
    const stays = (leg: Leg) => days[leg].filter((day) => !has(taken, monday, leg, day) || has(left, monday, leg, day));
    return { monday, left: stays('left'), right: stays('right') };
  });
}

/** The days on which some leg, or a certain one, was stretched, as numbers counted from 1970; newest first. */
export function daysStretched(weeks: readonly Week[], leg?: Leg): readonly number[] {
  const of = (week: Week): readonly Weekday[] =>
    WEEKDAYS.filter((day) => (leg ? [leg] : LEGS).some((each) => week[each].includes(day)));
  return weeks.flatMap((week) => of(week).map((day) => week.monday + day - 1)).toSorted((a, b) => b - a);
}

/** How many days were stretched from one day to another, both included. */
export const daysBetween = (weeks: readonly Week[], first: number, last: number, leg?: Leg): number =>
  daysStretched(weeks, leg).filter((day) => day >= first && day <= last).length;

/** How many days were stretched in the calendar week of a moment. */
export function daysThisWeek(weeks: readonly Week[], now: Instant, zone: string): number {
  const today = dayNumber(now, zone);
  return daysBetween(weeks, mondayOf(today), today);
}

/** The weeks that are not the same in both. */
export const weeksChanged = (before: readonly Week[], after: readonly Week[]): readonly Week[] =>
  after.filter((week) => {
    const then = before.find(({ monday }) => monday === week.monday);
    return LEGS.some((leg) => then?.[leg].length !== week[leg].length);
  });
