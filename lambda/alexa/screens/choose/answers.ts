import type { Line } from '../../../dialogue/line';
import type { Place } from '../../../dialogue/state';
import { QUESTIONS } from '../../../domain/screening';
import type { Answer, Labels } from '../../../speech/labels';
import type { Chip } from '../kit/chip';
import { offeredIn } from './offered';
import { reminderAnswers, reminderHours } from './reminder-answers';
import { answers } from './says';

const YES_OR_NO = ['yes', 'no'] as const;
const YES_NO_OR_NOT_SURE = [...YES_OR_NO, 'not-sure'] as const;
const READY_OR_NOT = ['ready', 'not-yet'] as const;

/** What can be answered by touch where the conversation stands, the likeliest first; other answers have to be spoken. */
const ANSWERS: Readonly<Record<Place['at'], readonly Answer[]>> = {
  welcome: YES_OR_NO,
  'which-leg': ['left', 'right', 'both'],
  questions: ['what-is-normal', 'how-often', 'why', 'stop'],
  screening: YES_NO_OR_NOT_SURE,
  'which-sign': ['none', 'not-sure'],
  'sign-check': YES_NO_OR_NOT_SURE,
  'which-question': ['start-over'],
  'knees-bent': YES_NO_OR_NOT_SURE,
  untested: YES_OR_NO,
  'not-worth-it': YES_OR_NO,
  'physio-first': YES_NO_OR_NOT_SURE,
  'set-up': [...READY_OR_NOT, 'hurts'],
  raise: ['limit', 'not-yet', 'hurts', 'stop'],
  'stop-reason': ['elsewhere', 'nothing', 'hurts'],
  angle: ['not-sure', 'hurts'],
  landmark: ['not-sure'],
  'odd-angle': YES_OR_NO,
  'before-or-after': ['before', 'after', 'not-sure'],
  'go-further': YES_OR_NO,
  'another-go': YES_OR_NO,
  'where-felt': ['behind-thigh', 'behind-knee', 'elsewhere', 'low-back', 'not-sure'],
  verdict: YES_OR_NO,
  'stretch-set-up': [...READY_OR_NOT, 'hurts'],
  'before-chair': YES_OR_NO,
  'up-and-over': READY_OR_NOT,
  hold: ['pause', 'hurts', 'skip', 'stop'],
  paused: ['resume', 'hurts', 'skip', 'stop'],
  'let-go': ['go-on', 'stop-here', 'hurts'],
  after: ['good', 'too-easy', 'too-strong', 'sore', 'not-sure'],
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
  'not-worth-it',
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

/** Where a leg may be up only what steers it has room. */
const STEERS: ReadonlySet<Place['at']> = new Set<Place['at']>(['raise', 'hold', 'paused']);

/** Whether no answer may look likelier than another at a place. */
export const isNeutral = (at: Place['at']): boolean => NEUTRAL.has(at);

function answersOf(place: Place): readonly Answer[] {
  if (place.at === 'where-felt' && place.wider) return ['not-sure'];
  return place.at === 'reminder' ? reminderAnswers(place) : ANSWERS[place.at];
}

/** Things that the question of a place names, in the order in which it does. */
export function choicesAt(place: Place, labels: Labels): readonly string[] {
  if (place.at === 'which-sign') return labels.askedFor[place.question];
  if (place.at === 'where-felt' && place.wider) return labels.places;
  return place.at === 'which-question' ? QUESTIONS.map((_, index) => `${index + 1}`) : [];
}

/** The buttons of a place, and of what else a turn offers that says these lines. */
export function answersAt(place: Place, labels: Labels, lines: readonly Line[] = []): readonly Chip[] {
  const choices = choicesAt(place, labels).map((label, index): Chip => ({ label, says: ['option', `${index + 1}`] }));
  const hours = (place.at === 'reminder' ? reminderHours(place) : []).map(
    (hour): Chip => ({ label: labels.hour(hour), says: ['time', `${hour}`] }),
  );
  const others = answers(
    [...new Set([...answersOf(place), ...(STEERS.has(place.at) ? [] : offeredIn(lines))])],
    labels,
  );
  return [...choices, ...hours, ...others].map((chip) => (isNeutral(place.at) ? { ...chip, neutral: true } : chip));
}
