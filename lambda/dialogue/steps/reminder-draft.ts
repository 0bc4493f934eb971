import { DAY, type Day, dateOfNumber, dayNumber, dayOf, numberOfDate } from '../../domain/calendar';
import { ahead, type Draft, merged, nextDay, type Schedule, settled } from '../../domain/reminder';
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
export function draftOf({ ahead: seconds, once, ...said }: WhenSaid, before: Draft, { now, zone }: Calendar): Draft {
  const draft = merged(before, seconds === undefined ? said : { ...said, ...ahead(seconds, now, zone) });
  const { days, ...rest } = draft;
  if (!once || !days) return draft;
  const first = nextDay({ days, ...(draft.time ?? LAST_MINUTE) }, now, zone);
  return first === undefined ? draft : { ...rest, on: dateOfNumber(first) };
}

const LAST_MINUTE = { hour: 23, minute: 59 } as const;

/** A schedule as it is told. */
export function told(schedule: Schedule, { now, zone }: Calendar): ToldSchedule {
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

/** When, in an answer to a question about it: as such, or as a bare number of the clock. */
export function whenIn(event: Event): WhenSaid | undefined {
  if (event.heard === 'when' || event.heard === 'reminder') return event.when;
  if (event.heard === 'option') return { daytime: event.index === 1 ? 'morning' : 'evening' };
  return event.heard === 'number' ? onTheClock(event.value) : undefined;
}

/** A number as a time: 7 is seven, 730 half past; nothing where no clock shows it. */
function onTheClock(value: number): WhenSaid | undefined {
  const [hour, minute] = value > 24 ? [Math.floor(value / 100), value % 100] : [value % 24, 0];
  return Number.isInteger(value) && value >= 0 && hour < 24 && minute < 60 ? { time: { hour, minute } } : undefined;
}
