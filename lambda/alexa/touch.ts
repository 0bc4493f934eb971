import type { Event } from '../dialogue/event';
import { LANDMARK } from './values';

/** What can be touched and stands for itself. */
const TOUCHABLE: readonly Event[] = [
  { heard: 'yes' },
  { heard: 'no' },
  { heard: 'not-sure' },
  { heard: 'ready' },
  { heard: 'wait' },
  { heard: 'limit' },
  { heard: 'pause' },
  { heard: 'resume' },
  { heard: 'skip' },
  { heard: 'repeat' },
  { heard: 'previous' },
  { heard: 'stop' },
];

/** What a touch on one of our screens means: ['pause'], or ['landmark', 'mid-shin']; anything else was missed. */
export function touched([what, which]: readonly unknown[]): Event {
  const landmark = LANDMARK.find((each) => each === which);
  if (what === 'landmark' && landmark !== undefined) return { heard: 'findings', landmark };
  return TOUCHABLE.find(({ heard }) => heard === what) ?? { heard: 'missed' };
}
