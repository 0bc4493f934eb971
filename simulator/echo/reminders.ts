import { randomUUID } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import type { services } from 'ask-sdk-model';
import { instantAt, isZone, type WallTime, wallTime } from '../person/wall-clock';
import type { Instant } from './device';

type Body = services.reminderManagement.ReminderRequest;

/** How Alexa's reminders refuse everything, where that is wanted: by status and code. */
export const REFUSALS = {
  'not-allowed': [401, 'UNAUTHORIZED', 'The permission to set reminders is missing.'],
  'too-many': [403, 'MAX_REMINDERS_EXCEEDED', 'The customer has too many reminders.'],
  'no-device': [403, 'DEVICE_NOT_SUPPORTED', 'Reminders are not supported on this device.'],
  gone: [404, 'NOT_FOUND', 'There is no such reminder.'],
  throttled: [429, 'RATE_EXCEEDED', 'Too many requests.'],
  down: [503, 'SERVICE_UNAVAILABLE', 'The service is unavailable.'],
  slow: [504, 'GATEWAY_TIMEOUT', 'It took too long.'],
} as const;

/** One of the ways in `REFUSALS`. */
export type RemindersRefusal = keyof typeof REFUSALS;

// The keys of a constant are its own.
const REFUSAL_NAMES = Object.keys(REFUSALS) as readonly RemindersRefusal[];

/** A way to refuse by its name. */
export const remindersRefusal = (name: string): RemindersRefusal | undefined =>
  REFUSAL_NAMES.find((each) => each === name);

/** A reminder as it is kept; it has rung up to `rung`. */
interface Kept {
  readonly owner: string;
  readonly body: Body;
  rung: Instant;
}

/** A reminder rings: when, by the day and the clock there ("Monday 19:00"), and what is said. */
export interface Ring {
  readonly at: Instant;
  readonly when: string;
  readonly text: string;
}

/** An answer over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** Alexa's reminders on this machine, for whoever's token it is. */
export interface Reminders {
  readonly answer: (method: string, id: string | undefined, owner: string, body: unknown) => HttpAnswer;
  /** The account has given the permission, or taken it back. */
  readonly allow: (owner: string, allowed: boolean) => void;
  /** What rings for an account up to an instant, in order; each once. */
  readonly ring: (owner: string, until: Instant) => readonly Ring[];
  /** When the first one rings for an account after an instant; undefined where none does. */
  readonly next: (owner: string, after: Instant) => Instant | undefined;
  /** What there is for an account, as it was sent. */
  readonly of: (owner: string) => readonly Body[];
}

const refusal = (status: number, code: string, message: string): HttpAnswer => ({ status, body: { code, message } });
const NO_SUCH = refusal(...REFUSALS.gone);

/** Opens Alexa's reminders; with a file they are still there the next time, and shared with whoever opens it meanwhile. */
export function openReminders(file?: string): Reminders {
  const kept = new Map<string, Kept>();
  const allowed = new Set<string>();
  let looked: number | undefined;
  const written = (): number | undefined => (file && statSync(file, { throwIfNoEntry: false })?.mtimeMs) || undefined;
  const save = (): void => {
    const all = { kept: Object.fromEntries(kept), allowed: [...allowed] };
    if (file) writeFileSync(file, JSON.stringify(all, undefined, 2));
    looked = written();
  };
  /** Another process may have written since. */
  const look = (): void => {
    const at = written();
    if (file === undefined || at === looked) return;
    const stored = at === undefined ? {} : JSON.parse(readFileSync(file, 'utf8'));
    kept.clear();
    allowed.clear();
    for (const [id, each] of Object.entries<Kept>(stored.kept ?? {})) kept.set(id, each);
    for (const owner of stored.allowed ?? []) allowed.add(owner);
    looked = at;
  };

  function put(id: string, owner: string, body: Body): HttpAnswer {
    const wrong = wrongWith(body);
    if (wrong) return refusal(400, ...wrong);
    kept.set(id, { owner, body, rung: clockOf(body.requestTime, body.trigger?.timeZoneId) ?? 0 });
    save();
    return { status: 200, body: { alertToken: id, status: 'ON', version: '1', href: `/v1/alerts/reminders/${id}` } };
  }

  return {
    answer(method, id, owner, body) {
      look();
      if (!allowed.has(owner)) return refusal(...REFUSALS['not-allowed']);
      // What is not of its form is told by `wrongWith`.
      if (id === undefined) return method === 'POST' ? put(randomUUID(), owner, body as Body) : NO_SUCH;
      const known = kept.get(id);
      if (known?.owner !== owner) return NO_SUCH;
      if (method === 'PUT') return put(id, owner, body as Body);
      if (method === 'GET') return { status: 200, body: { alertToken: id, status: 'ON', ...known.body } };
      kept.delete(id);
      save();
      return { status: 200 };
    },
    allow(owner, is) {
      look();
      if (is) allowed.add(owner);
      else allowed.delete(owner);
      save();
    },
    ring(owner, until) {
      look();
      const rings = [...kept].flatMap(([id, each]) => {
        if (each.owner !== owner || until <= each.rung) return [];
        const due = ringsOf(each.body, each.rung, until);
        each.rung = until;
        if (!each.body.trigger?.recurrence && due.length > 0) kept.delete(id);
        return due;
      });
      if (rings.length > 0) save();
      return rings.toSorted((one, other) => one.at - other.at);
    },
    next(owner, after) {
      look();
      const coming = [...kept.values()]
        .filter((each) => each.owner === owner)
        .flatMap(({ body, rung }) => {
          const from = Math.max(rung, after);
          return ringsOf(body, from, Math.max(from, startOf(body)) + WEEK + DAY).map(({ at }) => at);
        });
      return coming.length > 0 ? Math.min(...coming) : undefined;
    },
    of(owner) {
      look();
      return [...kept.values()].filter((each) => each.owner === owner).map(({ body }) => body);
    },
  };
}

