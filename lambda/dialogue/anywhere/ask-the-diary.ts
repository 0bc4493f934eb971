import { type Day, dayNumber, dayOf } from '../../domain/calendar';
import { LEGS, type Leg } from '../../domain/leg';
import { type Past, RECENT_READINGS } from '../../domain/past';
import { asDone, USUAL_PLAN } from '../../domain/plan';
import type { Reading } from '../../domain/reading';
import { before, change, latest, like, SAME_TEST, verdictOn } from '../../domain/verdict';
import { daysBetween, daysStretched, mondayOf, withDays } from '../../domain/week';
import { pastOfSpeaker } from '../bystander';
import type { DaySaid, Event } from '../event';
import type { Line } from '../line';
import type { State } from '../state';
import { legsToStretch } from '../steps/gate';
import { legAt, legSaid } from '../steps/question';
import { retestDay, weekNow } from '../steps/week-now';
import { endOfOffers, itHelps, notToldYet } from '../steps/weeks-shown';
import type { Moment } from '../turn';

/** What the diary can tell, when somebody asks for it. `undefined` for anything else. */
export function askTheDiary(from: State, event: Event, moment: Moment): readonly Line[] | undefined {
  const past = pastOfSpeaker(from, moment.bystander);
  const current = legAt(from.place, from.visit);
  switch (event.heard) {
    case 'last-result':
      return past.known || past.readings.length > 0
        ? lastResult(past, legSaid(event.leg, current), event.day, moment)
        : [{ say: 'past-unknown' }];
    case 'progress':
      return past.known ? progress(past, legSaid(event.leg, current), moment) : [{ say: 'past-unknown' }];
    case 'days-done':
      return past.known || past.holds.length > 0 ? [daysDone(past, event.day, moment)] : [{ say: 'past-unknown' }];
    case 'last-day':
      return past.known || past.holds.length > 0 ? [lastDay(past, moment)] : [{ say: 'past-unknown' }];
    case 'ask':
      return event.topic === 'retest-when' ? nextTest(past, moment) : undefined;
    case 'my-plan':
      return past.known || past.plan ? [planTold(from, past, moment)] : [{ say: 'past-unknown' }];
    default:
      return undefined;
  }
}

function lastResult(past: Past, leg: Leg | undefined, day: DaySaid | undefined, moment: Moment): readonly Line[] {
  const ofLegs = past.readings.filter((reading) => !leg || reading.leg === leg);
  const then = ofLegs.filter((reading) => liesIn(day, dayOf(reading.takenAt, moment.now, moment.zone)));
  const [newest] = then.length > 0 ? then : ofLegs;
  if (!newest) return [{ say: 'no-result-yet', ...(leg && { leg }) }];
  const ofTest = LEGS.flatMap((l) => ofLegs.find((r) => r.leg === l && isSameTest(r, newest)) ?? []);
  return [{ say: 'last-result', results: ofTest.map((reading) => resultOf(reading, past, moment)) }];
}

const isSameTest = (reading: Reading, newest: Reading): boolean =>
  reading.takenAt <= newest.takenAt && newest.takenAt - reading.takenAt <= SAME_TEST;

function resultOf(reading: Reading, { readings }: Past, { now, zone }: Moment) {
  const earlier = like(readings, reading);
  return {
    reading,
    verdict: verdictOn(reading.angle),
    on: dayOf(reading.takenAt, now, zone),
    ...(earlier && { change: change(earlier, reading), since: dayOf(earlier.takenAt, now, zone) }),
  };
}

/** The days somebody means, as days before today, from and to; the weeks are meant loosely. */
const SPANS: Readonly<Record<DaySaid, readonly [number, number]>> = {
  today: [0, 0],
  yesterday: [1, 1],
  'this-week': [0, 6],
  'last-week': [5, 14],
  'last-month': [21, 62],
  earlier: [1, Number.POSITIVE_INFINITY],
};

