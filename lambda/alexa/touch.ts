import type { Event } from '../dialogue/event';
import { TOPICS } from '../dialogue/topic';
import { exactly } from '../domain/angle';
import { STOP_REASONS } from '../domain/reading';
import { NOON } from '../domain/reminder';
import { WEEKDAYS } from '../domain/week';
import { FEELING, LANDMARK, LEG, ORDER, STEP } from './values';

/** What can be touched and stands for itself. */
const TOUCHABLE: readonly Event[] = [
  { heard: 'yes' },
  { heard: 'no' },
  { heard: 'not-sure' },
  { heard: 'elsewhere' },
  { heard: 'ready' },
  { heard: 'not-yet' },
  { heard: 'limit' },
  { heard: 'pause' },
  { heard: 'resume' },
  { heard: 'skip' },
  { heard: 'repeat' },
  { heard: 'previous' },
  { heard: 'again' },
  { heard: 'start-over' },
  { heard: 'test' },
  { heard: 'stretch' },
  { heard: 'stop' },
];

/** What a touch on one of our screens means: ['pause'], ['landmark', 'mid-shin'], ['stopped', 'knee-bends'] or ['degrees', '50']; anything else was missed. */
export function touched([what, which]: readonly unknown[]): Event {
  const named = <Name extends string>(kind: string, names: readonly Name[]): Name | undefined =>
    what === kind ? names.find((each) => each === which) : undefined;
  const number = Number(which);
  const landmark = named('landmark', LANDMARK);
  if (landmark !== undefined) return { heard: 'findings', landmark };
  const reason = named('stopped', STOP_REASONS);
  if (reason !== undefined) return { heard: 'findings', stopped: [reason] };
  if (what === 'degrees' && number >= 0 && number <= 120) {
    return { heard: 'findings', angle: { how: 'degrees', angle: exactly(number), method: 'guess' } };
  }
  const days = named('days', ['daily', 'weekdays']);
  if (days !== undefined) return { heard: 'when', when: { days: days === 'daily' ? WEEKDAYS : WEEKDAYS.slice(0, 5) } };
  if (what === 'time' && Number.isInteger(number) && number > 0 && number < 24) {
    return { heard: 'when', when: { time: { hour: number, minute: 0 }, ...(number < NOON && { daytime: 'morning' }) } };
  }
  if (what === 'option' && Number.isInteger(number) && number > 0) return { heard: 'option', index: number };
  const leg = named('leg', LEG);
  if (leg !== undefined) return { heard: 'leg', leg };
  const feeling = named('feeling', FEELING);
  if (feeling !== undefined) return { heard: 'feeling', feeling };
  const topic = named('ask', TOPICS);
  if (topic !== undefined) return { heard: 'ask', topic };
  if (what === 'felt' && which === 'hurt') return { heard: 'felt', felt: [{ what: 'hurt' }] };
  if (what === 'felt' && which === 'low-back') return { heard: 'felt', felt: [{ what: 'hurt', where: 'low-back' }] };
  if (what === 'felt' && which === 'behind-knee')
    return { heard: 'felt', felt: [{ what: 'pull', where: 'behind-knee' }] };
  const step = named('plan', STEP);
  if (step !== undefined) return { heard: 'plan', step };
  if (what === 'forget' && which === 'everything') return { heard: 'forget', what: 'everything' };
  const order = named('order', ORDER);
  if (order !== undefined) return { heard: 'order', order };
  return TOUCHABLE.find(({ heard }) => heard === what) ?? { heard: 'missed' };
}
