/** Both legs, left first: the order used when nothing else decides. */
export const LEGS = ['left', 'right'] as const;

/** One of the two legs; always named, never "this one". */
export type Leg = (typeof LEGS)[number];

/** The other leg. */
export const other = (leg: Leg): Leg => (leg === 'left' ? 'right' : 'left');
