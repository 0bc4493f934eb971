import type { Event } from '../dialogue/event';
import { TOPICS } from '../dialogue/topic';
import { exactly } from '../domain/angle';
import { STOP_REASONS } from '../domain/reading';
import { FEELING, LANDMARK, LEG, ORDER } from './values';

/** What can be touched and stands for itself. */
const TOUCHABLE: readonly Event[] = [
  { heard: 'yes' },
  { heard: 'no' },
  { heard: 'not-sure' },
  { heard: 'elsewhere' },
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

/** What a touch on one of our screens means: ['pause'], ['landmark', 'mid-shin'], ['stopped', 'knee-bends'] or ['degrees', '50']; anything else was missed. */
export function touched([what, which]: readonly unknown[]): Event {
  const landmark = LANDMARK.find((each) => each === which);
  if (what === 'landmark' && landmark !== undefined) return { heard: 'findings', landmark };
  const reason = STOP_REASONS.find((each) => each === which);
  if (what === 'stopped' && reason !== undefined) return { heard: 'findings', stopped: [reason] };
  const degrees = Number(which);
  if (what === 'degrees' && degrees >= 0 && degrees <= 120) {
    return { heard: 'findings', angle: { how: 'degrees', angle: exactly(degrees), method: 'guess' } };
  }
  const option = Number(which);
  if (what === 'option' && Number.isInteger(option) && option > 0) return { heard: 'option', index: option };
  const leg = LEG.find((each) => each === which);
  if (what === 'leg' && leg !== undefined) return { heard: 'leg', leg };
  const feeling = FEELING.find((each) => each === which);
  if (what === 'feeling' && feeling !== undefined) return { heard: 'feeling', feeling };
  const topic = TOPICS.find((each) => each === which);
  if (what === 'ask' && topic !== undefined) return { heard: 'ask', topic };
  if (what === 'felt' && which === 'hurt') return { heard: 'felt', felt: [{ what: 'hurt' }] };
  const order = ORDER.find((each) => each === which);
  if (what === 'order' && order !== undefined) return { heard: 'order', order };
  return TOUCHABLE.find(({ heard }) => heard === what) ?? { heard: 'missed' };
}
