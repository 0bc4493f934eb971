import { legsCompared } from '../../domain/verdict';
import { pastOfSpeaker } from '../bystander';
import type { Event } from '../event';
import type { Line } from '../line';
import { go, type Move, stay } from '../move';
import { isAside, type State } from '../state';
import { checkBefore } from '../steps/safety';
import type { Moment } from '../turn';

/** Whoever asks about these may have it: nothing goes on before a clinician has said so. */
const CLINICIAN_TOPICS: readonly string[] = ['disc-safety', 'sciatica'];

/** Answers what somebody asks about; where it may be their own trouble, a doctor's word is asked for first. */
export function answerTopic(from: State, event: Extract<Event, { heard: 'ask' }>, moment: Moment): Move {
  const { place, visit } = from;
  if (event.topic === 'left-right-difference') return stay(from, legsAgainst(from, moment));
  const line: Line = {
    say: 'answer',
    topic: event.topic,
    ...(event.degrees !== undefined && { degrees: event.degrees }),
  };
  if (event.topic === 'getting-up') return gettingUp(from, line);
  const goal = visit.goal;
  if (!CLINICIAN_TOPICS.includes(event.topic) || !goal || !visit.screened) return stay(from, [line]);
  if (isAside(place) || ['over', 'questions', 'sign-check', 'where-felt', 'knees-bent'].includes(place.at))
    return stay(from, [line]);
  return go(from, checkBefore(place, 'doctors-word'), { say: [line] });
}

/** Left against right: what was measured comes first, and what is ordinary only where there is a difference, or nothing is known. */
function legsAgainst(from: State, { bystander }: Moment): readonly Line[] {
  const general: Line = { say: 'answer', topic: 'left-right-difference' };
  const compared = bystander?.is === 'unrecognised' ? undefined : legsCompared(pastOfSpeaker(from, bystander).readings);
  if (!compared) return [general];
  const measured: Line = { say: 'legs-compared', ...compared };
  return compared.are === 'alike' ? [measured] : [measured, general];
}

/** Whoever asks how to get up may want to: neither a hold nor a raise is then asked on as if they lay there still. */
function gettingUp(from: State, line: Line): Move {
  const { place, visit } = from;
  if (place.at === 'raise') return go(from, { at: 'another-go', leg: place.leg }, { say: [line] });
  const holds = visit.lying && (place.at === 'paused' || place.at === 'stretch-set-up');
  return holds ? go(from, { at: 'let-go' }, { say: [line] }) : stay(from, [line]);
}
