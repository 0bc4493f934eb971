import { QUIET, remainder } from '../../domain/hold';
import { HOLD_SECONDS, type Hold } from '../../domain/plan';
import type { Event, Feeling, StoppedSaid } from '../event';
import type { Line } from '../line';
import { agrees, go, type Move, type Room, stay } from '../move';
import { paced, placeAfter, placeBefore, readySeconds, soundOf } from '../programme';
import type { State, Stretching } from '../state';
import type { Moment } from '../turn';

/**
 * What may be said before a hold turn goes on, and the seconds its slot has: enough at 140 words a minute, Alexa's
 * slowest. Longer things are answered first, and the hold waits for "ready".
 */
const SLOTS: Partial<Readonly<Record<Line['say'], number>>> = {
  'left-in-hold': 6,
  'holds-left': 9,
  'added-seconds': 4,
  'nothing-before': 5,
  'plan-changed': 12,
  'plan-range': 9,
  feeling: 6,
  slower: 4,
  answer: 24,
};

/** Seconds of a slot for these lines before a hold turn; `undefined` where they are too long for one. */
export function slotFor(lines: readonly Line[]): number | undefined {
  const slots = lines.map(({ say }) => SLOTS[say]);
  return slots.reduce<number | undefined>(
    (sum, slot) => (sum === undefined || slot === undefined ? undefined : sum + slot),
    0,
  );
}

/** Quiet when somebody pauses: some at once, the rest in the reprompt. Seconds. */
const PAUSE = 30;

/** Plays the next hold turn of the programme; words before it get a slot of known length, so that the clock stays right. */
export function play(from: State, { now }: Moment, say: readonly Line[] = []): Move {
  const { visit } = from;
  const lead = slotFor(say) ?? 0;
  const playing = {
    since: now,
    lead,
    ready: readySeconds(visit),
    between: paced(QUIET.between, visit.slow),
  };
  const first: readonly Line[] = lead > 0 ? [{ say: 'lead-in', seconds: lead, lines: say }] : [];
  const lying = visit.stretching?.holds[visit.stretching.next]?.stretch === 'lying';
  return go(from, { at: 'hold', playing }, { say: first, visit: { lying } });
}

/** A hold turn: get ready, hold, rest, hold …, and what comes next. What is heard in it is answered by the place it leads to. */
export const hold: Room<'hold'> = {
  scene({ playing }, visit) {
    const { stretching, slow } = visit;
    if (!stretching) return [];
    const segments = soundOf(stretching, playing);
    const { holds, next, held } = stretching;
    const sound: Line = { say: 'sound', segments, holds, first: next === 0 && held === 0 };
    return [sound, ...whatNext(placeAfter(visit, playing), slow)];
  },
  answer: () => undefined,
};

function whatNext({ place, visit }: State, slow: boolean): readonly Line[] {
  if (place.at === 'after') return [{ say: 'all-done' }];
  if (place.at === 'before-chair') return [{ say: 'lying-done' }];
  const next = visit.stretching?.holds[visit.stretching.next];
  const last = visit.stretching?.holds[visit.stretching.next - 1];
  if (!next || !last || next.leg === last.leg) return [];
  const quiet: Line = { say: 'quiet', during: 'strap', seconds: paced(QUIET.otherLeg, slow) };
  return [{ say: 'leg-done', leg: last.leg, next }, quiet];
}

/** Waiting to go on, between two holds or in the middle of one. What is held is kept. */
export const paused: Room<'paused'> = {
  scene(_, { stretching, told }) {
    const next = stretching?.holds[stretching.next];
    if (!stretching || !next) return [];
    const left = remainder(next.seconds, stretching.held);
    return [
      { say: 'paused', hold: next, left },
      ...(told.includes('gone-quiet-hint') ? [] : [{ say: 'gone-quiet-hint' } as const]),
      { say: 'quiet', during: 'wait', seconds: PAUSE },
    ];
  },
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const { stretching } = visit;
    if (!stretching) return undefined;
    if (agrees(event)) return play(here, moment);
    if (event.heard === 'pause') return go(here, place);
    if (event.heard === 'no') return { ...stay(here, [{ say: 'take-your-time' }]), wait: PAUSE };
    return moveByHold(here, event, moment) ?? tellFrom(here, stretching, event);
  },
  quiet: 80,
};

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
      return toHold(from, stretching, held > 0 ? next : Math.max(0, next - 1), moment);
    case 'next-leg': {
      const leg = holds[next]?.leg;
      const index = holds.findIndex((h, i) => i > next && h.leg !== leg);
      return toHold(from, stretching, index < 0 ? holds.length : index, moment);
    }
    default:
      return undefined;
  }
}

const startingAt = (from: State, stretching: Stretching, next: number): State => ({
  ...from,
  visit: { ...from.visit, stretching: { ...stretching, next, held: 0 } },
});

/** To a hold of the programme: straight in on the same leg, with time to change over for the other. */
function toHold(from: State, stretching: Stretching, index: number, moment: Moment): Move {
  const to = startingAt(from, stretching, index);
  const hold = stretching.holds[index];
  const current = stretching.holds[stretching.next];
  const place = placeBefore({ ...stretching, next: index, held: 0 });
  if (!hold || place.at !== 'paused') return go(to, place);
  if (current?.leg === hold.leg && current.stretch === hold.stretch) return play(to, moment);
  const quiet: Line = { say: 'quiet', during: 'strap', seconds: paced(QUIET.otherLeg, from.visit.slow) };
  return { ...go(to, place, { say: [{ say: 'skipped', hold }, quiet] }), plays: 'question' };
}

/** What can be told about the hold going on, after which it goes on. */
function tellFrom(from: State, stretching: Stretching, event: Event): Move | undefined {
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
    nothing: 'no-stretch',
    shaking: 'shaking',
    'tired-arms': 'tired',
  };
  const felt = feeling[stopped];
  if (felt) return stay(from, [{ say: 'feeling', feeling: felt }]);
  if (stopped === 'knee-bends') return stay(from, [{ say: 'answer', topic: 'knee-bending' }]);
  if (stopped === 'other-leg-lifts') return stay(from, [{ say: 'answer', topic: 'other-leg' }]);
  const what = stopped === 'cramp' || stopped === 'strap' || stopped === 'fear' ? stopped : 'cramp';
  return { ...stay(from, [{ say: 'mishap', what }]), wait: PAUSE };
}
