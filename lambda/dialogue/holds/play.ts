import { CHANGE } from '../../domain/hold';
import type { Line } from '../line';
import { go, type Move } from '../move';
import type { State } from '../state';
import { paced, readySeconds } from '../steps/hold-clock';
import type { Moment } from '../turn';

/**
 * What may be said before a hold turn goes on, and the seconds its slot has: enough at 140 words a minute, Alexa's
 * slowest. Longer things are answered first, and the hold waits for "ready".
 */
const SLOTS: Partial<Readonly<Record<Line['say'], number>>> = {
  'left-in-hold': 6,
  'holds-left': 9,
  'added-seconds': 4,
  'nothing-before': 5,
  'plan-changed': 12,
  'plan-range': 9,
  'count-changed': 6,
  feeling: 6,
  slower: 4,
  right: 4,
};

/** Seconds of a slot for these lines before a hold turn; `undefined` where they are too long for one. */
export function slotFor(lines: readonly Line[]): number | undefined {
  const slots = lines.map(({ say }) => SLOTS[say]);
  return slots.reduce<number | undefined>(
    (sum, slot) => (sum === undefined || slot === undefined ? undefined : sum + slot),
    0,
  );
}

/** Plays the next hold turn of the programme; words before it get a slot of known length, so that the clock stays right. */
export function play(from: State, { now }: Moment, say: readonly Line[] = []): Move {
  const { visit } = from;
  const lead = slotFor(say) ?? 0;
  const lying = visit.stretching?.holds[visit.stretching.next]?.stretch === 'lying';
  const playing = {
    since: now,
    lead,
    ready: readySeconds(visit),
    between: paced(CHANGE[lying ? 'lying' : 'seated'].between, visit.slow),
  };
  const first: readonly Line[] = lead > 0 ? [{ say: 'lead-in', seconds: lead, lines: say }] : [];
  return go(from, { at: 'hold', playing }, { say: first, visit: { lying } });
}

/** Ready for a stretch: how it goes, before its first time; whoever knows it goes straight into the hold. */
export function intoStretch(from: State, moment: Moment): Move {
  const { stretching, saidBefore } = from.visit;
  const hold = stretching?.holds[stretching.next];
  const known = hold !== undefined && saidBefore.includes(`how to ${hold.stretch}`);
  return known ? play(from, moment) : go(from, { at: 'stretch-set-up' });
}
