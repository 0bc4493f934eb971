import { describe, expect, test } from '@jest/globals';
import { CHANGE, type Progress, progress, type Segment, segments } from '../../lambda/domain/hold';
import type { Leg } from '../../lambda/domain/leg';
import { type Hold, program, type Stretch } from '../../lambda/domain/plan';

// The sound of a hold turn, and where in it somebody is.

const holdsOf = (legs: readonly Leg[], seconds: number, reps: number, stretches: readonly Stretch[] = ['lying']) =>
  program({ seconds, reps, stretches }, legs);

/** A turn as it reads: "ready 15 of 0", "hold 30 of 0" … */
const read = (sound: readonly Segment[]): readonly string[] =>
  sound.map(({ kind, seconds, hold }) => `${kind} ${seconds} of ${hold}`);

/** Where a turn begins: at its first hold, none of it held, fifteen seconds to get ready, fifteen between. */
const setOut = (holds: readonly Hold[], next = 0, held = 0, ready = 15, between = 15): readonly Segment[] =>
  segments({ holds, next, held, ready, between });

describe('a hold turn', () => {
  test.each(['last-five', 'only-end'] as const)('lasts to the second as long, counted "%s"', (count) => {
    const turn = { holds: holdsOf(['left'], 30, 2), next: 0, held: 0, ready: 15, between: 15 };
    expect(read(segments({ ...turn, count }))).toEqual(read(segments(turn)));
  });

  test('of which only the end is wanted says the start of each hold and its release', () => {
    const sound = segments({
      holds: holdsOf(['left'], 30, 2),
      next: 0,
      held: 0,
      ready: 15,
      between: 15,
      count: 'only-end',
    });
    const marks = sound.flatMap((segment) => segment.marks.map(({ mark }) => mark));
    expect(marks).toEqual(['into-it', 'hold', 'ease-down', 'into-it', 'hold', 'ease-down']);
  });

  test('gets ready, holds, rests, holds, and lets go', () => {
    expect(read(setOut(holdsOf(['left'], 30, 2)))).toEqual([
      'ready 15 of 0',
      'hold 30 of 0',
      'rest 15 of 1',
      'hold 30 of 1',
      'release 4 of 1',
    ]);
  });

  const holdsIn = (sound: readonly Segment[]): number => sound.filter(({ kind }) => kind === 'hold').length;

  test.each([
    ['three of thirty seconds fill two minutes to the second', 30, 15, 3],
    ['with a second more between them, the third is for the next turn', 30, 16, 2],
    ['two of a minute are longer than that', 60, 15, 1],
    ['one that is two minutes long is a turn by itself', 120, 15, 1],
  ])('is of as many holds as fit: %s', (_, seconds, between, count) => {
    expect(holdsIn(setOut(holdsOf(['left'], seconds, 3), 0, 0, 15, between))).toBe(count);
  });

  test('has room for more where part of its first hold is done already', () => {
    expect(holdsIn(setOut(holdsOf(['left'], 31, 3), 0, 3))).toBe(3);
    expect(holdsIn(setOut(holdsOf(['left'], 31, 3), 0, 2))).toBe(2);
    expect(read(setOut(holdsOf(['left'], 31, 3), 0, 3))[1]).toBe('hold 28 of 0');
  });

  test('stays with one leg, and with one stretch', () => {
    expect(read(setOut(holdsOf(['left', 'right'], 30, 1))).at(-1)).toBe('release 4 of 0');
    expect(read(setOut(holdsOf(['left'], 30, 1, ['lying', 'seated']))).at(-1)).toBe('release 4 of 0');
  });

  test('begins where the programme stands, and never goes past its end', () => {
    const holds = holdsOf(['left'], 30, 3);
    expect(read(setOut(holds, 2))).toEqual(['ready 15 of 2', 'hold 30 of 2', 'release 4 of 2']);
    expect(read(setOut(holds, 3))).toEqual(['release 4 of 3']);
  });

  test('says what to do at the seconds where it is to be done', () => {
    const [ready, hold, rest, , release] = setOut(holdsOf(['left'], 30, 2));
    expect(ready?.marks).toEqual([
      { at: 0, mark: 'into-it', rep: 1, of: 2, rest: false },
      { at: 10, mark: 'settle' },
    ]);
    expect(hold?.marks).toContainEqual({ at: 6, mark: 'form', turn: 0 });
    expect(rest?.marks).toEqual([
      { at: 0, mark: 'ease-down' },
      { at: 8, mark: 'into-it', rep: 2, of: 2, rest: true },
    ]);
    expect(release?.marks).toEqual([{ at: 0, mark: 'ease-down' }]);
  });

  test.each([
    [12, 2],
    [11, 1],
  ])('has room to say "settle" in %i seconds of getting ready: %i marks', (ready, marks) => {
    expect(setOut(holdsOf(['left'], 30, 1), 0, 0, ready)[0]?.marks).toHaveLength(marks);
  });

  test('stays in a hold in which something was answered', () => {
    const [ready, hold] = segments({
      holds: holdsOf(['left'], 30, 2),
      next: 0,
      held: 10,
      ready: 3,
      stays: true,
      between: 15,
    });
    expect([ready?.seconds, ready?.marks]).toEqual([3, [{ at: 0, mark: 'stay' }]]);
    expect(hold?.seconds).toBe(20);
  });

  test('goes back into a hold where it was left, and begins the one after it anew', () => {
    const [, first, , second] = setOut(holdsOf(['left'], 30, 2), 0, 10);
    expect(first?.marks[0]).toMatchObject({ mark: 'hold', resumed: true });
    expect(second).toMatchObject({ seconds: 30, hold: 1 });
    expect(second?.marks[0]).toMatchObject({ mark: 'hold', resumed: false });
  });
});

