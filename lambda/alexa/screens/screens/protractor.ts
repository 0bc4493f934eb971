import { angleAt, LANDMARKS, type Landmark } from '../../../domain/angle';
import type { Component, RenderDocument, VectorGraphic } from '../kit/apl';
import { arc, type Drawing, dashes, disc, drawing, line, type Mark, word } from '../kit/avg';
import { touchable } from '../kit/chip';
import { document } from '../kit/document';
import { beside, pictureAndWords, show, type Words } from '../kit/layout';
import { type Point, point, reach } from '../kit/point';
import { COLOUR } from '../kit/style';

/** The question how high, in degrees. */
export const angleQuestion = (words: Words): RenderDocument =>
  pictureAndWords('angle', sheet([...scale(), ...restingLeg()]), words, 50);

/** Words for the parts of the resting leg, and for each landmark to whoever cannot see them. */
export interface LegParts {
  readonly hip: string;
  readonly knee: string;
  readonly foot: string;
  readonly landmarks: Readonly<Record<Landmark, string>>;
}

/** The question where a pebble dropped from the heel would land; each part of the resting leg can be touched. */
export function landmarkQuestion(words: Words, parts: LegParts): RenderDocument {
  const zones = [...LANDMARKS].sort(spotsLast).map((landmark) => zone(landmark, parts.landmarks[landmark]));
  const picture = sheet([...drops(), ...restingLeg(), ...names(parts)]);
  return document('landmark', withZones(words, picture, zones), { picture });
}

const SHEET = { width: 830, height: 740 } as const;
const HIP: Point = point(150, 620);
/** Hip to heel, in units of the drawing. */
const LEG = 500;
/** Half the width that can be touched where a landmark is a single spot, as the knee is. */
const SPOT = 28;
/** An angle at which the pebble is drawn falling; between two landmarks, so that it suggests neither. */
const EXAMPLE = 52;

const sheet = (marks: readonly Mark[]): Drawing => drawing(SHEET.width, SHEET.height, marks);

/** The drawing beside its question, with what can be touched on it. */
const withZones = (words: Words, picture: Drawing, zones: readonly Component[]): readonly Component[] =>
  beside(words, (width) => board(show('picture', picture, width), zones), words.chips.length > 0 ? 50 : 66);

const board = (picture: VectorGraphic, zones: readonly Component[]): Component => ({
  type: 'Container',
  width: picture.width,
  height: picture.height,
  items: [picture, ...zones],
});

/** How far along the resting leg a heel raised to so many degrees would drop. */
const drop = (degrees: number): number => HIP.x + LEG * Math.cos((degrees * Math.PI) / 180);

const isSpot = (landmark: Landmark): boolean => angleAt(landmark).low === angleAt(landmark).high;

/** The knee and the hip overlap their neighbours: they come last and are touched first. */
const spotsLast = (a: Landmark, b: Landmark): number => Number(isSpot(a)) - Number(isSpot(b));

/** Where on the drawing a landmark begins and ends, from left to right. */
function span(landmark: Landmark): readonly [number, number] {
  const { low, high } = angleAt(landmark);
  if (landmark === 'hip') return [0, HIP.x];
  if (landmark === 'lower-shin') return [drop(high), SHEET.width];
  return isSpot(landmark) ? [drop(low) - SPOT, drop(low) + SPOT] : [drop(high), drop(low)];
}

/** The strip above a landmark, as something to touch. */
function zone(landmark: Landmark, label: string): Component {
  const [from, to] = span(landmark);
  const part = (units: number): string => `${((units / SHEET.width) * 100).toFixed(1)}%`;
  return {
    ...touchable(['landmark', landmark], label, { type: 'Container', width: '100%', height: '100%', items: [] }),
    position: 'absolute',
    left: part(from),
    width: part(to - from),
    top: 0,
    height: '100%',
  };
}

const restingLeg = (): readonly Mark[] => [
  line([point(24, HIP.y), HIP], COLOUR.sand, 64),
  line([HIP, point(HIP.x + LEG, HIP.y), point(HIP.x + LEG, HIP.y - 66)], COLOUR.sand, 50),
];

/** Shadows of a leg at the thirds of a right angle, and a scale of every ten degrees. */
const scale = (): readonly Mark[] => [
  ...[30, 60, 90].map((degrees) => line([HIP, reach(HIP, LEG - 50, degrees)], COLOUR.dusk, 44)),
  ...Array.from({ length: 9 }, (_, index) => 10 * (index + 1)).map((degrees) =>
    line(
      [reach(HIP, LEG - 4, degrees), reach(HIP, LEG + 16, degrees)],
      degrees % 30 === 0 ? COLOUR.ember : COLOUR.sand,
      10,
    ),
  ),
  ...[0, 30, 60, 90].map((degrees) => {
    const { x, y } = reach(HIP, LEG + 76, degrees);
    return word(`${degrees}°`, point(x + 10, y + 22), 62, COLOUR.words);
  }),
];

/** The way of the heel, a pebble falling from it, and the lines on which it would fall between one landmark and the next. */
const drops = (): readonly Mark[] => [
  arc(HIP, LEG, 8, 94, COLOUR.dusk, 10),
  line([HIP, reach(HIP, LEG, EXAMPLE)], COLOUR.dusk, 44),
  ...LANDMARKS.map((landmark) => angleAt(landmark).high)
    .filter((degrees) => degrees !== EXAMPLE)
    .map((degrees) => {
      const heel = reach(HIP, LEG, degrees);
      return dashes([heel, point(heel.x, HIP.y - 44)], COLOUR.sand, 8);
    }),
  dashes([reach(HIP, LEG, EXAMPLE), point(drop(EXAMPLE), HIP.y - 50)], COLOUR.ember, 12),
  disc(reach(HIP, LEG, EXAMPLE), 24, COLOUR.ember),
];

const names = ({ hip, knee, foot }: LegParts): readonly Mark[] => [
  disc(HIP, 14, COLOUR.night),
  disc(point(drop(62), HIP.y), 14, COLOUR.night),
  ...(
    [
      [hip, HIP.x],
      [knee, drop(62)],
      [foot, HIP.x + LEG],
    ] as const
  ).map(([text, x]) => word(text, { x, y: HIP.y + 92 }, 58, COLOUR.words)),
];
