import type { Component, RenderDocument, VectorGraphic } from '../kit/apl';
import { area, part } from '../kit/area';
import { type Drawn, disc, drawing, line, plate, word } from '../kit/avg';
import { document } from '../kit/document';
import { beside, type ScreenWords, show } from '../kit/layout';
import { type Point, point, reach } from '../kit/point';
import { COLOUR } from '../kit/style';

/** The question how high, in degrees; every mark of the scale can be touched. */
export function angleQuestion(words: ScreenWords, label: (degrees: number) => string): RenderDocument {
  const marks = MARKS.map((degrees) => mark(degrees, label(degrees)));
  const picture = drawing(SHEET.width, SHEET.height, [...scale(), ...lyingFlat()]);
  return document(
    'angle',
    beside(words, (width) => board(show('picture', picture, width), marks), 60),
    { picture },
  );
}

const SHEET = { width: 1000, height: 660 } as const;
const HIP: Point = point(330, 612);
/** Hip to heel, in units of the drawing. */
const LEG = 480;
const board = (picture: VectorGraphic, zones: readonly Component[]): Component => ({
  type: 'Container',
  width: picture.width,
  height: picture.height,
  items: [picture, ...zones],
});

/** Whoever lies there, from the head to the foot of the leg that stays down. */
const lyingFlat = (): readonly Drawn[] => [
  line([point(116, HIP.y), HIP], COLOUR.sand, 60),
  disc(point(46, HIP.y - 8), 42, COLOUR.sand),
  line([HIP, point(HIP.x + LEG, HIP.y), point(HIP.x + LEG, HIP.y - 62)], COLOUR.sand, 48),
];

/** The heights that can be touched; between them there is no room for a finger, and every other height can be said. */
const MARKS = [30, 50, 70, 90] as const;
/** From the hip to the middle of a mark's button, beyond the heel; how wide and high that is. */
const BEYOND = 556;
const BUTTON = { width: 160, height: 98 } as const;
/** Half the side of the square that can be touched round it, in units of the drawing: 44 pixels in all on a phone. */
const REACH = 105;

/** A mark of the scale, as something to touch. */
function mark(degrees: number, label: string): Component {
  const { x, y } = reach(HIP, BEYOND, degrees);
  const top = Math.max(0, y - REACH);
  return area(['degrees', `${degrees}`], label, {
    left: part(x - REACH, SHEET.width),
    width: part(2 * REACH, SHEET.width),
    top: part(top, SHEET.height),
    height: part(2 * REACH, SHEET.height),
  });
}

/** A leg at each of the marks, and at its end a button with how high that is. */
const scale = (): readonly Drawn[] => [
  ...MARKS.map((degrees) => line([HIP, reach(HIP, LEG - 44, degrees)], COLOUR.stone, 36)),
  ...MARKS.flatMap((degrees) => {
    const { x, y } = reach(HIP, BEYOND, degrees);
    const { width, height } = BUTTON;
    return [
      plate(x - width / 2, y - height / 2, width, height, height / 2),
      word(`${degrees}°`, point(x + 6, y + 29), 80, COLOUR.words),
    ];
  }),
  word('0°', point(HIP.x + LEG + 92, HIP.y + 24), 80, COLOUR.quiet),
];
