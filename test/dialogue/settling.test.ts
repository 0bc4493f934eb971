import { describe, expect, test } from '@jest/globals';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import type { State, Visit } from '../../lambda/dialogue/state';
import type { Finding } from '../../lambda/dialogue/under-way';
import { exactly, LANDMARKS } from '../../lambda/domain/angle';
import { MINUTE } from '../../lambda/domain/calendar';
import { emptyPast, type HeldHold, RECENT_READINGS } from '../../lambda/domain/past';
import type { Method, Reading, StopReason } from '../../lambda/domain/reading';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// What is asked about a raise before it becomes a reading, number by number.

/** At the question how high it got, with the reason known. */
const atAngle = (because: StopReason, finding: Partial<Finding> = {}, visit: Partial<Visit> = {}): State =>
  standingAt({ at: 'angle', finding: { leg: 'left', stoppedBy: [because], asked: [], ...finding } }, visit);

const degrees = (low: number, method: Method = 'guess', high = low): Event => ({
  heard: 'findings',
  angle: { how: 'degrees', angle: { low, high }, method },
});

const hears = (from: State, event: Event) => respond(from, event, momentAt(NOW));

/** Where an answer leads; "kept" where it becomes a reading. */
function leads(from: State, event: Event): string {
  const { state, notes } = hears(from, event);
  return notes.some(({ note }) => note === 'reading') ? 'kept' : state.place.at;
}

const readingIn = (from: State, event: Event): Reading | undefined =>
  hears(from, event).notes.flatMap((note) => (note.note === 'reading' ? [note.reading] : []))[0];

describe('a guess, stopped by the pull behind the leg', () => {
  test.each([
    [-1, 'angle'],
    [0, 'angle'],
    [9, 'angle'],
    [10, 'odd-angle'],
    [24, 'odd-angle'],
    [25, 'kept'],
    [69, 'kept'],
    [70, 'landmark'],
    [84, 'landmark'],
    [85, 'kept'],
    [110, 'kept'],
    [111, 'odd-angle'],
    [180, 'odd-angle'],
    [181, 'angle'],
  ])('of %i degrees: %s', (value, where) => {
    expect(leads(atAngle('discomfort-behind-leg'), { heard: 'number', value })).toBe(where);
    expect(leads(atAngle('discomfort-behind-leg'), degrees(value))).toBe(where);
  });

  test('that is a range goes by its middle', () => {
    expect(leads(atAngle('discomfort-behind-leg'), degrees(65, 'guess', 74))).toBe('landmark');
    expect(leads(atAngle('discomfort-behind-leg'), degrees(65, 'guess', 72))).toBe('kept');
  });

  test('near the mark is asked about once, and then taken', () => {
    expect(leads(atAngle('discomfort-behind-leg', { asked: ['landmark'] }), degrees(75))).toBe('kept');
    expect(leads(atAngle('discomfort-behind-leg', { asked: ['odd'] }), degrees(20))).toBe('kept');
  });
});

describe('what was measured', () => {
  test.each<[StopReason, number, string]>([
    ['discomfort-behind-leg', 70, 'kept'],
    ['discomfort-behind-leg', 24, 'odd-angle'],
    ['discomfort-behind-leg', 80, 'kept'],
    ['nothing', 79, 'go-further'],
    ['nothing', 80, 'kept'],
    ['knee-bends', 79, 'kept'],
    ['knee-bends', 80, 'before-or-after'],
    ['other-leg-lifts', 79, 'kept'],
    ['other-leg-lifts', 80, 'before-or-after'],
  ])('and stopped by %s at %i degrees: %s', (because, height, where) => {
    expect(leads(atAngle(because), degrees(height, 'measured'))).toBe(where);
  });

  test.each<[StopReason, number, Finding['asked'][number]]>([
    ['nothing', 60, 'further'],
    ['knee-bends', 85, 'order'],
  ])('and stopped by %s at %i degrees is asked about once', (because, height, asked) => {
    expect(leads(atAngle(because, { asked: [asked] }), degrees(height, 'measured'))).toBe('kept');
  });

  test('and stopped by nothing and by something else as well, is asked about by both', () => {
    const both = atAngle('nothing', { stoppedBy: ['nothing', 'knee-bends'] });
    expect(leads(both, degrees(60, 'measured'))).toBe('go-further');
    expect(leads(both, degrees(85, 'measured'))).toBe('before-or-after');
  });
});

test.each(LANDMARKS)('a pebble at the %s is never odd, and is kept as a landmark', (landmark) => {
  const from = standingAt({
    at: 'landmark',
    finding: { leg: 'left', stoppedBy: ['discomfort-behind-leg'], asked: ['landmark'] },
  });
  expect(readingIn(from, { heard: 'findings', landmark })?.method).toBe('landmark');
});

test('without a reason, the reason is asked for first; without an angle, that', () => {
  const noReason = standingAt({ at: 'stop-reason', finding: { leg: 'left', asked: [] } });
  expect(leads(noReason, degrees(60))).toBe('stop-reason');
  expect(leads(noReason, { heard: 'findings', stopped: ['knee-bends'] })).toBe('angle');
});

