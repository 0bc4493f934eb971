import type { Topic } from '../../dialogue/topic';

/** What is said to questions of safety, and to who we are; the others stand in answers.ts. */
export const safetyAnswers = {
  'safe-for-me': "I can't judge that from here. If you're unsure, ask your doctor or physical therapist first.",
  'disc-safety':
    "That's for a doctor or physical therapist to decide with you. If you have a leg up, lower it gently. " +
    'Until they say yes, please leave out the leg raise and the stretches.',
  sciatica:
    'If you have a leg up, lower it gently. Pain or tingling down the leg can come from a nerve, ' +
    'which stretching can irritate. See a doctor or physical therapist first; until then, no leg raise and no stretches.',
  pregnancy:
    "Past sixteen weeks, don't lie flat on your back: no leg test, only the seated stretch. " +
    "At any stage, ask your midwife or doctor first. If you're on your back now, roll onto your side.",
  'not-a-doctor':
    "I'm a flexibility coach, not a doctor. I can guide a test and two stretches. " +
    "I can't tell what's behind your pain, and I don't replace anyone who can.",
  'see-professional':
    'Yes, if pain or tingling runs past your knee, if it gets worse, wakes you, or worries you. ' +
    'Numbness around your groin, weakness or tingling in both legs, or bladder or bowel trouble is an emergency: ' +
    'call for help now.',
  'will-it-fix-my-back':
    "I can't promise that. In studies, stretching gave sore backs some relief, but results varied a lot. " +
    'If your hamstrings are tight, it may help, and it may not.',
  'medication-or-heat':
    'Gentle warmth before stretching is fine. About medicine, ask a pharmacist or doctor. ' +
    "If you've taken a painkiller, go easier, because it can hide a warning.",
} satisfies Partial<Record<Topic, string>>;
