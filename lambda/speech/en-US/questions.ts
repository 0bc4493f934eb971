import type { Line, Wording } from '../../dialogue/line';
import type { Place, ScreeningQuestion } from '../../dialogue/state';
import { middle } from '../../domain/angle';
import { other } from '../../domain/leg';
import { inWords } from './numbers';

type Question = Extract<Line, { say: 'question' }>;
type Asked<At extends Place['at']> = Question & { readonly place: Extract<Place, { at: At }> };

/** The three ways a question is put: as it is first asked, in short, and another way round. */
type Ways = readonly [first: string, short: string, other: string];

const SCREENING: Readonly<Record<ScreeningQuestion, Ways>> = {
  1: [
    'Any new numbness around your groin or bottom, trouble with your bladder or bowels, or weakness or tingling in both legs?',
    'Is anything new there: a numb groin or bottom, bladder or bowel trouble, or weak or tingling legs?',
    'Yes or no: new numbness between your legs, bladder or bowel trouble, or both legs weak or tingling?',
  ],
  2: [
    'Did it begin with a bad fall or accident, or come with fever, chest pain, unexplained weight loss, past cancer, or worse pain at night?',
    'Was there a bad fall or accident, fever, chest pain, weight loss, cancer in the past, or pain that is worse at night?',
    'Yes or no: an accident, fever, chest pain, unexplained weight loss, a history of cancer, or pain that wakes you at night?',
  ],
  3: [
    'Does pain, tingling or numbness run down your leg, past the knee?',
    'Does anything run past your knee: pain, tingling, or numbness?',
    'Yes or no: is there pain, tingling or numbness below your knee?',
  ],
  4: [
    "Have you had a recent hamstring tear, an operation or break in your back, hip or leg, or a calf that's hot or swollen?",
    'Is there a recent tear, an operation, a broken bone, or a hot or swollen calf?',
    'Yes or no: a hamstring tear lately, surgery or a break in back, hip or leg, or a swollen calf?',
  ],
  5: [
    'Last one: can you lie down flat on the floor or a firm bed, and get up again?',
    'Can you lie flat on the floor or a firm bed, and get up again on your own?',
    'Yes or no: is lying down flat, and getting up again, all right for you?',
  ],
  brief: [
    'Is anything new since last time: numbness, leg weakness, or pain below the knee?',
    'Is there any new numbness, leg weakness, or pain below the knee?',
    'Yes or no: is anything new, like numbness, weak legs, or pain past the knee?',
  ],
};

const WELCOME = {
  test: ['Shall we start?', 'Shall we begin with the test?', 'Would you like to test your legs now?'],
  retest: ['Shall we measure again?', 'Shall we do the test again?', 'Would you like to test your legs again?'],
  stretches: ['Shall we do the stretches?', 'Shall we stretch?', 'Would you like to stretch now?'],
  'go-on': ['Shall we go on from there?', 'Shall we go on where we left off?', 'Would you like to carry on?'],
} as const;

const VERDICT: Readonly<Record<'stretches' | 'anyway' | 'nothing', Ways>> = {
  stretches: ['Shall we do the stretches now?', 'Shall we stretch?', 'Would you like to go through the stretches?'],
  anyway: ['Would you like to stretch anyway?', 'Shall we stretch anyway?', 'Do you want to do the stretches?'],
  nothing: ['Shall we leave it there?', 'Shall we finish here?', 'Is that enough for today?'],
};

