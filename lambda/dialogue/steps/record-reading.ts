import { RECENT_READINGS } from '../../domain/past';
import type { Reading } from '../../domain/reading';
import type { Line } from '../line';
import { go, type Move } from '../move';
import type { State } from '../state';

/** Keeps a reading, and goes on to the other leg or the verdict. */
export function record(from: State, reading: Reading, say: readonly Line[]): Move {
  const { visit } = from;
  const { leg } = reading;
  const toTest = visit.toTest.filter((l) => l !== leg);
  const tested = [...visit.tested.filter((l) => l !== leg), leg];
  const others = visit.past.readings.filter((r) => r.leg !== leg || r.takenAt !== reading.takenAt);
  const readings = [reading, ...others].slice(0, RECENT_READINGS);
  const along = {
    visit: { toTest, tested, past: { ...visit.past, readings } },
    notes: [{ note: 'reading', reading }],
  } as const;
  if (toTest.length === 0) return go(from, { at: 'verdict' }, { ...along, say });
  return go(from, { at: 'set-up', why: 'other-leg' }, { ...along, say: [...say, { say: 'heard-angle', reading }] });
}
