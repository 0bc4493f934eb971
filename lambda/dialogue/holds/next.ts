import { CHANGE } from '../../domain/hold';
import type { Hold } from '../../domain/plan';
import type { Line } from '../line';
import { go, type Move } from '../move';
import type { State } from '../state';
import { toStretching } from '../steps/gate';
import { paced } from '../steps/hold-clock';

/**
 * On to a programme's next hold after its order changed: at once for the same leg, with time to change over for the
 * other, and by way of the floor or the chair for the other stretch. `current` is the hold they were at.
 */
export function onward(to: State, current: Hold | undefined, say: readonly Line[]): Move {
  const { stretching, lying, slow } = to.visit;
  const hold = stretching?.holds[stretching.next];
  if (!hold) return go(to, { at: 'after' }, { say: [...say, { say: 'all-done' }] });
  if (current && hold.stretch !== current.stretch) {
    return lying && hold.stretch === 'seated'
      ? go(to, { at: 'before-chair' }, { say: [...say, { say: 'lying-done' }] })
      : toStretching(to, say);
  }
  if (!current || hold.leg === current.leg) return { ...go(to, { at: 'paused' }, { say }), plays: 'question' };
  const quiet: Line = { say: 'quiet', during: 'strap', seconds: paced(CHANGE[hold.stretch].otherLeg, slow) };
  return { ...go(to, { at: 'paused' }, { say: [...say, { say: 'skipped', hold }, quiet] }), plays: 'question' };
}
