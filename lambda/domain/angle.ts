/**
 * The angle of a raised straight leg, in degrees of hip flexion: flat on the floor is 0, straight up is 90.
 * A person rarely knows it to the degree, so it is kept as the range they gave; one number is a range of width 0.
 */
export interface Angle {
  readonly low: number;
  readonly high: number;
}

/** Exactly so many degrees. */
export const exactly = (degrees: number): Angle => ({ low: degrees, high: degrees });

/** What a range counts as: its middle, in whole degrees. */
export const middle = ({ low, high }: Angle): number => Math.round((low + high) / 2);

/** Whether the person gave one number, not a range. */
export const isExact = ({ low, high }: Angle): boolean => low === high;

/** Straight up. */
export const VERTICAL = 90;

/** The line of the method: from here up, stretching the hamstrings is unlikely to help the back (docs/evidence.md#the-line). */
export const THE_LINE = 80;

/** A leg cannot be raised to less than this or more than that; anything else was misheard. */
export const POSSIBLE: Angle = { low: 0, high: 180 };

/** Outside this range a heard number is checked once with the person: seventeen or seventy? (docs/evidence.md#own-guess) */
export const EXPECTED: Angle = { low: 25, high: 110 };

/** Whether a heard angle is unusual enough to be checked with the person. */
export const isOdd = (angle: Angle): boolean => middle(angle) < EXPECTED.low || middle(angle) > EXPECTED.high;

/** Below this a leg has hardly left the floor, and a number heard is rather the rest of something else (docs/evidence.md#own-guess). */
export const OFF_THE_FLOOR = 10;

/** Whether a heard angle is so low that something else was said: it is asked for again before it is offered to anybody as theirs. */
export const isHardlyRaised = (angle: Angle): boolean => middle(angle) < OFF_THE_FLOOR;

/**
 * The height that is taken for another most easily, for their names differ in an ending alone: fifteen for fifty, and fifty for
 * fifteen; undefined where no name is so near.
 */
export function soundAlike(degrees: number): number | undefined {
  if (degrees > 12 && degrees < 20) return 10 * (degrees - 10);
  return degrees > 20 && degrees < 100 && degrees % 10 === 0 ? 10 + degrees / 10 : undefined;
}

/**
 * Where on the other leg a pebble dropped from the heel would land, from the hip down.
 * Angles from the lengths of thigh and shin: docs/evidence.md#landmarks.
 */
export const LANDMARKS = [
  'hip',
  'upper-thigh',
  'mid-thigh',
  'lower-thigh',
  'knee',
  'upper-shin',
  'mid-shin',
  'lower-shin',
] as const;

/** One of the landmarks. */
export type Landmark = (typeof LANDMARKS)[number];

const LANDMARK_ANGLES: Readonly<Record<Landmark, Angle>> = {
  hip: exactly(90),
  'upper-thigh': { low: 81, high: 90 },
  'mid-thigh': { low: 72, high: 81 },
  'lower-thigh': { low: 62, high: 72 },
  knee: exactly(62),
  'upper-shin': { low: 52, high: 62 },
  'mid-shin': { low: 40, high: 52 },
  'lower-shin': { low: 25, high: 40 },
};

/**
 * What may be named whole of a leg, and lies on both sides of the line: which third of it is asked. All of a shin is well below
 * it, and stands for its middle.
 */
export const SEGMENTS = ['thigh'] as const;

/** One of the segments. */
export type Segment = (typeof SEGMENTS)[number];

/** The thirds of a segment, from the top. */
export const THIRDS = ['upper', 'mid', 'lower'] as const;

/** One of the thirds. */
export type SegmentThird = (typeof THIRDS)[number];

/** The angle that a landmark stands for. */
export const angleAt = (landmark: Landmark): Angle => LANDMARK_ANGLES[landmark];
