import { DAY, dayNumber, dayOf } from '../../domain/calendar';
import { LEGS } from '../../domain/leg';
import type { Past } from '../../domain/past';
import { change, latest } from '../../domain/verdict';
import { daysBetween, mondayOf, withDays } from '../../domain/week';
import type { Card, DaysOfWeek, LegStanding } from '../line';
import type { Moment } from '../turn';

/** Where each leg that was ever measured stands. */
export const standings = (past: Past, { now, zone }: Moment): readonly LegStanding[] =>
  LEGS.flatMap((leg): readonly LegStanding[] => {
    const newest = latest(past.readings, leg);
    if (!newest) return [];
    const on = dayOf(newest.takenAt, now, zone);
    const before = past.readings.filter((reading) => reading.leg === leg && reading !== newest);
    const alike = before.flatMap((reading) => {
      const between = change(reading, newest);
      return between.size === 'incomparable' ? [] : [{ on: dayOf(reading.takenAt, now, zone), change: between }];
    });
    const since = alike.at(-1);
    return [{ leg, latest: newest, on, ...(since && { since }) }];
  });

/** On how many days of the last four weeks something was stretched. */
export function daysLately({ weeks, holds }: Past, { now, zone }: Moment): number {
  const today = dayNumber(now, zone);
  return daysBetween(withDays(weeks, holds, zone), today - 27, today);
}

/** All that there is to show of somebody: their readings, their weeks, and what changed. */
export const resultsCard = (past: Past, moment: Moment): Card => ({
  card: 'results',
  readings: past.readings.map((reading) => ({ reading, on: dayOf(reading.takenAt, moment.now, moment.zone) })),
  weeks: weeksOf(past, moment),
  legs: standings(past, moment),
});

/** Every week from the first that is known to this one: a gap is part of what happened. */
function weeksOf(past: Past, { now, zone }: Moment): readonly DaysOfWeek[] {
  const all = withDays(past.weeks, past.holds, zone);
  const oldest = all.at(-1)?.monday;
  if (oldest === undefined) return [];
  const newest = mondayOf(dayNumber(now, zone));
  return Array.from({ length: (newest - oldest) / 7 + 1 }, (_, index) => {
    const monday = newest - index * 7;
    return { monday: dayOf(monday * DAY, now, 'UTC'), days: daysBetween(all, monday, monday + 6) };
  });
}
