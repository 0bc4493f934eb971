import { CHANGE, QUIET } from '../../domain/hold';
import type { Line } from '../line';
import { go, type Move } from '../move';
import type { State } from '../state';
import { paced, readySeconds } from '../steps/hold-clock';
import type { Moment } from '../turn';
import type { Playing } from '../under-way';

/** Seconds that these lines are given before a hold turn; `undefined` where they are too long. */
export function leadFor(lines: readonly Line[], { leadSeconds }: Pick<Moment, 'leadSeconds'>): number | undefined {
  return lines
    .map(({ say }) => leadSeconds[say])
    .reduce<number | undefined>((sum, lead) => (sum === undefined || lead === undefined ? undefined : sum + lead), 0);
}

/**
 * Plays the next hold turn of the programme; words before it get seconds of their own, so that the clock stays right.
 * `holding`: something was answered while it was held, and nobody has to get into it again.
 */
export function play(from: State, moment: Moment, say: readonly Line[] = [], holding = false): Move {
  const { visit } = from;
  const lead = leadFor(say, moment) ?? 0;
  const lying = visit.stretching?.holds[visit.stretching.next]?.stretch === 'lying';
  const stays = holding && (visit.stretching?.held ?? 0) > 0;
  const playing: Playing = {
    since: moment.now,
    lead,
    ready: stays ? paced(QUIET.afterAnswer, visit.slow) : readySeconds(visit),
    ...(stays && { stays }),
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
