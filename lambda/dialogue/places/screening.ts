import type { Sign } from '../../domain/danger';
import type { Line } from '../line';
import { agrees, denies, end, go, type Move, type PlaceRules, stay } from '../move';
import type { Goal, ScreeningQuestion, State, Visit } from '../state';
import { postureIn } from '../steps/body';
import { begin } from '../steps/gate';
import type { Moment } from '../turn';

const NEXT: Readonly<Record<ScreeningQuestion, ScreeningQuestion | 'clear'>> = {
  1: 2,
  2: 3,
  3: 4,
  4: 5,
  5: 'clear',
  brief: 'clear',
};

/** On to the next question, or through. */
function pass(from: State, question: ScreeningQuestion, goal: Goal, moment: Moment, say: readonly Line[] = []): Move {
  const next = NEXT[question];
  return next === 'clear'
    ? clear(from, goal, moment, say)
    : go(from, { at: 'screening', question: next, goal }, { say });
}

/** The screening is clear: its date is kept, its answers are not. */
function clear(from: State, goal: Goal, moment: Moment, say: readonly Line[]): Move {
  const { visit } = from;
  // Whoever is limited is asked all five again next time, since what limits them is not kept.
  if (visit.limit !== 'none') return begin({ ...from, visit: { ...visit, screened: true } }, goal, moment, say);
  const past = { ...visit.past, clearedAt: moment.now };
  const cleared: State = { ...from, visit: { ...visit, past, screened: true } };
  const move = begin(cleared, goal, moment, [...say, { say: 'all-clear' }]);
  return { ...move, notes: [...move.notes, { note: 'cleared', at: moment.now }] };
}

/** Closes with the emergency number; nothing medical is stored, and the next launch begins with the screening. */
export const emergency = (from: State): Move => refuse(from, [{ say: 'emergency', posture: postureIn(from) }]);

/** Closes: a clinician looks at it first. */
export function clinicianFirst(from: State, during: boolean): Move {
  const posture = postureIn(from);
  const up: readonly Line[] = posture === 'lying' ? [{ say: 'get-up' }] : [];
  return refuse(from, [{ say: 'clinician-first', posture, during }, ...up]);
}

function refuse(from: State, say: readonly Line[]): Move {
  const { clearedAt: _, ...past } = from.visit.past;
  const notes = [{ note: 'not-cleared' }, { note: 'no-place' }] as const;
  return end(from, say, { visit: { past, screened: false }, notes });
}

/** A yes, or not sure, to a screening question. */
function suspicious(from: State, question: ScreeningQuestion, goal: Goal, moment: Moment): Move {
  if (question === 1) return emergency(from);
  if (question === 5) return withoutLying(from, question, goal, moment);
  return go(from, { at: 'cleared-by-doctor', question, goal }, { say: [{ say: 'screening-yes', question }] });
}

/** They cannot lie flat: seated only. Told at the question about it, that is its answer. */
export function cannotLie(from: State, moment: Moment): Move | undefined {
  const { place } = from;
  return place.at === 'screening' && place.question === 5 ? withoutLying(from, 5, place.goal, moment) : undefined;
}

function withoutLying(from: State, question: ScreeningQuestion, goal: Goal, moment: Moment): Move {
  const visit: Visit = { ...from.visit, limit: 'seated-only' };
  return pass({ ...from, visit }, question, goal, moment, [{ say: 'seated-only' }]);
}

/** A sign told in the screening: as a yes to its question. */
export function signInScreening(from: State, sign: Sign): Move | undefined {
  const { place } = from;
  if (place.at !== 'screening' && place.at !== 'cleared-by-doctor') return undefined;
  if (sign === 'back-pain') return stay(from, [{ say: 'back-is-why' }]);
  const question = place.question === 1 || place.question === 5 ? QUESTION_OF_SIGN : place.question;
  const to: State['place'] = { at: 'cleared-by-doctor', question, goal: place.goal };
  return go(from, to, { say: [{ say: 'screening-yes', question: question === 'brief' ? 'brief' : question }] });
}

/** Where a sign belongs that is told while another question stands: the one about the leg. */
const QUESTION_OF_SIGN = 3;

/** Before anything else, snapshot or sitting: is it safe to stretch today? */
export const screening: PlaceRules<'screening'> = {
  mayLead: { safety: ['no', 'yes', 'ready', 'not-sure', 'resume', 'findings', 'feeling', 'sign', 'start-over'] },
  kept: false,
  instructions: ({ question }) => `screening ${question}`,
  intro: () => [],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const { question, goal } = place;
    const yes = event.heard === 'yes' || (question === 5 && agrees(event));
    const unsure = event.heard === 'not-sure';
    if (event.heard === 'cleared-by-doctor')
      return question === 1 ? stay(here, []) : pass(here, question, goal, moment);
    if (event.heard === 'decline' || event.heard === 'skip') {
      return go(here, { at: 'questions' }, { say: [{ say: 'questions-only' }], visit: { limit: 'questions-only' } });
    }
    if (question === 5 && yes) return pass(here, question, goal, moment);
    if (question === 5 && (unsure || denies(event))) return withoutLying(here, question, goal, moment);
    if (yes || unsure) return suspicious(here, question, goal, moment);
    return denies(event) ? pass(here, question, goal, moment) : undefined;
  },
};

/** Has a doctor said that stretching is fine? */
export const clearedByDoctor: PlaceRules<'cleared-by-doctor'> = {
  mayLead: { safety: ['yes', 'cleared-by-doctor'] },
  kept: false,
  intro: () => [],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const cleared = event.heard === 'yes' || event.heard === 'cleared-by-doctor';
    if (cleared) return pass(here, place.question, place.goal, moment);
    if (event.heard === 'no' || event.heard === 'not-sure' || event.heard === 'decline')
      return clinicianFirst(here, false);
    return undefined;
  },
};
