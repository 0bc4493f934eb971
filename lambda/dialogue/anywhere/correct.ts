import { type Angle, angleAt, exactly, isExact, soundAlike } from '../../domain/angle';
import type { Method, Reading, StopReason } from '../../domain/reading';
import { latest } from '../../domain/verdict';
import type { Event } from '../event';
import type { Move } from '../move';
import { rulesOf } from '../places';
import type { State } from '../state';
import { isStopReason, settle } from '../steps/settle-reading';
import type { Moment } from '../turn';
import type { Finding } from '../under-way';

/** What a correction puts in place of what was heard. */
interface Correction {
  readonly angle?: Angle;
  readonly method?: Method;
  readonly stoppedBy?: readonly StopReason[];
}

/** "No, fifty": corrects what was just heard, here or in a reading already kept. It is checked like any other. */
export function correct(from: State, event: Event, moment: Moment): Move | undefined {
  const { place, visit } = from;
  const instead = correctionIn(event);
  if (!instead) return undefined;
  const named = event.heard === 'findings' && (event.leg === 'left' || event.leg === 'right') ? event.leg : undefined;
  const isKept = named !== undefined && visit.tested.includes(named);
  if ('finding' in place && (!isKept || named === place.finding.leg)) {
    const meant = notTheSame(instead, place.finding.angle);
    return settle(from, { ...place.finding, ...meant, asked: landmarkOnly(place.finding) }, moment);
  }
  if (!('finding' in place) && !rulesOf(place).afterReading) return undefined;
  const leg = isKept ? named : visit.tested.at(-1);
  const reading = leg && latest(visit.past.readings, leg);
  return reading && settleAnew(from, { ...reopened(reading), ...notTheSame(instead, reading.angle) }, moment);
}

/** "No" and the very height that it was taken for: the one that sounds like it was meant, and was misheard a second time. */
function notTheSame(correction: Correction, taken: Angle | undefined): Correction {
  const { angle } = correction;
  const same = angle && taken && isExact(angle) && isExact(taken) && angle.low === taken.low;
  const alike = same ? soundAlike(angle.low) : undefined;
  return alike === undefined ? correction : { ...correction, angle: exactly(alike) };
}

/** A reading as a finding that is not settled yet. */
const reopened = ({ leg, angle, method, guess, stoppedBy, takenAt }: Reading): Finding => ({
  leg,
  angle,
  method,
  ...(guess && { guess }),
  stoppedBy,
  takenAt,
  asked: method === 'landmark' ? ['landmark'] : [],
});

/** What was corrected is checked again; where a pebble would land is not asked twice. */
const landmarkOnly = ({ asked }: Finding): Finding['asked'] => asked.filter((what) => what === 'landmark');

/** Settles a reading anew; where nothing is left to ask, the conversation stays where it was. */
function settleAnew(from: State, finding: Finding, moment: Moment): Move {
  const move = settle(from, finding, moment);
  const kept = move.notes.find((note) => note.note === 'reading');
  if (!kept) return move;
  const { visit } = from;
  const back: Move = {
    ...move,
    place: from.place,
    visit: { ...move.visit, toTest: visit.toTest, tested: visit.tested },
  };
  if (from.place.at === 'verdict') return { ...back, say: [], plays: 'intro' };
  return { ...back, say: [{ say: 'corrected', reading: kept.reading }], plays: 'question' };
}

function correctionIn(event: Event): Correction | undefined {
  if (event.heard === 'number' && event.instead) return { angle: exactly(event.value), method: 'guess' };
  if (event.heard !== 'findings' || !event.instead) return undefined;
  const stoppedBy = event.stopped?.filter(isStopReason) ?? [];
  const reasons = stoppedBy.length > 0 ? { stoppedBy } : {};
  if (event.landmark && !event.somewhere) return { angle: angleAt(event.landmark), method: 'landmark', ...reasons };
  if (event.angle?.how === 'degrees') return { angle: event.angle.angle, method: event.angle.method, ...reasons };
  return stoppedBy.length > 0 ? reasons : undefined;
}
