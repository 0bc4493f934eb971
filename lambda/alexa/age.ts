import type { Event } from '../dialogue/event';
import { GROWN_UP } from '../domain/screening';
import { choice, type Slots, wholeNumber, wordsIn } from './slots';
import * as values from './values';

/** How old somebody is; "in my seventies" is seventy. */
export function age(slots: Slots): Event {
  const years = wholeNumber(slots, 'years') ?? Number(choice(slots, 'decade', values.DECADE) ?? 0);
  const whose = choice(slots, 'whose', values.WHOSE);
  // "He's about fifty" may be a leg's height that somebody else reads off.
  if (years >= GROWN_UP && whose && /^(?:he|she|they)\b/.test(wordsIn(slots, 'whose') ?? ''))
    return { heard: 'missed' };
  return years > 0 && years <= OLDEST ? { heard: 'age', years, ...(whose && { whose }) } : { heard: 'missed' };
}

/** Older than this nobody is. Years. */
const OLDEST = 120;
