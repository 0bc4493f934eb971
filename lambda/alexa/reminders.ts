import type { services } from 'ask-sdk-model';
import { dateOfNumber, dayNumber, minuteOfDay } from '../domain/calendar';
import type { Instant } from '../domain/reading';
import { type Came, type Errand, nextDay, type Schedule, type WhyNot } from '../domain/reminder';
import { type Answered, type Call, call } from './call';
import { textWithin } from './json';

/** How long Alexa's reminders may take, in milliseconds: with the diary and the settings it is within the turn's 8 s. */
const PATIENCE = 2000;

/** Where and for whom an errand is run, and when. */
export interface Counter {
  readonly endpoint: string;
  readonly token: string;
  readonly now: Instant;
  /** The device's IANA time zone. */
  readonly zone: string;
  readonly locale: string;
  /** What she says when it rings. */
  readonly text: string;
}

/** Errors of the network before anything was sent; after any other nobody knows what was done. */
const UNSENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'] as const;

/** The gateway gave up waiting: nobody knows either. */
const GATEWAY_TIMEOUT = 504;

type Request = services.reminderManagement.ReminderRequest;

/** Runs an errand at Alexa's Reminders API (v1). Never rejects, and never says that something was done which was not. */
export async function runErrand(errand: Errand, at: Counter): Promise<Came> {
  try {
    return await run(errand, at);
  } catch (error) {
    const unsent = UNSENT.some((code) => code === textWithin(error, 'code'));
    return { is: 'not', why: unsent || errand.run === 'look' ? 'out-of-reach' : 'late' };
  }
}

async function run(errand: Errand, at: Counter): Promise<Came> {
  switch (errand.run) {
    case 'set': {
      const body = requestOf(errand.schedule, at);
      const changed = errand.instead === undefined ? undefined : await ask(at, 'PUT', errand.instead, body);
      // Somebody has deleted the old one: the yes was to this one, so it is set anew.
      if (changed && !isGone(changed)) return cameOf(changed, errand.instead);
      const set = await ask(at, 'POST', undefined, body);
      return cameOf(set, textWithin(set.body, 'alertToken'));
    }
    case 'look': {
      const seen = await ask(at, 'GET', errand.id);
      const over = textWithin(seen.body, 'status') === 'COMPLETED';
      return over ? { is: 'not', why: 'gone' } : cameOf(seen, errand.id);
    }
    case 'cancel':
      return cameOf(await ask(at, 'DELETE', errand.id), errand.id);
    case 'move':
      return cameOf(await ask(at, 'PUT', errand.id, requestOf(errand.schedule, at, errand.from)), errand.id);
  }
}

function ask({ endpoint, token }: Counter, method: Call['method'], id?: string, body?: Request): Promise<Answered> {
  const path = id === undefined ? '/v1/alerts/reminders' : `/v1/alerts/reminders/${encodeURIComponent(id)}`;
  return call(new URL(path, endpoint), { method, token, patience: PATIENCE, ...(body && { body }) });
}

const isGone = ({ status }: Answered): boolean => status === 404;

/** What an answer comes to; without the id of a reminder nothing was set. */
function cameOf(answered: Answered, id: string | undefined): Came {
  const done = answered.status >= 200 && answered.status < 300;
  return done && id ? { is: 'done', id } : { is: 'not', why: done ? 'late' : whyNot(answered) };
}

/** Her codes, then her status. Source: Alexa's Reminders API reference. */
function whyNot({ status, body }: Answered): WhyNot {
  const code = textWithin(body, 'code') ?? '';
  if (/DEVICE/.test(code)) return 'not-here';
  if (/MAX|EXCEEDED/.test(code) && status === 403) return 'too-many';
  if (status === 401 || status === 403) return 'not-allowed';
  if (status === GATEWAY_TIMEOUT) return 'late';
  return status === 404 ? 'gone' : 'out-of-reach';
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** A schedule as Alexa takes it: her clock has no zone in it, the zone stands beside; a rule for each day of the week. */
function requestOf(schedule: Schedule, { now, zone, locale, text }: Counter, from?: string): Request {
  const { hour, minute } = schedule;
  const first = nextDay(schedule, now, zone, from) ?? dayNumber(now, zone);
  const time = `${two(hour)}:${two(minute)}:00.000`;
  const rules = (days: readonly number[]) =>
    days.map(
      (day) => `FREQ=WEEKLY;BYDAY=${WEEKDAYS[day - 1]};BYHOUR=${hour};BYMINUTE=${minute};BYSECOND=0;INTERVAL=1;`,
    );
  const recurrence = 'days' in schedule && {
    startDateTime: `${dateOfNumber(first)}T00:00:00.000`,
    recurrenceRules: rules(schedule.days),
  };
  return {
    requestTime: localTime(now, zone),
    trigger: {
      type: 'SCHEDULED_ABSOLUTE',
      scheduledTime: `${dateOfNumber(first)}T${time}`,
      timeZoneId: zone,
      ...(recurrence && { recurrence }),
    },
    alertInfo: { spokenInfo: { content: [{ locale, text, ssml: `<speak>${text}</speak>` }] } },
    pushNotification: { status: 'ENABLED' },
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

function localTime(now: Instant, zone: string): string {
  const minutes = minuteOfDay(now, zone);
  return `${dateOfNumber(dayNumber(now, zone))}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00.000`;
}
