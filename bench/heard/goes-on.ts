import type { State } from '../../lambda/dialogue/state';
import type { Turn } from '../../lambda/dialogue/turn';

/** Places that are nearer to a raise, a hold or a result than the one before them. */
const FURTHER: readonly State['place']['at'][] = [
  ...(['set-up', 'raise', 'stop-reason', 'angle', 'landmark', 'odd-angle', 'before-or-after', 'go-further'] as const),
  ...(['verdict', 'stretch-set-up', 'before-chair', 'up-and-over', 'hold', 'after'] as const),
];

/** Whether a turn costs a body something when it comes of nothing: it ends a raise or begins one, makes a reading, deletes, or clears a question of safety. */
export function costs({ place, visit }: State, { state, lines, notes }: Turn): boolean {
  if (place.at === 'raise' && state.place.at !== 'raise' && FURTHER.includes(state.place.at)) return true;
  if (place.at !== 'hold' && lines.some(({ say }) => say === 'raise-now' || say === 'sound')) return true;
  if (notes.some(({ note }) => note === 'reading' || note.startsWith('forget'))) return true;
  if (!visit.screened && state.visit.screened) return true;
  return place.at === 'screening' && state.place.at === 'screening' && place.question !== state.place.question;
}

/**
 * Whether a turn goes on with what somebody came for: what it costs something to do for nothing, the next place on the way,
 * the hold that was playing, or praise. Asking again, asking more and stopping do not.
 */
export function goesOn(before: State, turn: Turn): boolean {
  const { state, lines } = turn;
  // A leg that is left alone has gone on nowhere.
  if (lines.some(({ say }) => say === 'leg-not-today')) return false;
  if (lines.some((line) => line.say === 'sound' || (line.say === 'feeling' && line.feeling === 'good'))) return true;
  return costs(before, turn) || (before.place.at !== state.place.at && FURTHER.includes(state.place.at));
}
