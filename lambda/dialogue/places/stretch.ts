import { QUIET } from '../../domain/hold';
import type { Past } from '../../domain/past';
import type { Plan } from '../../domain/plan';
import type { LegSaid } from '../event';
import { changePlan } from '../holds/change-plan';
import { intoStretch, play } from '../holds/play';
import { moveByHold } from '../holds/steer';
import type { Line } from '../line';
import { AGREES, agrees, go, type Move, type PlaceRules, saysNo, stay, timeAsked, turnsDown } from '../move';
import type { State } from '../state';
import { changedLately } from '../steps/carry-over';
import { begin } from '../steps/gate';
import { paced } from '../steps/hold-clock';
import { legAt, legSaid } from '../steps/question';
import { close } from './how-it-felt';

/** How a stretch goes, before its first hold: in full the first time, a line later. */
export const stretchSetUp: PlaceRules<'stretch-set-up'> = {
  mayLead: { hold: [...AGREES, 'again', 'previous'] },
  kept: true,
  instructions: (_, { stretching }) => `how to ${stretching?.holds[stretching.next]?.stretch ?? 'stretch'}`,
  intro(_, { stretching, saidBefore, past, plan }, full) {
    const hold = stretching?.holds[stretching.next];
    if (!hold) return [];
    const firstEver =
      full && past.plan === undefined && past.holds.length === 0 && !saidBefore.includes('longer-offer');
    return [
      { say: 'how-to-stretch', hold, full },
      ...pullToday(plan, past),
      ...(saidBefore.includes('pause-hint') ? [] : [{ say: 'pause-hint' } as const]),
      ...(firstEver ? [{ say: 'longer-offer' } as const] : []),
    ];
  },
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    if (agrees(event)) return play(here, moment);
    // "Same leg again" may ask which one it is.
    if (event.heard === 'again') return event.leg ? { ...go(here, place), full: true } : play(here, moment);
    if (event.heard === 'leg') return legFirst(here, event.leg);
    if (event.heard === 'skip') return moveByHold(here, { heard: 'next-leg' }, moment);
    if (event.heard === 'next-leg' || event.heard === 'previous') return moveByHold(here, event, moment);
    if (event.heard === 'number') return changePlan(here, { heard: 'plan', seconds: event.value }, moment);
    return saysNo(event) ? { ...stay(here, [{ say: 'take-your-time' }]), wait: QUIET.floor } : undefined;
  },
  quiet: 45,
};

/** A lighter pull for whom it was too strong; once further for whoever felt nothing. */
const pullToday = (plan: Plan, past: Past): readonly Line[] =>
  plan.pull === 'gentler' || (plan.pull && changedLately(plan, past)) ? [{ say: 'pull', pull: plan.pull }] : [];

/** "Start with the right": of what is left, that leg comes first in each stretch. Seconds held stay with the hold they are of. */
function legFirst(from: State, said: LegSaid): Move {
  const { stretching } = from.visit;
  const leg = legSaid(said, legAt(from.place, from.visit));
  if (!stretching || !leg) return stay(from, []);
  const { holds, next } = stretching;
  const left = holds.slice(next);
  const ordered = (['lying', 'seated'] as const).flatMap((stretch) => {
    const of = left.filter((hold) => hold.stretch === stretch);
    return [...of.filter((hold) => hold.leg === leg), ...of.filter((hold) => hold.leg !== leg)];
  });
  const held = ordered[0] === left[0] ? stretching.held : 0;
  return go(from, from.place, {
    visit: { stretching: { ...stretching, holds: [...holds.slice(0, next), ...ordered], held } },
  });
}

/** The lying stretch is done: ready to get up for the seated one? */
export const beforeChair: PlaceRules<'before-chair'> = {
  mayLead: {},
  kept: true,
  intro: () => [],
  answer({ place, visit }, event) {
    const here = { place, visit };
    if (agrees(event)) return go(here, { at: 'up-and-over' });
    if (!turnsDown(event)) return undefined;
    const done = visit.stretching && { ...visit.stretching, next: visit.stretching.holds.length, held: 0 };
    return go(here, { at: 'after' }, done ? { visit: { stretching: done } } : {});
  },
  quiet: 30,
};

/** Getting up, and over to a firm chair. */
export const upAndOver: PlaceRules<'up-and-over'> = {
  mayLead: { hold: AGREES },
  kept: true,
  intro(_, visit, full) {
    const seconds = paced(QUIET.chair, visit.slow);
    const quiet: Line = { say: 'quiet', during: 'chair', seconds };
    return [{ say: 'how-to-get-to-chair', fromFloor: visit.lying, full }, quiet];
  },
  answer({ place, visit, moment }, event) {
    const seated = { place, visit: { ...visit, lying: false } };
    if (agrees(event)) return intoStretch(seated, moment);
    const here = { place, visit };
    if (event.heard === 'skip') return visit.stretching ? close(here) : begin(here, { go: 'on' }, moment);
    const wait = timeAsked(event);
    return wait ? { ...stay(here, [{ say: 'take-your-time' }]), wait } : undefined;
  },
  quiet: 60,
};
