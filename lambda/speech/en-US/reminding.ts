import type { Line, ToldSchedule } from '../../dialogue/line';
import type { Day } from '../../domain/calendar';
import { EVENING, NOON, type TimeOfDay } from '../../domain/reminder';
import type { Words } from '../words';
import { inWords } from './numbers';
import { list, onDay } from './phrase';
import { REMINDER_FAILED } from './reminder-failed';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

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

/** "every Monday, Wednesday and Friday", "every weekday", "every day", "every day but Sunday". */
function everyDay(days: NonNullable<ToldSchedule['days']>): string {
  const [none, ...more] = WEEKDAYS.filter((_, index) => !days.some((day) => day === index + 1));
  if (more.length === 0) return none === undefined ? 'every day' : `every day but ${none}`;
  const isWeek = days.length === 5 && days.every((day) => day <= 5);
  return isWeek ? 'every weekday' : `every ${list(days.map((day) => WEEKDAYS[day - 1] ?? ''))}`;
}

/** "every weekday at seven in the morning", "tomorrow at noon". */
export function when({ days, on, ...time }: ToldSchedule): string {
  const day = days ? everyDay(days) : on ? comingDay(on) : '';
  return `${day} at ${timeOfDay(time)}`;
}

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
  'reminder-usual': () => 'Then perhaps like this.',
  'reminder-rests': ({ next }) => `Okay, I leave that out. You'll hear it again ${comingDay(next)}.`,
  'reminder-rest-how': () => 'Say for how long, like: pause my reminders for a week.',
  'reminder-next': ({ next, only }) =>
    only
      ? `I can only leave out the next one, and that's ${comingDay(next)}.`
      : `Nothing rings then. The next one is ${comingDay(next)}.`,
  'no-reminder': () => 'Okay, I set no reminder.',
  'reminder-stays': () => 'Okay, your reminder stays as it is.',
  'reminder-cancelled': () => 'Your reminder is cancelled.',
  'already-past': () => 'That time has gone by already.',
  'consent-needed': () => 'For that Alexa needs your permission, and asks you now.',
  'reminder-failed': ({ wish, why, schedule }) =>
    (REMINDER_FAILED[wish][why] ?? REMINDER_FAILED[wish]['out-of-reach'])(schedule ? when(schedule) : ''),
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
      const later = draft.time && draft.time.hour + NOON < EVENING ? 'afternoon' : 'evening';
      return [
        `Do you mean ${time} in the morning, or in the ${later}?`,
        `${time.charAt(0).toUpperCase()}${time.slice(1)} in the morning, or in the ${later}?`,
        `Morning or ${later}?`,
      ];
    }
    case 'every-day':
      return ['Is it every day?', 'Every day?', 'Yes or no: every day?'];
    case 'morning':
      return ['Is it in the morning?', 'In the morning?', 'Yes or no: in the morning?'];
    case 'sure':
      return ['Shall I set that reminder?', 'Shall I set it?', 'Yes or no: shall I set that reminder?'];
  }
}

/** What Alexa says when a reminder rings, after her own "here's your reminder". */
export const REMINDER_TEXT = "It's time for your stretches. Say: Alexa, open Hamstring Coach.";
