import type { SafetyQuestion } from '../../domain/screening';
import type { Check } from '../../domain/screening-table';

/** The three ways a question is put: as it is first asked, in short, and another way round. */
type Ways = readonly [first: string, short: string, other: string];

/** The questions of the screening, each one breath. */
export const SCREENING: Readonly<Record<SafetyQuestion, Ways>> = {
  nerves: [
    'Any new numbness around your groin or bottom, new trouble with your bladder or bowels, or weakness or tingling in both legs?',
    'Is anything new: a numb groin or bottom, bladder or bowel trouble, or both legs weak or tingling?',
    'Yes or no: new numbness between your legs, new bladder or bowel trouble, or both legs weak or tingling?',
  ],
  'red-flags': [
    'Did a bad fall or accident start it, or is there fever, chest pain, unexplained weight loss, past cancer, or night pain no position eases?',
    'Did it begin with a bad fall or accident, or is there fever, chest pain, unexplained weight loss, past cancer, or night pain nothing eases?',
    'Yes or no: a bad fall or accident that started it, fever, chest pain, unexplained weight loss, past cancer, or night pain that nothing eases?',
  ],
  'below-knee': [
    'Does pain, tingling or numbness run down past your knee, or do you have sciatica or a slipped disc?',
    'Is there pain, tingling or numbness past your knee, or sciatica, or a slipped disc?',
    'Yes or no: pain, tingling or numbness below your knee, sciatica, or a slipped disc?',
  ],
  injury: [
    "Have you had a recent hamstring tear, an operation or break in your back, hip or leg, or a calf that's hot or swollen?",
    'Any recent hamstring tear, any operation or break in back, hip or leg, or a hot or swollen calf?',
    'Yes or no: a hamstring tear lately, surgery or a break in back, hip or leg, or a hot or swollen calf?',
  ],
  body: [
    'Are you pregnant, or do you have thin bones, or a new hip or knee?',
    'Is there a pregnancy, are your bones thin, or do you have a new hip or knee?',
    'Yes or no: a pregnancy, osteoporosis, or a replaced hip or knee?',
  ],
  'lies-flat': [
    'Last one: can you lie down flat on the floor or a firm bed, and get up again?',
    'Can you lie down flat, on the floor or a firm bed, and then get up again?',
    'Yes or no: is lying down flat, and getting up again, all right for you?',
  ],
  brief: [
    'Is anything new since last time: numbness, weak legs, bladder or bowel trouble, pain below the knee, a fall, an operation, or a pregnancy?',
    'Anything new: numbness, weak legs, bladder or bowels, pain below the knee, a fall, an operation, or a pregnancy?',
    'Yes or no: any new numbness, weak legs, bladder or bowel trouble, pain past the knee, a fall, surgery, or a pregnancy?',
  ],
};

/** "Which one?", naming what the question asked for in the same order. */
export const WHICH: Readonly<Record<SafetyQuestion, Ways>> = {
  nerves: [
    'Which one is it: numbness, bladder or bowels, or both legs?',
    'Which: a numb groin or bottom, bladder or bowels, or both legs?',
    'Is it the numbness, the bladder or bowels, or both legs?',
  ],
  'red-flags': [
    'Which one is it: a fall or accident, fever, chest pain, weight loss, cancer, or night pain?',
    'Which: a fall or accident, fever, chest pain, weight loss, past cancer, or night pain?',
    'Is it the fall, fever, chest pain, weight loss, cancer, or the nights?',
  ],
  'below-knee': [
    'Which one is it: something past the knee, or sciatica or a disc?',
    'Which: past the knee, or sciatica or a disc?',
    'Is it past the knee, or is it sciatica or a disc?',
  ],
  injury: [
    'Which one is it: a tear, an operation or break, or the calf?',
    'Which: a torn hamstring, an operation or break, or a hot or swollen calf?',
    'Is it the tear, the operation or break, or the calf?',
  ],
  body: [
    'Which one is it: a pregnancy, thin bones, a new hip, or a new knee?',
    'Which: a pregnancy, thin bones, a new hip, or a new knee?',
    'Is it the pregnancy, the bones, the hip, or the knee?',
  ],
  'lies-flat': [
    'Which one is hard: lying flat, or getting up?',
    'Which: lying flat, or getting up?',
    'Is it the lying flat, or the getting up?',
  ],
  brief: [
    'Which one is it: numbness, weak legs, bladder or bowels, below the knee, a fall, an operation, or a pregnancy?',
    'Which is new: numbness, legs, bladder or bowels, below the knee, a fall, an operation, or a pregnancy?',
    'Is it numbness, the legs, bladder or bowels, below the knee, a fall, an operation, or a pregnancy?',
  ],
};

/** What is asked about a sign before it is decided. */
export const CHECKING: Readonly<Record<Check, Ways>> = {
  'is-it-new': [
    'Is that new in the last few days, or getting worse?',
    'Is it new, or getting worse?',
    'Yes or no: did it begin in the last few days, or has it got worse?',
  ],
  'position-eases': [
    'When it wakes you, is there a position that eases it?',
    'Does some position ease it?',
    'Yes or no: does it ease when you turn over or change position?',
  ],
  'looked-at-since': [
    'Has a doctor looked at that since it began?',
    'Did a doctor look at it since it began?',
    'Yes or no: has a doctor seen you about that?',
  ],
  'doctors-word': [
    'Has a doctor or physical therapist who knows about it said that stretching your legs is fine?',
    'Has a doctor who knows about it said that stretching is fine?',
    'Yes or no: did a doctor or physical therapist who knows about it clear you for stretching?',
  ],
  'word-since': [
    'Has a doctor or physical therapist said since then that stretching your legs is fine?',
    'Has a doctor said since then that stretching is fine?',
    'Yes or no: after it happened, did a doctor or physical therapist clear you for stretching?',
  ],
  'midwifes-word': [
    'Has your midwife or doctor said that stretching is fine for you?',
    'Did your midwife or doctor say that stretching is fine?',
    'Yes or no: is stretching fine by your midwife or doctor?',
  ],
  'foot-wakes': [
    'Does your foot feel normal again?',
    'Is your foot awake again?',
    'Yes or no: is the feeling in your foot all back?',
  ],
  'for-a-child': [
    'Would it be for them?',
    'Is it for them?',
    'Yes or no: are they the one who would do the test or the stretches?',
  ],
};
