import { type Progress, progress, QUIET, type Segment, segments } from '../../domain/hold';
import type { HeldHold, Note } from '../../domain/past';
import type { Count, Hold } from '../../domain/plan';
import type { Instant } from '../../domain/reading';
import type { Place, State, Visit } from '../state';
import type { Playing, Stretching } from '../under-way';

/**
 * From a request to the first sound of its answer, in seconds: Lambda, speech synthesis, the device's start.
 * A guess until measured on a device; the simulated Echo uses its own figure.
 */
export const START_UP = 1;

/** From the moment the sound falls silent for "Alexa, pause" to the request's timestamp, in seconds. A guess as well. */
export const BARGE_IN = 1.5;

/** Seconds by which quiet around holds grows when somebody asked to go slower. */
const SLOWER = 1.5;

/** The seconds before a hold: fresh for a new leg, shorter when going back in. */
export function readySeconds({ stretching, slow }: Visit): number {
  const hold = stretching?.holds[stretching.next];
  const last = stretching?.holds[stretching.next - 1];
  // Whoever changed over to the other leg a moment ago has had their time.
  const first = stretching?.held === 0 && hold?.rep === 1 && last?.stretch !== hold.stretch;
  return paced(first ? QUIET.beforeFirst : QUIET.afterPause, slow);
}

/** Quiet, longer for those who asked to go slower. Whole seconds. */
export const paced = (seconds: number, slow: boolean): number => (slow ? Math.ceil(seconds * SLOWER) : seconds);

/** The sound of a hold turn: what is said and kept quiet, second by second, up to its closing words. */
export const soundOf = (stretching: Stretching, playing: Playing, count?: Count): readonly Segment[] =>
  segments({ ...stretching, ready: playing.ready, stays: playing.stays, between: playing.between, count });

/**
 * Where the person is in the sound of a hold turn at a moment. A hold whose time is over by then is done in full: who speaks,
 * or touches the screen, while easing down is not sent back for its last seconds.
 */
export function whereIn(stretching: Stretching, playing: Playing, now: Instant): Progress {
  const elapsed = (now - playing.since) / 1000 - START_UP - playing.lead;
  const sound = soundOf(stretching, playing);
  const heard = progress(sound, elapsed, stretching.held);
  if (heard.within === 'question') return heard;
  const silenced = progress(sound, Math.max(0, elapsed - BARGE_IN), stretching.held);
  return silenced.within === 'hold' && heard.within !== 'hold' ? heard : silenced;
}

/** A programme moved on to where somebody is. A hold is done once its seconds are held, also in the middle of a remainder. */
function movedTo(stretching: Stretching, { next, held }: Progress): Stretching {
  const done = held > 0 && held >= (stretching.holds[next]?.seconds ?? 0);
  return done ? { ...stretching, next: next + 1, held: 0 } : { ...stretching, next, held };
}

/** The place a hold turn leads to when it has played to its end. */
export function placeAfter(visit: Visit, playing: Playing): State {
  if (!visit.stretching) return { place: { at: 'after' }, visit };
  const sound = soundOf(visit.stretching, playing);
  const stretching = movedTo(visit.stretching, progress(sound, Number.POSITIVE_INFINITY, visit.stretching.held));
  return { place: placeBefore(stretching, visit.lying), visit: { ...visit, stretching } };
}

/** Where the person waits before the next hold of a programme: on the floor with a seated one to come, getting up is first. */
export function placeBefore({ holds, next }: Stretching, lying: boolean): Place {
  const hold = holds[next];
  if (!hold) return { at: 'after' };
  return { at: lying && hold.stretch === 'seated' ? 'before-chair' : 'paused' };
}

/** A hold turn whose sound the device could not play: nothing of it was held, and it waits to be begun again. */
export const unplayed = (state: State): State =>
  state.place.at === 'hold' ? { ...state, place: { at: 'stretch-set-up' } } : state;

/** What leaving a hold turn comes to: the place it leads to, the holds done so far, and whether one was broken into. */
export interface LeftHold {
  readonly state: State;
  readonly notes: readonly Note[];
  /** The sound had not come to its question yet. */
  readonly midway: boolean;
  /** Somebody was in the hold, and may be still. */
  readonly holding: boolean;
}

/** Leaves a hold turn at a moment: what has been held is counted. */
export function leaveHold(visit: Visit, playing: Playing, now: Instant): LeftHold {
  const stretching = visit.stretching;
  if (!stretching) return { state: { place: { at: 'after' }, visit }, notes: [], midway: false, holding: false };
  const where = whereIn(stretching, playing, now);
  const done = where.done.flatMap(({ hold, held }) => {
    const of = stretching.holds[hold];
    return of ? [heldHold(of, held, now, idOf(stretching, of))] : [];
  });
  const moved = movedTo(stretching, where);
  const ids = new Set(done.map(({ id }) => id));
  const holds = [...done.toReversed(), ...visit.past.holds.filter(({ id }) => !ids.has(id))];
  return {
    state: {
      place: placeBefore(moved, visit.lying),
      visit: { ...visit, stretching: moved, past: { ...visit.past, holds } },
    },
    notes: done.map((hold) => ({ note: 'hold', hold })),
    midway: where.within !== 'question',
    holding: where.within === 'hold',
  };
}

/** Which hold of a programme it is, whatever order the programme takes: one leg's is never taken for the other's. */
const idOf = ({ startedAt }: Stretching, { stretch, leg, rep }: Hold): string =>
  `${startedAt}-${stretch}-${leg}-${rep}`;

const heldHold = ({ stretch, leg, seconds }: Hold, held: number, at: Instant, id: string): HeldHold => ({
  stretch,
  leg,
  seconds,
  held,
  at,
  id,
});
