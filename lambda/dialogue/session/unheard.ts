import type { Note, Past } from '../../domain/past';
import type { ParseSnapshot } from '../parse';
import { rulesOf } from '../places';
import { progressOf, snapshot } from '../snapshot';
import type { State } from '../state';
import { unplayed } from '../steps/hold-clock';
import { savedIn } from './open';

/** A state whose last answer nobody heard: its instructions are still to be given, and a hold is still to be begun. */
function unheard(state: State): State {
  if (state.place.at === 'hold') return unplayed(state);
  const { place, visit } = state;
  const instructions = rulesOf(place).instructions?.(place, visit) ?? place.at;
  return { place, visit: { ...visit, saidBefore: visit.saidBefore.filter((name) => name !== instructions) } };
}

/** What is to be remembered when the last answer was never played: where it broke off, as if that had not been said. */
export function notesOfUnheard(past: Past, parse: ParseSnapshot): readonly Note[] {
  const saved = savedIn(past, parse);
  return saved ? [{ note: 'place', state: snapshot(unheard(saved.state)), at: saved.at }] : [];
}

/** Whether the diary knows a visit just as it stands here, so that nothing was done since. */
export function isAsKept(state: State, { brokenOff, ...known }: Past, parse: ParseSnapshot): boolean {
  const [then, now] = [brokenOff?.state, snapshot(state)].map((each) => parse(each, known));
  return then !== undefined && now !== undefined && progressOf(then) === progressOf(now);
}
