import type { Place } from '../../dialogue/state';
import { isExact, middle } from '../../domain/angle';
import type { Day } from '../../domain/calendar';
import { other } from '../../domain/leg';
import { NOON } from '../../domain/reminder';
import type { Verdict } from '../../domain/verdict';
import type { Labels } from '../labels';
import { BUTTONS } from './buttons';
import { sentence } from './phrase';
import { ask } from './questions';
import { when } from './reminding';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  'no-need': 'no need to stretch',
  close: 'close to 80',
  short: 'short of 80',
  tight: 'clearly tight',
  'very-tight': 'see a physical therapist',
};

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Today", "Yesterday", "Tuesday", "Mar 3", "Mar 3, 2025". */
function day({ ago, weekday, month, day: date, year, otherYear }: Day): string {
  if (ago === 0) return 'Today';
  if (ago === 1) return 'Yesterday';
  if (ago > 1 && ago < 7) return WEEKDAYS[weekday] ?? '';
  return `${MONTHS[month - 1]} ${date}${otherYear ? `, ${year}` : ''}`;
}

/**
 * Asked on the screen as the voice asks it first: what is shorter asks for something else where it decides over safety, and
 * elsewhere leaves out what it is about.
 */
const IN_FULL: ReadonlySet<Place['at']> = new Set<Place['at']>([
  'screening',
  'sign-check',
  'physio-first',
  'before-or-after',
  'after',
]);

/** American English on the screen. */
export const labels: Labels = {
  name: 'Hamstring Coach',
  answer: BUTTONS,
  question: (asked) => ask({ ...asked, wording: IN_FULL.has(asked.place.at) ? 'first' : 'short' }),
  leg: { left: 'Left leg', right: 'Right leg' },
  side: { left: 'Left', right: 'Right' },
  stretch: { lying: 'Lying stretch', seated: 'Seated stretch' },

  strapOn: 'foot in the strap',
  bring: 'Bring',
  needed: (chair) => `strap or towel, phone${chair ? ', chair' : ''}`,
  readyNow: 'Ready?',
  step: (which, of) => `${which} of ${of}`,
  whichOne: 'Which one is it?',
  askedFor: {
    nerves: ['Numbness', 'Bladder or bowels', 'Both legs'],
    'red-flags': ['Fall or accident', 'Fever', 'Chest pain', 'Weight loss', 'Cancer', 'Night pain'],
    'below-knee': ['Past the knee', 'Sciatica or disc'],
    injury: ['Hamstring tear', 'Operation or break', 'Calf'],
    body: ['Pregnant', 'Thin bones', 'New hip', 'New knee'],
    'lies-flat': [],
    brief: ['Numbness', 'Weak legs', 'Bladder', 'Below knee', 'A fall', 'Operation', 'Pregnant'],
  },
  where: 'Where is it?',
  places: ['Low back', 'Buttock', 'Hip', 'Knee', 'Calf'],
  whatStopped: 'What stopped it first?',
  heel: { left: 'Left heel', right: 'Right heel' },
  whereBelow: (leg) => `Where on your ${other(leg)} leg would the pebble land?`,
  stops: (leg) => ({
    'knee-bends': 'Knee bends',
    'other-leg-lifts': `${sentence(other(leg))} leg lifts`,
    'discomfort-behind-leg': 'Pull behind',
  }),
  mark: (degrees) => `${degrees} degrees`,
  letItRest: 'Let it rest',
  listen: 'Slowly up until it stops, then lower it',
  howToRaise: (leg) => [
    'First, how it goes: slowly up, knee straight',
    `Stop: knee bends, ${other(leg)} leg lifts, or pull stops you`,
    'Notice your heel, then lower it at once',
    'Sharp pain, tingling, back pain: lower it right away',
  ],
  raise: (practice) => (practice ? 'For practice: slowly up' : 'Slowly up, knee straight'),
  lowerIt: 'When it stops, lower it',
  legParts: { hip: 'Hip', thigh: 'Thigh', knee: 'Knee', shin: 'Shin', thirds: ['Top', 'Mid', 'Low'] },
  landmark: {
    hip: 'Hip',
    'upper-thigh': 'Top of the thigh',
    'mid-thigh': 'Middle of the thigh',
    'lower-thigh': 'Bottom of the thigh',
    knee: 'Knee',
    'upper-shin': 'Top of the shin',
    'mid-shin': 'Middle of the shin',
    'lower-shin': 'Lower shin',
  },
  degrees: (angle, method) =>
    method !== 'measured' && !isExact(angle) ? `${angle.low}–${angle.high}°` : `${middle(angle)}°`,
  verdict: (leg, verdict) => `${leg === 'both' ? 'Both legs' : sentence(leg)}: ${VERDICTS[verdict]}`,
  advice: {
    'see-physio': 'Ask a physical therapist',
    'lower-first': 'Physical therapist first',
    'no-help': 'Ask a physical therapist',
  },

  holds: ({ stretch, of, seconds }) => `${stretch === 'lying' ? 'Lying' : 'Seated'}: ${of} × ${seconds} seconds`,
  ready: 'Get ready',
  hold: (which, of) => (of > 1 ? `Hold ${which} of ${of}` : 'Hold'),
  rest: 'Rest',
  changeLegs: 'Change legs',
  minutesLeft: (minutes) => `${minutes} min left`,
  release: (stretch) => (stretch === 'lying' ? 'Ease down' : 'Ease up'),
  next: (next) => `Next: ${next.charAt(0).toLowerCase()}${next.slice(1)}`,
  paused: 'Paused',
  lyingDone: 'Lying stretch done',
  wellDone: 'Well done',

  chair: 'The chair',
  takeChair: 'A firm one, against a wall',
  getUp: 'Getting up',
  gettingUp: 'Bend your knees, roll over, push up',
  toGetUp: 'To get up: bend your knees, roll over, push up',

  hour: (hour) => (hour === NOON ? 'Noon' : `${hour % NOON} ${hour < NOON ? 'am' : 'pm'}`),
  schedule: (schedule) => sentence(when(schedule)),

  progress: 'Your tests',
  method: { measured: 'Measured', landmark: 'Landmark', guess: 'Guess' },
  day,

  parting: {
    emergency: {
      title: 'Call your emergency number right away',
      body: 'No phone in reach? Say:<br>Alexa, call, and a name',
    },
    'doctor-today': { title: 'Please see a doctor today' },
    'clinician-first': { title: 'Please see a doctor or physical therapist first' },
    'doctor-this-week': { title: 'Please see a doctor this week' },
    'under-age': { title: 'Please ask a parent and a doctor' },
    faint: { title: 'Rest until it passes', body: 'Then get up slowly<br>If it comes again: see a doctor' },
    arms: { title: 'Let your arms rest', body: 'If it stays: see a doctor' },
    'back-hurts-lying': { title: 'Physical therapist first' },
  },
};
