import type { Place } from '../../../dialogue/state';
import type { Answer, Labels } from '../../../speech/labels';
import type { Chip } from '../kit/chip';

const YES_OR_NO = ['yes', 'no'] as const;
const READY_OR_NOT = ['ready', 'wait'] as const;

/** What can be answered by touch where the conversation stands, the likeliest first; other answers have to be spoken. */
const ANSWERS: Readonly<Record<Place['at'], readonly Answer[]>> = {
  welcome: YES_OR_NO,
  'which-leg': [],
  questions: [],
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
  'stop-reason': ['elsewhere'],
  angle: ['not-sure'],
  landmark: [],
  'odd-angle': YES_OR_NO,
  'before-or-after': [],
  'go-further': YES_OR_NO,
  'another-go': YES_OR_NO,
  'where-felt': [],
  verdict: YES_OR_NO,
  'stretch-set-up': READY_OR_NOT,
  'before-chair': YES_OR_NO,
  'up-and-over': READY_OR_NOT,
  hold: ['pause', 'skip'],
  paused: ['resume', 'skip'],
  'let-go': ['resume'],
  after: [],
  // Nothing is deleted by the button that looks likeliest.
  forget: ['no', 'yes'],
  'show-results': YES_OR_NO,
  reminder: [],
  over: [],
};

/** Where what is asked is a matter of safety, or cannot be undone, or nothing is likelier. */
const NEUTRAL: ReadonlySet<Place['at']> = new Set<Place['at']>([
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
  'after',
  'forget',
]);

/** Whether no answer may look likelier than another at a place. */
export const isNeutral = (at: Place['at']): boolean => NEUTRAL.has(at);

const answersOf = (place: Place): readonly Answer[] =>
  place.at === 'reminder' && place.asks === 'sure' ? YES_OR_NO : ANSWERS[place.at];

/** The buttons of a place. */
export const answersAt = (place: Place, labels: Labels): readonly Chip[] =>
  answers(answersOf(place), labels).map((chip) => (isNeutral(place.at) ? { ...chip, neutral: true } : chip));

/** Buttons for some answers. */
export const answers = (all: readonly Answer[], labels: Labels): readonly Chip[] =>
  all.map((answer) => ({ label: labels.answer[answer], says: [answer] }));
