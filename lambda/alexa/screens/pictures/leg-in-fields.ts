import { type Drawing, type Drawn, dashes, disc, drawing, line, plate, word } from '../kit/avg';
import { point } from '../kit/point';
import { COLOUR } from '../kit/style';

/** Words for the parts of a leg: its joints, what lies between them, and the thirds of that from above. */
export interface LegParts {
  readonly hip: string;
  readonly thigh: string;
  readonly knee: string;
  readonly shin: string;
  readonly thirds: readonly [string, string, string];
}

/** Width of one of the eight fields, and of their row. */
const FIELD = 120;
const WIDTH = 8 * FIELD;
const HEIGHT = 280;
/** Where the middle of the leg lies, how thick it is, and where the fields begin. */
const LEG = 112;
const LIMB = 72;
const FIELDS = 164;

/**
 * A resting leg from the hip to the foot, stretched so that each of its landmarks is one field wide, and over each the
 * pebble that would land there; no one stands out.
 */
export const legInFields = (parts: LegParts): Drawing =>
  drawing(WIDTH, HEIGHT, [...restingLeg(), ...pebbles(), ...namesOn(parts), ...fieldsBelow(parts)]);

const middleOf = (field: number): number => (field + 0.5) * FIELD;

const restingLeg = (): readonly Drawn[] => [
  line([point(LIMB / 2, LEG), point(WIDTH - LIMB / 2, LEG), point(WIDTH - LIMB / 2, LEG - 60)], COLOUR.sand, LIMB),
  ...[0, KNEE].map((field) => disc(point(middleOf(field), LEG), 18, COLOUR.night)),
];

/** Which field the knee has; the hip has the first. */
const KNEE = 4;

const pebbles = (): readonly Drawn[] =>
  [0, 1, 2, 3, 4, 5, 6].flatMap((field) => {
    const x = middleOf(field);
    return [disc(point(x, 14), 12, COLOUR.ember), dashes([point(x, 36), point(x, 70)], COLOUR.ember, 6)];
  });

const SIZE = 43;

const namesOn = ({ thigh, shin }: LegParts): readonly Drawn[] => [
  word(thigh, point(middleOf(2), LEG + 16), SIZE, COLOUR.night),
  word(shin, point(middleOf(6), LEG + 16), SIZE, COLOUR.night),
];

const fieldsBelow = ({ hip, knee, thirds }: LegParts): readonly Drawn[] =>
  [hip, ...thirds, knee, ...thirds].flatMap((name, field) => [
    frame(field),
    word(name, point(middleOf(field), FIELDS + 76), SIZE, COLOUR.words),
  ]);

const frame = (field: number): Drawn => plate(field * FIELD + 5, FIELDS, FIELD - 10, HEIGHT - 4 - FIELDS, 34);
