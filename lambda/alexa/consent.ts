import type { Directive, Request, ui } from 'ask-sdk-model';
import type { Event } from '../dialogue/event';
import { numberOfDate } from '../domain/calendar';
import type { Schedule } from '../domain/reminder';
import { WEEKDAYS } from '../domain/week';
import { textWithin, within } from './json';

/** What the skill has to be allowed, to set reminders; the manifest names it, too. */
export const REMINDERS = 'alexa::alerts:reminders:skill:readwrite';

/** The type of the request that brings the answer; the SDK has none for it. */
export const ANSWERED = 'Connections.Response';

/** Has Alexa ask for the permission, in her own words. What was wanted goes with it, in case the session is lost. */
export const askFor = (schedule: Schedule): Directive => ({
  type: 'Connections.SendRequest',
  name: 'AskFor',
  payload: {
    '@type': 'AskForPermissionsConsentRequest',
    '@version': '2',
    permissionScopes: [{ permissionScope: REMINDERS, consentLevel: 'ACCOUNT' }],
  },
  token: tokenOf(schedule),
});

/** The card on which the permission can be given, where it was not by voice. */
export const permissionCard: ui.AskForPermissionsConsentCard = {
  type: 'AskForPermissionsConsent',
  permissions: [REMINDERS],
};

/** "135 19:00" for Monday, Wednesday and Friday at seven in the evening; "2026-03-04 08:00" for once. */
const tokenOf = (schedule: Schedule): string => {
  const time = [schedule.hour, schedule.minute].map((part) => String(part).padStart(2, '0')).join(':');
  return `${'days' in schedule ? schedule.days.join('') : schedule.on} ${time}`;
};

function scheduleIn(token: string | undefined): Schedule | undefined {
  const [, when = '', hour, minute] = /^(\S+) ([01]\d|2[0-3]):([0-5]\d)$/.exec(token ?? '') ?? [];
  const time = { hour: Number(hour), minute: Number(minute) };
  if (numberOfDate(when) !== undefined) return { on: when, ...time };
  const days = WEEKDAYS.filter((day) => when.includes(String(day)));
  return /^[1-7]+$/.test(when) ? { days, ...time } : undefined;
}

const GIVEN = { ACCEPTED: 'yes', DENIED: 'no', NOT_ANSWERED: 'unanswered' } as const;

/** What Alexa's question came to; where she could not ask it, its status is none of hers. */
export function consentIn(request: Request): Event {
  const status = textWithin(request, 'payload', 'status');
  const [, given = 'impossible'] = Object.entries(GIVEN).find(([each]) => each === status) ?? [];
  const schedule = scheduleIn(textWithin(request, 'token'));
  const carded = within(request, 'payload', 'isCardThrown') === true;
  return { heard: 'consent', given, ...(carded && { carded }), ...(schedule && { schedule }) };
}
