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
