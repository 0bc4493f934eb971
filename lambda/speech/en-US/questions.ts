import type { Line, Wording } from '../../dialogue/line';
import type { Place } from '../../dialogue/state';
import { middle, type Segment } from '../../domain/angle';
import { other } from '../../domain/leg';
import { inDigits, inWords } from './numbers';
import { VERDICT, type Ways, WELCOME } from './offers';
import { askWhen } from './reminding';
import { safetyAsked } from './safety-asked';
import { askWhatStopped } from './stop-question';

type Question = Extract<Line, { say: 'question' }>;
type Name = Question['place']['at'];
type Asked<At extends Name> = Question & { readonly place: Extract<Place, { at: At }> };

/** How a place's question is put. */
type Put<At extends Name> = { put(asked: Asked<At>): Ways }['put'];

/** Which third of what the pebble landed on. */
const whichPart = (of: Segment): Ways => [
  `Which part of the ${of} is that: the upper part, the middle, or the lower part?`,
  `Upper part, middle, or lower part of the ${of}?`,
  `Is it in the upper part of the ${of}, in the middle, or in the lower part?`,
];

/** Every question, by its place. */
const QUESTIONS: { readonly [At in Name]: Put<At> } = {
  welcome: ({ place, screens }) => WELCOME[screens ? 'screens' : place.offer],
  'which-leg': () => [
    'Left, right, or both?',
    'Which leg: left, right, or both?',
    'Shall I take the left, the right, or both?',
  ],
  questions: () => [
    'What would you like to know?',
    'What else would you like to know?',
    'Which question about the test or the stretches can I answer?',
  ],
  ...safetyAsked,
  'which-question': () => [
    'Say what it was about, or its number. Which question was it?',
    'Which one was it: the first, the second, and so on, up to the sixth?',
    'Tell me what you want to change, or which of the six it was. Which one is it?',
  ],
  untested: ({ place: { goal } }) => [
    goal.go === 'stretch' && goal.legs.length === 1 ? 'Shall we test it first?' : 'Shall we test them first?',
    'Shall we do the test before we stretch?',
    'Would you like the test first?',
  ],
  'physio-first': () => [
    'Has a physical therapist looked at it, and said that stretching is fine?',
    'Has a physical therapist said that it is fine?',
    'Yes or no: did a physical therapist clear you to stretch?',
  ],
  'not-worth-it': () => [
    'Would you like to stretch anyway?',
    'Shall we stretch all the same?',
    'Do you want the stretches even so?',
  ],
  'set-up': () => ['Are you ready?', 'Ready now?', 'Shall we go on?'],
  'knees-bent': () => ['Does that ease it?', 'Is that easier?', 'Yes or no: does that ease your back?'],
  // Not "is it down?": through the air "it's down" comes as "bent", "gone" and "ten" (docs/heard.md).
  raise: () => ['Have you lowered it again?', 'Have you lowered it?', 'Have you lowered your leg now?'],
  'stop-reason': ({ leg, place }) => askWhatStopped(leg ? other(leg) : 'other', place.denied),
  angle: ({ leg }) => [
    `How high was your ${leg ?? ''} leg when it stopped, in degrees?`,
    'About how many degrees was that?',
    'What number between zero and ninety would you give it?',
  ],
  landmark: ({ leg, place: { finding } }) =>
    finding.somewhere
      ? whichPart(finding.somewhere)
      : [
          `If a pebble dropped straight down from your heel, where on your ${leg ? other(leg) : 'other'} leg would it land?`,
          'Where would the pebble land: hip, thigh, knee, or shin?',
          `Which part of your ${leg ? other(leg) : 'other'} leg was straight below that heel?`,
        ],
  'odd-angle': ({ place }) => {
    const height = place.finding.angle && middle(place.finding.angle);
    const said = height === undefined ? 'that' : inWords(height);
    const digits = height === undefined ? '' : inDigits(height);
    const heard = `${said} degrees${digits}`;
    return [`I heard ${heard}. Is that right?`, `Was it ${heard}?`, `Yes or no: was it ${said}${digits}?`];
  },
  'before-or-after': ({ place: { finding } }) => {
    const lifted = `your ${other(finding.leg)} leg lifted`;
    const what = finding.stoppedBy?.includes('knee-bends') ? 'your knee bent' : lifted;
    const height = finding.angle ? `at ${inWords(middle(finding.angle))} degrees` : 'that high';
    return [
      `Were you ${height} before ${what}, or after?`,
      `Was that before ${what}, or after?`,
      `Did your leg get that high before ${what}, or only after?`,
    ];
  },
  'go-further': () => [
    'Shall we raise it again, as far as it goes?',
    'Shall we try again, until something stops it?',
    'Would you like to find out how far it really goes?',
  ],
  'another-go': () => ['Shall we have another go?', 'Shall we try once more?', 'Would you like to try that leg again?'],
  'where-felt': ({ place }) =>
    place.wider
      ? [
          'Where is it: your low back, buttock, front of the hip, knee, or below the knee?',
          'Where: low back, buttock, hip, knee, or calf?',
          'Which part is it: low back, buttock, hip, knee, or calf?',
        ]
      : [
          'Is it behind your thigh, or somewhere else?',
          'Behind the thigh, or somewhere else?',
          'Where is it: behind your thigh, or somewhere else?',
        ],
  verdict: ({ offer = 'nothing' }) => VERDICT[offer],
  'stretch-set-up': () => ['Are you ready?', 'Ready to begin?', 'Shall we start the hold?'],
  'before-chair': () => [
    'Ready to get up for the seated one?',
    'Shall we move to the chair?',
    'Would you like to go on with the seated stretch?',
  ],
  'up-and-over': () => ['Are you ready?', 'Are you sitting down?', 'Are you on the chair now?'],
  paused: (asked) => ready(asked),
  'let-go': () => [
    'Shall we go on, or stop here?',
    'Go on, or stop here?',
    'Would you like to go on, or is that it for today?',
  ],
  after: () => ['How did that feel?', 'How was it?', 'Was it easy, all right, or too much?'],
  forget: ({ place }) =>
    place.what === 'everything'
      ? ['Shall I delete everything?', 'Shall I delete everything I keep about you?', 'Yes or no: delete everything?']
      : ['Shall I delete it?', 'Shall I delete your last result?', 'Yes or no: delete your last test?'],
  reminder: ({ place }) => askWhen(place),
  'show-results': () => ['Shall I send it?', 'Shall I send the card?', 'Yes or no: shall I send the card?'],
};

function ready({ hold, held = 0 }: Question): Ways {
  if (!hold || held > 0) return ['Ready to go on?', 'Shall we go on?', 'Would you like to carry on with the hold?'];
  return hold.rep === 1
    ? [`Ready on the ${hold.leg}?`, `Is your ${hold.leg} leg ready?`, `Shall we start the ${hold.leg} leg?`]
    : ['Ready for the next one?', 'Shall we do the next one?', `Ready for hold ${inWords(hold.rep)}?`];
}

const INDEX: Readonly<Record<Wording, 0 | 1 | 2>> = { first: 0, short: 1, other: 2 };

const waysOf = <At extends Name>({ at }: { readonly at: At }): Put<At> => QUESTIONS[at];

/** A question in the wording asked for. */
export const ask = (question: Question): string => waysOf(question.place)(question)[INDEX[question.wording]];
