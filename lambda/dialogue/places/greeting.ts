import { DAY } from '../../domain/calendar';
import type { Line } from '../line';
import type { Visit } from '../state';
import { changedLately } from '../steps/carry-over';
import { retestDay, type WeekNow, weekNow } from '../steps/week-now';
import type { Moment } from '../turn';
import type { Offer } from '../under-way';

/** What is said to somebody who opens the skill, before the offer. */
export function greeting(offer: Offer, visit: Visit, moment: Moment): readonly Line[] {
  if (!isKnown(visit)) return [{ say: 'welcome' }, { say: 'disclaimer' }];
  const week = weekNow(visit.past, moment);
  // No clear screening, though we know them: a danger was reported last time.
  const why: readonly Line[] =
    visit.past.clearedAt || offer === 'rest' ? reason(offer, visit, week, moment) : [{ say: 'safety-again' }];
  const away: readonly Line[] = week.away >= AWAY ? [{ say: 'been-away' }] : [];
  const asking: readonly Line[] = offer !== 'go-on' && isNewcomer(visit, moment) ? [{ say: 'may-ask' }] : [];
  return [{ say: 'welcome-back', today: week.since === 0 }, ...away, ...why, ...asking];
}

/** Whether it is so short since somebody's first test that they may not know what they can ask for. */
function isNewcomer({ past }: Visit, { now }: Moment): boolean {
  const first = past.readings.at(-1);
  return past.clearedAt !== undefined && first !== undefined && now - first.takenAt < 7 * DAY;
}

/** So many days without stretching or a test get a kind word. */
const AWAY = 7;

/** The date of a test is told from so many days before. */
const NEAR = 7;

/** Whether somebody has been here before. */
const isKnown = ({ past }: Visit): boolean =>
  past.clearedAt !== undefined || past.readings.length > 0 || past.holds.length > 0;

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
      return reading ? [{ say: 'retest-due', weeks: Math.round((moment.now - reading.takenAt) / (7 * DAY)) }] : [];
    case 'rest':
      return [restLine(week)];
    case 'stretches': {
      const changed = plan.adapted && changedLately(plan, past) ? plan.adapted : undefined;
      const feeling: readonly Line[] = changed ? [{ say: 'changed-by-feeling', why: changed.why, plan }] : [];
      const so: readonly Line[] = since !== undefined && away < AWAY ? [{ say: 'week-so-far', days, aim }] : [];
      const on = retestDay(past, moment);
      const near: readonly Line[] = on && on.ago < 0 && on.ago >= -NEAR ? [{ say: 'retest-near', on }] : [];
      return [...so, ...feeling, ...near];
    }
    case 'test':
      return reading ? [{ say: 'no-need-last-time' }] : [];
  }
}

function restLine({ rest, days, aim }: WeekNow): Line {
  if (rest === 'hurt') return { say: 'rest-today' };
  if (rest === 'lower') return { say: 'lower-first' };
  return { say: rest === 'done' ? 'stretched-today' : 'day-off', days, aim };
}
