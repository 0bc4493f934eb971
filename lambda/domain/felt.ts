/** What a person feels, by the kinds that make a difference to what is done about it. */
export const FEELS = [
  /** A pull, a stretch, tightness. */
  'pull',
  /** Hurting, aching, soreness. */
  'hurt',
  /** Sharp, stabbing, a pop or a snap. */
  'sharp',
  'burning',
  /** Tingling, numbness, pins and needles, an electric or shooting feeling. */
  'tingling',
  /** Gone to sleep, as a foot that was held still: it wakes once it is down. */
  'asleep',
  'pinch',
  'cramp',
  /** Dizzy, faint, sick; of the whole person, wherever it is said to be. */
  'dizzy',
] as const;

/** One of the kinds of feeling in `FEELS`. */
export type Feel = (typeof FEELS)[number];

/** Where a person feels it, by the places on the body that make a difference. */
export const SITES = [
  'behind-thigh',
  'behind-knee',
  /** Calf, heel or shin. */
  'calf',
  'foot',
  /** Running down the leg, past the knee. */
  'down-leg',
  /** Buttock or sitting bone. */
  'buttock',
  /** Front of the hip, or the groin. */
  'hip',
  'low-back',
  /** The knee, in front or inside. */
  'knee',
  /** The leg that stays down. */
  'other-leg',
  /** Arms, shoulders, neck. */
  'arms',
  'chest',
] as const;

/** One of the places on the body in `SITES`. */
export type Site = (typeof SITES)[number];

/** Something felt; `where` is absent when it was not said. */
export interface Felt {
  readonly what: Feel;
  readonly where?: Site;
}

/** What is done about something felt, the strictest first. */
export const OUTCOMES = [
  /** The emergency number; close. */
  'emergency',
  /** Lower; no verdict, no more today for either leg; a clinician first; close. */
  'clinician-first',
  /** Lower, and stay lying until it has passed, then up slowly; no more today. */
  'lie-until-it-passes',
  /** Lower; no more today. */
  'stop-for-today',
  /** Lower, and ask whether it wakes: then this leg rests, else a clinician first. */
  'wakes',
  /** Lower; this leg rests today, the other may go on. */
  'leg-rests',
  /** Not known yet: lower, and ask whether it is behind the thigh or somewhere else. */
  'where',
  /** Lower and rest; another go is offered. */
  'rest',
  /** Lower and rest, then once more. */
  'once-more',
  /** Lower, relax the foot, then once more. */
  'relax-foot',
  /** Less, with the knee a little soft. */
  'soften-knee',
  /** Too strong: less, the next one only to a gentle pull. */
  'less',
  /** The third stop of the method: discomfort behind the leg limits the motion. */
  'third-stop',
  /** A gentle pull where it should be. */
  'right',
  /** Nothing to do; the place's question is asked again. */
  'noted',
] as const;

/** One of the things to do in `OUTCOMES`. */
export type Outcome = (typeof OUTCOMES)[number];

/** What the body is at: a raise or its questions, a hold, or neither any more. */
export type During = 'test' | 'hold' | 'rest';

/** One cell of the table. `again`: the same kind of thing has been felt there before today. */
export interface Cell extends Readonly<Record<During, Outcome>> {
  readonly again?: Outcome;
}
