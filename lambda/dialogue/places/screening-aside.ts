import { ASKED_FOR, type Item, QUESTIONS, type SafetyQuestion } from '../../domain/screening';
import type { Check } from '../../domain/screening-table';
import type { Event } from '../event';
import type { Line } from '../line';
import { go, type Move, stay } from '../move';
import type { Place, State } from '../state';

/** A question about the open question, or an answer that is none: what is said before it is asked again. */
export function asideFrom(here: State, about: SafetyQuestion | Check, event: Event): Move | undefined {
  if (event.heard === 'explain') {
    const of = asksFor(here.place, event.of) ? event.of : undefined;
    return stay(here, [{ say: 'in-plain-words', about, ...(of && { of }) }]);
  }
  if ((event.heard === 'reps-left' || event.heard === 'time-left') && here.place.at === 'screening')
    return stay(here, [questionsLeft(here.place.question)]);
  if (event.heard === 'why') return stay(here, [{ say: 'why-asked', about }]);
  if (event.heard !== 'decline' && event.heard !== 'refuse' && event.heard !== 'skip') return undefined;
  return go(here, { at: 'questions' }, { say: [{ say: 'questions-only' }] });
}

/** Which of how many questions is open. */
const questionsLeft = (question: SafetyQuestion): Line =>
  question === 'brief'
    ? { say: 'questions-left', number: 1, of: 1 }
    : { say: 'questions-left', number: QUESTIONS.indexOf(question) + 1, of: QUESTIONS.length };

/** Whether what is not understood is part of the open question. */
const asksFor = (place: Place, item: Item | undefined): boolean =>
  item !== undefined &&
  (place.at === 'screening' || place.at === 'which-sign') &&
  ASKED_FOR[place.question].some((alike) => alike.includes(item));
