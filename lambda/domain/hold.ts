import { FORM_GAP, holdMarks, type Mark, marksSaid, remainder } from './hold-marks';
import type { Count, Hold, Stretch } from './plan';

/** So many seconds of sound, exactly, with marks at exact seconds of it. */
export interface Segment {
  readonly kind: 'ready' | 'hold' | 'rest' | 'release';
  readonly seconds: number;
  readonly marks: readonly Mark[];
  /** Which hold of the programme it belongs to. */
  readonly hold: number;
}

/** Quiet seconds around a hold (docs/evidence.md#rest); after an answer somebody is in it still. */
export const QUIET = { beforeFirst: 15, afterPause: 8, afterAnswer: 3, floor: 30, chair: 40 } as const;

/** Quiet seconds between two holds of a leg, and to change over to the other; on the chair nobody lies down or moves a strap. */
export const CHANGE: Readonly<Record<Stretch, { readonly between: number; readonly otherLeg: number }>> = {
  lying: { between: 20, otherLeg: 20 },
  seated: { between: 15, otherLeg: 10 },
};

/** Seconds for "and ease down" at the end of a turn. */
const RELEASE = 4;
/** As many holds as fit in this make one turn. */
const TURN = 120;

/** How a hold turn is set out: where in the programme it begins, seconds of that hold already held, get-ready seconds. */
export interface HoldTurn {
  readonly holds: readonly Hold[];
  readonly next: number;
  readonly held: number;
  readonly ready: number;
  /** They are in it still. */
  readonly stays?: true | undefined;
  /** Seconds between two holds of a leg. */
  readonly between: number;
  /** How it is counted; all of it where that is not said. */
  readonly count?: Count | undefined;
}

/** The sound of a hold turn up to its closing words: as many holds of one leg in one stretch as fit, at least one. */
export function segments({ holds, next, held, ready, stays, between, count = 'all' }: HoldTurn): readonly Segment[] {
  const last = lastThatFits(holds, next, held, between);
  const sound: Segment[] = [];
  for (let index = next; index <= last; index++) {
    const hold = holds[index];
    if (!hold) break;
    const done = index === next ? held : 0;
    const leads = index === next ? intoFirst(hold, ready, stays === true) : intoNext(hold, between);
    sound.push({ ...leads, marks: marksSaid(leads.marks, count), hold: index });
    sound.push({
      kind: 'hold',
      seconds: remainder(hold.seconds, done),
      marks: marksSaid(holdMarks(hold.seconds, done, index), count),
      hold: index,
    });
  }
  return [...sound, { kind: 'release', seconds: RELEASE, marks: [{ at: 0, mark: 'ease-down' }], hold: last }];
}

/** Seconds to get into a hold again; what is left of a rest, but for easing down, the body lies flat: ten at least. */
const UP_AGAIN = 7;

/** The seconds before a turn's first hold: into it, or staying where they are. */
function intoFirst({ rep, of }: Hold, seconds: number, stays: boolean): Omit<Segment, 'hold'> {
  const first: Mark = stays ? { at: 0, mark: 'stay' } : { at: 0, mark: 'into-it', rep, of, rest: false };
  const settle: readonly Mark[] = seconds >= FORM_GAP ? [{ at: seconds - 5, mark: 'settle' }] : [];
  return { kind: 'ready', seconds, marks: [first, ...settle] };
}

/** The seconds between two holds: ease down from the one before, then into the next. */
function intoNext({ rep, of }: Hold, seconds: number): Omit<Segment, 'hold'> {
  const at = Math.max(Math.floor(seconds / 2), seconds - UP_AGAIN);
  const marks: readonly Mark[] = [
    { at: 0, mark: 'ease-down' },
    { at, mark: 'into-it', rep, of, rest: true },
  ];
  return { kind: 'rest', seconds, marks };
}

function lastThatFits(holds: readonly Hold[], next: number, held: number, between: number): number {
  const first = holds[next];
  if (!first) return next;
  let length = remainder(first.seconds, held);
  let last = next;
  for (let index = next + 1; index < holds.length; index++) {
    const hold = holds[index];
    if (!hold || hold.leg !== first.leg || hold.stretch !== first.stretch) break;
    length += between + hold.seconds;
    if (length > TURN) break;
    last = index;
  }
  return last;
}

/** Where somebody is in the sound of a hold turn. */
export interface Progress {
  /** The hold to be done next, and the seconds of it already held. */
  readonly next: number;
  readonly held: number;
  /** What was playing; `question` when the sound is over. */
  readonly within: Segment['kind'] | 'question';
  /** Every hold of this turn that was begun, with the seconds held of it in all. */
  readonly done: readonly { readonly hold: number; readonly held: number }[];
}

/** Where somebody is, so many seconds into the sound of a turn that began with `held` seconds of its first hold done. */
export function progress(sound: readonly Segment[], elapsed: number, held: number): Progress {
  const first = sound[0]?.hold ?? 0;
  let at = 0;
  let where: Progress = { next: first, held, within: 'ready', done: [] };
  for (const segment of sound) {
    if (elapsed < at) break;
    const before = segment.hold === first ? held : 0;
    const inIt = Math.min(segment.seconds, Math.floor(elapsed - at));
    where = { ...where, within: segment.kind };
    if (segment.kind === 'hold' && inIt > 0) {
      const whole = inIt >= segment.seconds;
      const done = [...where.done, { hold: segment.hold, held: before + inIt }];
      where = { ...where, done, next: whole ? segment.hold + 1 : segment.hold, held: whole ? 0 : before + inIt };
    }
    at += segment.seconds;
  }
  return elapsed >= at ? { ...where, within: 'question' } : where;
}
