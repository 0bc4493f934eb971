import type { Event } from '../event';
import type { State } from '../state';

/** Whether the person's own calendar is needed to answer: then, and only then, their time zone is asked for. */
export function datesMatter({ place, visit }: State, event: Event): boolean {
  if (event.heard === 'ask' && event.topic === 'retest-when') return true;
  if (DATED.includes(event.heard) || visit.plan.restFrom !== undefined) return true;
  // A reminder is left out on a day that is done.
  if (visit.past.reminder !== undefined && visit.stretching !== undefined) return true;
  // What is held and measured from here on belongs to a day of theirs.
  if (place.at === 'reminder' || place.at === 'set-up' || place.at === 'up-and-over') return true;
  // Where nothing is due, the day is told on which something is.
  const nothingDue = place.at === 'welcome' && place.offer === 'rest';
  return event.heard === 'opened' && (nothingDue || visit.past.holds.length > 0 || visit.past.weeks.length > 0);
}

const DATED: readonly Event['heard'][] = [
  ...(['last-result', 'progress', 'days-done', 'last-day', 'my-plan', 'show-results'] as const),
  ...(['reminder', 'reminder-told', 'reminder-off', 'reminder-rest', 'when', 'consent'] as const),
];
