import type { Component, RenderDocument, VectorGraphic } from '../kit/apl';
import { area, part } from '../kit/area';
import { type Drawn, disc, drawing, line, word } from '../kit/avg';
import { document } from '../kit/document';
import { beside, type ScreenWords, show } from '../kit/layout';
import { type Point, point, reach } from '../kit/point';
import { COLOUR } from '../kit/style';

/** The question how high, in degrees; every mark of the scale can be touched. */
export function angleQuestion(words: ScreenWords, label: (degrees: number) => string): RenderDocument {
  const marks = MARKS.map((degrees) => mark(degrees, label(degrees)));
  const picture = drawing(SHEET.width, SHEET.height, [...scale(), ...restingLeg()]);
  return document(
    'angle',
    beside(words, (width) => board(show('picture', picture, width), marks), 53),
    { picture },
  );
}

const SHEET = { width: 830, height: 660 } as const;
const HIP: Point = point(150, 620);
/** Hip to heel, in units of the drawing. */
const LEG = 500;
const board = (picture: VectorGraphic, zones: readonly Component[]): Component => ({
  type: 'Container',
  width: picture.width,
  height: picture.height,
  items: [picture, ...zones],
});

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
/** So much further to the right, where its number ends. */
const NUMBER = 75;

/** A mark of the scale, as something to touch. */
function mark(degrees: number, label: string): Component {
  const { x, y } = reach(HIP, LEG + BEYOND, degrees);
  const [left, width] = [part(x - REACH, SHEET.width), part(2 * REACH + NUMBER, SHEET.width)];
  return area(['degrees', `${degrees}`], label, {
    left,
    width,
    top: part(y - REACH, SHEET.height),
    height: part(2 * REACH, SHEET.height),
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
