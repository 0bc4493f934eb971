import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { type Arbitrary, array, assert, asyncProperty, boolean, constantFrom, integer, record } from 'fast-check';
import type { Leg } from '../lambda/domain/leg';
import { HOLD_SECONDS, program, REPS, type Stretch } from '../lambda/domain/plan';
import { parseSession, type Session } from '../lambda/session';
import { type Person, personAt } from '../simulator/at-once';
import type { Happening } from '../simulator/device';
import { plugIn } from '../simulator/echo';
import type { Handler } from '../simulator/endpoint';
import { householdOf } from '../simulator/household';
import { refusalOf, refusalOfLength } from '../simulator/limits';
import { withLog } from '../simulator/log';
import type { Item, Spoken } from '../simulator/sound/sound';
import { timeline } from '../simulator/sound/timeline';
import { environmentFor, openTable, SKILL_ID, type Table } from '../simulator/table';
import { EARS } from './coach';
import { NOW } from './talk';

/** The slowest voice that we reckon with, in words a minute. */
const SLOWEST = 140;

/** By how many seconds a hold may last longer than promised, and by how many one interruption may be misjudged. */
const LONGER = 5;
const MISJUDGED = 2;

const HOME = householdOf('holds');

let table: Table;
let handler: Handler;
/** Somebody who has been screened, lies on the floor and knows the stretch. */
let onTheFloor: Session;

beforeAll(async () => {
  table = await openTable();
  Object.assign(process.env, environmentFor(table));
  const loaded: { readonly handler: Handler } = await import('../lambda/handler');
  handler = withLog(loaded.handler, () => {});
  const no = 'AMAZON.NoIntent';
  const yes = 'AMAZON.YesIntent';
  const way = ['open the coach', yes, no, no, no, no, yes, 'StretchIntent', no, 'ReadyIntent'];
  onTheFloor = await lastOf(before(handler), way);
  expect(onTheFloor.state.place.at).toBe('stretch-set-up');
});

afterAll(() => table.close());

/** Somebody before an Echo with this skill, who speaks in intents. */
const before = (skill: Handler): Person => {
  const origin = { household: HOME, skillId: SKILL_ID, services: 'http://127.0.0.1:9' };
  return personAt(plugIn({ handler: skill, ears: EARS, listen: timeline, origin }), NOW);
};

/** The session after all this was said. */
async function lastOf(person: Person, lines: readonly string[]): Promise<Session> {
  let last: readonly Happening[] = [];
  for (const words of lines) last = await person.act({ does: 'say', words });
  return answered(last).session;
}

/** A turn of the skill at the Echo. */
type Answered = Extract<Happening, { what: 'answered' }> & {
  readonly session: Session;
  readonly envelope: ResponseEnvelope;
};

function answered(happenings: readonly Happening[]): Answered {
  const last = happenings.at(-1);
  if (last?.what !== 'answered' || last.turn.response === null) throw new Error(`No answer: ${JSON.stringify(last)}`);
  const session = parseSession(last.turn.response.sessionAttributes);
  if (session === undefined) throw new Error('The answer left no session.');
  return { ...last, session, envelope: last.turn.response };
}

/** A programme of holds and what becomes of it: the n-th hold turn is broken off at the n-th second. */
interface Course {
  readonly stretch: Stretch;
  readonly leg: Leg;
  readonly seconds: number;
  readonly reps: number;
  readonly slow: boolean;
  readonly pauses: readonly number[];
  readonly plainSound: boolean;
}

/** A session that begins where somebody is about to be told to start. */
const startingWith = ({ stretch, leg, seconds, reps, slow, plainSound }: Course): Session => {
  const plan = { seconds, reps, stretches: [stretch] };
  const stretching = { holds: program(plan, [leg]), next: 0, held: 0, startedAt: NOW };
  const { place, visit } = onTheFloor.state;
  return {
    ...onTheFloor,
    plainSound,
    state: { place, visit: { ...visit, plan, slow, stretching, lying: stretch === 'lying' } },
  };
};

/** An answer, and the second of its sound at which it was broken off, if it was. */
interface Played extends Answered {
  readonly until: number;
}

/** Plays a course from beginning to end: every pause is gone on from at once. */
async function play(course: Course): Promise<readonly Played[]> {
  const kept = startingWith(course);
  const person = before((event, context) => {
    const session = event.session?.new ? { ...event.session, new: false, attributes: { ...kept } } : event.session;
    return handler({ ...event, ...(session && { session }) }, context);
  });
  const say = async (words: string, after?: number): Promise<Answered> =>
    answered(await person.act({ does: 'say', words, ...(after !== undefined && { after }) }));
  const pauses = [...course.pauses];
  const played: Played[] = [];
  let now = await say('ask the coach ReadyIntent');
  for (let turn = 0; turn < 40; turn++) {
    const { at } = now.session.state.place;
    const pause = at === 'hold' ? pauses.shift() : undefined;
    const until = Math.min(now.sound.seconds, pause ?? Number.POSITIVE_INFINITY);
    played.push({ ...now, until });
    if (at !== 'hold' && at !== 'paused') return played;
    now = until < now.sound.seconds ? await say('Alexa, AMAZON.PauseIntent', until) : await say('ReadyIntent');
  }
  throw new Error(`Not done after forty turns: ${JSON.stringify(course)}`);
}

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
const SAMPLE = 20;

describe('for any plan that can be asked for, paused at any second', () => {
  const any = (courses: Arbitrary<Course>, check: (played: readonly Played[], course: Course) => void) =>
    assert(
      asyncProperty(courses, async (course) => check(await play(course), course)),
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
