import { numberOfDate } from '../domain/calendar';
import type { Reminder } from '../domain/reminder';
import { WEEKDAYS } from '../domain/week';
import { numberIn, numeral, type Row, wholeIn } from './attribute';

/** A reminder, as an item: its days as digits, "135" for Monday, Wednesday and Friday, or the date on which it rings once. */
export const itemOfReminder = ({ id, schedule, setAt, from }: Reminder): Row => ({
  id: { S: id },
  hour: numeral(schedule.hour),
  minute: numeral(schedule.minute),
  ...('days' in schedule ? { days: { S: schedule.days.join('') } } : { on: { S: schedule.on } }),
  setAt: numeral(setAt),
  ...(from !== undefined && { from: { S: from } }),
});

/** An item, as a reminder. */
export function reminderOf(item: Row): Reminder | undefined {
  const id = item.id?.S;
  const hour = wholeIn(item.hour);
  const minute = wholeIn(item.minute);
  const setAt = numberIn(item.setAt);
  const days = WEEKDAYS.filter((day) => item.days?.S?.includes(String(day)) === true);
  const on = item.on?.S;
  const from = item.from?.S;
  if (!id || hour === undefined || hour > 23 || minute === undefined || minute > 59 || setAt === undefined) {
    return undefined;
  }
  const isDate = (text: string | undefined): text is string => text !== undefined && numberOfDate(text) !== undefined;
  const when = days.length > 0 ? { days } : isDate(on) ? { on } : undefined;
  return when && { id, schedule: { ...when, hour, minute }, setAt, ...(isDate(from) && { from }) };
}