describe('where somebody is', () => {
  const two = holdsOf(['left'], 30, 2);
  const at = (elapsed: number, held = 0): Progress => progress(setOut(two, 0, held), elapsed, held);

  test.each<[string, number, Progress]>([
    ['before the sound began', -1, { next: 0, held: 0, within: 'ready', done: [] }],
    ['at its first instant', 0, { next: 0, held: 0, within: 'ready', done: [] }],
    ['just before the hold', 14.9, { next: 0, held: 0, within: 'ready', done: [] }],
    ['at the first instant of the hold', 15, { next: 0, held: 0, within: 'hold', done: [] }],
    ['before a whole second of it', 15.9, { next: 0, held: 0, within: 'hold', done: [] }],
    ['after one', 16, { next: 0, held: 1, within: 'hold', done: [{ hold: 0, held: 1 }] }],
    ['in its last second', 44.9, { next: 0, held: 29, within: 'hold', done: [{ hold: 0, held: 29 }] }],
    ['at its end', 45, { next: 1, held: 0, within: 'rest', done: [{ hold: 0, held: 30 }] }],
    ['at the end of the rest', 60, { next: 1, held: 0, within: 'hold', done: [{ hold: 0, held: 30 }] }],
    [
      'in the second hold',
      72,
      {
        next: 1,
        held: 12,
        within: 'hold',
        done: [
          { hold: 0, held: 30 },
          { hold: 1, held: 12 },
        ],
      },
    ],
  ])('%s', (_, elapsed, where) => {
    expect(at(elapsed)).toEqual(where);
  });

  test('letting go, both are done; when the sound is over, the question stands', () => {
    const both = [
      { hold: 0, held: 30 },
      { hold: 1, held: 30 },
    ];
    expect(at(90)).toEqual({ next: 2, held: 0, within: 'release', done: both });
    expect(at(93.9).within).toBe('release');
    expect(at(94)).toEqual({ next: 2, held: 0, within: 'question', done: both });
    expect(at(Number.POSITIVE_INFINITY)).toEqual(at(94));
  });

  test('what was held before a pause counts for that hold, and for no other', () => {
    expect(at(15 + 5, 10)).toEqual({ next: 0, held: 15, within: 'hold', done: [{ hold: 0, held: 15 }] });
    expect(at(14, 10)).toEqual({ next: 0, held: 10, within: 'ready', done: [] });
    expect(at(15 + 20 + 15 + 3, 10)).toMatchObject({ next: 1, held: 3, done: [{ held: 30 }, { hold: 1, held: 3 }] });
  });

  test('the five seconds that a remainder lasts at least are counted as they were held', () => {
    expect(at(15 + 5, 28)).toMatchObject({ next: 1, held: 0, done: [{ hold: 0, held: 33 }] });
  });
});

test('between two holds a leg rests for at least ten seconds, and on the chair nobody waits as long as on the floor', () => {
  expect(CHANGE.lying).toEqual({ between: 20, otherLeg: 20 });
  for (const change of ['between', 'otherLeg'] as const) {
    expect(CHANGE.seated[change]).toBeGreaterThanOrEqual(10);
    expect(CHANGE.seated[change]).toBeLessThan(CHANGE.lying[change]);
  }
});
