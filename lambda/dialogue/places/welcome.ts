import { HALF_A_DAY, retestDue } from '../../domain/course';
import { LEGS, type Leg } from '../../domain/leg';
import { latest, needsStretching, verdictOn } from '../../domain/verdict';
import type { Event } from '../event';
import { agrees, end, go, type Move, type PlaceRules, saysNo, stay, turnsDown } from '../move';
import type { State, Visit } from '../state';
import { enter } from '../steps/gate';
import { screensAgain } from '../steps/known';
import { isKept, noneNeeds, weekNow } from '../steps/week-now';
import type { Calendar, Moment } from '../turn';
import type { Goal, Offer } from '../under-way';
import { greeting } from './greeting';

/** The one offer that makes sense: a test, a retest that is due, today's stretches, or nothing more today. */
export function offerFor({ past }: Pick<Visit, 'past'>, moment: Calendar): Offer {
  const { rest } = weekNow(past, moment);
  // What was felt today comes before whatever is due, and before whatever was never done.
  if (rest === 'hurt') return 'rest';
  const due = retestDue(past, LEGS);
  if (!due) return 'test';
  if (moment.now >= due.at - HALF_A_DAY) return 'retest';
  if (rest) return 'rest';
  return noneNeeds(past) && !isKept(past) ? 'test' : 'stretches';
}

const GOALS: Readonly<Record<Offer, Goal>> = {
  test: { go: 'test', legs: LEGS },
  retest: { go: 'test', legs: LEGS },
  stretches: { go: 'stretch', legs: [] },
  'go-on': { go: 'on' },
  // Whoever wants more all the same says so.
  rest: { go: 'stretch', legs: [] },
};

/** The door: shall we start, or go on from where it broke off? */
export const welcome: PlaceRules<'welcome'> = {
  mayLead: {},
  kept: false,
  intro: ({ offer }, visit, _, moment) => greeting(offer, visit, moment),
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    if (agrees(event))
      return place.offer === 'rest' ? go(here, { at: 'questions' }) : enter(here, GOALS[place.offer], moment);
    // "Just one leg" at the door does not say which.
    if (event.heard === 'leg' && (event.leg === 'either' || event.leg === 'other'))
      return go(here, { at: 'which-leg' });
    // "Just the right one" is a wish: of what is offered, with that leg.
    const legs = event.heard === 'leg' ? legsChosen(event) : undefined;
    if (legs)
      return enter(
        here,
        { go: place.offer === 'stretches' || place.offer === 'rest' ? 'stretch' : 'test', legs },
        moment,
      );
    // "Skip the questions and start": they are what it starts with, and why is told.
    if ((event.heard === 'decline' || event.heard === 'skip') && place.offer !== 'rest')
      return enter(here, GOALS[place.offer], moment, [{ say: 'help', at: 'screening', fine: false }]);
    if (!turnsDown(event) && event.heard !== 'wait') return undefined;
    // "No" to going on, or to a test that is due, means something else, not nothing.
    if (saysNo(event) && place.offer === 'go-on') return { ...instead(here, moment), notes: [{ note: 'no-place' }] };
    if (saysNo(event) && place.offer === 'retest' && needsSome(visit) && !screensAgain(visit.past)) {
      return { ...go(here, { at: 'welcome', offer: 'stretches' }), plays: 'question' };
    }
    return end(here, [{ say: 'goodbye', why: 'not-today' }]);
  },
};

/** Another offer than going on where it broke off: that is dropped. */
function instead({ place, visit }: State, moment: Moment): Move {
  const { stretching: _, goal: __, ...rest } = visit;
  const dropped: State = { place, visit: { ...rest, toTest: [], tested: [] } };
  return { ...go(dropped, { at: 'welcome', offer: offerFor(rest, moment) }), plays: 'question' };
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
  return event.heard === 'not-sure' || event.heard === 'yes' || event.heard === 'agree' ? LEGS : undefined;
}

/** No raise today, or nothing more to do: questions only. */
export const questions: PlaceRules<'questions'> = {
  mayLead: {},
  kept: false,
  intro: () => [],
  answer({ place, visit }, event) {
    if (event.heard === 'yes') return stay({ place, visit }, []);
    if (!turnsDown(event)) return undefined;
    return end({ place, visit }, [
      ...(visit.lying ? [{ say: 'get-up' } as const] : []),
      { say: 'goodbye', why: 'done' },
    ]);
  },
};