/** Every question, by its place. */
const QUESTIONS: { readonly [At in Question['place']['at']]: (asked: Asked<At>) => Ways } = {
  welcome: ({ place }) => WELCOME[place.offer],
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
  screening: ({ place }) => SCREENING[place.question],
  'cleared-by-doctor': () => [
    'Has a doctor or physical therapist told you that stretching your legs is fine?',
    'Has a doctor said that stretching is fine?',
    'Yes or no: did a doctor or physical therapist clear you for this?',
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
  raise: () => ['Are you at your limit?', 'Is that your limit?', 'Has something stopped your leg yet?'],
  'stop-reason': ({ leg }) => [
    `What stopped you first: your knee bending, your ${leg ? other(leg) : 'other'} leg lifting, or a pull behind the leg?`,
    `What stopped it first: knee, ${leg ? other(leg) : 'other'} leg, or a pull behind?`,
    `Which came first: a bent knee, your ${leg ? other(leg) : 'other'} leg lifting, a pull, or nothing at all?`,
  ],
  angle: ({ leg }) => [
    `How high was your ${leg ?? ''} leg at that first sign, in degrees?`,
    'About how many degrees was that?',
    'What number between zero and ninety would you give it?',
  ],
  landmark: ({ leg }) => [
    `If a pebble dropped straight down from your heel, where on your ${leg ? other(leg) : 'other'} leg would it land?`,
    'Where would the pebble land: hip, thigh, knee, or shin?',
    `Which part of your ${leg ? other(leg) : 'other'} leg was straight below that heel?`,
  ],
  'odd-angle': ({ place }) => {
    const said = place.finding.angle ? inWords(middle(place.finding.angle)) : 'that';
    return [`I heard ${said} degrees. Is that right?`, `Was it ${said} degrees?`, `Yes or no: was it ${said}?`];
  },
  'before-or-after': ({ place: { finding } }) => {
    const lifted = `your ${other(finding.leg)} leg lifted`;
    const what = finding.stoppedBy?.includes('knee-bends') ? 'your knee bent' : lifted;
    return [
      `Were you that high before ${what}, or after?`,
      'Was that before or after?',
      `Did your leg get that high before ${what}, or only after?`,
    ];
  },
  'go-further': () => [
    'Shall we raise it again, until something stops it?',
    'Shall we try again, up to the first sign?',
    'Would you like to find out how far it really goes?',
  ],
  'another-go': () => ['Shall we have another go?', 'Shall we try once more?', 'Would you like to try that leg again?'],
  verdict: ({ offer = 'nothing' }) => VERDICT[offer],
  'stretch-set-up': () => ['Are you ready?', 'Ready to begin?', 'Shall we start the hold?'],
  'before-chair': () => [
    'Are you ready to get up for that?',
    'Shall we move to the chair?',
    'Would you like to go on with the seated stretch?',
  ],
  'up-and-over': () => ['Are you ready?', 'Are you sitting down?', 'Are you on the chair now?'],
  paused: (asked) => ready(asked),
  after: () => ['How did that feel?', 'How was it?', 'Was it easy, all right, or too much?'],
  forget: ({ place }) =>
    place.what === 'everything'
      ? [
          "That deletes your results, your stretching days and your plan, and can't be undone. Shall I delete everything?",
          'Shall I delete everything I keep about you?',
          'Yes or no: delete everything?',
        ]
      : [
          "That deletes your last test, and can't be undone. Shall I delete it?",
          'Shall I delete your last result?',
          'Yes or no: delete your last test?',
        ],
};

function ready({ hold, held = 0 }: Question): Ways {
  if (!hold || held > 0) return ['Ready to go on?', 'Shall we go on?', 'Would you like to carry on with the hold?'];
  return hold.rep === 1
    ? [`Ready on the ${hold.leg}?`, `Is your ${hold.leg} leg ready?`, `Shall we start the ${hold.leg} leg?`]
    : ['Ready for the next one?', 'Shall we do the next one?', `Ready for hold ${inWords(hold.rep)}?`];
}

const INDEX: Readonly<Record<Wording, 0 | 1 | 2>> = { first: 0, short: 1, other: 2 };

/** A question in the wording asked for. The cast holds since the place's name decides the question's shape. */
export function ask(question: Question): string {
  const ways = QUESTIONS[question.place.at] as (asked: Question) => Ways;
  return ways(question)[INDEX[question.wording]];
}
