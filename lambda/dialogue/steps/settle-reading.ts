import { type Angle, angleAt, exactly, type Landmark, middle, THE_LINE } from '../../domain/angle';
import { MINUTE } from '../../domain/calendar';
import { other } from '../../domain/leg';
import type { Reading, StopReason } from '../../domain/reading';
import { before, latest } from '../../domain/verdict';
import type { AngleSaid, Event, StoppedSaid } from '../event';
import type { Line } from '../line';
import { go, type Move } from '../move';
import type { State, Visit } from '../state';
import type { Moment } from '../turn';
import type { Finding } from '../under-way';
import { isLowered } from './body';
import { record } from './record-reading';
import { strangeHeight, whichHeight } from './strange-height';

/** So soon after stretching a reading is not compared with others (docs/evidence.md#after-stretching). */
const STRETCHING_SHOWS = 15 * MINUTE;

/** An own guess from here to there is settled by the landmark question (docs/evidence.md#own-guess). */
const DOUBTFUL: Angle = { low: 70, high: 84 };

/** Takes whatever an event tells of a raise, and asks for what is still missing; never again for what was said. */
export function found(
  from: State,
  finding: Finding,
  event: Event,
  moment: Moment,
  say: readonly Line[] = [],
): Move | undefined {
  if (event.heard === 'either-angle') return whichHeight(from, finding, event, say);
  if (event.heard === 'both-angles') {
    const told = event[other(finding.leg)];
    const opposite = told.how === 'degrees' ? { opposite: { angle: told.angle, method: told.method } } : {};
    return withAngleSaid(from, { ...finding, ...opposite }, event[finding.leg], moment, say);
  }
  if (event.heard === 'number') return settle(from, withAngle(finding, exactly(event.value), 'guess'), moment, say);
  if (event.heard !== 'findings') return undefined;
  const leg = event.leg === 'left' || event.leg === 'right' ? event.leg : finding.leg;
  const mishap = event.stopped?.find(isMishap);
  if (mishap) {
    const after = isLowered(from.place);
    // What shakes still has not been let down.
    const down: readonly Line[] = after && mishap === 'shaking' ? [{ say: 'lower-meanwhile', stretch: 'lying' }] : [];
    const say: readonly Line[] = [...down, { say: 'mishap', what: mishap, during: after ? 'after-raise' : 'raise' }];
    return go(from, { at: 'another-go', leg }, { say });
  }
  const stoppedBy = event.stopped?.filter(isStopReason) ?? [];
  const stopped: Finding = { ...finding, leg, ...(stoppedBy.length > 0 && { stoppedBy }) };
  // A place on the body is a height only as the answer to the pebble.
  if (event.landmark && from.place.at === 'landmark') {
    return settle(from, withLandmark(stopped, event.landmark), moment, say);
  }
  if (event.landmark && !event.angle && stoppedBy.length === 0) return undefined;
  if (!event.angle) return settle(from, stopped, moment, say);
  const { angle } = event;
  const alike = event.leg === 'both' && angle.how === 'degrees';
  const opposite = alike ? { opposite: { angle: angle.angle, method: angle.method } } : {};
  return withAngleSaid(from, { ...stopped, ...opposite }, angle, moment, say);
}

/** Whether what stopped a raise is none of the method's reasons: a cramp, the strap, tired arms, fear, shaking. */
export const isMishap = (said: StoppedSaid): said is Exclude<StoppedSaid, StopReason> => !isStopReason(said);
const STOP_REASONS: readonly string[] = ['knee-bends', 'other-leg-lifts', 'discomfort-behind-leg', 'nothing'];
export const isStopReason = (said: StoppedSaid): said is StopReason => STOP_REASONS.includes(said);

export const withAngle = (finding: Finding, angle: Angle, method: Reading['method']): Finding => ({
  ...finding,
  angle,
  method,
});

/** The landmark decides; their own guess stays beside it, to be compared with earlier guesses. */
export function withLandmark(finding: Finding, landmark: Landmark): Finding {
  const guess = finding.method === 'guess' ? finding.angle : finding.guess;
  return { ...withAngle(finding, angleAt(landmark), 'landmark'), ...(guess && { guess }) };
}

