import type { Line } from '../line';
import { end, type Move } from '../move';
import { leftAt } from '../places/kept-place';
import type { State } from '../state';
import { stretchAt } from '../steps/body';
import type { Moment } from '../turn';

/** Leaving is instant and short. What is under way is kept for a day. */
export function leave(from: State, why: 'stop' | 'done', { now }: Moment): Move {
  const { place, visit } = from;
  const underWay = place.at === 'sign-check' || (visit.screened && (visit.toTest.length > 0 || isStretching(from)));
  const notes = underWay ? leftAt(from, now) : [];
  const kept: readonly Line[] = notes.some(({ note }) => note === 'place') ? [{ say: 'kept-for-later' }] : [];
  const up = place.at === 'raise' || place.at === 'paused';
  const lower: readonly Line[] = up ? [{ say: 'lower-leg', stretch: stretchAt(from) }] : [];
  return end(from, [...lower, ...kept, { say: 'goodbye', why }], { notes });
}

const isStretching = ({ visit: { stretching } }: State): boolean =>
  stretching !== undefined && stretching.next < stretching.holds.length;
