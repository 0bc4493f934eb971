import { questionBefore, type SafetyQuestion } from '../../domain/screening';
import type { Event } from '../event';
import { go, type Move } from '../move';
import { SCREENS_AGAIN } from '../places/kept-place';
import type { Place, State } from '../state';
import type { Goal } from '../under-way';

/** An answer of the screening is taken back: to its question, never forward; once through, they are asked which it was. */
export function takeBack(from: State, event: Event): Move | undefined {
  const { place, visit } = from;
  // "Go back" among the questions of safety is to the one before; elsewhere it is to hear something again.
  if (event.heard !== 'take-back' && !(event.heard === 'previous' && isAsked(place))) return undefined;
  const to = event.heard === 'take-back' ? event.to : undefined;
  if (place.at === 'screening') {
    const before = questionBefore(place.question) ?? place.question;
    return backTo(from, before, place.goal, before !== place.question && to === 'yes');
  }
  if (place.at === 'which-sign') return backTo(from, place.question, place.goal, false);
  if (place.at === 'sign-check') {
    const { back } = place;
    if (back.at === 'screening' || back.at === 'which-sign') return backTo(from, back.question, back.goal, false);
  }
  if (!visit.screened) return undefined;
  const { clearedAt: _cleared, ...past } = visit.past;
  const goal: Goal = visit.toTest.length > 0 || visit.stretching ? { go: 'on' } : (visit.goal ?? { go: 'on' });
  return go(from, { at: 'which-question', goal }, { visit: { past, screened: false }, notes: SCREENS_AGAIN });
}

const isAsked = ({ at }: Place): boolean => at === 'screening' || at === 'which-sign' || at === 'sign-check';

/** "I meant yes" goes on as that yes would have. */
function backTo(from: State, question: SafetyQuestion, goal: Goal, yes: boolean): Move {
  return yes
    ? go(from, { at: 'which-sign', question, goal })
    : go(from, { at: 'screening', question, goal }, { say: [{ say: 'back-to-it' }] });
}
