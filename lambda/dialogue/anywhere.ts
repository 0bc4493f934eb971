import { LEGS, type Leg, other } from '../domain/leg';
import type { Event, LegSaid } from './event';
import { begin, enter } from './gate';
import type { Line } from './line';
import { end, go, type Move, stay } from './move';
import { close } from './places/after';
import { skipLeg } from './places/asking';
import { changePlan } from './planning';
import { legAt, legSaid } from './question';
import { recall } from './recall';
import { standing } from './standing';
import type { Goal, Place, State } from './state';
import type { Moment } from './turn';

/** Quiet for "give me a moment", and the most that anybody gets in one go. Seconds. */
const MOMENT = 30;
const LONGEST_WAIT = 180;

/** What may be said anywhere. `undefined` for what means nothing outside its place. */
export function anywhere(from: State, event: Event, moment: Moment): Move | undefined {
  const told = recall(from, event, moment);
  if (told) return stay(from, told);
  switch (event.heard) {
    case 'stop':
      return leave(from, 'stop', moment);
    case 'done':
      return from.place.at === 'verdict' ? close(from) : leave(from, 'done', moment);
    case 'help':
      return stay(from, [{ say: 'help', at: from.place.at }], { visit: { oneShot: false } });
    case 'opened':
      return go(from, from.place);
    case 'repeat':
    case 'previous':
      return { ...go(from, from.place), full: true };
    case 'ready':
    case 'resume':
      return stay(from, []);
    case 'pause':
    case 'wait': {
      const asked = event.heard === 'wait' ? event.seconds : undefined;
      const wait = Math.min(asked && asked > 0 ? asked : MOMENT, LONGEST_WAIT);
      return { ...stay(from, [{ say: 'take-your-time' }]), wait };
    }
    case 'pace':
      return stay(from, [{ say: 'slower', pace: event.pace }], { visit: { slow: event.pace === 'slower' } });
    case 'time-left':
    case 'reps-left':
      return stay(from, [minutesLeft(from)]);
    case 'ask':
      return answer(from, event);
    case 'what-is-stored':
      return stay(from, [{ say: 'what-is-stored' }]);
    case 'reminder':
      return stay(from, [{ say: 'reminder' }]);
    case 'feeling':
      return stay(from, [{ say: 'feeling', feeling: event.feeling }]);
    case 'forget':
      return forget(from, event.what);
    case 'plan':
    case 'add-seconds':
      return changePlan(from, event, moment);
    default:
      return start(from, event, moment);
  }
}

/** What begins something: a test, a stretch, another go, the other leg, all over again. */
function start(from: State, event: Event, moment: Moment): Move | undefined {
  const { place, visit } = from;
  switch (event.heard) {
    case 'test':
      if (event.leg === 'either') return go(from, { at: 'which-leg' });
      return headFor(from, { go: 'test', legs: legsSaid(event.leg, from) }, moment);
    case 'stretch': {
      const legs = event.leg ? legsSaid(event.leg, from) : [];
      return headFor(from, { go: 'stretch', legs, ...(event.stretch && { only: event.stretch }) }, moment);
    }
    case 'again':
      return again(from, legSaid(event.leg, legAt(place, visit)) ?? legAt(place, visit) ?? visit.tested.at(-1), moment);
    case 'next-leg':
    case 'skip': {
      const leg = visit.toTest[0];
      return leg && visit.screened ? skipLeg(from, leg) : undefined;
    }
    case 'start-over':
      return visit.goal && visit.goal.go !== 'on' && visit.screened
        ? begin(from, visit.goal.go === 'stretch' ? { ...visit.goal, insists: true } : visit.goal, moment)
        : go(from, place.at === 'screening' ? { ...place, question: place.question === 'brief' ? 'brief' : 1 } : place);
    default:
      return undefined;
  }
}

const legsSaid = (said: LegSaid | undefined, from: State): readonly Leg[] => {
  const leg = legSaid(said, legAt(from.place, from.visit) ?? (said === 'other' ? other('left') : undefined));
  return leg ? [leg] : LEGS;
};

/** Towards a goal; in the middle of the screening the goal changes and the question stays. */
function headFor(from: State, goal: Goal, moment: Moment): Move {
  const { place } = from;
  if (place.at !== 'screening' && place.at !== 'cleared-by-doctor') return enter(from, goal, moment);
  return { ...stay(from, []), place: { ...place, goal } };
}

/** The same leg once more. */
function again(from: State, leg: Leg | undefined, moment: Moment): Move {
  const { visit } = from;
  if (!leg || !visit.screened || visit.stretching) {
    return headFor(from, { go: 'test', legs: leg ? [leg] : LEGS }, moment);
  }
  const toTest = [leg, ...visit.toTest.filter((l) => l !== leg)];
  return go(from, { at: 'set-up', why: visit.lying ? 'once-more' : 'first' }, { visit: { toTest } });
}

/** Places where a question about a disc or sciatica means: not before a clinician said so. */
const CLINICIAN_TOPICS: readonly string[] = ['disc-safety', 'sciatica'];

function answer(from: State, event: Extract<Event, { heard: 'ask' }>): Move {
  const { place, visit } = from;
  const line: Line = {
    say: 'answer',
    topic: event.topic,
    ...(event.degrees !== undefined && { degrees: event.degrees }),
  };
  const goal = visit.goal;
  if (!CLINICIAN_TOPICS.includes(event.topic) || !goal || !visit.screened) return stay(from, [line]);
  if (place.at === 'over' || place.at === 'forget' || place.at === 'questions') return stay(from, [line]);
  return go(from, { at: 'cleared-by-doctor', question: 'brief', goal: { go: 'on' } }, { say: [line] });
}

/** Minutes for what is under way, or for a test of both legs. Seconds a leg: raises, questions and quiet as measured in the transcripts. */
const TEST_SECONDS = 150;
const AROUND_A_HOLD = 25;

function minutesLeft({ visit }: State): Line {
  const { stretching, toTest } = visit;
  const holds = stretching?.holds.slice(stretching.next) ?? [];
  if (toTest.length > 0 || holds.length === 0) {
    const legs = Math.max(1, toTest.length || LEGS.length);
    return { say: 'minutes-left', of: 'test', minutes: Math.ceil((legs * TEST_SECONDS) / 60) };
  }
  const seconds = holds.reduce((sum, hold) => sum + hold.seconds + AROUND_A_HOLD, 0);
  return { say: 'minutes-left', of: 'stretches', minutes: Math.ceil(seconds / 60) };
}

function forget(from: State, what: 'everything' | 'last-result'): Move {
  const { place, visit } = from;
  if (what === 'last-result' && visit.past.readings.length === 0) return stay(from, [{ say: 'nothing-to-forget' }]);
  const back: Place = place.at === 'forget' ? place.back : place;
  return go(from, { at: 'forget', what, back });
}

/** Leaving is instant and short. What is under way is kept for a day. */
function leave(from: State, why: 'stop' | 'done', { now }: Moment): Move {
  const { place, visit } = from;
  const underWay = visit.screened && (visit.toTest.length > 0 || isStretching(from));
  const kept: readonly Line[] = underWay ? [{ say: 'kept-for-later' }] : [];
  const lower: readonly Line[] =
    visit.lying && (place.at === 'raise' || visit.stretching) ? [{ say: 'lower-leg' }] : [];
  const state = standing(from);
  return end(from, [...lower, ...kept, { say: 'goodbye', why }], {
    notes: underWay ? [{ note: 'place', state, at: now }] : [],
  });
}

const isStretching = ({ visit: { stretching } }: State): boolean =>
  stretching !== undefined && stretching.next < stretching.holds.length;
