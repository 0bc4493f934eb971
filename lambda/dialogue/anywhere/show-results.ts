import { asideOf, pastOfSpeaker } from '../bystander';
import type { Event } from '../event';
import { go, type Move, stay } from '../move';
import type { State } from '../state';
import { daysLately, standings } from '../steps/sum-up';
import type { Moment } from '../turn';

/** Something to show: told in two sentences, or as a card, which is asked first. */
export function showResults(from: State, event: Extract<Event, { heard: 'show-results' }>, moment: Moment): Move {
  const past = pastOfSpeaker(from, moment.bystander);
  if (!past.known && past.readings.length === 0) return stay(from, [{ say: 'past-unknown' }]);
  if (past.readings.length === 0) return stay(from, [{ say: 'no-result-yet' }]);
  if (event.aloud) {
    return stay(from, [{ say: 'in-brief', legs: standings(past, moment), days: daysLately(past, moment) }]);
  }
  return go(from, { at: 'show-results', ...asideOf(from.place, moment.bystander) });
}
