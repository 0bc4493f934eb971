import type { Note } from '../../domain/past';
import type { Instant } from '../../domain/reading';
import { progressOf, snapshot } from '../snapshot';
import type { Place, State } from '../state';
import { rulesOf } from '.';

/** The place to come back to: this one, where it is kept, else the one it was opened from. None while a sign waits for its answer. */
function placeToKeep(place: Place): Place | undefined {
  if (rulesOf(place).kept) return place;
  return 'back' in place && place.at !== 'sign-check' ? placeToKeep(place.back) : undefined;
}

/** What is kept of a session that is left where it stands; nothing, where there is no place to come back to. */
export function leftAt({ place, visit }: State, at: Instant): readonly Note[] {
  const back = placeToKeep(place);
  if (back) return [{ note: 'place', state: snapshot({ place: back, visit }), at }];
  return waits(place) ? SCREENS_AGAIN : [];
}

const waits = (place: Place): boolean => place.at === 'sign-check';

/** A sign not dealt with, or an answer taken back: who comes back begins with the questions of safety, and not where they stood. */
export const SCREENS_AGAIN: readonly Note[] = [{ note: 'not-cleared' }, { note: 'no-place' }];

/**
 * Where it stands is saved whenever that changes, and dropped when the visit came to its end. What came in is compared
 * with what goes out; `from`, a hold already left, is what is kept while something else is asked: rest is never a hold.
 */
export function placeNotes(
  before: State,
  from: State,
  after: State,
  notes: readonly Note[],
  now: Instant,
): readonly Note[] {
  if (notes.some(({ note }) => note === 'place' || note === 'no-place')) return [];
  // Before the questions of safety are answered nothing has begun that could come to an end; what was left before stays.
  if (after.place.at === 'over') return from.visit.screened ? [{ note: 'no-place' }] : [];
  if (waits(after.place)) return waits(before.place) || !after.visit.screened ? [] : SCREENS_AGAIN;
  const { kept } = rulesOf(after.place);
  if (kept ? progressOf(before) === progressOf(after) : before.place.at !== 'hold') return [];
  const { clearedAt = now } = after.visit.past;
  const dealtWith = waits(before.place) && after.visit.screened && !notes.some(({ note }) => note === 'cleared');
  const cleared: readonly Note[] = dealtWith ? [{ note: 'cleared', at: clearedAt }] : [];
  return [...cleared, { note: 'place', state: snapshot(kept ? after : from), at: now }];
}
