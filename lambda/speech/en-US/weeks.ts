import { DAYS_A_WEEK } from '../../domain/plan';
import type { Words } from '../words';
import { inWords } from './numbers';
import { counted, list, sentence } from './phrase';

/** How many days were stretched in this week, against the five that are aimed at. */
function daysThisWeek(days: number): string {
  const { aim, least } = DAYS_A_WEEK;
  if (days === 0) {
    return `You haven't stretched yet this week. ${sentence(inWords(aim))} days is the aim, and ${inWords(least)} is the least.`;
  }
  const enough = days >= aim ? " That's the whole aim." : ` The aim is ${inWords(aim)}.`;
  return `You've stretched on ${counted(days, 'day')} this week.${enough}`;
}

/** What the weeks come to: days done, and whether they helped. */
export const weeks = {
  'reached-the-line': ({ leg, thanks }) =>
    `${thanks ? `Your stretching brought your ${leg} leg to the mark.` : `Your ${leg} leg is at the mark now.`} ${sentence(inWords(DAYS_A_WEEK.least))} days a week keep it there.`,
  'it-helps': () => 'Your stretching shows.',
  'lower-first': () =>
    'A leg that gets lower should be looked at by a physical therapist before you stretch it again, so I offer no stretching for now.',
  'no-help': () =>
    'You stretched for six weeks, often enough, and little has changed. So your hamstrings may not be the thing, and a physical therapist can look further.',
  'too-few-days': ({ days, weeks }) =>
    days === 0
      ? "You haven't stretched in between, so we can't tell yet whether it helps."
      : `That's ${counted(days, 'day')} of stretching in ${counted(weeks, 'week')}, too few to tell whether it helps. ${sentence(inWords(DAYS_A_WEEK.least))} a week is the least.`,
  'days-done': ({ days, of }) => {
    if (of === 'this-week') return daysThisWeek(days);
    const when = of === 'last-week' ? 'Last week' : 'In the last four weeks';
    return days > 0 ? `${when} you stretched on ${counted(days, 'day')}.` : `${when} there was no stretching.`;
  },
  'done-on': ({ day, legs, holds, tested }) => {
    const when = sentence(day);
    const stretched =
      holds > 0 ? `you did ${counted(holds, 'hold')} on your ${list(legs)} leg${legs.length > 1 ? 's' : ''}` : '';
    const measured = tested.length > 0 ? `we tested your ${list(tested)} leg${tested.length > 1 ? 's' : ''}` : '';
    const both = [measured, stretched].filter((part) => part !== '');
    return both.length > 0 ? `${when} ${both.join(', and ')}.` : `${when} there's nothing in my notes yet.`;
  },
} satisfies Partial<Words>;
