import { describe, expect, test } from '@jest/globals';
import type { AngleSaid, Event, StoppedSaid } from '../../lambda/dialogue/event';
import type { Line } from '../../lambda/dialogue/line';
import type { Move } from '../../lambda/dialogue/move';
import { respond } from '../../lambda/dialogue/respond';
import type { Place, State, Visit } from '../../lambda/dialogue/state';
import { askLandmark, found, settle, withLandmark } from '../../lambda/dialogue/steps/settle-reading';
import type { Finding } from '../../lambda/dialogue/under-way';
import { type Angle, angleAt, exactly, LANDMARKS, SEGMENTS, type Segment, THIRDS } from '../../lambda/domain/angle';
import { HOUR } from '../../lambda/domain/calendar';
import type { Leg } from '../../lambda/domain/leg';
import { emptyPast } from '../../lambda/domain/past';
import { METHODS, type Method, type Reading, STOP_REASONS } from '../../lambda/domain/reading';
import { SAME_TEST } from '../../lambda/domain/verdict';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// A finding, piece by piece: what each thing that is told adds to it, what is asked next, and what is said on the way.

const MOMENT = momentAt(NOW);
const SAID: readonly Line[] = [{ say: 'let-it-rest' }];
const KNEE: Finding = { leg: 'left', asked: [], stoppedBy: ['knee-bends'] };
const OPEN: Finding = { leg: 'left', asked: [] };

const at = (place: Place, visit: Partial<Visit> = {}): State =>
  standingAt(place, { toTest: ['left', 'right'], ...visit });
const asking = (
  where: 'raise' | 'stop-reason' | 'angle' | 'landmark',
  finding: Finding = OPEN,
  visit: Partial<Visit> = {},
) => at(where === 'raise' ? { at: where, leg: 'left', practice: false } : { at: where, finding }, visit);

/** The finding that a move goes on with. */
const findingIn = ({ place }: Move): Finding | undefined => ('finding' in place ? place.finding : undefined);
const readingIn = ({ notes }: Move): Reading | undefined =>
  notes.flatMap((note) => (note.note === 'reading' ? [note.reading] : []))[0];
const takes = (from: State, finding: Finding, event: Event): Move => {
  const move = found(from, finding, event, MOMENT, SAID);
  if (!move) throw new Error(`${JSON.stringify(event)} told nothing.`);
  return move;
};
const degrees = (low: number, high = low, method: Method = 'measured'): AngleSaid => ({
  how: 'degrees',
  angle: { low, high },
  method,
});
const findings = (more: Omit<Extract<Event, { heard: 'findings' }>, 'heard'>): Event => ({
  heard: 'findings',
  ...more,
});

