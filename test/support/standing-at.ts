import type { Place, State, Visit } from '../../lambda/dialogue/state';
import { emptyPast, type Past } from '../../lambda/domain/past';
import { visitWith } from './visit-with';

/** When tables of the conversation are heard. */
export const NOW = Date.parse('2026-03-03T08:00:00Z');

/** Somebody standing at a place of the conversation: screened, and with both legs to test, unless told otherwise. */
export function standingAt(place: Place, visit: Partial<Visit> = {}, past: Past = emptyPast(true)): State {
  const { state } = visitWith(past, { now: NOW, zone: 'UTC' }, 'opened');
  return {
    place,
    visit: { ...state.visit, disclaimerHeard: true, screened: true, toTest: ['left', 'right'], ...visit },
  };
}
