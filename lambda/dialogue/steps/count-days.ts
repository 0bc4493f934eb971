import type { Note } from '../../domain/past';
import { weeksChanged, withDays } from '../../domain/week';
import type { State } from '../state';
import type { Moment } from '../turn';

/**
 * Counts what was held into the weeks, and notes the weeks that changed. What a session before could not write is made up
 * for, as far as its holds are still looked at; where nothing is known of the weeks, none is overwritten.
 */
export function countDays(state: State, { zone }: Pick<Moment, 'zone'>): { state: State; notes: readonly Note[] } {
  const { past } = state.visit;
  if (!past.known) return { state, notes: [] };
  const weeks = withDays(past.weeks, past.holds, zone);
  const notes = weeksChanged(past.weeks, weeks).map((week): Note => ({ note: 'week', week }));
  return notes.length === 0
    ? { state, notes }
    : { state: { ...state, visit: { ...state.visit, past: { ...past, weeks } } }, notes };
}
