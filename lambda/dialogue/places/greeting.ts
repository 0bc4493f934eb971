import { DAY } from '../../domain/calendar';
import { outcomeOf, retestDue } from '../../domain/course';
import { LEGS } from '../../domain/leg';
import type { Past } from '../../domain/past';
import { daysStretched } from '../../domain/week';
import type { Line } from '../line';
import type { Visit } from '../state';
import { changedLately } from '../steps/carry-over';
import { isKnown, screensAgain } from '../steps/known';
import { retestDay, type WeekNow, weekNow } from '../steps/week-now';
import type { Moment } from '../turn';
import type { Offer } from '../under-way';

/** What is said to somebody who opens the skill, before the offer. */
export function greeting(offer: Offer, visit: Visit, moment: Moment): readonly Line[] {
  if (!isKnown(visit.past)) return [{ say: 'welcome' }, { say: 'disclaimer' }];
  const week = weekNow(visit.past, moment);
  const why: readonly Line[] =
    screensAgain(visit.past) && offer !== 'rest' ? [{ say: 'safety-again' }] : reason(offer, visit, week, moment);
  const away: readonly Line[] =
    offer !== 'go-on' && offer !== 'rest' && week.away >= AWAY ? [{ say: 'been-away' }] : [];
  const asking: readonly Line[] = offer !== 'go-on' && isNewcomer(visit, moment) ? [{ say: 'may-ask' }] : [];
  return [{ say: 'welcome-back', today: week.since === 0 }, ...away, ...why, ...asking];
}

/** Whether somebody comes back for the first time after their first test: they may not know what they can ask for. */
function isNewcomer({ past }: Visit, { now }: Moment): boolean {
  const first = past.readings.at(-1);
  const recent = first !== undefined && now - first.takenAt < 7 * DAY;
  return past.clearedAt !== undefined && recent && daysStretched(past.weeks).length <= 1;
}

/** So many days without stretching or a test get a kind word. */
const AWAY = 7;

/** The date of a test is told from so many days before. */
const NEAR = 7;

function reason(
  offer: Offer,
  { past, plan, stretching, toTest }: Visit,
  week: WeekNow,
  moment: Moment,
): readonly Line[] {
  const hold = stretching?.holds[stretching.next];
  const leg = toTest[0];
  const reading = past.readings[0];
  const { days, aim, since, away } = week;
  switch (offer) {
    case 'go-on':
      return [{ say: 'broke-off', ...(hold && { hold, held: stretching?.held ?? 0 }), ...(leg && { leg }) }];
    case 'retest':
      return retestLine(past, moment);
    case 'rest':
      return [restLine(week, past, moment)];
    case 'stretches': {
      if (outcomeOf(past, LEGS)) return [{ say: 'no-help-last-time' }];
      const changed = plan.adapted && changedLately(plan, past) ? plan.adapted : undefined;
      const feeling: readonly Line[] = changed ? [{ say: 'changed-by-feeling', why: changed.why, plan }] : [];
      const so: readonly Line[] = since !== undefined && away < AWAY ? [{ say: 'week-so-far', days, aim }] : [];
      return [...so, ...feeling, ...nearRetest(past, week, moment)];
    }
    case 'test':
      return reading ? [{ say: 'no-need-last-time' }] : [];
  }
}

/** The date of the next test, on the first day of stretching on which it is near, and on the day before. */
function nearRetest(past: Past, { since }: WeekNow, moment: Moment): readonly Line[] {
  const on = retestDay(past, moment);
  if (!on || on.ago >= 0 || on.ago < -NEAR) return [];
  const told = since !== undefined && since - on.ago <= NEAR;
  return told && on.ago !== -1 ? [] : [{ say: 'retest-near', on }];
}

/** Why it is time for a test: so long after the last, or the six weeks are over. */
function retestLine(past: Past, { now }: Moment): readonly Line[] {
  const [newest] = past.readings;
  if (!newest) return [];
  const weeks = Math.round((now - newest.takenAt) / (7 * DAY));
  return [{ say: 'retest-due', weeks, six: weeks < 4 && retestDue(past, LEGS)?.six === true }];
}

function restLine({ rest, days, aim }: WeekNow, past: Past, moment: Moment): Line {
  const retest = retestDay(past, moment);
  if (rest === 'no-need') return { say: 'no-need-last-time', ...(retest && { retest }) };
  if (rest === 'hurt') return { say: 'rest-today' };
  if (rest === 'lower') return { say: 'lower-first' };
  return { say: rest === 'done' ? 'stretched-today' : 'day-off', days, aim };
}