const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):\d\d(?:\.\d{1,3})?$/;
const WEEKLY = /^FREQ=WEEKLY;BYDAY=(MO|TU|WE|TH|FR|SA|SU);BYHOUR=(\d{1,2});BYMINUTE=(\d{1,2});BYSECOND=0;INTERVAL=1;$/;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Why a reminder is none that Alexa takes: her code, and a sentence. */
function wrongWith(body: Body | undefined): readonly [string, string] | undefined {
  const { trigger, alertInfo } = body ?? {};
  if (trigger?.type !== 'SCHEDULED_ABSOLUTE') return ['INVALID_TRIGGER_TYPE', 'The trigger has no known type.'];
  if (!trigger.timeZoneId || !isZone(trigger.timeZoneId)) return ['INVALID_TIME_ZONE', 'There is no such time zone.'];
  const times = [body?.requestTime, trigger.scheduledTime, trigger.recurrence?.startDateTime ?? trigger.scheduledTime];
  if (!times.every((time) => LOCAL.test(time ?? '')))
    return ['INVALID_TRIGGER_SCHEDULED_TIME_FORMAT', 'A time is local, without a zone.'];
  const rules = trigger.recurrence?.recurrenceRules ?? [];
  if (trigger.recurrence && (rules.length === 0 || !rules.every((rule) => WEEKLY.test(rule))))
    return ['UNSUPPORTED_TRIGGER_RECURRENCE', 'The recurrence is none that is supported.'];
  const now = clockOf(body?.requestTime, trigger.timeZoneId) ?? 0;
  if (!trigger.recurrence && (clockOf(trigger.scheduledTime, trigger.timeZoneId) ?? 0) <= now)
    return ['TRIGGER_SCHEDULED_TIME_IN_PAST', 'The time has gone by.'];
  const said = alertInfo?.spokenInfo?.content ?? [];
  return said.length > 0 && said.every(({ locale, text }) => locale && text)
    ? undefined
    : ['INVALID_ALERT_INFO', 'There is nothing to say.'];
}

/** The instant of a local time. */
function clockOf(text: string | undefined, zone: string | undefined): Instant | undefined {
  const [, year, month, day, hour, minute] = (LOCAL.exec(text ?? '') ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || zone === undefined) return undefined;
  return instantAt({ year, month, day, hour: hour ?? 0, minute: minute ?? 0 }, zone);
}

const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;

/** The earliest instant at which a reminder may ring. */
const startOf = ({ trigger }: Body): Instant =>
  clockOf(trigger?.recurrence?.startDateTime ?? trigger?.scheduledTime, trigger?.timeZoneId) ?? 0;

/** When a reminder rings between two instants, the second included. */
function ringsOf({ trigger, alertInfo }: Body, from: Instant, until: Instant): readonly Ring[] {
  const text = alertInfo?.spokenInfo?.content[0]?.text ?? '';
  const zone = trigger?.timeZoneId ?? 'UTC';
  const due = (at: Instant | undefined): readonly Ring[] =>
    at !== undefined && at > from && at <= until ? [{ at, when: told(at, zone), text }] : [];
  if (!trigger?.recurrence) return due(clockOf(trigger?.scheduledTime, zone));
  const start = clockOf(trigger.recurrence.startDateTime, zone) ?? 0;
  return (trigger.recurrence.recurrenceRules ?? []).flatMap((rule) => {
    const [, day = '', hour, minute] = WEEKLY.exec(rule) ?? [];
    return daysBetween(Math.max(from, start) - DAY, until + DAY, zone)
      .filter((date) => WEEKDAYS[new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay()] === day)
      .map((date) => instantAt({ ...date, hour: Number(hour), minute: Number(minute) }, zone))
      .filter((at) => at !== undefined && at >= start)
      .flatMap(due);
  });
}

const told = (at: Instant, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'long', hour: '2-digit', minute: '2-digit' })
    .format(at)
    .replace(',', '');

function daysBetween(from: Instant, until: Instant, zone: string): readonly WallTime[] {
  const count = Math.ceil((until - from) / DAY) + 1;
  return Array.from({ length: count }, (_, index) => wallTime(from + index * DAY, zone));
}
