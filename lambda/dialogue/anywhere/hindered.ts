import type { Event } from '../event';
import { type Move, stay } from '../move';
import type { State } from '../state';
import { isMishap } from '../steps/settle-reading';
import { GETTING_READY, giveTime } from './give-time';

/** A strap that is lost, a cramp, fear, told while getting ready: a word on it, and time; what stops a raise has none there. */
export function hindered(from: State, { stopped }: Extract<Event, { heard: 'findings' }>): Move | undefined {
  const what = stopped?.find(isMishap);
  if (!what || !GETTING_READY.has(from.place.at)) return undefined;
  return { ...giveTime(from, undefined), ...stay(from, [{ say: 'mishap', what, during: 'rest' }]) };
}
