import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Arbitrary, array, assert, asyncProperty, boolean, constantFrom, integer, record } from 'fast-check';
import type { Session } from '../../lambda/alexa/session';
import type { Leg } from '../../lambda/domain/leg';
import { HOLD_SECONDS, REPS, type Stretch } from '../../lambda/domain/plan';
import type { Handler } from '../../simulator/echo/endpoint';
import { refusalOf, refusalOfLength } from '../../simulator/echo/limits';
import { withLog } from '../../simulator/home/log';
import { environmentFor, openTable, type Table } from '../../simulator/home/table';
import type { Item, Spoken } from '../../simulator/sound/sound';
import { timeline } from '../../simulator/sound/timeline';
import { type Course, HOME, lieDown, type Played, play } from '../support/hold-course';

/** The slowest voice that we reckon with, in words a minute. */
const SLOWEST = 140;

/** By how many seconds a hold may last longer than promised, and by how many one interruption may be misjudged. */
const LONGER = 5;
const MISJUDGED = 2;

let table: Table;
let handler: Handler;
let onTheFloor: Session;

beforeAll(async () => {
  table = await openTable();
  Object.assign(process.env, environmentFor(table));
  const loaded: { readonly handler: Handler } = await import('../../lambda/handler');
  handler = withLog(loaded.handler, () => {});
  onTheFloor = await lieDown(handler);
});

afterAll(() => table.close());

const COURSES = record<Course>({
  stretch: constantFrom<Stretch>('lying', 'seated'),
  leg: constantFrom<Leg>('left', 'right'),
  seconds: integer({ min: HOLD_SECONDS.least, max: HOLD_SECONDS.most }),
  reps: integer({ min: REPS.least, max: REPS.most }),
  slow: boolean(),
  pauses: array(integer({ min: 0, max: 160 }), { maxLength: 4 }),
  plainSound: boolean(),
});

/** Words that are not heard whole and by themselves, as the slowest voice says them. */
function cramped(items: readonly Item[]): readonly string[] {
  const spoken = items.filter((item): item is Spoken => 'words' in item);
  return spoken
    .filter(({ at, seconds, cut }, index) => cut || at + seconds > (spoken[index + 1]?.at ?? Number.POSITIVE_INFINITY))
    .map(({ words }) => words);
}

/** Seconds that were heard of each hold of a course, in order. */
function heardIn(played: readonly Played[]): readonly number[] {
  const heard: number[] = [];
  for (const { session, sound, until } of played) {
    const first = session.state.visit.stretching?.next ?? 0;
    const holds = sound.items.filter((item) => 'track' in item && item.track === 'hold');
    for (const [index, { at, seconds }] of holds.entries()) {
      heard[first + index] = (heard[first + index] ?? 0) + Math.min(seconds, Math.max(0, until - at));
    }
  }
  return heard;
}

/** Seconds that the skill counts of each hold of a course, in order; the newest stands first in what is known of the past. */
const countedIn = (played: readonly Played[]): readonly number[] =>
  (played.at(-1)?.session.state.visit.past.holds ?? []).map(({ held }) => held).toReversed();

/** Broken off near its end, and again and again in what is left of it. */
const BROKEN_OFF_LATE: Course = {
  stretch: 'lying',
  leg: 'left',
  seconds: 30,
  reps: 1,
  slow: false,
  pauses: [43, 11, 12],
  plainSound: false,
};

/** How many courses are tried for each claim; each is a whole conversation with the real handler. */
const SAMPLE = 25;

describe('for any plan that can be asked for, paused at any second', () => {
  const any = (courses: Arbitrary<Course>, check: (played: readonly Played[], course: Course) => void) =>
    assert(
      asyncProperty(courses, async (course) => check(await play(course, handler, onTheFloor), course)),
      { numRuns: SAMPLE, examples: [[BROKEN_OFF_LATE]] },
    );

  test('every answer stays within what Alexa takes, and no cue meets another', () =>
    any(COURSES, (played) => {
      for (const { envelope } of played) {
        const slowly = timeline(envelope.response, { wordsPerMinute: SLOWEST });
        expect(refusalOf(envelope, HOME)).toBeUndefined();
        expect(refusalOfLength(slowly.seconds, slowly.repromptSeconds)).toBeUndefined();
        expect([...cramped(slowly.speech), ...cramped(slowly.reprompt)]).toEqual([]);
      }
    }));

  test('every hold is held as long as promised, or up to five seconds longer', () =>
    any(COURSES, (played, { seconds, reps }) => {
      const counted = countedIn(played);
      expect(counted).toHaveLength(reps);
      expect(Math.min(...counted)).toBeGreaterThanOrEqual(seconds);
      expect(Math.max(...counted)).toBeLessThanOrEqual(seconds + LONGER);
    }));

  test('what is counted is what was heard, but for two seconds a pause', () => {
    const byDocument = COURSES.map((course) => ({ ...course, plainSound: false }));
    return any(byDocument, (played, { pauses }) => {
      const heard = heardIn(played);
      const off = countedIn(played).map((seconds, index) => Math.abs(seconds - (heard[index] ?? 0)));
      expect(Math.max(...off)).toBeLessThanOrEqual(MISJUDGED * pauses.length);
    });
  });
});
