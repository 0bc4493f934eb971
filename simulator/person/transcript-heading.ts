import type { Instant } from '../echo/device';
import { type Device, PLAIN_ECHO, SCREENS } from '../echo/household';
import { LOCALES, type Locale, USUAL } from '../echo/locales';
import { instantAt, type WallTime, wallTime } from './wall-clock';

/** When and where something takes place, and at what kind of Echo. */
export interface Scene {
  readonly at: Instant;
  /** IANA time zone. */
  readonly zone: string;
  readonly echo: Device;
  /** The English that the Echo is set to. */
  readonly locale: Locale;
}

/** What a heading may say, part by part. */
interface Said {
  /** The next such day, 0 is Sunday. */
  readonly weekday?: number;
  readonly date?: Pick<WallTime, 'year' | 'month' | 'day'>;
  readonly time?: Pick<WallTime, 'hour' | 'minute'>;
  readonly minutesLater?: number;
  readonly zone?: string;
  readonly echo?: Device;
  readonly locale?: Locale;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 24 * 60, week: 7 * 24 * 60 };
const DAY = 24 * 60;

/**
 * The scene that a heading sets: "Tuesday 3 March 2026, 07:30, London", "the next day, 08:00", "4 weeks later",
 * "10 minutes later, an Echo with a small screen", "Thursday" for the next one. What it does not say stays as it was; days
 * later, the time of day too.
 */
export function sceneAfter(before: Scene | undefined, heading: string): Scene {
  const said: Said = Object.assign({}, ...heading.split(/,\s*/).map((part) => partOf(part, heading)));
  const zone = said.zone ?? before?.zone;
  if (zone === undefined)
    throw new Error(`"${heading}" does not say where: a first heading ends with a city, like London.`);
  const at = instantOf(said, zone, before);
  if (at === undefined) throw new Error(`"${heading}" does not say when, or there is no such time in ${zone}.`);
  if (before !== undefined && at < before.at) throw new Error(`"${heading}" is earlier than what stands before it.`);
  return {
    at,
    zone,
    echo: said.echo ?? before?.echo ?? PLAIN_ECHO,
    locale: said.locale ?? before?.locale ?? USUAL,
  };
}

function instantOf(said: Said, zone: string, before: Scene | undefined): Instant | undefined {
  const { date, time, weekday, minutesLater = weekday !== undefined && before && daysTo(weekday, before) * DAY } = said;
  if (date !== undefined) return time && instantAt({ ...date, ...time }, zone);
  if (before === undefined || minutesLater === undefined || minutesLater === false) return undefined;
  if (minutesLater % DAY !== 0) return before.at + minutesLater * 60_000;
  const { year, month, day, hour, minute } = { ...wallTime(before.at, before.zone), ...time };
  // UTC has every day and every time: it counts on from the end of a month.
  return instantAt(wallTime(Date.UTC(year, month - 1, day + minutesLater / DAY, hour, minute), 'UTC'), zone);
}

/** How many days it is to the next day of the week so called, 1 to 7. */
function daysTo(weekday: number, { at, zone }: Scene): number {
  const { year, month, day } = wallTime(at, zone);
  return ((weekday - new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1;
}

/** "Monday 2 March". */
export function dateOf({ at, zone }: Scene): string {
  const { year, month, day } = wallTime(at, zone);
  return `${WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]} ${day} ${MONTHS[month - 1]}`;
}

/** "07:30". */
export function clockOf({ at, zone }: Scene): string {
  const { hour, minute } = wallTime(at, zone);
  return [hour, minute].map((number) => String(number).padStart(2, '0')).join(':');
}

function partOf(part: string, heading: string): Said {
  const said = dateIn(part) ?? timeIn(part) ?? laterIn(part) ?? echoIn(part) ?? englishIn(part) ?? zoneIn(part);
  if (said === undefined) throw new Error(`"${part}" is not understood in the heading "${heading}".`);
  return said;
}

function dateIn(part: string): Said | undefined {
  const [, weekday, day, name = '', year] = /^(?:(\w+day) )?(\d{1,2}) (\w+) (\d{4})$/.exec(part) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  if (month === 0) return undefined;
  const right = WEEKDAYS[new Date(Date.UTC(Number(year), month - 1, Number(day))).getUTCDay()];
  if (weekday !== undefined && weekday !== right) throw new Error(`"${part}" is a ${right}.`);
  return { date: { year: Number(year), month, day: Number(day) } };
}

function timeIn(part: string): Said | undefined {
  const [, hour, minute] = /^(?:at )?(\d{1,2}):(\d\d)$/.exec(part) ?? [];
  return hour === undefined ? undefined : { time: { hour: Number(hour), minute: Number(minute) } };
}

function laterIn(part: string): Said | undefined {
  if (part === 'the next day') return { minutesLater: DAY };
  if (WEEKDAYS.includes(part)) return { weekday: WEEKDAYS.indexOf(part) };
  const [, amount, unit = ''] = /^(\d+) (minute|hour|day|week)s? later$/.exec(part) ?? [];
  const minutes = MINUTES[unit];
  return minutes === undefined ? undefined : { minutesLater: Number(amount) * minutes };
}

function echoIn(part: string): Said | undefined {
  if (part === 'an Echo that cannot play documents') return { echo: { playsDocuments: false } };
  if (part === 'an Echo without a screen') return { echo: PLAIN_ECHO };
  const [, size] = /^an Echo with a (\w+) screen$/.exec(part) ?? [];
  const [, screen] = Object.entries(SCREENS).find(([name]) => name === size) ?? [];
  return screen && { echo: { screen, playsDocuments: true } };
}

/** "in British English". */
function englishIn(part: string): Said | undefined {
  const [, english] = /^in (\w+) English$/.exec(part) ?? [];
  // The names of an object of ours are these.
  const locale = (Object.keys(LOCALES) as Locale[]).find((each) => LOCALES[each].english === english);
  return locale && { locale };
}

/** A city that a time zone is named after. */
function zoneIn(part: string): Said | undefined {
  const city = `/${part.replaceAll(' ', '_')}`;
  const zone = Intl.supportedValuesOf('timeZone').find((name) => name.endsWith(city));
  return zone === undefined ? undefined : { zone };
}
