import { bound } from '../kit/apl';
import { circle, type Drawing } from '../kit/avg';
import { COLOUR } from '../kit/style';

const RADIUS = 230;
const WHOLE = 2 * Math.PI * RADIUS;
const CENTRE = { x: 250, y: 250 } as const;
const STROKE = 30;

/** The ring, under the name that the dial shows it by: clockwise from the top, as much of it as `portion` says. */
export const RING: Readonly<Record<'ring', Drawing>> = {
  ring: {
    type: 'AVG',
    version: '1.1',
    width: 500,
    height: 500,
    parameters: [
      { name: 'portion', type: 'number', default: 1 },
      { name: 'tint', type: 'color', default: COLOUR.ember },
    ],
    items: [
      { type: 'path', pathData: circle(CENTRE, RADIUS), stroke: COLOUR.stone, strokeWidth: STROKE },
      {
        type: 'path',
        pathData: circle(CENTRE, RADIUS),
        stroke: bound('tint'),
        strokeWidth: STROKE,
        strokeLineCap: 'butt',
        strokeDashArray: [bound(`portion * ${WHOLE.toFixed(1)}`), WHOLE],
      },
    ],
  },
};
