import type { Line, ToldSchedule } from '../../dialogue/line';
import type { Day } from '../../domain/calendar';
import type { TimeOfDay, WhyNot } from '../../domain/reminder';
import type { Words } from '../words';
import { inWords } from './numbers';
import { list, onDay } from './phrase';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const [NOON, EVENING] = [12, 18];

/** An hour of the clock's twelve, and its minutes: "seven", "seven oh five", "seven thirty". */
export function clock({ hour, minute }: TimeOfDay): string {
  const hours = inWords(hour % NOON === 0 ? NOON : hour % NOON);
  if (minute === 0) return hours;
  return `${hours} ${minute < 10 ? 'oh ' : ''}${inWords(minute)}`;
}

/** "seven in the evening", "noon", "midnight". */
function timeOfDay(time: TimeOfDay): string {
  const { hour, minute } = time;
  if (minute === 0 && hour % NOON === 0) return hour === 0 ? 'midnight' : 'noon';
  return `${clock(time)} in the ${hour < NOON ? 'morning' : hour < EVENING ? 'afternoon' : 'evening'}`;
}

/** "tomorrow", "on Friday", "on March third": a day to come. */
export function comingDay(day: Day): string {
  if (day.ago === 0) return 'today';
  if (day.ago === -1) return 'tomorrow';
  return day.ago > -7 ? `on ${WEEKDAYS[(day.weekday + 6) % 7]}` : onDay(day);
}

/** "every Monday, Wednesday and Friday", "every weekday", "every day". */
function everyDay(days: NonNullable<ToldSchedule['days']>): string {
  if (days.length === WEEKDAYS.length) return 'every day';
  const isWeek = days.length === 5 && days.every((day) => day <= 5);
  return isWeek ? 'every weekday' : `every ${list(days.map((day) => WEEKDAYS[day - 1] ?? ''))}`;
}

/** "every weekday at seven in the morning", "tomorrow at noon". */
function when({ days, on, ...time }: ToldSchedule): string {
  const day = days ? everyDay(days) : on ? comingDay(on) : '';
  return `${day} at ${timeOfDay(time)}`;
}

type Told = (when: string) => string;

/** Why a reminder was not set, changed, found or cancelled: nothing is promised that is not so. */
const FAILED: {
  readonly [Wish in 'set' | 'look' | 'cancel']: Readonly<Partial<Record<WhyNot, Told>> & Record<'out-of-reach', Told>>;
} = {
  set: {
    'not-allowed': () =>
      "Alexa still doesn't let me set reminders, so nothing is set. You can allow it on the card in the Alexa app, and then ask me again.",
    refused: () => "That's fine. Without it I can't remind you, so nothing is set.",
    unanswered: () =>
      'Alexa heard no answer, so nothing is set. You can allow it on the card in the Alexa app, and then ask me again.',
    impossible: () =>
      "Alexa can't ask for that by voice here, so nothing is set. You can allow it on the card in the Alexa app, and then ask me again.",
    'too-many': () =>
      'Alexa has too many reminders already, so nothing is set. Delete some in the Alexa app, and then ask me again.',
    'not-here': () => "This device can't ring a reminder, so nothing is set. Ask me again on another Echo.",
    gone: () => "Alexa didn't take the reminder, so nothing is set. Please ask me again.",
    'out-of-reach': () => "I can't reach Alexa's reminders right now, so nothing is set. Please ask me again later.",
    late: () => "Alexa's reminders took too long, so I don't know whether it's set. Please look in the Alexa app.",
  },
  look: {
    'not-allowed': (set) => `I set one ${set}, but Alexa no longer lets me see whether it's still there.`,
    'not-here': (set) => `I set one ${set}, but this device can't tell me whether it's still there.`,
    gone: (set) => `I had set one ${set}, but it's gone from Alexa. So I don't remind you.`,
    'out-of-reach': (set) => `I set one ${set}, but I can't reach Alexa's reminders to see whether it's still there.`,
    late: (set) => `I set one ${set}, but Alexa's reminders don't tell me whether it's still there.`,
  },
  cancel: {
    'not-allowed': () =>
      "Alexa no longer lets me at your reminder, so I can't cancel it. Please delete it in the Alexa app.",
    'not-here': () => "This device can't do that, so your reminder stays. Please delete it in the Alexa app.",
    gone: () => 'It was gone from Alexa already, so nothing rings.',
    'out-of-reach': () => "I can't reach Alexa's reminders right now, so it stays. Please ask me again later.",
    late: () => "Alexa's reminders took too long, so I don't know whether it's gone. Please look in the Alexa app.",
  },
};

/** Reminders: what is to be set, what is set, and why not. */
export const reminding = {
  'reminder-plan': ({ schedule, instead }) => {
    const start = instead ? 'Instead of what you have: ' : '';
    const leaves = schedule.days ? " I leave out a day that you've done already." : '';
    const said = `${start}${when(schedule)}.${leaves}`;
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
  },
  'reminder-set': ({ schedule }) => `Done. I'll remind you ${when(schedule)}.`,
  'reminder-is': ({ schedule, next }) =>
    `I remind you ${when(schedule)}.${next ? ` The next time is ${comingDay(next)}.` : ''}`,
  'reminder-none': () => 'You have no reminder from me.',
  'no-reminder': () => 'Okay, I set no reminder.',
  'reminder-stays': () => 'Okay, your reminder stays as it is.',
  'reminder-cancelled': () => 'Your reminder is cancelled.',
  'already-past': () => 'That time has gone by already.',
  'consent-needed': () => 'For that Alexa needs your permission, and asks you now.',
  'reminder-failed': ({ wish, why, schedule }) =>
    (FAILED[wish][why] ?? FAILED[wish]['out-of-reach'])(schedule ? when(schedule) : ''),
  'reminder-moved': ({ next }) =>
    `Today is done, so I leave out today's reminder.${next ? ` The next one is ${comingDay(next)}.` : ''}`,
  'reminder-not-moved': () => "Today is done, but I couldn't take back today's reminder. When it rings, just say stop.",
  'reminder-left': () => 'The reminder itself is still in Alexa, so please delete it in the Alexa app.',
} satisfies Partial<Words>;

type Asked = Extract<Extract<Line, { say: 'question' }>['place'], { at: 'reminder' }>;

/** The questions about when. */
export function askWhen({ asks, draft }: Asked): readonly [string, string, string] {
  switch (asks) {
    case 'when':
      return [
        'On which days, and at what time?',
        'Which days, and what time?',
        'When would you like it, for example Monday and Thursday at seven in the evening?',
      ];
    case 'days':
      return ['Every day, or on which days?', 'On which days?', 'Which days of the week shall I take?'];
    case 'time': {
      const part = draft.daytime ? ` in the ${draft.daytime}` : '';
      return [`At what time${part}?`, `What time${part}?`, `Which time${part} suits you?`];
    }
    case 'daytime': {
      const time = draft.time ? clock(draft.time) : 'that';
      return [
        `Do you mean ${time} in the morning, or in the evening?`,
        `${time.charAt(0).toUpperCase()}${time.slice(1)} in the morning, or in the evening?`,
        'Morning or evening?',
      ];
    }
    case 'sure':
      return ['Shall I set that reminder?', 'Shall I set it?', 'Yes or no: shall I set that reminder?'];
  }
}

/** What Alexa says when a reminder rings, after her own "here's your reminder". */
export const REMINDER_TEXT = "It's time for your stretches. Say: Alexa, open Hamstring Coach.";
