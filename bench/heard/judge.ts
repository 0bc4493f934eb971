import { isDeepStrictEqual } from 'node:util';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import type { State } from '../../lambda/dialogue/state';
import type { Moment } from '../../lambda/dialogue/turn';
import { voice } from '../../lambda/speech/voice';
import { eventsOf, isVague } from './events';
import { goesOn } from './goes-on';
import { isAnyDanger, isDanger, isNoise, type Meaning } from './meaning';
import type { Row } from './rows';

/**
 * How well something was understood: to the letter; or softly, where the file says less than we hear (any sign, any topic,
 * a height within five degrees); or not.
 */
export type Judgement = 'strict' | 'soft' | 'not';

/** The time zone of everybody who is played. */
export const ZONE = 'America/Los_Angeles';

/** A moment at which the person of the measurement hears and speaks. */
export const momentAt = (now: number): Moment => ({ now, zone: ZONE, leadSeconds: voice('en-US').leadSeconds });

/** How far apart two ways of reading an approximate angle may lie, at either end, to be the same, and to be nearly so. Degrees. */
const SAME = 2;
const NEAR = 5;

/** Of the events that a row may mean, so many are played to see whether what was heard comes to the same. */
const PLAYED = 6;

const asFindings = ({ value, ...rest }: Extract<Event, { heard: 'number' }>): Event => ({
  ...rest,
  heard: 'findings',
  angle: { how: 'degrees', angle: { low: value, high: value }, method: 'guess' },
});

/** Whether two events say the same; an approximate angle may be read a little differently, by `within` degrees. */
function same(one: Event, another: Event, { approx, angle_min, angle_max }: Meaning, within: number): boolean {
  // The files do not say when.
  if (isDeepStrictEqual(one, another) || (one.heard === 'reminder' && another.heard === 'reminder')) return true;
  if (one.heard === 'number' && another.heard === 'findings')
    return same(asFindings(one), another, { angle_min: '' }, within);
  if (one.heard === 'ask' && another.heard === 'ask' && another.degrees === undefined)
    return one.topic === another.topic;
  if (one.heard === 'felt' && another.heard === 'felt')
    return isDeepStrictEqual(one.felt, another.felt) && one.worse === another.worse;
  if (one.heard === 'sign' && another.heard === 'sign') return one.sign === another.sign;
  if (one.heard === 'deny' && another.heard === 'deny') return one.all || !another.all;
  if (one.heard !== 'findings' || another.heard !== 'findings') return false;
  const [a, b] = [one.angle, another.angle];
  if (a?.how !== 'degrees' || b?.how !== 'degrees' || !(approx || angle_min || angle_max)) return false;
  const near = (angle_min === undefined && angle_max !== undefined) || Math.abs(a.angle.low - b.angle.low) <= within;
  const nearly =
    (angle_max === undefined && angle_min !== undefined) || Math.abs(a.angle.high - b.angle.high) <= within;
  return near && nearly && a.method === b.method && isDeepStrictEqual({ ...one, angle: b }, another);
}

/** What the conversation makes of an event where it stands: the place it leads to and what is said. */
function outcome(before: State, event: Event, now: number): unknown {
  const { state, lines } = respond(before, event, momentAt(now));
  const { turns: _, saidBefore: __, ...visit } = state.visit;
  return { place: state.place, visit, lines };
}

/** What somebody hears of it: the same with what only a later turn would make use of left out. */
function reply(before: State, event: Event, now: number): unknown {
  const { state, lines } = respond(before, event, momentAt(now));
  return { place: state.place, resting: state.visit.resting, lines };
}

/** Where a conversation stood before and after something was heard. */
interface Heard {
  readonly before: State;
  readonly heard: Event;
  readonly after: State;
  readonly now: number;
}

/** How well what was heard is what the row means: by the event, or by what the conversation makes of it. */
export function judge({ meaning }: Pick<Row, 'meaning'>, { before, heard: event, after, now }: Heard): Judgement {
  // Asked when it is to be, "every day at eight" is a reminder.
  const answers = event.heard === 'when' && before.place.at === 'reminder' && after.place.at === 'reminder';
  const heard: Event = answers ? { heard: 'reminder', when: event.when } : event;
  if (isNoise(meaning)) return heard.heard === 'missed' ? 'strict' : 'not';
  if (heard.heard === 'missed' || after.visit.misses > before.visit.misses) return 'not';
  if (isAnyDanger(meaning)) return goesOn(before, respond(before, heard, momentAt(now))) ? 'not' : 'soft';
  const meant = eventsOf(meaning);
  const says = (within: number) => meant.some((event) => same(heard, event, meaning, within));
  const comesToTheSame = () => {
    const came = outcome(before, heard, now);
    return meant.slice(0, PLAYED).some((event) => isDeepStrictEqual(outcome(before, event, now), came));
  };
  if (says(SAME) || comesToTheSame()) return isVague(meaning) ? 'soft' : 'strict';
  if (says(NEAR)) return 'soft';
  // Files tell of a pain no more than where it is: what is heard of its kind must come to the same reply.
  if (heard.heard !== 'felt' || !isDanger(meaning)) return 'not';
  const told = reply(before, heard, now);
  return meant.slice(0, PLAYED).some((event) => isDeepStrictEqual(reply(before, event, now), told)) ? 'soft' : 'not';
}

/**
 * Whether somebody who means a row would say what was heard: it is one of the events meant, or comes to the same as the first of
 * them. A "hardly" may lead where a yes does; nobody who means no says yes.
 */
export function wouldSay({ meaning }: Pick<Row, 'meaning'>, { before, heard, now }: Heard): boolean {
  const meant = eventsOf(meaning);
  const comesTo = (event: Event) => isDeepStrictEqual(outcome(before, event, now), outcome(before, heard, now));
  return meant.some((event) => same(heard, event, meaning, NEAR)) || meant.slice(0, 1).some(comesTo);
}

/** Whether what was heard is what the row means, strictly or softly. */
export const isUnderstood = (row: Pick<Row, 'meaning'>, course: Heard): boolean => judge(row, course) !== 'not';
