import { type Day, dayNumber, dayOf } from '../../domain/calendar';
import { gotLower, reachedTheLine, retestDue } from '../../domain/course';
import { LEGS } from '../../domain/leg';
import type { Past } from '../../domain/past';
import { DAYS_A_WEEK } from '../../domain/plan';
import { latest, verdictOn } from '../../domain/verdict';
import { daysStretched, daysThisWeek, withDays } from '../../domain/week';
import type { Calendar } from '../turn';

/** Where somebody stands in their week. */
export interface WeekNow {
  /** Days stretched since Monday, of so many that are aimed at. */
  readonly days: number;
  readonly aim: number;
  /** Days since the last one stretched: 0 today; `undefined` where there is none that is still known. */
  readonly since: number | undefined;
  /** Days since they were last here to stretch or to be tested, where they have stretched at all. */
  readonly away: number;
  /**
   * Whether nothing is due today: both legs rest after what was felt, it is done, the week is, the leg has a day off, a
   * physiotherapist comes first, or neither leg needs it.
   */
  readonly rest: 'hurt' | 'lower' | 'done' | 'day-off' | 'no-need' | undefined;
}

/** A leg that is kept at the mark has a day off after each, and that after its days the rest of the week. */
const APART = 2;

/** How the week of a moment stands. */
export function weekNow(past: Past, { now, zone }: Calendar): WeekNow {
  const weeks = withDays(past.weeks, past.holds, zone);
  const [last] = daysStretched(weeks);
  const since = last === undefined ? undefined : dayNumber(now, zone) - last;
  const days = daysThisWeek(weeks, now, zone);
  const keeps = isKept(past);
  const aim = keeps ? DAYS_A_WEEK.least : DAYS_A_WEEK.aim;
  const off = days >= aim || (keeps && since !== undefined && since < APART);
  const hurt = past.plan?.restFrom !== undefined && dayOf(past.plan.restFrom, now, zone).ago === 0;
  const done = since === 0 ? 'done' : off ? 'day-off' : bothFine(past) && !keeps ? 'no-need' : undefined;
  const rest = hurt ? 'hurt' : gotLower(past, LEGS) ? 'lower' : done;
  const [tested] = past.readings;
  const sinceTest = tested ? dayNumber(now, zone) - dayNumber(tested.takenAt, zone) : Number.POSITIVE_INFINITY;
  return { days, aim, since, away: since === undefined ? 0 : Math.min(since, sinceTest), rest };
}

/** Whether no leg that was measured needs stretching. */
export const noneNeeds = ({ readings }: Past): boolean =>
  LEGS.flatMap((leg) => latest(readings, leg) ?? []).every(({ angle }) => verdictOn(angle) === 'no-need');

/** Whether both legs were measured, and need no stretching. */
const bothFine = (past: Past): boolean => noneNeeds(past) && LEGS.every((leg) => latest(past.readings, leg));

/** Whether there is nothing more to gain, and something to keep: all legs at the mark, and one that came up to it. */
export const isKept = (past: Past): boolean => noneNeeds(past) && LEGS.some((leg) => reachedTheLine(past, leg));

/** The day of the next test, where there was one before. */
export function retestDay(past: Past, { now, zone }: Calendar): Day | undefined {
  const due = retestDue(past, LEGS);
  return due && dayOf(due.at, now, zone);
}
