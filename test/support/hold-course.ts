import type { ResponseEnvelope } from 'ask-sdk-model';
import { parseSession, type Session } from '../../lambda/alexa/session';
import type { Leg } from '../../lambda/domain/leg';
import { program, type Stretch } from '../../lambda/domain/plan';
import type { Happening } from '../../simulator/echo/device';
import { plugIn } from '../../simulator/echo/echo';
import type { Handler } from '../../simulator/echo/endpoint';
import { householdOf } from '../../simulator/echo/household';
import { SKILL_ID } from '../../simulator/home/table';
import { type Person, personAt } from '../../simulator/person/at-once';
import { timeline } from '../../simulator/sound/timeline';
import { EARS } from './made-up-skill';
import { NOW } from './send-requests';

/*
 * Courses of holds, played through the skill at a simulated Echo by somebody who speaks in intents.
 */

export const HOME = householdOf('holds');

/** A programme of holds and what becomes of it: the n-th hold turn is broken off at the n-th second. */
export interface Course {
  readonly stretch: Stretch;
  readonly leg: Leg;
  readonly seconds: number;
  readonly reps: number;
  readonly slow: boolean;
  readonly pauses: readonly number[];
  readonly plainSound: boolean;
}

/** Screening, and the way to the floor: the session of somebody who has just been told how to stretch. */
export async function lieDown(skill: Handler): Promise<Session> {
  const no = 'AMAZON.NoIntent';
  const yes = 'AMAZON.YesIntent';
  const person = before(skill);
  let last: readonly Happening[] = [];
  for (const words of ['open the coach', yes, no, no, no, no, no, yes, 'StretchIntent', no, 'ReadyIntent']) {
    last = await person.act({ does: 'say', words });
  }
  const { session } = await answered(last);
  const { at } = session.state.place;
  if (at !== 'stretch-set-up') throw new Error(`The way to the floor ended at "${at}", not at "stretch-set-up".`);
  return session;
}

function before(skill: Handler): Person {
  const origin = { household: HOME, skillId: SKILL_ID, services: 'http://127.0.0.1:9' };
  return personAt(plugIn({ handler: skill, ears: EARS, listen: timeline, origin }), NOW);
}

/** A turn of the skill at the Echo. */
export type Answered = Extract<Happening, { what: 'answered' }> & {
  readonly session: Session;
  readonly envelope: ResponseEnvelope;
};

async function answered(happenings: readonly Happening[]): Promise<Answered> {
  const last = happenings.at(-1);
  if (last?.what !== 'answered' || last.turn.response === null) throw new Error(`No answer: ${JSON.stringify(last)}`);
  const session = await parseSession(last.turn.response.sessionAttributes);
  if (session === undefined) throw new Error('The answer left no session.');
  return { ...last, session, envelope: last.turn.response };
}

/** An answer, and the second of its sound at which it was broken off, if it was. */
export interface Played extends Answered {
  readonly until: number;
}

/** Plays a course from beginning to end, for somebody on the floor: every pause is gone on from at once. */
export async function play(course: Course, skill: Handler, onTheFloor: Session): Promise<readonly Played[]> {
  const kept = startingWith(course, onTheFloor);
  const person = before((event, context) => {
    const session = event.session?.new ? { ...event.session, new: false, attributes: { ...kept } } : event.session;
    return skill({ ...event, ...(session && { session }) }, context);
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

/** A session that begins where somebody is about to be told to start. */
function startingWith(course: Course, onTheFloor: Session): Session {
  const { stretch, leg, seconds, reps, slow, plainSound } = course;
  const plan = { seconds, reps, stretches: [stretch] };
  const stretching = { holds: program(plan, [leg]), next: 0, held: 0, startedAt: NOW };
  const { place, visit } = onTheFloor.state;
  return {
    ...onTheFloor,
    plainSound,
    state: { place, visit: { ...visit, plan, slow, stretching, lying: stretch === 'lying' } },
  };
}