describe('what is told of a raise is taken', () => {
  test.each<[string, Event, Partial<Finding>, Place['at']]>([
    ['a height', findings({ angle: degrees(60) }), { angle: exactly(60), method: 'measured' }, 'stop-reason'],
    [
      'a range',
      findings({ angle: degrees(50, 60) }),
      { angle: { low: 50, high: 60 }, method: 'measured' },
      'stop-reason',
    ],
    ['a bare number', { heard: 'number', value: 60 }, { angle: exactly(60), method: 'guess' }, 'stop-reason'],
    ['a reason', findings({ stopped: ['knee-bends'] }), { stoppedBy: ['knee-bends'] }, 'angle'],
    [
      'several reasons',
      findings({ stopped: ['knee-bends', 'other-leg-lifts'] }),
      { stoppedBy: ['knee-bends', 'other-leg-lifts'] },
      'angle',
    ],
    [
      'the leg it was',
      findings({ leg: 'right', stopped: ['knee-bends'] }),
      { leg: 'right', stoppedBy: ['knee-bends'] },
      'angle',
    ],
    [
      'no leg, where both are named',
      findings({ leg: 'both', stopped: ['knee-bends'] }),
      { stoppedBy: ['knee-bends'] },
      'angle',
    ],
    ['how high, vaguely', findings({ angle: { how: 'vaguely' } }), { asked: ['landmark'] }, 'stop-reason'],
    [
      'a place on the leg beside a reason, for no height',
      findings({ landmark: 'knee', stopped: ['knee-bends'] }),
      { stoppedBy: ['knee-bends'] },
      'angle',
    ],
  ])('%s', (_, event, taken, where) => {
    const move = takes(asking('raise'), OPEN, event);
    expect(move.place).toEqual({ at: where, finding: { ...OPEN, ...taken } });
    expect(move.say).toEqual(SAID);
  });

  test('the leg that is named is the one that it was, whichever was asked about', () => {
    for (const leg of ['left', 'right'] as const) {
      const asked: Finding = { ...OPEN, leg: leg === 'left' ? 'right' : 'left' };
      expect(findingIn(takes(asking('raise'), asked, findings({ leg, stopped: ['knee-bends'] })))?.leg).toBe(leg);
    }
  });

  test('and what was told before stays', () => {
    const before: Finding = { ...KNEE, guess: exactly(60), takenAt: NOW - 1000, asked: ['odd'] };
    expect(findingIn(takes(asking('angle'), before, findings({ angle: degrees(20, 60) })))).toEqual({
      ...before,
      asked: ['odd', 'strange'],
    });
    expect(findingIn(takes(asking('angle'), before, findings({ stopped: ['nothing'] })))).toEqual({
      ...before,
      stoppedBy: ['nothing'],
    });
  });

  test.each<Event>([{ heard: 'yes' }, { heard: 'limit' }, { heard: 'lowered' }, { heard: 'not-sure' }])(
    '%j tells nothing of it',
    (event) => {
      expect(found(asking('angle', KNEE), KNEE, event, MOMENT)).toBeUndefined();
    },
  );

  test.each(LANDMARKS)('the %s is a height only as the answer to the pebble', (landmark) => {
    const event = findings({ landmark });
    for (const where of ['raise', 'stop-reason', 'angle'] as const)
      expect(found(asking(where, KNEE), KNEE, event, MOMENT)).toBeUndefined();
    const pebble: Finding = { ...KNEE, asked: ['landmark', 'further', 'order'] };
    const move = takes(asking('landmark', pebble), pebble, event);
    expect(readingIn(move)).toMatchObject({ angle: angleAt(landmark), method: 'landmark' });
  });
});

describe('what is no result of a raise', () => {
  const MISHAPS: readonly StoppedSaid[] = ['cramp', 'strap', 'tired-arms', 'fear', 'shaking'];

  test.each(MISHAPS)('%s: another go is offered, for the leg that it was', (what) => {
    for (const leg of [undefined, 'left', 'right'] as const) {
      const move = takes(
        asking('raise'),
        OPEN,
        findings({ stopped: ['knee-bends', what], angle: degrees(60), ...(leg && { leg }) }),
      );
      expect(move.place).toEqual({ at: 'another-go', leg: leg ?? 'left' });
      expect(move.say).toEqual([{ say: 'mishap', what, during: 'raise' }]);
    }
  });

  test('and the leg that was told to be down already is not told to come down', () => {
    for (const where of ['stop-reason', 'angle'] as const)
      expect(takes(asking(where), OPEN, findings({ stopped: ['strap'] })).say).toEqual([
        { say: 'mishap', what: 'strap', during: 'after-raise' },
      ]);
  });

  test('but one that shakes may be up still', () => {
    const [first, ...rest] = takes(asking('angle'), OPEN, findings({ stopped: ['shaking'] })).say;
    expect(first).toEqual({ say: 'lower-meanwhile', stretch: 'lying' });
    expect(rest).toEqual([{ say: 'mishap', what: 'shaking', during: 'after-raise' }]);
  });

  test.each(STOP_REASONS)('%s is one', (reason) => {
    expect(takes(asking('raise'), OPEN, findings({ stopped: [reason] })).place.at).toBe('angle');
  });
});

