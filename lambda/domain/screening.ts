/**
 * What the screening asks for, item by item: told as an answer to "which one?", or of one's own accord anywhere.
 * Where in a leg something tingles or hurts while it is raised is no item but something felt (`felt.ts`).
 */
export const ITEMS = [
  /** Asks for an ambulance, whatever for; no question asks for it. */
  'calls-for-help',
  // nerves
  'saddle-numbness',
  'bladder-or-bowel',
  'both-legs',
  // red flags
  /** Has fallen just now, or lies where they fell. */
  'fallen',
  /** A bad fall or an accident that the pain began with. */
  'accident',
  'fever',
  'chest-pain',
  'weight-loss',
  'cancer-history',
  'night-pain',
  // below the knee
  'pain-past-knee',
  /** Sciatica, a slipped disc, a trapped nerve: as a name that somebody gave it. */
  'disc-or-sciatica',
  // injury
  'muscle-tear',
  'operation-or-break',
  'hot-calf',
  // body
  'pregnant',
  'osteoporosis',
  'new-hip',
  'new-knee',
  'under-age',
  // lies flat
  'cannot-lie-flat',
  'cannot-get-up',
] as const;

/** One of the items in `ITEMS`. */
export type Item = (typeof ITEMS)[number];

/** The questions of the full screening, in the order in which they are asked; each is one breath. */
export const QUESTIONS = ['nerves', 'red-flags', 'below-knee', 'injury', 'body', 'lies-flat'] as const;

/** One of the questions in `QUESTIONS`. */
export type QuestionName = (typeof QUESTIONS)[number];

/** A question of safety: one of the full screening, or the one line for those who answered it lately. */
export type SafetyQuestion = QuestionName | 'brief';

/**
 * What each question asks for, in the order in which it is spoken, and so in which "the first one" counts. Only a plain
 * denial clears a question; for `lies-flat`, which asks what somebody can do, a plain yes.
 */
export const ASKED_FOR: Readonly<Record<SafetyQuestion, readonly (readonly Item[])[]>> = {
  nerves: [['saddle-numbness'], ['bladder-or-bowel'], ['both-legs']],
  'red-flags': [['accident', 'fallen'], ['fever'], ['chest-pain'], ['weight-loss'], ['cancer-history'], ['night-pain']],
  'below-knee': [['pain-past-knee'], ['disc-or-sciatica']],
  injury: [['muscle-tear'], ['operation-or-break'], ['hot-calf']],
  body: [['pregnant'], ['osteoporosis'], ['new-hip'], ['new-knee']],
  'lies-flat': [['cannot-lie-flat', 'cannot-get-up']],
  brief: [
    ['saddle-numbness'],
    ['both-legs'],
    ['bladder-or-bowel'],
    ['pain-past-knee'],
    ['accident', 'fallen'],
    ['operation-or-break'],
    ['pregnant'],
  ],
};

/** From this age on the screening lets somebody through, in years. */
export const GROWN_UP = 18;

/** The question of the full screening that asks for an item; those that are never asked for have none. */
export const questionOf = (item: Item): QuestionName | undefined =>
  QUESTIONS.find((question) => ASKED_FOR[question].some((of) => of.includes(item)));

/** The question after this one; nothing after the last. */
export const questionAfter = (question: SafetyQuestion): QuestionName | undefined =>
  question === 'brief' ? undefined : QUESTIONS[QUESTIONS.indexOf(question) + 1];

/** The question before this one; nothing before the first. */
export const questionBefore = (question: SafetyQuestion): QuestionName | undefined =>
  question === 'brief' ? undefined : QUESTIONS[QUESTIONS.indexOf(question) - 1];
