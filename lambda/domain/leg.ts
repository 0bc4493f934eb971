/** One of the two legs; always named, never "this one". */
export type Leg = 'left' | 'right';

/** Both legs, left first: the order used when nothing else decides. */
export const LEGS: readonly Leg[] = ['left', 'right'];

/** The other leg. */
export const other = (leg: Leg): Leg => (leg === 'left' ? 'right' : 'left');
