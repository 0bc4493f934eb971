import type { Line } from '../line';
import { end, type Move } from '../move';
import { leftAt, SCREENS_AGAIN } from '../places/kept-place';
import type { State } from '../state';
import { stretchAt } from '../steps/body';
import type { Moment } from '../turn';

/** Leaving is instant and short. What is under way is kept for a day. */
export function leave(from: State, why: 'stop' | 'done', { now }: Moment): Move {
  const { place, visit } = from;
  const underWay = place.at === 'sign-check' || (visit.screened && (visit.toTest.length > 0 || isStretching(from)));
  const notes = underWay ? leftAt(from, now) : [];
  const kept: readonly Line[] = notes.some(({ note }) => note === 'place') ? [{ say: 'kept-for-later' }] : [];
  return end(from, [...lowering(from), ...kept, { say: 'goodbye', why }], { notes });
}

/** Somebody else's turn: nothing that was cleared is cleared for them, and they do not go on where this one stood. */
export function makeRoom(from: State): Move {
  const say = [...lowering(from), { say: 'goodbye', why: 'next-person' } as const];
  return end(from, say, { notes: SCREENS_AGAIN });
}

function lowering(from: State): readonly Line[] {
  const up = from.place.at === 'raise' || from.place.at === 'paused';
  return up ? [{ say: 'lower-leg', stretch: stretchAt(from) }] : [];
}

const isStretching = ({ visit: { stretching } }: State): boolean =>
  stretching !== undefined && stretching.next < stretching.holds.length;