describe('both legs in one sentence', () => {
  const both: Event = { heard: 'both-angles', left: degrees(55), right: degrees(60) };

  test('fill both: this one is settled first, and the other one’s height waits', () => {
    const move = takes(asking('raise'), OPEN, both);
    expect(move.place).toEqual({
      at: 'stop-reason',
      finding: {
        ...OPEN,
        angle: exactly(55),
        method: 'measured',
        opposite: { angle: exactly(60), method: 'measured' },
      },
    });
    expect(findingIn(takes(asking('raise'), { ...OPEN, leg: 'right' }, both))).toEqual({
      leg: 'right',
      asked: [],
      angle: exactly(60),
      method: 'measured',
      opposite: { angle: exactly(55), method: 'measured' },
    });
  });

  test('where the other’s is no number, only this one is taken', () => {
    const vague: Event = { heard: 'both-angles', left: degrees(55), right: { how: 'vaguely' } };
    expect(findingIn(takes(asking('raise'), OPEN, vague))).toEqual({ ...OPEN, angle: exactly(55), method: 'measured' });
  });

  test('once this one is settled, what stopped the other is asked, and its height is told', () => {
    const opposite = { angle: exactly(60), method: 'measured' } as const;
    const move = settle(asking('angle'), { ...KNEE, angle: exactly(55), method: 'measured', opposite }, MOMENT, SAID);
    expect(readingIn(move)).toMatchObject({ leg: 'left', angle: exactly(55) });
    expect(move.place).toEqual({ at: 'stop-reason', finding: { leg: 'right', asked: [], ...opposite } });
    expect(move.say).toEqual([
      ...SAID,
      { say: 'heard-angle', reading: readingIn(move) },
      { say: 'opposite-told', leg: 'right', ...opposite },
    ]);
    expect([move.visit.tested, move.visit.toTest]).toEqual([['left'], ['right']]);
  });

  test('of a leg that is not tested today, nothing more is asked', () => {
    const opposite = { angle: exactly(60), method: 'measured' } as const;
    const from = asking('angle', KNEE, { toTest: ['left'] });
    const move = settle(from, { ...KNEE, angle: exactly(55), method: 'measured', opposite }, MOMENT);
    expect([move.place, move.notes]).toEqual([{ at: 'verdict' }, [{ note: 'reading', reading: readingIn(move) }]]);
  });
});

describe('two heights that cannot both be meant', () => {
  const either: Event = { heard: 'either-angle', one: exactly(15), other: { low: 48, high: 52 } };
  const told: Line = { say: 'two-heights', one: 15, other: 50 };

  test.each<[string, Finding, Place['at'], Finding['asked']]>([
    ['with the reason open, that is asked', OPEN, 'stop-reason', ['strange']],
    ['the height is asked again', KNEE, 'angle', ['strange']],
    ['the second time, the pebble', { ...KNEE, asked: ['strange'] }, 'landmark', ['strange', 'landmark']],
    [
      'the second time with the reason open, that',
      { ...OPEN, asked: ['strange'] },
      'stop-reason',
      ['strange', 'landmark'],
    ],
  ])('%s', (_, finding, where, asked) => {
    const move = takes(asking('angle'), { ...finding, angle: exactly(40), method: 'guess' }, either);
    expect(move.place).toEqual({ at: where, finding: { ...finding, asked } });
    expect(move.say).toEqual([...SAID, told]);
  });
});

