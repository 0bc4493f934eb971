import { nextDay, ringsToday, tomorrow } from '../../domain/reminder';
import type { Event } from '../event';
import type { Line } from '../line';
import type { Move } from '../move';
import { isAside, type State } from '../state';
import type { Moment } from '../turn';
import { dayTold } from './reminder-draft';
import { rememberReminder } from './reminder-kept';
import { saves } from './said-before';
import { weekNow } from './week-now';

const ABOUT_REMINDERS: readonly Event['heard'][] = [
  'reminder',
  'reminder-told',
  'reminder-off',
  'reminder-rest',
  'consent',
];

/**
 * A day that is done is not nagged about: as a visit ends, a reminder that would still ring today is moved to its next day,
 * and that is said before the goodbye.
 */
export function leaveOutToday(move: Move, { place, visit }: State, event: Event, moment: Moment): Move {
  // What came then is of another errand.
  if (isAside(place) || ABOUT_REMINDERS.includes(event.heard)) return move;
  const { reminder } = visit.past;
  const { now, zone, came } = moment;
  const ends = move.place.at === 'over' && !saves(move.say) && !move.errand;
  if (!ends || !reminder || !move.visit.past.reminder || weekNow(move.visit.past, moment).since !== 0) return move;
  if (!ringsToday(reminder, now, zone)) return move;
  const from = tomorrow(now, zone);
  const { id, schedule } = reminder;
  if (!came) return { ...move, errand: { run: 'move', id, schedule, from } };
  const next = nextDay(schedule, now, zone, from);
  const gone = came.is === 'not' && came.why === 'gone';
  if (came.is === 'not' && !gone) return { ...move, say: before(move.say, { say: 'reminder-not-moved' }) };
  const kept = rememberReminder({ visit: move.visit, moment: {} }, gone ? undefined : { ...reminder, from });
  const line: Line = { say: 'reminder-moved', ...(next !== undefined && { next: dayTold(next, now, zone) }) };
  return {
    ...move,
    visit: kept.visit,
    notes: [...move.notes, ...kept.notes],
    say: gone ? move.say : before(move.say, line),
  };
}

/** Puts a line before the goodbye. */
function before(say: readonly Line[], line: Line): readonly Line[] {
  const at = say.findIndex((each) => each.say === 'goodbye');
  return at < 0 ? [...say, line] : [...say.slice(0, at), line, ...say.slice(at)];
}
