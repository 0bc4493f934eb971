import { join } from 'node:path';
import type { Instant } from '../echo/device';
import { SCREENS, type Screen } from '../echo/household';
import { isLocale, LOCALES, type Locale, USUAL } from '../echo/locales';
import { REFUSALS, type RemindersRefusal, remindersRefusal } from '../echo/reminders';
import { flagsIn } from './flags';
import { instantAt, isZone } from './wall-clock';

/** How the Echo in the terminal was asked to be. */
export interface Options {
  /** How many times as fast as the world its clock goes; `at once` leaves out all waiting. */
  readonly pace: number | 'at once';
  /** When its clock starts; now where not given. */
  readonly start?: Instant;
  /** IANA time zone that the device is set to. */
  readonly zone: string;
  /** The English that it is set to. */
  readonly locale: Locale;
  /** The voice it recognises. */
  readonly person?: string;
  readonly screen?: Screen;
  readonly plainSound: boolean;
  /** How Alexa's reminders refuse what is asked of them. */
  readonly reminders?: RemindersRefusal;
  /** The microphone waits as long as the person needs. */
  readonly patient: boolean;
  readonly json: boolean;
  /** Folder of the diary. */
  readonly diary: string;
}

export const USAGE = `Talk with Hamstring Coach: what you type is what the Echo hears. Enter interrupts it.

  npm run talk -- [options]      (npm run -s talk -- --json, for other programs)

  --fast [N]        time goes N times as fast (10 without a number)
  --at-once         no waiting at all: it says everything, then hears you
  --eight-seconds   the microphone closes after eight seconds, as an Echo's does; it waits for you otherwise
  --person NAME     speak as another recognised voice of the household
  --now TIME        start the clock there: 2026-03-03T07:30 on the device's clock, or with Z or +01:00
  --zone ZONE       the device's time zone, such as Europe/London (this machine's otherwise)
  --locale LOCALE   the English it is set to: ${Object.keys(LOCALES).join(', ')} (en-US otherwise)
  --screen [SIZE]   an Echo with a screen: ${Object.keys(SCREENS).join(', ')} (medium without a size)
  --plain-sound     an Echo that cannot play audio documents
  --reminders WHY   Alexa's reminders refuse: ${Object.keys(REFUSALS).join(', ')}
  --json            one JSON object a turn: said, request, heard, response, state
  --diary FOLDER    where the diary is kept (.diary otherwise)

From a pipe, each line is said when the sound before it has finished; "alexa, …" interrupts.
An empty line is silence, (20 seconds) waits, (after 12 seconds) alexa, pause interrupts then,
[Maria] yes is said in Maria's voice.`;

const FLAGS = {
  fast: { type: 'string' },
  'at-once': { type: 'boolean', default: false },
  'eight-seconds': { type: 'boolean', default: false },
  person: { type: 'string' },
  now: { type: 'string' },
  zone: { type: 'string' },
  locale: { type: 'string' },
  screen: { type: 'string' },
  'plain-sound': { type: 'boolean', default: false },
  reminders: { type: 'string' },
  json: { type: 'boolean', default: false },
  diary: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What a flag means that needs no value and got none. */
const WITHOUT_VALUE: Readonly<Record<string, string>> = { '--fast': '10', '--screen': 'medium' };

/** Reads the command line; throws a sentence about what cannot be meant. */
export function optionsFrom(words: readonly string[]): Options | 'help' {
  const values = flagsIn(completed(words), FLAGS);
  if (values.help) return 'help';
  const zone = zoneFrom(values.zone);
  return {
    pace: values['at-once'] ? 'at once' : paceFrom(values.fast),
    zone,
    locale: localeFrom(values.locale),
    ...(values.now !== undefined && { start: startFrom(values.now, zone) }),
    ...(values.person !== undefined && { person: nameFrom(values.person) }),
    ...(values.screen !== undefined && { screen: screenFrom(values.screen) }),
    plainSound: values['plain-sound'],
    ...(values.reminders !== undefined && { reminders: refusalFrom(values.reminders) }),
    patient: !values['eight-seconds'],
    json: values.json,
    diary: values.diary ?? join(__dirname, '..', '..', '.diary'),
  };
}

/** Flags that may stand alone, given the value they then mean. */
const completed = (words: readonly string[]): string[] =>
  words.flatMap((word, index) => {
    const value = WITHOUT_VALUE[word];
    const next = words[index + 1];
    return value !== undefined && (next === undefined || next.startsWith('-')) ? [word, value] : [word];
  });

function paceFrom(text = '1'): number {
  const pace = Number(text);
  if (!(pace > 0 && pace <= 1000)) throw new Error(`--fast takes a number up to 1000, not "${text}".`);
  return pace;
}

/** A time zone by its name; this machine's where none is named. Throws a sentence about a name that is none. */
export function zoneFrom(text = Intl.DateTimeFormat().resolvedOptions().timeZone): string {
  if (!isZone(text)) throw new Error(`--zone takes a time zone such as Europe/London, not "${text}".`);
  return text;
}

/** An English by its locale. Throws a sentence about one that the skill has no model of. */
export function localeFrom(text: string = USUAL): Locale {
  if (!isLocale(text)) throw new Error(`--locale takes ${Object.keys(LOCALES).join(', ')}, not "${text}".`);
  return text;
}

function startFrom(text: string, zone: string): Instant {
  const [, year, month, day, hour = '0', minute = '0'] =
    /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?$/.exec(text) ?? [];
  const onWall = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
  };
  const start = year === undefined ? instantIn(text) : instantAt(onWall, zone);
  if (start === undefined) throw new Error(`--now takes a time such as 2026-03-03T07:30, not "${text}".`);
  return start;
}

/** A time that says its own offset from UTC. */
function instantIn(text: string): Instant | undefined {
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? undefined : instant;
}

function nameFrom(text: string): string {
  if (text.trim() === '') throw new Error('--person takes a name.');
  return text;
}

function screenFrom(text: string): Screen {
  const [, screen] = Object.entries(SCREENS).find(([size]) => size === text) ?? [];
  if (screen === undefined) throw new Error(`--screen takes ${Object.keys(SCREENS).join(', ')}, not "${text}".`);
  return screen;
}

function refusalFrom(text: string): RemindersRefusal {
  const known = remindersRefusal(text);
  if (known === undefined) throw new Error(`--reminders takes ${Object.keys(REFUSALS).join(', ')}, not "${text}".`);
  return known;
}