function withAngleSaid(from: State, finding: Finding, said: AngleSaid, moment: Moment, say: readonly Line[]): Move {
  if (said.how === 'degrees') return settle(from, withAngle(finding, said.angle, said.method), moment, say);
  if (said.how === 'vaguely') return askLandmark(from, finding, moment, say);
  const { readings } = from.visit.past;
  const { tested } = from.visit;
  const opposite = other(finding.leg);
  const others = tested.includes(opposite) ? latest(readings, opposite) : undefined;
  const base = said.to === 'last-time' ? (latest(readings, finding.leg) ?? others) : others;
  if (!base) return askLandmark(from, finding, moment, [...say, { say: 'nothing-to-compare', with: said.to }]);
  const moved = { low: base.angle.low + said.by, high: base.angle.high + said.by };
  return settle(from, withAngle(finding, moved, base.method), moment, say);
}

/** The landmark question; where the stop reason is still open, that first. */
export function askLandmark(from: State, finding: Finding, moment: Moment, say: readonly Line[] = []): Move {
  const { angle: _, method: __, ...bare } = finding;
  const asking: Finding = { ...bare, asked: [...finding.asked, 'landmark'] };
  return finding.stoppedBy ? go(from, { at: 'landmark', finding: asking }, { say }) : settle(from, asking, moment, say);
}

/** The next thing to ask about a finding; a reading when there is nothing left to ask. */
export function settle(from: State, finding: Finding, moment: Moment, say: readonly Line[] = []): Move {
  const { leg, angle, method, stoppedBy, asked, guess } = finding;
  const takenAt = finding.takenAt ?? moment.now;
  const asks = (what: Finding['asked'][number]): Finding => ({ ...finding, asked: [...asked, what] });
  const strange = angle && strangeHeight(from, finding, angle, say);
  if (strange) return strange;
  if (!stoppedBy) {
    const noted: readonly Line[] = angle && from.place.at === 'stop-reason' ? [...say, { say: 'noted' }] : say;
    return go(from, { at: 'stop-reason', finding }, { say: noted });
  }
  if (!angle || !method) return go(from, { at: asked.includes('landmark') ? 'landmark' : 'angle', finding }, { say });
  const comparable = before(from.visit.past.readings, { leg: finding.leg, takenAt })?.method === 'landmark';
  if (method === 'guess' && (isDoubtful(angle) || comparable) && !asked.includes('landmark')) {
    return go(from, { at: 'landmark', finding: asks('landmark') }, { say });
  }
  if (stoppedBy.includes('nothing') && middle(angle) < THE_LINE && !asked.includes('further')) {
    return go(from, { at: 'go-further', finding: asks('further') }, { say });
  }
  if (middle(angle) >= THE_LINE && spoils(stoppedBy) && !asked.includes('order')) {
    return go(from, { at: 'before-or-after', finding: asks('order') }, { say });
  }
  const afterStretching = justStretched(from.visit, takenAt);
  const kept = {
    leg,
    angle,
    method,
    ...(guess && method !== 'guess' && { guess }),
    stoppedBy,
    takenAt,
    afterStretching,
  };
  const move = record(from, kept, say);
  const next = other(leg);
  // What was told of the other leg in the same sentence is its height, once this one is settled.
  if (!finding.opposite || !move.visit.toTest.includes(next)) return move;
  const told: Line = { say: 'opposite-told', leg: next, ...finding.opposite };
  const onward = settle(move, { leg: next, asked: [], ...finding.opposite }, moment, [...move.say, told]);
  return { ...onward, notes: [...move.notes, ...onward.notes] };
}

/** Whether a guess is so near the mark that the landmark has to settle it. */
export const isDoubtful = (angle: Angle): boolean => middle(angle) >= DOUBTFUL.low && middle(angle) <= DOUBTFUL.high;

/** A bent knee or a lifted leg makes a high reading doubtful; a pull behind the leg does not. */
const spoils = (stoppedBy: readonly StopReason[]): boolean =>
  stoppedBy.includes('knee-bends') || stoppedBy.includes('other-leg-lifts');

function justStretched({ past }: Visit, now: number): boolean {
  const last = past.holds[0];
  return last !== undefined && now - last.at < STRETCHING_SHOWS;
}
