import { type Angle, middle } from '../../lambda/domain/angle';
import { DAY, dayOf } from '../../lambda/domain/calendar';
import { LEGS, type Leg } from '../../lambda/domain/leg';
import type { HeldHold } from '../../lambda/domain/past';
import type { Instant, Reading } from '../../lambda/domain/reading';
import { type Change, change } from '../../lambda/domain/verdict';
import type { History } from './history';

/** One week, Monday to Sunday, with what was held in it. */
export interface Week {
  /** Its Monday, as YYYY-MM-DD. */
  readonly monday: string;
  /** On how many of its days something was held. */
  readonly days: number;
  readonly holds: number;
  /** Seconds held, all holds together. */
  readonly seconds: number;
}

/** What became of a leg: its first and latest readings that can be compared, and what lies between. */
export interface Course {
  readonly leg: Leg;
  readonly latest: Reading;
  /** Absent where the latest can be compared with none before it. */
  readonly since?: { readonly first: Reading; readonly change: Extract<Change, { by: number }> };
}

/** What there is to show: readings, weeks and courses, all of one person. */
export interface Report {
  readonly at: Instant;
  readonly zone: string;
  readonly readings: readonly Reading[];
  readonly weeks: readonly Week[];
  readonly courses: readonly Course[];
}

/** Puts together what there is to show of a history; says nothing that its readings do not bear. */
export function reportOn({ readings, holds }: History, at: Instant, zone: string): Report {
  return {
    at,
    zone,
    readings,
    weeks: weeksOf(holds, at, zone),
    courses: LEGS.flatMap((leg) => courseOf(leg, readings) ?? []),
  };
}

function courseOf(leg: Leg, all: readonly Reading[]): Course | undefined {
  const readings = all.filter((reading) => reading.leg === leg);
  const latest = readings.at(-1);
  if (!latest) return undefined;
  for (const first of readings) {
    if (first === latest) break;
    const between = change(first, latest);
    if (between.size !== 'incomparable') return { leg, latest, since: { first, change: between } };
  }
  return { leg, latest };
}

/** Every week from the first hold to now, those without a hold included: a gap is part of what happened. */
function weeksOf(holds: readonly HeldHold[], at: Instant, zone: string): readonly Week[] {
  const weekOf = (moment: Instant): number => mondayNumber(moment, zone) / 7;
  const first = holds[0];
  if (!first) return [];
  const [from, to] = [weekOf(first.at), weekOf(at)];
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const week = from + index;
    const held = holds.filter((hold) => weekOf(hold.at) === week);
    return {
      monday: isoDay(week * 7 + MONDAY),
      days: new Set(held.map((hold) => dateIn(hold.at, zone))).size,
      holds: held.length,
      seconds: held.reduce((sum, hold) => sum + hold.held, 0),
    };
  });
}

/** 1 January 1970 was a Thursday; the Monday after it has this number. */
const MONDAY = 4;

/** The number of the Monday on or before a local day, counted so that every one is a multiple of seven. */
function mondayNumber(moment: Instant, zone: string): number {
  const { year, month, day } = dayOf(moment, moment, zone);
  const number = Math.round(Date.UTC(year, month - 1, day) / DAY) - MONDAY;
  return number - (((number % 7) + 7) % 7);
}

const isoDay = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/** A local date as YYYY-MM-DD. */
export function dateIn(moment: Instant, zone: string): string {
  const { year, month, day } = dayOf(moment, moment, zone);
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** A local date as it is read anywhere: "30 Mar 2026". */
export const dateTold = (moment: Instant, zone: string): string => {
  const { year, month, day } = dayOf(moment, moment, zone);
  return `${day} ${MONTHS[month - 1]} ${year}`;
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as it is read under a chart: "30 Mar". */
export const shortDate = (moment: Instant, zone: string): string => dateTold(moment, zone).replace(/ \d+$/, '');

/** Degrees as they were given: one number, or a range. */
export const rangeOf = (angle: Angle): string =>
  angle.low === angle.high ? `${middle(angle)}` : `${angle.low} to ${angle.high}`;

/** The degrees that a reading counts with. */
export const degreesOf = ({ angle }: Reading): string => rangeOf(angle);
