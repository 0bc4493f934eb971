import { DAY, dayOf } from '../../domain/calendar';
import { LEGS, type Leg } from '../../domain/leg';
import { reachedTheLine } from '../../domain/outcome';
import { latest, needsStretching, verdictOn } from '../../domain/verdict';
import type { Event } from '../event';
import type { Line } from '../line';
import { agrees, end, go, type Move, type PlaceRules, stay } from '../move';
import type { Goal, Offer, State, Visit } from '../state';
import { enter } from '../steps/gate';
import type { Moment } from '../turn';

/**
 * A retest is offered after four weeks, give or take half a day: whoever comes back earlier in the day is not sent away
 * (docs/evidence.md#retest).
 */
const RETEST_AFTER = 27.5 * DAY;

/** What is said to somebody who opens the skill, before the offer. */
function greeting(offer: Offer, visit: Visit, { now, zone }: Moment): readonly Line[] {
  if (!isKnown(visit)) return [{ say: 'welcome' }, { say: 'disclaimer' }];
  const lastHold = visit.past.holds[0];
  const today = lastHold !== undefined && dayOf(lastHold.at, now, zone).ago === 0;
  // No clear screening, though we know them: a danger was reported last time.
  if (!visit.past.clearedAt) return [{ say: 'welcome-back', today }, { say: 'safety-again' }];
  const asking: readonly Line[] = offer !== 'go-on' && isNew(visit, now) ? [{ say: 'may-ask' }] : [];
  return [{ say: 'welcome-back', today }, ...asking, ...reason(offer, visit, today, now)];
}

/** Whether it is so short since somebody's first test that they may not know what they can ask for. */
const isNew = ({ past }: Visit, now: number): boolean => {
  const first = past.readings.at(-1);
  return first !== undefined && now - first.takenAt < 7 * DAY;
};

/** Whether somebody has been here before. */
const isKnown = ({ past }: Visit): boolean =>
  past.clearedAt !== undefined || past.readings.length > 0 || past.holds.length > 0;

function reason(offer: Offer, { past, stretching, toTest }: Visit, today: boolean, now: number): readonly Line[] {
  const hold = stretching?.holds[stretching.next];
  const leg = toTest[0];
  const reading = past.readings[0];
  switch (offer) {
    case 'go-on':
      return [{ say: 'broke-off', ...(hold && { hold, held: stretching?.held ?? 0 }), ...(leg && { leg }) }];
    case 'retest':
      return reading ? [{ say: 'retest-due', weeks: Math.round((now - reading.takenAt) / (7 * DAY)) }] : [];
    case 'stretches':
      return today ? [{ say: 'stretched-today' }] : [];
    case 'test':
      return reading ? [{ say: 'no-need-last-time' }] : [];
  }
}

/** The one offer that makes sense: a test, a retest that is due, or today's stretches. */
export function offerFor({ past }: Pick<Visit, 'past'>, now: number): Offer {
  const newest = past.readings[0];
  if (!newest) return 'test';
  if (now - newest.takenAt >= RETEST_AFTER) return 'retest';
  const fine = LEGS.flatMap((leg) => latest(past.readings, leg) ?? []).every((r) => verdictOn(r.angle) === 'no-need');
  return fine && !LEGS.some((leg) => reachedTheLine(past, leg)) ? 'test' : 'stretches';
}

const GOALS: Readonly<Record<Offer, Goal>> = {
  test: { go: 'test', legs: LEGS },
  retest: { go: 'test', legs: LEGS },
  stretches: { go: 'stretch', legs: [] },
  'go-on': { go: 'on' },
};

/** The door: shall we start, or go on from where it broke off? */
export const welcome: PlaceRules<'welcome'> = {
  mayLead: {},
  kept: false,
  intro: ({ offer }, visit, _, moment) => greeting(offer, visit, moment),
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    if (agrees(event)) return enter(here, GOALS[place.offer], moment);
    // "Just the right one" at the door is a wish: of what is offered, with that leg.
    const legs = event.heard === 'leg' ? legsChosen(event) : undefined;
    if (legs) return enter(here, { go: place.offer === 'stretches' ? 'stretch' : 'test', legs }, moment);
    if (event.heard !== 'no' && event.heard !== 'wait' && event.heard !== 'skip') return undefined;
    // "No" to going on, or to a test that is due, means something else, not nothing.
    if (event.heard === 'no' && place.offer === 'go-on')
      return { ...instead(here, moment), notes: [{ note: 'no-place' }] };
    if (event.heard === 'no' && place.offer === 'retest' && needsSome(visit)) {
      return { ...go(here, { at: 'welcome', offer: 'stretches' }), plays: 'question' };
    }
    return end(here, [{ say: 'goodbye', why: 'not-today' }]);
  },
};

/** Another offer than going on where it broke off: that is dropped. */
function instead({ place, visit }: State, { now }: Moment): Move {
  const { stretching: _, goal: __, ...rest } = visit;
  const dropped: State = { place, visit: { ...rest, toTest: [], tested: [] } };
  return { ...go(dropped, { at: 'welcome', offer: offerFor(rest, now) }), plays: 'question' };
}

/** Whether some leg is below the mark by its latest reading. */
const needsSome = ({ past }: Visit): boolean =>
  LEGS.some((leg) => {
    const reading = latest(past.readings, leg);
    return reading !== undefined && needsStretching(verdictOn(reading.angle));
  });

/** "Left, right, or both?" */
export const whichLeg: PlaceRules<'which-leg'> = {
  mayLead: {},
  kept: false,
  intro: () => [],
  answer({ place, visit, moment }, event) {
    const legs = legsChosen(event);
    return legs && enter({ place, visit }, { go: 'test', legs }, moment);
  },
};

/** The choices as they are spoken, so that "the last one" is both. */
const CHOICES: readonly (readonly Leg[])[] = [['left'], ['right'], LEGS];

/** The legs that an answer chooses; whoever leaves it to us gets both. */
function legsChosen(event: Event): readonly Leg[] | undefined {
  if (event.heard === 'option') return CHOICES.at(event.index > 0 ? event.index - 1 : event.index);
  if (event.heard === 'leg') return event.leg === 'left' || event.leg === 'right' ? [event.leg] : LEGS;
  return event.heard === 'not-sure' || event.heard === 'yes' ? LEGS : undefined;
}

/** No raise today, or nothing more to do: questions only. */
export const questions: PlaceRules<'questions'> = {
  mayLead: {},
  kept: false,
  intro: () => [],
  answer({ place, visit }, event) {
    if (event.heard === 'yes') return stay({ place, visit }, []);
    if (event.heard !== 'no' && event.heard !== 'skip') return undefined;
    return end({ place, visit }, [
      ...(visit.lying ? [{ say: 'get-up' } as const] : []),
      { say: 'goodbye', why: 'done' },
    ]);
  },
};
