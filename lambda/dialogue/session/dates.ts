import type { Event } from '../event';
import type { State } from '../state';

/** Whether the person's own calendar is needed to answer: then, and only then, their time zone is asked for. */
export function datesMatter({ place, visit }: State, event: Event): boolean {
  if (DATED.includes(event.heard) || visit.plan.restFrom !== undefined) return true;
  // A reminder is left out on a day that is done.
  if (visit.past.reminder !== undefined && visit.stretching !== undefined) return true;
  // What is held and measured from here on belongs to a day of theirs.
  if (place.at === 'reminder' || place.at === 'set-up' || place.at === 'up-and-over') return true;
  const { holds, weeks, readings } = visit.past;
  return event.heard === 'opened' && [holds, weeks, readings].some(({ length }) => length > 0);
}

const DATED: readonly Event['heard'][] = [
  ...(['last-result', 'progress', 'days-done', 'my-plan', 'show-results'] as const),
  ...(['reminder', 'reminder-told', 'reminder-off', 'reminder-rest', 'when', 'consent'] as const),
];
