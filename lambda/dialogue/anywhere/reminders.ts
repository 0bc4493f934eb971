import { dateOfNumber, dayNumber, numberOfDate } from '../../domain/calendar';
import { nextDay, type Reminder, ringsAgain } from '../../domain/reminder';
import { asideOf, pastOfSpeaker } from '../bystander';
import type { Event } from '../event';
import type { Line } from '../line';
import { askAgain, type Move, stay } from '../move';
import { rulesOf } from '../places';
import type { State } from '../state';
import { askAbout, asTold, dayTold, draftFrom, draftOf, timeSaid } from '../steps/reminder-draft';
import { rememberReminder } from '../steps/reminder-kept';
import type { Moment } from '../turn';

/** What is said of reminders anywhere: that one is wanted, which there is, that it is to go. */
export function reminders(from: State, event: Event, moment: Moment): Move | undefined {
  const past = pastOfSpeaker(from, moment.bystander);
  const { reminder } = past;
  const kept = reminder && ringsAgain(reminder, moment.now, moment.zone) ? reminder : undefined;
  switch (event.heard) {
    case 'reminder': {
      if (!past.known) return stay(from, [{ say: 'past-unknown' }]);
      const bare = Object.keys(event.when).length === 0;
      const draft = draftOf(event.when, kept && !bare ? draftFrom(kept) : {}, moment);
      const is: readonly Line[] = kept && bare ? [isSet(kept, moment)] : [];
      return askAbout(from, { draft, ...asideOf(from.place, moment.bystander) }, moment, is);
    }
    case 'reminder-told':
      if (!past.known) return stay(from, [{ say: 'past-unknown' }]);
      return kept ? look(from, kept, moment) : stay(from, [{ say: 'reminder-none' }]);
    case 'reminder-off':
      if (!past.known) return stay(from, [{ say: 'past-unknown' }]);
      return kept ? cancel(from, kept, moment) : stay(from, [{ say: 'reminder-none' }]);
    case 'reminder-rest':
      if (!past.known) return stay(from, [{ say: 'past-unknown' }]);
      return kept ? rest(from, kept, event, moment) : stay(from, [{ say: 'reminder-none' }]);
    case 'consent':
      return afterConsent(from, event, moment);
    default:
      return undefined;
  }
}

function isSet({ schedule, from }: Reminder, moment: Moment): Line {
  const next = from === undefined ? undefined : nextDay(schedule, moment.now, moment.zone, from);
  return {
    say: 'reminder-is',
    schedule: asTold(schedule, moment),
    ...(next !== undefined && { next: dayTold(next, moment.now, moment.zone) }),
  };
}

/** Told only after Alexa has said that it is still there. */
function look(from: State, kept: Reminder, moment: Moment): Move {
  const { came } = moment;
  if (!came) return { ...stay(from, []), errand: { run: 'look', id: kept.id } };
  if (came.is === 'done') return stay(from, [isSet(kept, moment)]);
  const schedule = asTold(kept.schedule, moment);
  const line: Line = { say: 'reminder-failed', wish: 'look', why: came.why, schedule };
  return came.why === 'gone'
    ? stay(from, [line], rememberReminder({ ...from, moment }, undefined))
    : stay(from, [line]);
}

function cancel(from: State, kept: Reminder, moment: Moment): Move {
  const { came } = moment;
  if (!came) return { ...stay(from, []), errand: { run: 'cancel', id: kept.id } };
  const gone = came.is === 'done' || came.why === 'gone';
  const line: Line =
    came.is === 'done' ? { say: 'reminder-cancelled' } : { say: 'reminder-failed', wish: 'cancel', why: came.why };
  return gone ? stay(from, [line], rememberReminder({ ...from, moment }, undefined)) : stay(from, [line]);
}

/** Leaves out what would ring on a date, or for so long, by its next start; only what comes first can be left out. */
function rest(from: State, kept: Reminder, event: Extract<Event, { heard: 'reminder-rest' }>, moment: Moment): Move {
  const { now, zone, came } = moment;
  const { id, schedule } = kept;
  const { on, ahead } = event;
  const due = nextDay(schedule, now, zone, kept.from);
  const last = on === undefined ? ahead && dayNumber(now + ahead * 1000, zone) - 1 : numberOfDate(on);
  if (!last || due === undefined) return stay(from, [{ say: 'reminder-rest-how' }]);
  if (due > last || (on !== undefined && due < last)) {
    const only = due < last && nextDay(schedule, now, zone, event.on) === last;
    const next: Line = { say: 'reminder-next', next: dayTold(due, now, zone), only };
    return stay(from, [next]);
  }
  if (!('days' in schedule)) return cancel(from, kept, moment);
  const start = dateOfNumber(last + 1);
  if (!came) return { ...stay(from, []), errand: { run: 'move', id, schedule, from: start } };
  if (came.is === 'not') {
    const gone = came.why === 'gone' ? rememberReminder({ ...from, moment }, undefined) : {};
    return stay(from, [{ say: 'reminder-failed', wish: 'move', why: came.why }], gone);
  }
  const next = nextDay(schedule, now, zone, start) ?? last + 1;
  const line: Line = { say: 'reminder-rests', next: dayTold(next, now, zone) };
  return stay(from, [line], rememberReminder({ ...from, moment }, { ...kept, from: start }));
}

/** Alexa's answer for the permission in a session that has lost its place: what was wanted comes with it. */
function afterConsent(from: State, event: Extract<Event, { heard: 'consent' }>, moment: Moment): Move {
  const { schedule } = event;
  if (!schedule) return askAgain(from);
  const { hour: _, minute: __, ...when } = schedule;
  const draft = { ...when, ...timeSaid(schedule) };
  const place = { at: 'reminder', asks: 'sure', draft, ...asideOf(from.place, moment.bystander) } as const;
  return rulesOf(place).answer({ place, visit: from.visit, moment }, event) ?? stay(from, []);
}