describe('a height that is asked about before it is believed', () => {
  const height = (angle: Angle, method: Method, finding: Finding = KNEE): Move =>
    takes(asking('angle'), finding, findings({ angle: degrees(angle.low, angle.high, method) }));

  test.each<[Angle, Place['at'], readonly Line[]]>([
    [exactly(-1), 'angle', [{ say: 'impossible-angle' }]],
    [exactly(181), 'angle', [{ say: 'impossible-angle' }]],
    [{ low: -20, high: 4 }, 'angle', [{ say: 'impossible-angle' }]],
    [exactly(10), 'odd-angle', []],
    [exactly(24), 'odd-angle', []],
    [exactly(111), 'odd-angle', []],
    [{ low: 40, high: 66 }, 'angle', [{ say: 'too-wide' }]],
    [{ low: 10, high: 36 }, 'angle', [{ say: 'too-wide' }]],
  ])('%j', (angle, where, told) => {
    for (const method of ['guess', 'measured'] as const) {
      const move = height(angle, method);
      expect([move.place.at, move.say]).toEqual([where, [...SAID, ...told]]);
      const kept = where === 'odd-angle' ? { angle, method, asked: ['odd'] } : { asked: ['strange'] };
      expect(findingIn(move)).toEqual({ ...KNEE, ...kept });
    }
  });

  test('a range of 25 degrees is none, and a landmark is never too wide or odd', () => {
    expect(readingIn(height({ low: 40, high: 65 }, 'measured'))).toMatchObject({ angle: { low: 40, high: 65 } });
    const low: Finding = { ...KNEE, asked: ['landmark'], angle: { low: 0, high: 30 }, method: 'landmark' };
    expect(readingIn(settle(asking('landmark'), low, MOMENT))).toMatchObject({ angle: { low: 0, high: 30 } });
  });

  test.each<[Finding, Place['at']]>([
    [KNEE, 'angle'],
    [OPEN, 'stop-reason'],
  ])(
    'hardly off the floor, it was something else: asked again with words for a pain, the second time about itself',
    (finding, at) => {
      for (const angle of [exactly(0), exactly(5), { low: 2, high: 5 }, exactly(9)]) {
        const move = height(angle, 'guess', finding);
        expect(move.place).toEqual({ at, finding: { ...finding, asked: ['strange'] } });
        expect(move.say).toEqual([
          ...SAID,
          { say: 'hardly-raised' },
          { say: 'for-example', place: move.place, times: 1 },
        ]);
        expect(height(angle, 'guess', { ...finding, asked: ['strange'] }).place.at).toBe('odd-angle');
      }
    },
  );

  test('an odd one that was confirmed is taken', () => {
    expect(readingIn(height(exactly(17), 'measured', { ...KNEE, asked: ['odd'] }))).toMatchObject({
      angle: exactly(17),
    });
  });
});

describe('the pebble', () => {
  test('takes the place of their own guess, which stays beside it', () => {
    const guessed: Finding = { ...KNEE, angle: exactly(75), method: 'guess' };
    expect(withLandmark(guessed, 'knee')).toEqual({
      ...guessed,
      angle: angleAt('knee'),
      method: 'landmark',
      guess: exactly(75),
    });
    expect(withLandmark(KNEE, 'knee')).toEqual({ ...KNEE, angle: angleAt('knee'), method: 'landmark' });
    const measured: Finding = { ...KNEE, angle: exactly(75), method: 'measured', guess: exactly(70) };
    expect(withLandmark(measured, 'knee').guess).toEqual(exactly(70));
  });

  test('forgets the height that was told, and waits for the reason', () => {
    const odd: Finding = { ...KNEE, angle: exactly(17), method: 'guess', asked: ['odd'] };
    const asked = askLandmark(asking('angle'), odd, MOMENT, SAID);
    expect(asked).toMatchObject({
      place: { at: 'landmark', finding: { ...KNEE, asked: ['odd', 'landmark'] } },
      say: SAID,
    });
    expect(findingIn(asked)).not.toHaveProperty('angle');
    const { stoppedBy: _, ...open } = odd;
    const waits = askLandmark(asking('angle'), open, MOMENT, SAID);
    expect(waits).toMatchObject({ place: { at: 'stop-reason', finding: { asked: ['odd', 'landmark'] } }, say: SAID });
  });

  const before = (method: Method, ago: number, leg: Leg = 'left'): Partial<Visit> => ({
    past: {
      ...emptyPast(true),
      readings: [{ leg, angle: exactly(50), method, stoppedBy: [], takenAt: NOW - ago, afterStretching: false }],
    },
  });

  test.each<[string, Method, Method, number, Leg, boolean]>([
    ['a guess, after a test with a pebble', 'guess', 'landmark', SAME_TEST + 1, 'left', true],
    ['a guess, after a guess', 'guess', 'guess', SAME_TEST + 1, 'left', false],
    ['a guess, after the other leg’s pebble', 'guess', 'landmark', SAME_TEST + 1, 'right', false],
    ['a guess, after a pebble of the same test', 'guess', 'landmark', HOUR, 'left', false],
    ['what was measured, after a pebble', 'measured', 'landmark', SAME_TEST + 1, 'left', false],
  ])('is asked so that tests can be compared: %s', (_, method, earlier, ago, leg, asked) => {
    const finding: Finding = { ...KNEE, angle: exactly(50), method };
    const from = asking('angle', KNEE, before(earlier, ago, leg));
    const move = settle(from, finding, MOMENT, SAID);
    expect(readingIn(move) === undefined).toBe(asked);
    if (asked)
      expect(move).toMatchObject({
        place: { at: 'landmark', finding: { ...finding, asked: ['landmark'] } },
        say: SAID,
      });
    expect(readingIn(settle(from, { ...finding, asked: ['landmark'] }, MOMENT))).toBeDefined();
  });
});

