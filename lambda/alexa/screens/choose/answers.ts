import type { Place } from '../../../dialogue/state';
import { QUESTIONS } from '../../../domain/screening';
import type { Answer, Labels } from '../../../speech/labels';
import type { Chip, Touch } from '../kit/chip';
import { reminderAnswers, reminderHours } from './reminder-answers';

const YES_OR_NO = ['yes', 'no'] as const;
const READY_OR_NOT = ['ready', 'wait'] as const;

/** What can be answered by touch where the conversation stands, the likeliest first; other answers have to be spoken. */
const ANSWERS: Readonly<Record<Place['at'], readonly Answer[]>> = {
  welcome: YES_OR_NO,
  'which-leg': ['left', 'right', 'both'],
  questions: ['what-is-normal', 'how-often'],
  screening: ['yes', 'no', 'not-sure'],
  'which-sign': ['not-sure'],
  'sign-check': YES_OR_NO,
  'which-question': [],
  'knees-bent': YES_OR_NO,
  untested: YES_OR_NO,
  'not-worth-it': YES_OR_NO,
  'physio-first': YES_OR_NO,
  'set-up': READY_OR_NOT,
  raise: ['limit', 'wait'],
  'stop-reason': ['elsewhere', 'nothing'],
  angle: ['not-sure'],
  landmark: ['not-sure'],
  'odd-angle': YES_OR_NO,
  'before-or-after': ['before', 'after'],
  'go-further': YES_OR_NO,
  'another-go': YES_OR_NO,
  'where-felt': ['behind-thigh', 'elsewhere'],
  verdict: YES_OR_NO,
  'stretch-set-up': READY_OR_NOT,
  'before-chair': YES_OR_NO,
  'up-and-over': READY_OR_NOT,
  hold: ['pause', 'skip'],
  paused: ['resume', 'skip'],
  'let-go': ['go-on', 'stop-here'],
  after: ['good', 'sore', 'too-strong'],
  // Nothing is deleted by the button that looks likeliest.
  forget: ['no', 'yes'],
  'show-results': YES_OR_NO,
  reminder: [],
  over: [],
};

/** Where what is asked is a matter of safety, or cannot be undone, or nothing is likelier. */
const NEUTRAL: ReadonlySet<Place['at']> = new Set<Place['at']>([
  'which-leg',
  'questions',
  'screening',
  'which-sign',
  'sign-check',
  'which-question',
  'knees-bent',
  'physio-first',
  'stop-reason',
  'angle',
  'landmark',
  'before-or-after',
  'where-felt',
  'let-go',
  'after',
  'forget',
  'reminder',
]);

/** Whether no answer may look likelier than another at a place. */
export const isNeutral = (at: Place['at']): boolean => NEUTRAL.has(at);

/** What touching an answer says. */
const SAYS: Readonly<Record<Answer, Touch>> = {
  yes: ['yes'],
  no: ['no'],
  'not-sure': ['not-sure'],
  elsewhere: ['elsewhere'],
  ready: ['ready'],
  wait: ['wait'],
  limit: ['limit'],
  pause: ['pause'],
  resume: ['resume'],
  skip: ['skip'],
  left: ['leg', 'left'],
  right: ['leg', 'right'],
  both: ['leg', 'both'],
  'behind-thigh': ['stopped', 'discomfort-behind-leg'],
  before: ['order', 'before'],
  after: ['order', 'after'],
  nothing: ['stopped', 'nothing'],
  'every-day': ['days', 'daily'],
  weekdays: ['days', 'weekdays'],
  morning: ['option', '1'],
  afternoon: ['option', '2'],
  evening: ['option', '2'],
  'go-on': ['resume'],
  'stop-here': ['limit'],
  good: ['feeling', 'good'],
  sore: ['felt', 'hurt'],
  'too-strong': ['feeling', 'too-strong'],
  'what-is-normal': ['ask', 'normal-range'],
  'how-often': ['ask', 'how-often'],
};

const answersOf = (place: Place): readonly Answer[] =>
  place.at === 'reminder' ? reminderAnswers(place) : ANSWERS[place.at];

/** Things that the question of a place names, in the order in which it does. */
export function choicesAt(place: Place, labels: Labels): readonly string[] {
  if (place.at === 'which-sign') return labels.askedFor[place.question];
  if (place.at === 'where-felt' && place.wider) return labels.places;
  return place.at === 'which-question' ? QUESTIONS.map((_, index) => `${index + 1}`) : [];
}

/** The buttons of a place. */
export function answersAt(place: Place, labels: Labels): readonly Chip[] {
  const choices = choicesAt(place, labels).map((label, index): Chip => ({ label, says: ['option', `${index + 1}`] }));
  const hours = (place.at === 'reminder' ? reminderHours(place) : []).map(
    (hour): Chip => ({ label: labels.hour(hour), says: ['time', `${hour}`] }),
  );
  const others = place.at === 'where-felt' && place.wider ? [] : answers(answersOf(place), labels);
  return [...choices, ...hours, ...others].map((chip) => (isNeutral(place.at) ? { ...chip, neutral: true } : chip));
}

/** Buttons for some answers. */
export const answers = (all: readonly Answer[], labels: Labels): readonly Chip[] =>
  all.map((answer) => ({ label: labels.answer[answer], says: SAYS[answer] }));
