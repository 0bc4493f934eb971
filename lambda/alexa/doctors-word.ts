import type { Event } from '../dialogue/event';
import { isAdvice, isNegated, isYetToAsk } from './near';
import { choice, type Slots, wordsIn } from './slots';
import * as values from './values';

/**
 * A doctor's word; a "not" in it is heard whatever it was taken for, and a leave that is still to be asked for is none, nor
 * is one by somebody else: "my daughter says it's fine" names no clinician.
 */
export function doctorsWord(slots: Slots): Event {
  const [advice, clearance] = ['advice', 'clearance'].map((name) => wordsIn(slots, name));
  if (clearance !== undefined && isYetToAsk(clearance)) return { heard: 'no-doctor' };
  const byClinician = choice(slots, 'clinician', values.CLINICIAN) !== undefined;
  const looked = choice(slots, 'looked', values.LOOKED) !== undefined && !isNegated(wordsIn(slots, 'looked') ?? '');
  const against = choice(slots, 'advice', values.ADVICE) === 'against' || isNegated(advice ?? '');
  if (against) return { heard: 'advised-against' };
  const told =
    choice(slots, 'clearance', values.CLEARANCE) !== undefined ||
    (choice(slots, 'advice', values.ADVICE) !== undefined && isAdvice(advice ?? '') && byClinician) ||
    (looked && byClinician);
  return { heard: told ? 'cleared-by-doctor' : 'missed' };
}
