import { type AskedReason, reasonsLeft, type StopReason } from '../../domain/reading';
import type { Ways } from './offers';
import { choices } from './phrase';

/** How a stop reason is called in each way of asking; the leg that should rest is called by its side. */
const CALLED: Readonly<Record<AskedReason, (resting: string) => readonly [string, string, string]>> = {
  'knee-bends': () => ['your knee bending', 'knee', 'a bent knee'],
  'other-leg-lifts': (resting) => [`your ${resting} leg lifting`, `${resting} leg`, `your ${resting} leg lifting`],
  'discomfort-behind-leg': () => ['a pull behind the leg', 'a pull behind', 'a pull'],
};

/** The question what stopped a raise: what was denied is asked for no more. */
export function askWhatStopped(resting: string, denied: readonly StopReason[] | undefined): Ways {
  const called = reasonsLeft(denied).map((reason) => CALLED[reason](resting));
  return [
    `What stopped you first: ${choices(called.map(([full]) => full))}?`,
    `What stopped it first: ${choices(called.map(([, brief]) => brief))}?`,
    `Which came first: ${choices([...called.map(([, , plain]) => plain), 'nothing at all'])}?`,
  ];
}
