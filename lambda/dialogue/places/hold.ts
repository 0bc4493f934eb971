import { QUIET, remainder } from '../../domain/hold';
import { play } from '../holds/play';
import { moveByHold, PAUSE, tellOf } from '../holds/steer';
import type { Line } from '../line';
import { agrees, go, type Room, stay } from '../move';
import type { State } from '../state';
import { paced, placeAfter, soundOf } from '../steps/hold-clock';

/** A hold turn: get ready, hold, rest, hold …, and what comes next. What is heard in it is answered by the place it leads to. */
export const hold: Room<'hold'> = {
  scene({ playing }, visit) {
    const { stretching, slow } = visit;
    if (!stretching) return [];
    const segments = soundOf(stretching, playing);
    const sound: Line = { say: 'sound', segments, holds: stretching.holds };
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
    return moveByHold(here, event, moment) ?? tellOf(here, event);
  },
  quiet: 80,
};
