import { CHANGE } from '../../domain/hold';
import { remainder } from '../../domain/hold-marks';
import type { Event } from '../event';
import { play } from '../holds/play';
import { moveByHold, PAUSE, tellOf } from '../holds/steer';
import type { Line } from '../line';
import { AGREES, agrees, BACK_INTO_HOLD, go, type PlaceRules, saysNo, stay, turnsDown } from '../move';
import type { State } from '../state';
import { paced, placeAfter, soundOf } from '../steps/hold-clock';

/** A hold turn: get ready, hold, rest, hold …, and what comes next. What is heard in it is answered by the place it leads to. */
export const hold: PlaceRules<'hold'> = {
  // What is answered in a few words goes back into the hold, and so does a plain yes; everything else lets it down first.
  mayLead: { hold: [...AGREES, ...BACK_INTO_HOLD] },
  kept: true,
  strains: true,
  intro({ playing }, visit) {
    const { stretching, slow, plan } = visit;
    if (!stretching) return [];
    const segments = soundOf(stretching, playing, plan.count);
    const sound: Line = { say: 'sound', segments, holds: stretching.holds };
    return [sound, ...whatNext(placeAfter(visit, playing), slow)];
  },
  answer: () => undefined,
};

function whatNext({ place, visit }: State, slow: boolean): readonly Line[] {
  if (place.at === 'after') return [{ say: 'all-done' }];
  if (place.at === 'before-chair') return [{ say: 'lying-done' }];
  const next = visit.stretching?.holds[visit.stretching.next];
  const last = visit.stretching?.holds[visit.stretching.next - 1];
  if (!next || !last || next.leg === last.leg) return [];
  const quiet: Line = { say: 'quiet', during: 'strap', seconds: paced(CHANGE[next.stretch].otherLeg, slow) };
  return [{ say: 'leg-done', leg: last.leg, next }, quiet];
}

/** Waiting to go on, between two holds or in the middle of one. What is held is kept. */
export const paused: PlaceRules<'paused'> = {
  mayLead: { hold: [...AGREES, 'skip', 'again', 'previous'] },
  kept: true,
  intro(_, { stretching, saidBefore }) {
    const next = stretching?.holds[stretching.next];
    if (!stretching || !next) return [];
    const left = remainder(next.seconds, stretching.held);
    return [
      { say: 'paused', hold: next, left },
      ...(saidBefore.includes('gone-quiet-hint') ? [] : [{ say: 'gone-quiet-hint' } as const]),
      { say: 'quiet', during: 'wait', seconds: PAUSE },
    ];
  },
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const { stretching } = visit;
    if (!stretching) return undefined;
    if (agrees(event)) return play(here, moment);
    if (LET_GO.includes(event.heard)) return go(here, { at: 'let-go' }, { say: [{ say: 'let-it-rest' }] });
    if (event.heard === 'pause') return go(here, place);
    if (saysNo(event) || event.heard === 'not-yet') return { ...stay(here, [{ say: 'take-your-time' }]), wait: PAUSE };
    // Between two holds nothing is held yet: more seconds are more rest.
    if (event.heard === 'add-seconds' && stretching.held === 0) return undefined;
    return moveByHold(here, event, moment) ?? tellOf(here, event);
  },
  quiet: 80,
};

/** What says that they let go, or want to. */
const LET_GO: readonly Event['heard'][] = ['enough', 'lowered', 'limit', 'done'];

/** They let go in a hold, or want to: nobody is sent back into it unasked. */
export const letGo: PlaceRules<'let-go'> = {
  mayLead: { hold: [...AGREES, 'option'] },
  kept: true,
  intro: () => [],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const { stretching } = visit;
    if (agrees(event) || (event.heard === 'option' && event.index === 1)) {
      // Whoever asked before the first hold how to get up may have to lie down again.
      const begun = stretching !== undefined && (stretching.next > 0 || stretching.held > 0);
      return begun ? play(here, moment) : go(here, { at: 'stretch-set-up' });
    }
    const over = turnsDown(event) || ['enough', 'limit', 'done', 'option'].includes(event.heard);
    if (!over || !stretching) return undefined;
    const done = { ...stretching, next: stretching.holds.length, held: 0 };
    return go(here, { at: 'after' }, { visit: { stretching: done } });
  },
  quiet: 80,
};