/** Whether a day lies where somebody asked; anywhere when they did not say. */
function liesIn(said: DaySaid | undefined, { ago }: Day): boolean {
  if (!said) return true;
  const [from, to] = SPANS[said];
  return ago >= from && ago <= to;
}

function progress(past: Past, leg: Leg | undefined, { now, zone }: Moment): readonly Line[] {
  const legs = (leg ? [leg] : LEGS).filter((l) => latest(past.readings, l));
  if (legs.length === 0) return [{ say: 'no-result-yet', ...(leg && { leg }) }];
  const each = legs.flatMap((l) => {
    const all = past.readings.filter((reading) => reading.leg === l);
    const [newest] = all;
    if (!newest) return [];
    const first = all.findLast((r) => r !== newest && change(r, newest).size !== 'incomparable');
    const earlier = first ?? before(past.readings, newest);
    const since = earlier && { change: change(earlier, newest), since: dayOf(earlier.takenAt, now, zone) };
    // Only so many are looked back at: there may have been more.
    const more = past.readings.length >= RECENT_READINGS;
    return [{ say: 'progress', leg: l, tests: all.length, more, method: newest.method, ...since } as const];
  });
  const shown = endOfOffers(past, legs);
  if (shown) return [...each, shown];
  return [...each, ...itHelps(past, legs), ...notToldYet(past, legs, now)];
}

function daysDone({ holds, readings, weeks }: Past, day: DaySaid | undefined, { now, zone }: Moment): Line {
  if (day !== 'today' && day !== 'yesterday') {
    const today = dayNumber(now, zone);
    const monday = mondayOf(today);
    const all = withDays(weeks, holds, zone);
    const done = { say: 'days-done', begun: daysStretched(all).length > 0 } as const;
    if (day === 'last-week') return { ...done, of: 'last-week', days: daysBetween(all, monday - 7, monday - 1) };
    return day === 'last-month' || day === 'earlier'
      ? { ...done, of: 'four-weeks', days: daysBetween(all, today - 27, today) }
      : { ...done, of: 'this-week', days: daysBetween(all, monday, today) };
  }
  const ago = day === 'today' ? 0 : 1;
  const then = <T>(items: readonly T[], at: (item: T) => number): readonly T[] =>
    items.filter((item) => dayOf(at(item), now, zone).ago === ago);
  const held = then(holds, ({ at }) => at);
  const tested = then(readings, ({ takenAt }) => takenAt);
  return {
    say: 'done-on',
    day,
    legs: LEGS.filter((leg) => held.some((hold) => hold.leg === leg)),
    holds: held.length,
    tested: LEGS.filter((leg) => tested.some((reading) => reading.leg === leg)),
  };
}

function lastDay({ holds, weeks }: Past, { now, zone }: Moment): Line {
  const [newest] = holds;
  if (newest) return { say: 'last-day', on: dayOf(newest.at, now, zone) };
  // What is older is kept by its weeks alone.
  return { say: 'days-done', begun: daysStretched(weeks).length > 0, of: 'this-week', days: 0 };
}

/** Whoever has been tested has a day for the next one; everybody else is told the rule. */
function nextTest(past: Past, moment: Moment): readonly Line[] | undefined {
  const next = moment.bystander?.is === 'unrecognised' ? undefined : retestDay(past, moment);
  if (!next) return undefined;
  return [next.ago < 0 ? { say: 'retest-near', on: next } : { say: 'test-due' }];
}

/** The plan in one breath: the one that is under way where it is theirs, else the one that is kept. */
function planTold(from: State, past: Past, moment: Moment): Line {
  const plan = moment.bystander ? (past.plan ?? USUAL_PLAN) : from.visit.plan;
  const tested = LEGS.some((leg) => latest(past.readings, leg));
  const legs = tested ? legsToStretch({ ...from.visit, past, plan, resting: [] }, []) : [];
  const retest = retestDay(past, moment);
  return { say: 'my-plan', plan: asDone(plan), legs, aim: weekNow(past, moment).aim, ...(retest && { retest }) };
}
