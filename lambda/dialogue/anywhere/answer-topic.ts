import type { Event } from '../event';
import type { Line } from '../line';
import { go, type Move, stay } from '../move';
import { isAside, type State } from '../state';
import { checkBefore } from '../steps/safety';

/** Whoever asks about these may have it: nothing goes on before a clinician has said so. */
const CLINICIAN_TOPICS: readonly string[] = ['disc-safety', 'sciatica'];

/** Answers what somebody asks about; where it may be their own trouble, a doctor's word is asked for first. */
export function answerTopic(from: State, event: Extract<Event, { heard: 'ask' }>): Move {
  const { place, visit } = from;
  const line: Line = {
    say: 'answer',
    topic: event.topic,
    ...(event.degrees !== undefined && { degrees: event.degrees }),
  };
  const goal = visit.goal;
  if (!CLINICIAN_TOPICS.includes(event.topic) || !goal || !visit.screened) return stay(from, [line]);
  if (isAside(place) || ['over', 'questions', 'sign-check', 'where-felt', 'knees-bent'].includes(place.at))
    return stay(from, [line]);
  return go(from, checkBefore(place, 'doctors-word'), { say: [line] });
}
