import type { Felt } from '../../domain/felt';
import type { Posture, Stretch } from '../../domain/plan';
import type { Event, Feeling } from '../event';
import type { Line } from '../line';
import type { Place, State } from '../state';

/** The stretch going on, or the last one that was; lying where there was none. */
export function stretchAt({ visit: { stretching } }: State): Stretch {
  const hold = stretching?.holds[stretching.next] ?? stretching?.holds.at(-1);
  return hold?.stretch ?? 'lying';
}

/** One cue for how it feels, in the words of the stretch that is going on. */
export const feelingLine = (from: State, feeling: Feeling): Line => ({
  say: 'feeling',
  feeling,
  stretch: stretchAt(from),
  when: from.place.at === 'after' ? 'after' : 'during',
});

/** How it feels to somebody who says what they do not feel: no pull where it should be is no stretch, and nothing else is good. */
export function feelingDenied({
  felt = [],
  signs = [],
  stopped = [],
}: Extract<Event, { heard: 'deny' }>): Feeling | undefined {
  const pulls = ({ what, where }: Felt) => what === 'pull' && (where === undefined || where === 'behind-thigh');
  if (felt.some(pulls) || stopped.includes('discomfort-behind-leg')) return 'no-stretch';
  return felt.length + signs.length + stopped.length > 0 ? 'good' : undefined;
}

/** How somebody is, as far as the conversation can know. */
export function postureIn(from: State): Posture {
  const { lying, strained } = from.visit;
  if (lying) return 'lying';
  const { stretching } = from.visit;
  const seated = stretching !== undefined && stretchAt(from) === 'seated';
  return strained && seated ? 'seated' : 'free';
}

/** Where somebody has already told that the leg is down. */
const LOWERED: ReadonlySet<Place['at']> = new Set<Place['at']>([
  'set-up',
  'stop-reason',
  'angle',
  'landmark',
  'odd-angle',
  'before-or-after',
  'go-further',
  'another-go',
]);

/** Whether the leg is down for certain, and has not to be told so. */
export const isLowered = (place: Place): boolean =>
  place.at === 'where-felt' ? LOWERED.has(place.back.at) : LOWERED.has(place.at);
