import type { WeekDays } from '../../dialogue/line';
import { type Count, DAYS_A_WEEK, type Effort, type Plan } from '../../domain/plan';
import type { Words } from '../words';
import { inWords } from './numbers';
import { counted, list, onDay, sentence } from './phrase';

/** How many days were stretched in this week, against the five that are aimed at; who has not begun has missed none. */
function daysThisWeek(days: number, begun: boolean): string {
  const { aim, least } = DAYS_A_WEEK;
  if (days === 0) {
    const five = inWords(aim);
    const first = begun ? `You haven't stretched yet this week. ${sentence(five)}` : `Once you start, ${five}`;
    return `${first} days a week is the aim, and ${inWords(least)} is the least.`;
  }
  const enough = days >= aim ? " That's the whole aim." : ` The aim is ${inWords(aim)}.`;
  return `You've stretched on ${counted(days, 'day')} this week.${enough}`;
}

/** "That makes three days of five this week." */
export function daysOfWeek({ days, aim }: WeekDays): string {
  const done = counted(days, 'day');
  return days >= aim
    ? `That makes ${done} this week, the whole aim.`
    : `That makes ${done} of ${inWords(aim)} this week.`;
}

/** How a hold is now, and how one gets back to how it was. */
function changedTo(why: Effort, { seconds, reps }: Plan): string {
  const holds =
    reps > 2 ? `${counted(reps, 'hold')} of ${inWords(seconds)} seconds` : `${inWords(seconds)} seconds a hold`;
  if (why === 'too-strong')
    return `Last time was too strong, so today it's gentler: ${holds}. To change that, say: longer holds.`;
  if (why === 'too-easy') return `Last time was too easy, so today it's ${holds}. To change that, say: shorter holds.`;
  return 'Last time you felt nothing, so today go a little further.';
}

/** How holds are counted, where it is not all of it. */
const COUNTED: Readonly<Record<Count, string>> = {
  all: 'I count all of it.',
  'last-five': "I'll count only the last five.",
  'only-end': "I'll only say when it's over.",
};

/** What the weeks come to: days done, and whether they helped. */
export const weeks = {
  'reached-the-line': ({ leg, thanks, too }) => {
    if (too) return thanks ? 'Your stretching brought it to the mark, too.' : "It's at the mark now, too.";
    const how = thanks ? `Your stretching brought your ${leg} leg to the mark.` : `Your ${leg} leg is at the mark now.`;
    return `${how} ${sentence(inWords(DAYS_A_WEEK.least))} days a week keep it there.`;
  },
  'it-helps': ({ legs, of }) =>
    legs.length < of ? `Your stretching shows on the ${list(legs)}.` : 'Your stretching shows.',
  'lower-first': () =>
    'A leg that gets lower should be looked at by a physical therapist before you stretch it again, so I offer no stretching for now.',
  'no-help': ({ leg }) =>
    leg
      ? `Six weeks of stretching show no change to be sure of on the ${leg}, and a physical therapist can look further.`
      : "You stretched for six weeks, often enough, and there's no change to be sure of. So your hamstrings may not be the thing, and a physical therapist can look further.",
  'too-few-days': ({ days, weeks }) =>
    days === 0
      ? "There was no stretching in between, so we can't tell yet whether it helps."
      : `That's ${counted(days, 'day')} of stretching in ${counted(weeks, 'week')}, too few to tell whether it helps. ${sentence(inWords(DAYS_A_WEEK.least))} a week is the least.`,
  'too-early': () => "It's early yet: after six weeks we can tell whether it helps.",
  'no-help-last-time': () => "Six weeks have shown no change to be sure of, so it's your choice whether to go on.",
  'my-plan': ({ plan, legs, aim, retest }) => {
    const { seconds, reps, stretches, count } = plan;
    const which = stretches.length > 1 ? 'each stretch' : `the ${stretches[0]} stretch`;
    const side = legs.length === 1 ? ` on your ${legs[0]} leg` : '';
    const said = count ? ` ${COUNTED[count]}` : '';
    const again = retest && retest.ago < 0 ? ` We measure again ${onDay(retest)}.` : '';
    return `${sentence(counted(reps, 'hold'))} of ${inWords(seconds)} seconds of ${which}${side}, ${counted(aim, 'day')} a week.${said}${again}`;
  },
  'count-changed': ({ count }) => (count === 'all' ? "Okay, I'll count again." : `Okay. ${COUNTED[count]}`),
  'week-so-far': ({ days, aim }) => {
    if (days === 0) return `A new week, with ${counted(aim, 'day')} as the aim.`;
    return `You've done ${counted(days, 'day')} of ${inWords(aim)} this week.`;
  },
  'stretched-today': (week) => `You've stretched today already, so that's it for today. ${daysOfWeek(week)}`,
  'day-off': ({ days, aim }) =>
    days >= aim
      ? `All ${counted(aim, 'day')} are done this week, so today is a day off.`
      : `Today is a day off: ${counted(aim, 'day')} a week keep what you've gained.`,
  'been-away': () => "It's been a little while, and that's fine: we simply go on.",
  'retest-near': ({ on }) => `We measure again ${onDay(on)}.`,
  'changed-by-feeling': ({ why, plan }) => changedTo(why, plan),
  'next-time': ({ why, plan, from }) => {
    const holds =
      plan.reps !== from.reps
        ? counted(plan.reps, 'hold')
        : plan.seconds !== from.seconds
          ? `${inWords(plan.seconds)} seconds a hold`
          : '';
    if (why === 'too-strong')
      return holds ? `Then next time it's ${holds}, with a lighter pull.` : 'Then next time only a light pull.';
    return holds ? `Then next time it's ${holds}.` : 'Then next time go a little further, knee straight.';
  },
  pull: ({ pull }) =>
    pull === 'gentler' ? 'Only a light pull.' : 'Go a little further than last time, knee straight.',
  'days-done': ({ days, of, begun }) => {
    if (of === 'this-week') return daysThisWeek(days, begun);
    const when = of === 'last-week' ? 'Last week' : 'In the last four weeks';
    return days > 0 ? `${when} you stretched on ${counted(days, 'day')}.` : `${when} there was no stretching.`;
  },
  'last-day': ({ on }) => `You last stretched ${onDay(on)}.`,
  'test-due': () => 'Your next test is due by now. Just say: start the test.',
  'done-on': ({ day, legs, holds, tested }) => {
    const when = sentence(day);
    const stretched =
      holds > 0 ? `you did ${counted(holds, 'hold')} on your ${list(legs)} leg${legs.length > 1 ? 's' : ''}` : '';
    const measured = tested.length > 0 ? `we tested your ${list(tested)} leg${tested.length > 1 ? 's' : ''}` : '';
    const both = [measured, stretched].filter((part) => part !== '');
    return both.length > 0 ? `${when} ${both.join(', and ')}.` : `${when} there's nothing in my notes yet.`;
  },
} satisfies Partial<Words>;
