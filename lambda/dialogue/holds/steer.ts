import { remainder } from '../../domain/hold-marks';
import { other } from '../../domain/leg';
import { HOLD_SECONDS, type Hold } from '../../domain/plan';
import type { Event, Feeling, StoppedSaid } from '../event';
import { type Move, stay } from '../move';
import type { State } from '../state';
import { feelingLine } from '../steps/body';
import type { Moment } from '../turn';
import type { Stretching } from '../under-way';
import { onward } from './next';
import { play } from './play';

/** Quiet when somebody pauses: some at once, the rest in the reprompt. Seconds. */
export const PAUSE = 30;

/** Seconds of "a bit longer", which in the middle of a hold is of this one. */
const MORE = 10;
export const inHold = (event: Event): Event =>
  event.heard === 'plan' && event.brief ? { heard: 'add-seconds', seconds: MORE } : event;

/** Skip, previous, repeat and the other leg move by hold. */
export function moveByHold(from: State, event: Event, moment: Moment): Move | undefined {
  const { stretching } = from.visit;
  if (!stretching) return undefined;
  const { holds, next, held } = stretching;
  switch (event.heard) {
    case 'skip':
      return toHold(from, stretching, next + 1, moment);
    case 'previous':
      return next === 0
        ? play(startingAt(from, stretching, 0), moment, [{ say: 'nothing-before' }])
        : toHold(from, stretching, next - 1, moment);
    case 'repeat':
      return readyFor(from, stretching);
    case 'again':
      return toHold(from, stretching, held > 0 ? next : Math.max(0, next - 1), moment);
    case 'next-leg':
      return toOtherLeg(from, stretching, moment);
    case 'leg':
      return event.leg === 'other' || event.leg === other(holds[next]?.leg ?? 'left')
        ? toOtherLeg(from, stretching, moment)
        : undefined;
    default:
      return undefined;
  }
}

/** "Repeat" may be no more than "what?": the hold that it means is asked for, and nobody is sent into it. */
function readyFor(from: State, stretching: Stretching): Move {
  const { holds, next, held } = stretching;
  const [before, hold] = [holds[next - 1], holds[next]];
  const back = held === 0 && before?.leg === hold?.leg && before?.stretch === hold?.stretch;
  return stay(startingAt(from, stretching, back ? next - 1 : next), []);
}

/** To the next hold of the other leg; the end where there is none. */
function toOtherLeg(from: State, stretching: Stretching, moment: Moment): Move {
  const { holds, next } = stretching;
  const leg = holds[next]?.leg;
  const index = holds.findIndex((hold, i) => i > next && hold.leg !== leg);
  return toHold(from, stretching, index < 0 ? holds.length : index, moment);
}

const startingAt = (from: State, stretching: Stretching, next: number): State => ({
  ...from,
  visit: { ...from.visit, stretching: { ...stretching, next, held: 0 } },
});

/** To a hold of the programme: straight in on the same leg, else by way of the change-over. */
function toHold(from: State, stretching: Stretching, index: number, moment: Moment): Move {
  const to = startingAt(from, stretching, index);
  const hold = stretching.holds[index];
  const current = stretching.holds[stretching.next] ?? stretching.holds.at(-1);
  const same = hold !== undefined && hold.leg === current?.leg && hold.stretch === current.stretch;
  return same ? play(to, moment) : onward(to, current, []);
}

/** What can be told about the hold going on, after which it goes on. */
export function tellOf(from: State, event: Event): Move | undefined {
  const { stretching } = from.visit;
  if (!stretching) return undefined;
  const { holds, next, held } = stretching;
  const hold = holds[next];
  if (!hold) return undefined;
  const left = remainder(hold.seconds, held);
  switch (event.heard) {
    case 'time-left':
      return stay(from, [{ say: 'left-in-hold', hold, left }]);
    case 'reps-left':
      return stay(from, [{ say: 'holds-left', hold, left: holds.length - next }]);
    case 'add-seconds':
      return addSeconds(from, stretching, hold, event.seconds);
    case 'findings':
      return event.stopped?.[0] ? aboutStopping(from, event.stopped[0]) : undefined;
    default:
      return undefined;
  }
}

function addSeconds(from: State, stretching: Stretching, hold: Hold, more: number): Move {
  const seconds = hold.seconds + more;
  if (!Number.isInteger(more) || more <= 0 || seconds > HOLD_SECONDS.most) {
    return stay(from, [{ say: 'plan-range', what: 'seconds' }]);
  }
  const holds = stretching.holds.map((h, index) => (index === stretching.next ? { ...h, seconds } : h));
  return stay(from, [{ say: 'added-seconds', seconds: more }], { visit: { stretching: { ...stretching, holds } } });
}

/** In a hold the method's stop reasons are only form; a mishap pauses. */
function aboutStopping(from: State, stopped: StoppedSaid): Move {
  const feeling: Partial<Record<StoppedSaid, Feeling>> = {
    'discomfort-behind-leg': 'good',
    nothing: 'too-easy',
    shaking: 'shaking',
  };
  const felt = feeling[stopped];
  if (felt) return stay(from, [feelingLine(from, felt)]);
  if (stopped === 'knee-bends') return stay(from, [{ say: 'answer', topic: 'knee-bending' }]);
  if (stopped === 'other-leg-lifts') return stay(from, [{ say: 'answer', topic: 'other-leg' }]);
  const what = stopped === 'strap' || stopped === 'fear' || stopped === 'tired-arms' ? stopped : 'cramp';
  return stay(from, [{ say: 'mishap', what, during: 'hold' }]);
}
