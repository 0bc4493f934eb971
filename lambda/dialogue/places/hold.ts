import { QUIET } from '../../domain/hold';
import { remainder } from '../../domain/hold-marks';
import { play } from '../holds/play';
import { moveByHold, PAUSE, tellOf } from '../holds/steer';
import type { Line } from '../line';
import { agrees, go, type PlaceRules, stay } from '../move';
import type { State } from '../state';
import { paced, placeAfter, soundOf } from '../steps/hold-clock';

/** What may be said in a hold without ending it. */
const GOES_ON = [
  ...(['yes', 'ready', 'resume', 'limit', 'findings', 'number', 'option', 'order', 'leg', 'sign', 'decline'] as const),
  ...(['not-sure', 'again', 'plan', 'repeat', 'skip', 'previous', 'time-left', 'reps-left', 'add-seconds'] as const),
  ...(['pace', 'feeling', 'ask', 'missed'] as const),
] as const;

/** A hold turn: get ready, hold, rest, hold …, and what comes next. What is heard in it is answered by the place it leads to. */
export const hold: PlaceRules<'hold'> = {
  // Whatever is answered in a few words goes back into the hold.
  mayLead: { hold: GOES_ON },
  kept: true,
  strains: true,
  intro({ playing }, visit) {
    const { stretching, slow } = visit;
    if (!stretching) return [];
    const segments = soundOf(stretching, playing);
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
  const quiet: Line = { say: 'quiet', during: 'strap', seconds: paced(QUIET.otherLeg, slow) };
  return [{ say: 'leg-done', leg: last.leg, next }, quiet];
}

/** Waiting to go on, between two holds or in the middle of one. What is held is kept. */
export const paused: PlaceRules<'paused'> = {
  mayLead: { hold: ['yes', 'ready', 'resume', 'skip', 'again', 'repeat', 'previous', 'feeling'] },
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
    if (event.heard === 'pause') return go(here, place);
    if (event.heard === 'no') return { ...stay(here, [{ say: 'take-your-time' }]), wait: PAUSE };
    return moveByHold(here, event, moment) ?? tellOf(here, event);
  },
  quiet: 80,
};
