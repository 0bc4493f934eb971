import type { Instant } from '../echo/device';

/** A date and time as a clock on the wall shows it; months count from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** The clocks that were looked at, by their zone: to make one takes much longer than to read it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}

/** What clocks in an IANA time zone show at an instant. */
export function wallTime(instant: Instant, zone: string): WallTime {
  const parts = clockIn(zone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((each) => each.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute') };
}

/** The instant at which clocks in a zone show a time. Undefined for a time that no calendar has, or that a clock leapt over. */
export function instantAt(time: WallTime, zone: string): Instant | undefined {
  const wanted = asIfUtc(time);
  // The zone's offset at the wanted time is found from a guess; a second look is right on either side of a leap.
  const once = wanted - offset(wanted, zone);
  const instant = wanted - offset(once, zone);
  return asIfUtc(wallTime(instant, zone)) === wanted && sameDay(time, wallTime(instant, zone)) ? instant : undefined;
}

/** Whether an IANA time zone of that name is known here. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const asIfUtc = ({ year, month, day, hour, minute }: WallTime): Instant => Date.UTC(year, month - 1, day, hour, minute);

const offset = (instant: Instant, zone: string): number => asIfUtc(wallTime(instant, zone)) - instant;

const sameDay = (one: WallTime, other: WallTime): boolean => one.month === other.month && one.day === other.day;
