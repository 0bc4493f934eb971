import type { Angle } from '../../domain/angle';
import { DAY, type Day, dateOfNumber, dayNumber, dayOf, numberOfDate } from '../../domain/calendar';
import { DAYS_A_WEEK } from '../../domain/plan';
import { ahead, type Draft, merged, NOON, nextDay, type Reminder, type Schedule, settled } from '../../domain/reminder';
import { WEEKDAYS } from '../../domain/week';
import type { Event, WhenSaid } from '../event';
import type { Line, ToldSchedule } from '../line';
import { go, type Move } from '../move';
import type { Place, State } from '../state';
import type { Calendar, Moment } from '../turn';

/** A question about a reminder, where it leads back to and whose it is. */
type Asked = Omit<Extract<Place, { at: 'reminder' }>, 'at' | 'asks'>;

/** On to the question that a draft leaves open, or to "shall I set it?"; a time that has gone by is asked anew. */
export function askAbout(from: State, { draft, ...asked }: Asked, moment: Moment, say: readonly Line[] = []): Move {
  const found = settled(draft, moment.now, moment.zone);
  if (typeof found === 'string') return go(from, { ...asked, at: 'reminder', asks: found, draft }, { say });
  if (nextDay(found, moment.now, moment.zone) !== undefined) {
    return go(from, { ...asked, at: 'reminder', asks: 'sure', draft }, { say });
  }
  const { time: _, daytime: __, ...rest } = draft;
  const past: Line = { say: 'already-past' };
  return go(from, { ...asked, at: 'reminder', asks: 'time', draft: rest }, { say: [...say, past] });
}

/** What somebody said of when, as a draft; seconds ahead become a date, and "just once" the next of the days. */
export function draftOf(
  { ahead: seconds, once, without, ...said }: WhenSaid,
  before: Draft,
  { now, zone }: Calendar,
): Draft {
  const others = without && (said.days ?? before.days ?? WEEKDAYS).filter((day) => !without.includes(day));
  const all = { ...said, ...(others && { days: others }), ...(seconds !== undefined && ahead(seconds, now, zone)) };
  const draft = merged(before, all);
  const { days, ...rest } = draft;
  if (!once || !days) return draft;
  const first = nextDay({ days, ...(draft.time ?? LAST_MINUTE) }, now, zone);
  return first === undefined ? draft : { ...rest, on: dateOfNumber(first) };
}

/** What most would take: as many days a week as the plan aims for, in the evening. What was said already stays. */
export const usual = (draft: Draft): Draft =>
  merged({ days: WEEKDAYS.slice(0, DAYS_A_WEEK.aim), time: { hour: 7, minute: 0 }, daytime: 'evening' }, draft);

/** Whoever does not know, or does not mind, lets us choose. */
export const leavesItToUs = (event: Event): boolean =>
  event.heard === 'not-sure' || (event.heard === 'leg' && event.leg === 'either');

const LAST_MINUTE = { hour: 23, minute: 59 } as const;

/** What is not said anew stays as it is in a weekly reminder: "change it to eight" keeps its days. */
export const draftFrom = ({ schedule }: Reminder): Draft =>
  'days' in schedule ? { days: schedule.days, ...timeSaid(schedule) } : {};

/** A time as somebody would say it who leaves nothing open. */
export const timeSaid = ({ hour, minute }: Schedule): Pick<Draft, 'time' | 'daytime'> => ({
  time: { hour, minute },
  ...(hour < NOON && { daytime: 'morning' }),
});

/** A schedule as it is told. */
export function asTold(schedule: Schedule, { now, zone }: Calendar): ToldSchedule {
  const { hour, minute } = schedule;
  if ('days' in schedule) return { hour, minute, days: schedule.days };
  const day = numberOfDate(schedule.on) ?? 0;
  return { hour, minute, on: dayTold(day, now, zone) };
}

/** A day by its number, as seen from now. */
export const dayTold = (day: number, now: number, zone: string): Day => ({
  ...dayOf(day * DAY, now, 'UTC'),
  ago: dayNumber(now, zone) - day,
});

/** When, in an answer to a question about it: as such, or as what would be numbers and heights elsewhere. */
export function whenIn(event: Event): WhenSaid | undefined {
  switch (event.heard) {
    case 'when':
    case 'reminder':
      return event.when;
    case 'option':
      return { daytime: event.index === 1 ? 'morning' : 'evening' };
    case 'number':
      return onTheClock(event.value);
    case 'either-angle':
      return hourAndMinute(event.one.low, event.other.low);
    case 'findings':
      return event.clock
        ? { time: event.clock }
        : event.angle?.how === 'degrees'
          ? inFigures(event.angle.angle)
          : undefined;
    default:
      return undefined;
  }
}

/** "Around eight", "ten fifteen": what would be heights in a test. */
const inFigures = ({ low, high }: Angle): WhenSaid | undefined =>
  low === high ? onTheClock(low) : hourAndMinute(low, high);

/** Two numbers as a clock shows them; people say minutes in fives. */
const hourAndMinute = (hour: number, minute: number): WhenSaid | undefined =>
  minute >= 10 && minute % 5 === 0 ? onTheClock(hour * 100 + minute) : undefined;

/** A number as a time: 7 is seven, 730 half past; nothing where no clock shows it. */
function onTheClock(value: number): WhenSaid | undefined {
  const [hour, minute] = value > 24 ? [Math.floor(value / 100), value % 100] : [value % 24, 0];
  return Number.isInteger(value) && value >= 0 && hour < 24 && minute < 60 ? { time: { hour, minute } } : undefined;
}
