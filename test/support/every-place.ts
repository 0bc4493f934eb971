import type { Place, State, Visit } from '../../lambda/dialogue/state';
import type { Finding, Goal } from '../../lambda/dialogue/under-way';
import { LEGS } from '../../lambda/domain/leg';
import { program, USUAL_PLAN } from '../../lambda/domain/plan';
import { NOW, standingAt } from './standing-at';

/*
 * Somebody at every place of the conversation: before anything has moved, in a test, and in the stretches. The compiler
 * asks for each place.
 */

const GOAL: Goal = { go: 'test', legs: LEGS };
const STRETCHES: Goal = { go: 'stretch', legs: LEGS };
const FINDING: Finding = { leg: 'left', asked: [] };

/** What somebody is in the middle of. */
export const TESTING: Partial<Visit> = { goal: GOAL, toTest: LEGS, lying: true, practised: LEGS };
export const STRETCHING: Partial<Visit> = {
  goal: { go: 'stretch', legs: LEGS },
  toTest: [],
  lying: true,
  stretching: { holds: program(USUAL_PLAN, LEGS), next: 0, held: 0, startedAt: NOW },
};
const SCREENED: Partial<Visit> = { screened: false, toTest: [] };
const NOTHING: Partial<Visit> = { toTest: [] };

const MEASURED: Finding = { ...FINDING, angle: { low: 85, high: 85 }, method: 'measured', stoppedBy: ['knee-bends'] };
const LOW: Finding = { ...FINDING, angle: { low: 60, high: 60 }, method: 'measured', stoppedBy: ['nothing'] };
const ODD: Finding = { ...FINDING, angle: { low: 17, high: 17 }, method: 'guess' };
const PLAYING = { since: NOW, lead: 0, ready: 15, between: 15 };

const PLACES: { readonly [At in Place['at']]: readonly [Extract<Place, { at: At }>, Partial<Visit>] } = {
  welcome: [{ at: 'welcome', offer: 'test' }, SCREENED],
  'which-leg': [{ at: 'which-leg' }, SCREENED],
  questions: [{ at: 'questions' }, SCREENED],
  screening: [{ at: 'screening', question: 'injury', goal: GOAL }, SCREENED],
  'which-sign': [{ at: 'which-sign', question: 'injury', goal: GOAL }, SCREENED],
  'sign-check': [
    {
      at: 'sign-check',
      check: 'doctors-word',
      more: [],
      leaves: [],
      back: { at: 'screening', question: 'injury', goal: GOAL },
      answers: true,
    },
    SCREENED,
  ],
  'which-question': [{ at: 'which-question', goal: GOAL }, SCREENED],
  untested: [{ at: 'untested', goal: STRETCHES }, SCREENED],
  'not-worth-it': [{ at: 'not-worth-it', goal: STRETCHES }, SCREENED],
  'physio-first': [{ at: 'physio-first', goal: STRETCHES }, SCREENED],
  'set-up': [{ at: 'set-up', why: 'first' }, TESTING],
  'knees-bent': [{ at: 'knees-bent', back: { at: 'set-up', why: 'first' } }, TESTING],
  raise: [{ at: 'raise', leg: 'left', practice: false }, TESTING],
  'stop-reason': [{ at: 'stop-reason', finding: FINDING }, TESTING],
  angle: [{ at: 'angle', finding: { ...FINDING, stoppedBy: ['knee-bends'] } }, TESTING],
  landmark: [{ at: 'landmark', finding: { ...FINDING, stoppedBy: ['knee-bends'], asked: ['landmark'] } }, TESTING],
  'odd-angle': [{ at: 'odd-angle', finding: { ...ODD, asked: ['odd'] } }, TESTING],
  'before-or-after': [{ at: 'before-or-after', finding: { ...MEASURED, asked: ['order'] } }, TESTING],
  'go-further': [{ at: 'go-further', finding: { ...LOW, asked: ['further'] } }, TESTING],
  'another-go': [{ at: 'another-go', leg: 'left' }, TESTING],
  'where-felt': [
    { at: 'where-felt', felt: [{ what: 'hurt' }], during: 'test', back: { at: 'raise', leg: 'left', practice: false } },
    TESTING,
  ],
  verdict: [{ at: 'verdict' }, NOTHING],
  'stretch-set-up': [{ at: 'stretch-set-up' }, STRETCHING],
  'before-chair': [{ at: 'before-chair' }, STRETCHING],
  'up-and-over': [{ at: 'up-and-over' }, STRETCHING],
  hold: [{ at: 'hold', playing: PLAYING }, STRETCHING],
  paused: [{ at: 'paused' }, STRETCHING],
  'let-go': [{ at: 'let-go' }, STRETCHING],
  after: [{ at: 'after' }, STRETCHING],
  forget: [{ at: 'forget', what: 'everything', back: { at: 'set-up', why: 'first' } }, TESTING],
  'show-results': [{ at: 'show-results', back: { at: 'set-up', why: 'first' } }, TESTING],
  reminder: [{ at: 'reminder', asks: 'when', draft: {}, back: { at: 'set-up', why: 'first' } }, TESTING],
  over: [{ at: 'over' }, NOTHING],
};

/** Every place where something can be heard, and somebody at it. */
export const everyPlace = (more: Partial<Visit> = {}): readonly (readonly [Exclude<Place['at'], 'over'>, State])[] =>
  Object.values(PLACES).flatMap(([place, visit]) =>
    place.at === 'over' ? [] : [[place.at, standingAt(place, { ...visit, ...more })] as const],
  );