describe('what is asked next', () => {
  const MEASURED: Finding = { ...OPEN, angle: exactly(60), method: 'measured' };

  test.each<[string, Finding, Place['at'], Finding['asked']]>([
    ['what stopped it', MEASURED, 'stop-reason', []],
    ['how high, with the reason known', KNEE, 'angle', []],
    ['the pebble, where that was begun', { ...KNEE, asked: ['landmark'] }, 'landmark', ['landmark']],
    ['a height whose way is not known, again', { ...KNEE, angle: exactly(60) }, 'angle', []],
    ['to go on, where nothing stopped it', { ...MEASURED, stoppedBy: ['nothing'] }, 'go-further', ['further']],
    [
      'before or after, high up',
      { ...MEASURED, angle: exactly(85), stoppedBy: ['other-leg-lifts'] },
      'before-or-after',
      ['order'],
    ],
    ['the pebble, near the mark', { ...KNEE, angle: exactly(75), method: 'guess' }, 'landmark', ['landmark']],
  ])('%s', (_, finding, where, asked) => {
    const move = settle(asking('raise'), finding, MOMENT, SAID);
    expect(move).toMatchObject({ place: { at: where, finding: { ...finding, asked } }, say: SAID, notes: [] });
  });

  test('that a height was heard is told where the reason is asked once more', () => {
    expect(settle(asking('stop-reason'), MEASURED, MOMENT, SAID).say).toEqual([...SAID, { say: 'noted' }]);
    expect(settle(asking('stop-reason'), OPEN, MOMENT, SAID).say).toEqual(SAID);
    expect(settle(asking('raise'), MEASURED, MOMENT, SAID).say).toEqual(SAID);
  });

  test('nothing of whoever cannot say what stopped it', () => {
    expect(readingIn(settle(asking('stop-reason'), { ...MEASURED, stoppedBy: [] }, MOMENT))).toMatchObject({
      stoppedBy: [],
    });
  });
});

describe('what is kept', () => {
  test.each(METHODS)('got by %s, with the guess beside it where it was not the guess', (method) => {
    const finding: Finding = { ...KNEE, angle: exactly(60), method, guess: exactly(50), asked: ['landmark'] };
    const kept = readingIn(settle(asking('angle'), finding, MOMENT));
    expect(kept).toEqual({
      leg: 'left',
      angle: exactly(60),
      method,
      ...(method !== 'guess' && { guess: exactly(50) }),
      stoppedBy: ['knee-bends'],
      takenAt: NOW,
      afterStretching: false,
    });
  });

  test('of a correction, the moment that the reading was taken', () => {
    const finding: Finding = { ...KNEE, angle: exactly(60), method: 'measured', takenAt: NOW - HOUR };
    expect(readingIn(settle(asking('angle'), finding, MOMENT))?.takenAt).toBe(NOW - HOUR);
  });
});

