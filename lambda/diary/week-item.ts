import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { DAY } from '../domain/calendar';
import { mondayOf, RECENT_WEEKS, WEEKDAYS, type Week, type Weekday } from '../domain/week';
import type { Row } from './attribute';

/*
 * The weeks that are looked back at, in one item. Each is an attribute of its own:
 *   w08: "2026-11-16 135 35"
 * is a Monday, and each leg's days as digits, 135 for Monday, Wednesday and Friday; "-" for none.
 */

/** The attribute that a week has: that of the week `RECENT_WEEKS` before it, so that there are never more. */
export const nameOfWeek = ({ monday }: Week): string =>
  `w${String(Math.floor(monday / 7) % RECENT_WEEKS).padStart(2, '0')}`;

const digits = (days: readonly Weekday[]): string => days.join('') || '-';

/** A week, as an attribute. */
export const attributeOfWeek = ({ monday, left, right }: Week): AttributeValue => ({
  S: `${new Date(monday * DAY).toISOString().slice(0, 10)} ${digits(left)} ${digits(right)}`,
});

function weekOf(date = '', left = '', right = ''): Week | undefined {
  const monday = Date.parse(date) / DAY;
  if (!Number.isInteger(monday) || mondayOf(monday) !== monday) return undefined;
  const days = (told: string) => WEEKDAYS.filter((day) => told.includes(String(day)));
  return { monday, left: days(left), right: days(right) };
}

/** The weeks in the item, in any order. */
export const weeksIn = (item: Row): readonly Week[] =>
  Object.entries(item).flatMap(([name, { S: told = '' }]) =>
    /^w\d\d$/.test(name) ? (weekOf(...told.split(' ')) ?? []) : [],
  );

/** An item of before the weeks had one together, as a week. */
export const weekAlone = ({ monday, left, right }: Row): Week | undefined => weekOf(monday?.S, left?.S, right?.S);