describe('what is kept of a raise', () => {
  const from = (visit: Partial<Visit> = {}): State => atAngle('knee-bends', {}, visit);

  test('is the leg, the angle, how it was got, why it stopped, and when', () => {
    expect(readingIn(from(), degrees(55, 'measured', 60))).toEqual({
      leg: 'left',
      angle: { low: 55, high: 60 },
      method: 'measured',
      stoppedBy: ['knee-bends'],
      takenAt: NOW,
      afterStretching: false,
    });
  });

  const held = (ago: number): HeldHold => ({
    stretch: 'lying',
    leg: 'right',
    seconds: 30,
    held: 30,
    at: NOW - ago,
    id: `${NOW}-0`,
  });

  test.each([
    ['a millisecond less than fifteen minutes', 15 * MINUTE - 1, true],
    ['fifteen minutes', 15 * MINUTE, false],
  ])('says that it was of after stretching: %s', (_, ago, afterStretching) => {
    const past = { ...emptyPast(true), holds: [held(ago)] };
    expect(readingIn(from({ past }), degrees(55))?.afterStretching).toBe(afterStretching);
  });

  test('leads to the other leg while it is to be tested, and to the verdict then', () => {
    const other = hears(from({ toTest: ['left', 'right'] }), degrees(55)).state;
    expect([other.place, other.visit.toTest, other.visit.tested]).toEqual([
      { at: 'set-up', why: 'other-leg' },
      ['right'],
      ['left'],
    ]);
    const last = hears(from({ toTest: ['left'], tested: ['right'] }), degrees(55)).state;
    expect([last.place, last.visit.toTest, last.visit.tested]).toEqual([{ at: 'verdict' }, [], ['right', 'left']]);
  });

  const earlier = (index: number): Reading => ({
    leg: index % 2 === 0 ? 'left' : 'right',
    angle: exactly(50),
    method: 'guess',
    stoppedBy: [],
    takenAt: NOW - (index + 1) * 60 * MINUTE,
    afterStretching: false,
  });

  test('stands first among those known, of which the oldest gives way', () => {
    const readings = Array.from({ length: RECENT_READINGS }, (_, index) => earlier(index));
    const after = hears(from({ past: { ...emptyPast(true), readings } }), degrees(55)).state.visit.past.readings;
    expect(after).toHaveLength(RECENT_READINGS);
    expect(after[0]).toMatchObject({ leg: 'left', angle: exactly(55) });
    expect(after.slice(1)).toEqual(readings.slice(0, -1));
  });

  test('takes the place of the one that it corrects, and of no other leg’s', () => {
    const [mine, theirs] = [
      { ...earlier(0), takenAt: NOW - MINUTE },
      { ...earlier(1), takenAt: NOW - MINUTE },
    ];
    const correcting = atAngle(
      'knee-bends',
      { takenAt: NOW - MINUTE },
      { past: { ...emptyPast(true), readings: [mine, theirs] } },
    );
    const { readings } = hears(correcting, degrees(58)).state.visit.past;
    expect(readings).toEqual([{ ...mine, angle: exactly(58), stoppedBy: ['knee-bends'] }, theirs]);
  });
});

describe('heights told by another', () => {
  const left: Reading = {
    leg: 'left',
    angle: exactly(60),
    method: 'measured',
    stoppedBy: [],
    takenAt: NOW,
    afterStretching: false,
  };
  const right = (visit: Partial<Visit> = {}): State =>
    standingAt(
      { at: 'angle', finding: { leg: 'right', stoppedBy: ['knee-bends'], asked: [] } },
      { toTest: ['right'], ...visit },
    );
  const relative = (to: 'other-leg' | 'last-time', by: number): Event => ({
    heard: 'findings',
    angle: { how: 'relative', to, by },
  });
  const past = { ...emptyPast(true), readings: [left] };

  test('"ten less than the other one" is worked out, and got the same way', () => {
    expect(readingIn(right({ past, tested: ['left'] }), relative('other-leg', -10))).toMatchObject({
      angle: exactly(50),
      method: 'measured',
    });
  });

  test('the other leg counts only when it was measured today', () => {
    expect(leads(right({ past }), relative('other-leg', -10))).toBe('landmark');
  });

  test('"as last time" is this leg’s last, else the other one’s of today', () => {
    const before = { ...left, leg: 'right', angle: exactly(45) } as const;
    const known = { ...emptyPast(true), readings: [left, before] };
    expect(readingIn(right({ past: known, tested: ['left'] }), relative('last-time', 0))?.angle).toEqual(exactly(45));
    expect(readingIn(right({ past, tested: ['left'] }), relative('last-time', 0))?.angle).toEqual(exactly(60));
    expect(leads(right({ past }), relative('last-time', 0))).toBe('landmark');
  });
});

describe('a no, and the very height that was taken', () => {
  const taken = hears(atAngle('knee-bends', {}, { toTest: ['left', 'right'] }), { heard: 'number', value: 50 }).state;
  const again = (value: number): Event => ({ heard: 'number', value, instead: true });

  test('means the one that sounds like it, which is asked about', () => {
    const { state } = hears(taken, again(50));
    expect(state.place).toMatchObject({ at: 'odd-angle', finding: { leg: 'left', angle: exactly(15) } });
    expect(hears(state, { heard: 'yes' }).state.visit.past.readings).toMatchObject([{ angle: exactly(15) }]);
  });

  test('takes the ten where a teen was asked about', () => {
    const asked = hears(atAngle('knee-bends'), { heard: 'number', value: 15 }).state;
    expect(readingIn(asked, again(15))).toMatchObject({ angle: exactly(50) });
  });

  test('changes nothing where no height sounds like it', () => {
    const taken = hears(atAngle('knee-bends', {}, { toTest: ['left', 'right'] }), { heard: 'number', value: 55 }).state;
    expect(readingIn(taken, again(55))).toMatchObject({ angle: exactly(55) });
  });
});
