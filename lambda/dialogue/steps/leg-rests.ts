import type { Leg } from '../../domain/leg';
import { type Move, stay } from '../move';
import type { State } from '../state';

/** Says of a leg that rests today that it does, whatever was to be done with it; nothing of a leg that does not. */
export const legRests = (from: State, leg: Leg | undefined): Move | undefined =>
  leg && from.visit.resting.includes(leg) ? stay(from, [{ say: 'leg-rests', leg }]) : undefined;
