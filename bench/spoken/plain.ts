import type { Meaning } from '../heard/meaning';
import { spelled } from './spelled';

/** The height that somebody means, in whole degrees; of a range, its middle. */
export function degreesOf({ angle, angle_min, angle_max }: Meaning): number | undefined {
  const ends = [angle ?? angle_min ?? angle_max, angle ?? angle_max ?? angle_min].map(Number);
  const middle = Math.round(ends.reduce((sum, end) => sum + end, 0) / ends.length);
  return Number.isNaN(middle) ? undefined : middle;
}

/** The same for what is dangerous, by its name in the files. */
const DANGERS: Readonly<Record<string, string>> = {
  accident: 'i had an accident',
  back_pain: 'my back hurts',
  bilateral_weakness: 'both my legs are weak',
  bladder: 'i have bladder trouble',
  bladder_bowel: 'i have bladder trouble',
  both_legs: 'both my legs are weak',
  cancer: 'i had cancer',
  cancer_history: 'i had cancer',
  cannot_get_up: "i can't get up",
  chest_pain: 'i have chest pain',
  disc_or_sciatica: 'i have sciatica',
  dizziness: "i'm dizzy",
  dvt: 'my calf is swollen',
  fever: 'i have a fever',
  hamstring_tear: 'i tore my hamstring',
  hip_front_pain: 'the front of my hip hurts',
  hip_replacement: 'i have a new hip',
  muscle_tear: 'i tore my hamstring',
  night_pain: 'i have pain at night',
  numb_foot: 'my foot is numb',
  numbness: 'my leg is numb',
  osteoporosis: 'i have osteoporosis',
  pain_below_knee: 'i have pain below the knee',
  pain_past_knee: 'i have pain below the knee',
  pop: 'something popped',
  pregnancy: "i'm pregnant",
  pregnant: "i'm pregnant",
  saddle_numbness: 'my groin is numb',
  sharp_pain: 'i have a sharp pain',
  shooting_pain: 'i have a shooting pain',
  surgery: 'i had an operation',
  tingling: 'i have tingling',
  trauma: 'i had an accident',
  weight_loss: 'i lost weight',
};

/** The same for what stops a raise. */
const REASONS: Readonly<Record<string, string>> = {
  cramp: 'i have a cramp',
  discomfort_behind_leg: 'it pulled behind my leg',
  fear: "i'm scared",
  knee_bends: 'my knee bent',
  none: 'nothing stopped me',
  other_leg_lifts: 'my other leg lifted',
  shaking: 'my leg is shaking',
  strap: 'the strap slipped',
  tired_arms: 'my arms are tired',
};

/** The same for what people ask. */
const QUESTIONS: Readonly<Record<string, string>> = {
  age: 'am i too old for this',
  bouncing: 'should i bounce',
  breathing: 'how should i breathe',
  cause_of_back_pain: 'do tight hamstrings cause back pain',
  chair: 'what chair do i need',
  heat: 'should i use heat',
  getting_down: 'how do i get down on the floor',
  hold_duration: 'how long should i hold it',
  how_long_a_hold: 'how long should i hold it',
  how_long_until_it_helps: 'how long until it helps',
  how_often: 'how often should i stretch',
  interpret_result: 'what does that mean',
  knee_bending: 'can i bend my knee',
  left_right_difference: 'why are my legs different',
  measuring: 'how do i measure it',
  medication: 'can i take painkillers',
  no_strap: "what if i don't have a strap",
  normal_range: 'what is normal',
  other_leg: 'what does the other leg do',
  pillow: 'can i have a pillow',
  sciatica: 'is it safe with sciatica',
  shoes: 'should i wear shoes',
  should_it_hurt: 'should it hurt',
  surface: 'can i do it in bed',
  toes: 'what about my toes',
  will_it_fix: 'will it fix my back',
};

/** How people put it who try to be plain, by meaning. Which short phrases arrive was known when these were written, and of no others. */
const PLAIN: Readonly<Record<string, (meaning: Meaning) => string>> = {
  yes: () => 'yes please',
  no: () => 'no thank you',
  ready: () => "i'm ready",
  wait: () => 'give me a minute',
  not_yet: () => 'not yet',
  not_sure: () => "i don't know",
  decline: () => "i don't want to say",
  repeat: () => 'say that again',
  help: () => 'can you help me',
  stop: () => 'stop for today',
  done: () => "i'm done for today",
  pause: () => 'pause please',
  resume: () => "let's go on",
  skip: () => 'skip this one',
  time_left: () => 'how long is left',
  reps_left: () => 'how many are left',
  start_test: ({ side }) => (side ? `test my ${side} leg` : 'start the test'),
  start_stretch: ({ stretch }) => (stretch ? `only the ${stretch} one` : 'do my stretches'),
  repeat_test: () => 'try again',
  report_side: ({ side }) => (side === 'both' ? 'both legs' : `the ${side} leg`),
  report_angle: (meaning) => {
    const degrees = degreesOf(meaning);
    return degrees === undefined ? '' : `${spelled(degrees)} degrees`;
  },
  report_landmark: ({ landmark = '' }) => `my ${landmark.replaceAll('_', ' ')}`,
  at_limit: () => "that's my limit",
  enough: () => "that's enough",
  feedback: ({ level = '' }) => `it was ${level.replaceAll('_', ' ')}`,
  last_result: () => 'what was my last result',
  progress: () => 'how am i doing',
  adherence: () => 'how many days this week',
  delete_data: () => 'delete my data',
  reminder_set: () => 'set a reminder',
  what_is_stored: () => 'what do you know about me',
  safety_report: ({ flag, reason }) => DANGERS[flag ?? reason ?? ''] ?? '',
  report_reason: ({ reason = '' }) => REASONS[reason] ?? DANGERS[reason] ?? '',
  faq: ({ topic = '' }) => QUESTIONS[topic] ?? '',
};

/** How somebody puts a meaning plainly; empty where no plainer way comes to mind. */
export const plainly = (meaning: Meaning): string => PLAIN[meaning.intent ?? '']?.(meaning) ?? '';