describe('against another reading', () => {
  const reading = (leg: Leg, height: Angle): Reading => ({
    leg,
    angle: height,
    method: 'landmark',
    stoppedBy: [],
    takenAt: NOW - HOUR,
    afterStretching: false,
  });
  const past = { ...emptyPast(true), readings: [reading('right', { low: 50, high: 60 })] };
  const than = (to: 'other-leg' | 'last-time', visit: Partial<Visit>) =>
    takes(asking('angle', KNEE, visit), KNEE, findings({ angle: { how: 'relative', to, by: -10 } }));

  test('it is moved as a range, and was got as that was', () => {
    const kept = { angle: { low: 40, high: 50 }, method: 'landmark' };
    expect(readingIn(than('other-leg', { past, tested: ['right'] }))).toMatchObject(kept);
    expect(readingIn(than('last-time', { past, tested: ['right'] }))).toMatchObject(kept);
    expect(readingIn(than('last-time', { past: { ...past, readings: [reading('left', exactly(70))] } }))).toMatchObject(
      {
        angle: exactly(60),
      },
    );
  });

  test('"the other one" is that of today, whatever this leg had before', () => {
    const known = { ...past, readings: [...past.readings, reading('left', exactly(80))] };
    expect(readingIn(than('other-leg', { past: known, tested: ['right'] }))).toMatchObject({
      angle: { low: 40, high: 50 },
    });
  });

  test.each(['other-leg', 'last-time'] as const)(
    'without one to compare with, that is said and the pebble asked: %s',
    (to) => {
      const move = than(to, { past });
      expect(move).toMatchObject({
        place: { at: 'landmark' },
        say: [...SAID, { say: 'nothing-to-compare', with: to }],
      });
    },
  );
});

describe('a pebble that lands somewhere on a thigh', () => {
  const asked: Finding = { leg: 'left', asked: ['landmark'], stoppedBy: ['discomfort-behind-leg'] };
  const hears = (finding: Finding, event: Event) =>
    respond(standingAt({ at: 'landmark', finding }, { strained: true, toTest: ['left'] }), event, MOMENT).state;
  const whole = (somewhere: Segment): Event => ({ heard: 'findings', landmark: `mid-${somewhere}`, somewhere });

  test.each(SEGMENTS)('is asked about: which part of the %s', (segment) => {
    const { place, visit } = hears(asked, whole(segment));
    expect(place).toEqual({ at: 'landmark', finding: { ...asked, somewhere: segment } });
    expect(visit.tested).toEqual([]);
  });

  test.each(SEGMENTS)('is a reading once its part is told, by name or number: %s', (segment) => {
    for (const [index, third] of THIRDS.entries()) {
      const told: readonly Event[] = [
        { heard: 'findings', third },
        { heard: 'option', index: index + 1 },
        { heard: 'findings', landmark: `${third}-${segment}` },
      ];
      for (const event of told) {
        const { past } = hears({ ...asked, somewhere: segment }, event).visit;
        expect(past.readings[0]?.angle).toEqual(angleAt(`${third}-${segment}`));
      }
    }
  });

  test('is no reading of whoever can say no more of it, nor is a part of nothing', () => {
    const again = hears({ ...asked, somewhere: 'thigh' }, whole('thigh'));
    expect([again.place.at, again.visit.tested]).toEqual(['over', []]);
    expect(hears(asked, { heard: 'findings', third: 'upper' }).place).toEqual({ at: 'landmark', finding: asked });
    expect(hears(asked, { heard: 'option', index: 1 }).place.at).toBe('landmark');
  });

  test('corrects no reading', () => {
    const kept = standingAt({ at: 'verdict' }, { tested: ['left'], toTest: [] });
    const { past } = respond(kept, { ...whole('thigh'), instead: true } as Event, MOMENT).state.visit;
    expect(past.readings).toEqual(kept.visit.past.readings);
  });
});
