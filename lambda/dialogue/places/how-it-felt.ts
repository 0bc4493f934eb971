import type { Day } from '../../domain/calendar';
import { outcomeOf, reachedTheLine } from '../../domain/course';
import { LEGS } from '../../domain/leg';
import { latest, needsStretching, verdictOn } from '../../domain/verdict';
import { daysStretched } from '../../domain/week';
import type { Event, Feeling } from '../event';
import type { Line, WeekDays } from '../line';
import { agrees, end, type Move, type PlaceRules, turnsDown } from '../move';
import type { State, Visit } from '../state';
import { feelingDenied, feelingLine } from '../steps/body';
import { carriedOver } from '../steps/carry-over';
import { retestDay, weekNow } from '../steps/week-now';
import type { Moment } from '../turn';

/** Closes a visit that came to its end: getting up, when next, goodbye. */
export function close(from: State & { readonly moment?: Moment }, say: readonly Line[] = []): Move {
  const { visit } = from;
  const up: readonly Line[] = visit.lying ? [{ say: 'get-up' }] : [];
  const goodbye: readonly Line[] = [
    { say: 'come-back', next: nextTime(visit), ...(from.moment && datesOf(visit, from.moment)) },
    { say: 'goodbye', why: 'done' },
  ];
  return end(from, [...say, ...up, ...goodbye], { notes: [{ note: 'no-place' }] });
}

/** Once a plan is under way, how its week stands; when it begins, the day of the next test. */
function datesOf({ past, stretching }: Visit, moment: Moment): { readonly week?: WeekDays; readonly retest?: Day } {
  if (!stretching) return {};
  const { days, aim } = weekNow(past, moment);
  const known = daysStretched(past.weeks).length;
  const retest = retestDay(past, moment);
  return known > 1 ? { week: { days, aim } } : retest ? { retest } : {};
}

function nextTime({ past, stretching }: Visit): 'tomorrow' | 'rhythm' | 'later' | 'keep' | 'retest' | 'none' {
  if (outcomeOf(past, LEGS)) return 'retest';
  const found = LEGS.flatMap((leg) => latest(past.readings, leg) ?? []).map(({ angle }) => verdictOn(angle));
  if (found.some(needsStretching)) return stretching ? 'tomorrow' : 'later';
  if (LEGS.some((leg) => reachedTheLine(past, leg))) return 'keep';
  if (stretching) return found.length > 0 ? 'keep' : 'rhythm';
  return found.length > 0 ? 'retest' : 'none';
}

/** Closes on how it felt: what that changes next time, between what comes first and how much was done. */
export function closeOn(
  here: State & { readonly moment: Moment },
  feeling: Feeling,
  first: readonly Line[],
  last: readonly Line[] = [],
): Move {
  const { visit, moment } = here;
  const carried = carriedOver(here, feeling, moment);
  if (!carried) return close(here, [...first, feelingLine(here, feeling), ...last]);
  const next: Line = { say: 'next-time', why: carried.why, plan: carried.visit.plan, from: visit.plan };
  const move = close({ ...here, visit: { ...visit, ...carried.visit } }, [...first, next, ...last]);
  return { ...move, notes: [...move.notes, ...carried.notes] };
}

/** How did that feel? One answer, and goodbye. */
export const after: PlaceRules<'after'> = {
  mayLead: {},
  kept: true,
  lost: close,
  intro: () => [],
  answer({ place, visit, moment }, event) {
    const here = { place, visit, moment };
    const said = (feeling: Feeling): Move => closeOn(here, feeling, [], doneWell(visit));
    if (event.heard === 'feeling') return said(event.feeling);
    // Whoever felt something has told how it was; a mere yes to that is no praise.
    if (event.heard === 'yes' && visit.felt.length > 0) return close(here, doneWell(visit));
    if (event.heard === 'deny') return said(feelingDenied(event) ?? 'good');
    if (agrees(event)) return said('good');
    if (turnsDown(event) || ANSWERS.includes(event.heard)) return close(here, doneWell(visit));
    // "Same as usual", "no different".
    if (event.heard === 'findings' && event.angle?.how === 'relative') return close(here, doneWell(visit));
    if (event.heard === 'findings' && event.stopped?.includes('nothing')) return said('good');
    return event.heard === 'findings' && event.stopped ? said('sore') : undefined;
  },
};

/** What tells how it felt and asks for nothing: "a bit stiff", "I'd rather not say". */
const ANSWERS: readonly Event['heard'][] = ['felt', 'not-sure', 'decline', 'done', 'limit', 'enough'];

/** How much was held in this visit. */
export function doneWell({ stretching, past }: Visit): readonly Line[] {
  const today = past.holds.filter(({ id }) => stretching && id.startsWith(`${stretching.startedAt}-`));
  const seconds = today.reduce((sum, { held, seconds: promised }) => sum + Math.min(held, promised), 0);
  return today.length > 0 ? [{ say: 'done-well', holds: today.length, seconds }] : [];
}
