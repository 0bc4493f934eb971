import { type Item, QUESTIONS, questionBefore, questionOf, type SafetyQuestion } from '../../domain/screening';
import type { Event } from '../event';
import { go, type Move } from '../move';
import { SCREENS_AGAIN } from '../places/kept-place';
import { askAnew } from '../places/sign-check';
import type { Place, State } from '../state';
import type { Goal } from '../under-way';

/** An answer of the screening is taken back: to its question, never forward; once through, they are asked which it was. */
export function takeBack(from: State, event: Event): Move | undefined {
  const { place, visit } = from;
  // The wish to delete is what is taken back there.
  if (place.at === 'forget') return undefined;
  // "Go back" among the questions of safety is to the one before; elsewhere it is to hear something again.
  if (event.heard !== 'take-back' && !(event.heard === 'previous' && isAsked(place))) return undefined;
  const { to, of, all }: Partial<TakenBack> = event.heard === 'take-back' ? event : {};
  const open = place.at === 'sign-check' ? place.back : place;
  if (open.at === 'screening' || open.at === 'which-sign') {
    const named = all ? firstOf(open.question) : of && earlier(open.question, of);
    if (named) return backTo(from, named, open.goal, false);
    if (place.at !== 'screening') return backTo(from, open.question, open.goal, false);
    const before = questionBefore(open.question) ?? open.question;
    return backTo(from, before, open.goal, before !== open.question && to === 'yes');
  }
  if (!visit.screened) return undefined;
  const { clearedAt: _cleared, ...past } = visit.past;
  const goal: Goal = visit.toTest.length > 0 || visit.stretching ? { go: 'on' } : (visit.goal ?? { go: 'on' });
  const which = { at: 'which-question', goal } as const;
  const asking = go(from, which, { visit: { past, screened: false }, notes: SCREENS_AGAIN });
  const question = all ? QUESTIONS[0] : of && questionOf(of);
  if (!question) return asking;
  return { ...askAnew({ place: which, visit: asking.visit }, question), notes: SCREENS_AGAIN };
}

type TakenBack = Extract<Event, { heard: 'take-back' }>;

/** Where the questions begin. */
const firstOf = (question: SafetyQuestion): SafetyQuestion => (question === 'brief' ? 'brief' : QUESTIONS[0]);

/** The question that asks for an item, where it has been asked or is being asked. */
function earlier(open: SafetyQuestion, item: Item): SafetyQuestion | undefined {
  if (open === 'brief') return open;
  const question = questionOf(item);
  return question && QUESTIONS.indexOf(question) <= QUESTIONS.indexOf(open) ? question : undefined;
}

const isAsked = ({ at }: Place): boolean => at === 'screening' || at === 'which-sign' || at === 'sign-check';

/** "I meant yes" goes on as that yes would have. */
function backTo(from: State, question: SafetyQuestion, goal: Goal, yes: boolean): Move {
  return yes
    ? go(from, { at: 'which-sign', question, goal })
    : go(from, { at: 'screening', question, goal }, { say: [{ say: 'back-to-it' }] });
}
