import { describe, expect, test } from '@jest/globals';
import { respond } from '../../lambda/dialogue/respond';
import type { State } from '../../lambda/dialogue/state';
import type { Leg } from '../../lambda/domain/leg';
import { program, USUAL_PLAN } from '../../lambda/domain/plan';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// "Start with the right": said before a hold, of a programme that has begun or not.

const holds = program(USUAL_PLAN, ['left', 'right']);

/** Before the n-th hold of the usual plan for both legs, with so many seconds of it held in an earlier session. */
const before = (next: number, held = 0): State =>
  standingAt({ at: 'stretch-set-up' }, { toTest: [], stretching: { holds, next, held, startedAt: NOW } });

/** The programme as it reads, from its beginning, after somebody said to start with a leg. */
function programAfter(next: number, leg: Leg): readonly string[] {
  const { stretching } = respond(before(next), { heard: 'leg', leg }, momentAt(NOW)).state.visit;
  expect(stretching?.next).toBe(next);
  return stretching?.holds.map((hold) => `${hold.stretch} ${hold.leg} ${hold.rep}`) ?? [];
}

const LEFT = ['lying left 1', 'lying left 2'];
const RIGHT = ['lying right 1', 'lying right 2'];
const SEATED_LEFT = ['seated left 1', 'seated left 2'];
const SEATED_RIGHT = ['seated right 1', 'seated right 2'];

describe('"start with the right"', () => {
  test.each([
    ['at the beginning, it comes first in both stretches', 0, [...RIGHT, ...LEFT, ...SEATED_RIGHT, ...SEATED_LEFT]],
    [
      'after the left was done, nothing changes but what is to come',
      2,
      [...LEFT, ...RIGHT, ...SEATED_RIGHT, ...SEATED_LEFT],
    ],
    ['on the chair, what was done lying stays done', 4, [...LEFT, ...RIGHT, ...SEATED_RIGHT, ...SEATED_LEFT]],
    ['on the chair with the left done, all is as it was', 6, [...LEFT, ...RIGHT, ...SEATED_LEFT, ...SEATED_RIGHT]],
  ])('%s', (_, next, programme) => {
    expect(programAfter(next, 'right')).toEqual(programme);
  });

  test('the leg that comes first anyway changes nothing', () => {
    expect(programAfter(0, 'left')).toEqual([...LEFT, ...RIGHT, ...SEATED_LEFT, ...SEATED_RIGHT]);
  });

  test.each<[string, Leg, number]>([
    ['are that hold’s, where it comes first anyway', 'left', 12],
    ['are not the other leg’s', 'right', 0],
  ])('seconds held of a hold that was broken off %s', (_, leg, held) => {
    const { stretching } = respond(before(0, 12), { heard: 'leg', leg }, momentAt(NOW)).state.visit;
    expect(stretching?.held).toBe(held);
  });
});
