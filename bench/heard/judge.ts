import { isDeepStrictEqual } from 'node:util';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import type { State } from '../../lambda/dialogue/state';
import { eventsOf } from './events';
import { goesOn } from './goes-on';
import { ANY_DANGER, isNoise, type Meaning } from './meaning';
import type { Row } from './rows';

/** The time zone of everybody who is played. */
export const ZONE = 'America/Los_Angeles';

/** How far apart two ways of reading an approximate angle may lie, at either end. Degrees. */
const NEAR = 2;

const asFindings = ({ value, ...rest }: Extract<Event, { heard: 'number' }>): Event => ({
  ...rest,
  heard: 'findings',
  angle: { how: 'degrees', angle: { low: value, high: value }, method: 'guess' },
});

/** Whether two events say the same; an approximate angle may be read a little differently. */
function same(one: Event, another: Event, { approx, angle_min, angle_max }: Meaning): boolean {
  if (isDeepStrictEqual(one, another)) return true;
  if (one.heard === 'number' && another.heard === 'findings') return same(asFindings(one), another, { angle_min: '' });
  if (one.heard === 'ask' && another.heard === 'ask' && another.degrees === undefined)
    return one.topic === another.topic;
  if (one.heard !== 'findings' || another.heard !== 'findings') return false;
  const [a, b] = [one.angle, another.angle];
  if (a?.how !== 'degrees' || b?.how !== 'degrees' || !(approx || angle_min || angle_max)) return false;
  const near = (angle_min === undefined && angle_max !== undefined) || Math.abs(a.angle.low - b.angle.low) <= NEAR;
  const nearly = (angle_max === undefined && angle_min !== undefined) || Math.abs(a.angle.high - b.angle.high) <= NEAR;
  return near && nearly && a.method === b.method && isDeepStrictEqual({ ...one, angle: b }, another);
}

/** What the conversation makes of an event where it stands: the place it leads to and what is said. */
function outcome(before: State, event: Event, now: number): unknown {
  const { state, lines } = respond(before, event, { now, zone: ZONE });
  const { turns: _, saidBefore: __, ...visit } = state.visit;
  return { place: state.place, visit, lines };
}

/** Where the conversation stood before and after something was heard. */
export interface Course {
  readonly before: State | undefined;
  readonly heard: Event;
  readonly after: State | undefined;
  readonly now: number;
}

/** Whether what was heard is what the row means: by the event, or by what the conversation makes of it. */
export function isUnderstood({ meaning }: Row, { before, heard, after, now }: Course): boolean {
  if (isNoise(meaning)) return heard.heard === 'missed';
  if (heard.heard === 'missed' || (after && after.visit.misses > (before?.visit.misses ?? 0))) return false;
  if (meaning.intent === ANY_DANGER)
    return before !== undefined && !goesOn(before, respond(before, heard, { now, zone: ZONE }));
  return eventsOf(meaning).some(
    (meant) =>
      same(heard, meant, meaning) ||
      (before && isDeepStrictEqual(outcome(before, heard, now), outcome(before, meant, now))),
  );
}
