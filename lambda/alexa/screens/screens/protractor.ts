import { angleAt, LANDMARKS, type Landmark } from '../../../domain/angle';
import type { Component, RenderDocument, VectorGraphic } from '../kit/apl';
import { area, part } from '../kit/area';
import { arc, type Drawing, type Drawn, dashes, disc, drawing, line, word } from '../kit/avg';
import { document } from '../kit/document';
import { beside, type ScreenWords, show } from '../kit/layout';
import { type Point, point, reach } from '../kit/point';
import { COLOUR } from '../kit/style';

/** The question how high, in degrees; every mark of the scale can be touched. */
export function angleQuestion(words: ScreenWords, label: (degrees: number) => string): RenderDocument {
  const marks = MARKS.map((degrees) => mark(degrees, label(degrees)));
  const picture = drawing(SHEET.width, ABOVE, [...scale(), ...restingLeg()]);
  return document(
    'angle',
    beside(words, (width) => board(show('picture', picture, width), marks), 53),
    { picture },
  );
}

/** Words for the parts of the resting leg, and for each landmark to whoever cannot see them. */
export interface LegParts {
  readonly hip: string;
  readonly thigh: string;
  readonly knee: string;
  readonly shin: string;
  readonly foot: string;
  readonly landmarks: Readonly<Record<Landmark, string>>;
}

/** The question where a pebble dropped from the heel would land; each part of the resting leg can be touched. */
export function landmarkQuestion(words: ScreenWords, parts: LegParts): RenderDocument {
  const zones = [...LANDMARKS].sort(spotsLast).map((landmark) => zone(landmark, parts.landmarks[landmark]));
  const picture = sheet([...drops(), ...restingLeg(), ...names(parts)]);
  return document('landmark', withZones(words, picture, zones), { picture });
}

const SHEET = { width: 830, height: 740 } as const;
/** Height of the sheet where nothing stands below the resting leg. */
const ABOVE = 660;
const HIP: Point = point(150, 620);
/** Hip to heel, in units of the drawing. */
const LEG = 500;
/** Half the width that can be touched where a landmark is a single spot, as the knee is. */
const SPOT = 28;

const sheet = (marks: readonly Drawn[]): Drawing => drawing(SHEET.width, SHEET.height, marks);

/** The drawing beside its question, with what can be touched on it. */
const withZones = (words: ScreenWords, picture: Drawing, zones: readonly Component[]): readonly Component[] =>
  beside(words, (width) => board(show('picture', picture, width), zones), words.chips.length > 0 ? 48 : 58);

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
  const [left, width] = [part(from, SHEET.width), part(to - from, SHEET.width)];
  return area(['landmark', landmark], label, { left, width, top: 0, height: '100%' });
}

const restingLeg = (): readonly Drawn[] => [
  line([point(24, HIP.y), HIP], COLOUR.sand, 64),
  line([HIP, point(HIP.x + LEG, HIP.y), point(HIP.x + LEG, HIP.y - 66)], COLOUR.sand, 50),
];

/** The heights that can be touched; between them there is no room for a finger, and every other height can be said. */
const MARKS = [30, 50, 70, 90] as const;
/** Half the side of the square that can be touched round a mark, in units of the drawing: 44 pixels in all on a phone. */
const REACH = 90;
/** So far beyond the heel is the middle of that square: between the mark and its number. */
const BEYOND = 30;

/** A mark of the scale, as something to touch. */
function mark(degrees: number, label: string): Component {
  const { x, y } = reach(HIP, LEG + BEYOND, degrees);
  const [left, width] = [part(x - REACH, SHEET.width), part(2 * REACH, SHEET.width)];
  return area(['degrees', `${degrees}`], label, {
    left,
    width,
    top: part(y - REACH, ABOVE),
    height: part(2 * REACH, ABOVE),
  });
}

/** A leg at each of the marks, with how high it is there. */
const scale = (): readonly Drawn[] => [
  ...MARKS.map((degrees) => line([HIP, reach(HIP, LEG - 60, degrees)], COLOUR.stone, 40)),
  ...MARKS.map((degrees) => disc(reach(HIP, LEG, degrees), 32, COLOUR.ember)),
  ...[0, ...MARKS].map((degrees) => {
    const { x, y } = reach(HIP, LEG + 88, degrees);
    return word(`${degrees}°`, point(x + 12, y + 24), 70, COLOUR.words);
  }),
];

/** The way of the heel, and the lines on which a pebble would fall between one landmark and the next; no height stands out. */
const drops = (): readonly Drawn[] => [
  arc(HIP, LEG, 8, 94, COLOUR.stone, 10),
  ...LANDMARKS.map((landmark) => angleAt(landmark).high).map((degrees) => {
    const heel = reach(HIP, LEG, degrees);
    return dashes([heel, point(heel.x, HIP.y - 44)], COLOUR.sand, 8);
  }),
];

/** The joints below the leg, and between them what lies there. */
const names = ({ hip, thigh, knee, shin, foot }: LegParts): readonly Drawn[] => [
  ...[HIP.x, drop(62)].map((x) => disc(point(x, HIP.y), 14, COLOUR.night)),
  ...(
    [
      [hip, HIP.x],
      [knee, drop(62)],
      [foot, HIP.x + LEG],
    ] as const
  ).map(([text, x]) => word(text, point(x, HIP.y + 100), 66, COLOUR.words)),
  ...(
    [
      [thigh, (HIP.x + drop(62)) / 2],
      [shin, (drop(62) + HIP.x + LEG) / 2],
    ] as const
  ).map(([text, x]) => word(text, point(x, HIP.y - 60), 66, COLOUR.words)),
];
