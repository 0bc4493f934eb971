import { LEGS } from '../../domain/leg';
import type { Note } from '../../domain/past';
import { changePlan } from '../holds/change-plan';
import { agrees, type Move, type PlaceRules, turnsDown } from '../move';
import type { State } from '../state';
import { enter } from '../steps/gate';
import type { Moment } from '../turn';
import type { Goal } from '../under-way';
import { close } from './how-it-felt';

/* What is talked over before somebody stretches who was not tested, does not need it, or got lower. */

/** No leg was ever measured: test first? Whoever insists may stretch. */
export const untested: PlaceRules<'untested'> = {
  mayLead: {},
  kept: false,
  intro: () => [{ say: 'why-test-first' }],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const { goal } = place;
    if (agrees(event) || event.heard === 'test') return enter(here, { go: 'test', legs: LEGS }, moment);
    if (event.heard === 'plan' && (event.stretch || event.leg)) return changePlan(here, event, moment, true);
    const insists = turnsDown(event) || event.heard === 'stretch';
    return insists && goal.go === 'stretch' ? enter(here, { ...goal, insists: true }, moment) : undefined;
  },
};

/** Both legs reach 80: once more, it is not worth their time. Then it is their choice. */
export const notWorthIt: PlaceRules<'not-worth-it'> = {
  mayLead: {},
  kept: false,
  intro: () => [{ say: 'not-worth-it' }],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const { goal } = place;
    const insists = agrees(event) || event.heard === 'stretch';
    if (insists && goal.go === 'stretch') return enter(here, { ...goal, insists: true }, moment);
    return turnsDown(event) ? close(here) : undefined;
  },
};

/** A leg got lower: only somebody who has had it looked at goes on. */
export const physioFirst: PlaceRules<'physio-first'> = {
  mayLead: {},
  kept: false,
  intro: (_, { saidBefore }) => (saidBefore.includes('lower-first') ? [] : [{ say: 'lower-first' }]),
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const { goal } = place;
    const cleared = event.heard === 'yes' || event.heard === 'cleared-by-doctor';
    if (cleared && goal.go === 'stretch') return afresh(here, goal, moment);
    return ['no', 'hardly', 'skip', 'refuse', 'not-sure', 'not-yet', 'no-doctor'].includes(event.heard)
      ? close(here)
      : undefined;
  },
};

/** Somebody has had it looked at: stretching is offered again, and what counts is what the tests from here on say. */
function afresh(from: State, goal: Goal, moment: Moment): Move {
  const { visit } = from;
  const plan = { ...visit.plan, afresh: moment.now };
  const told: State = { ...from, visit: { ...visit, plan, past: { ...visit.past, plan } } };
  // Somebody else's word holds for today.
  const kept: readonly Note[] = moment.bystander ? [] : [{ note: 'plan', plan }];
  const move = enter(told, goal, moment);
  return { ...move, notes: [...move.notes, ...kept] };
}
