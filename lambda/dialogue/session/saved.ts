import type { Past } from '../../domain/past';
import type { Line } from '../line';
import type { State } from '../state';
import { saves } from '../steps/said-before';
import type { Turn } from '../turn';

/** Whether something may be told of the notes: not over a hold's clock, and never before what saves somebody. */
const mayTell = ({ lines }: Turn): boolean => !saves(lines) && !lines.some(({ say }) => say === 'sound');

const told = (state: State, names: State['visit']['saidBefore']): State => ({
  ...state,
  visit: { ...state.visit, saidBefore: names },
});

/** The same turn when its notes could not be written: nothing is claimed to be saved or deleted, and that is told once. */
export function unsaved(turn: Turn): Turn {
  const { visit, place } = turn.state;
  const deleting = turn.lines.some((line) => line.say === 'forgotten');
  const lines = turn.lines.flatMap((line): readonly Line[] => {
    if (line.say === 'forgotten') return [{ say: 'not-forgotten' }];
    return line.say === 'kept-for-later' ? [] : [line];
  });
  const honest = { ...turn, lines };
  if (deleting || visit.saidBefore.includes('cannot-remember') || !mayTell(turn)) return honest;
  return {
    ...honest,
    lines: [{ say: 'cannot-remember', closing: place.at === 'over' }, ...lines],
    state: told(turn.state, [...visit.saidBefore, 'cannot-remember']),
  };
}

/** The same turn when nothing is owed any more: that today is not remembered is taken back, where it was said. */
export function savedAfterAll(turn: Turn): Turn {
  const { visit } = turn.state;
  if (!visit.saidBefore.includes('cannot-remember') || !visit.past.known || !mayTell(turn)) return turn;
  return {
    ...turn,
    lines: [{ say: 'saved-after-all' }, ...turn.lines],
    state: told(
      turn.state,
      visit.saidBefore.filter((name) => name !== 'cannot-remember'),
    ),
  };
}

/** The same turn with what is known of the past now that the diary can be read, this session's own notes included. */
export function recalled(turn: Turn, { brokenOff: _, ...past }: Past): Turn {
  const { visit } = turn.state;
  return { ...turn, state: { ...turn.state, visit: { ...visit, past, plan: past.plan ?? visit.plan } } };
}
