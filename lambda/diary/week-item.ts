import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { DAY } from '../domain/calendar';
import { mondayOf, WEEKDAYS, type Week } from '../domain/week';
import type { Row } from './attribute';

/** A week, as an item: its Monday as a date, and each leg's days as digits, "135" for Monday, Wednesday and Friday. */
export const itemOfWeek = ({ monday, left, right }: Week): Row => ({
  monday: { S: new Date(monday * DAY).toISOString().slice(0, 10) },
  ...(left.length > 0 && { left: { S: left.join('') } }),
  ...(right.length > 0 && { right: { S: right.join('') } }),
});

/** An item, as a week. */
export function weekOf(item: Row): Week | undefined {
  const monday = Date.parse(item.monday?.S ?? '') / DAY;
  if (!Number.isInteger(monday) || mondayOf(monday) !== monday) return undefined;
  const days = (attribute: AttributeValue | undefined) =>
    WEEKDAYS.filter((day) => attribute?.S?.includes(String(day)) === true);
  return { monday, left: days(item.left), right: days(item.right) };
}
