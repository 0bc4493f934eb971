import { circle, type Drawn, disc, line } from '../kit/avg';
import { type Point, partWay, point, reach } from '../kit/point';
import { COLOUR, type Colour } from '../kit/style';

/** Size of a drawing with a figure in it. */
export const FIGURE = { width: 1000, height: 600 } as const;

const HIP: Point = point(470, 500);
const LEG = 440;
const FOOT = 66;
const SHOULDER: Point = point(232, 496);
const HEAD: Point = point(138, 486);
const FLOOR = 548;
const LIMB = 50;
const TRUNK = 66;
const ARM = 32;

/** Somebody on their back, head to the left, one leg flat and the other raised to so many degrees in a strap. */
export function lying(degrees: number, shown: 'leg' | 'strap'): readonly Drawn[] {
  const heel = reach(HIP, LEG, degrees);
  const ball = partWay(heel, reach(heel, FOOT, degrees + 90), 0.8);
  const hand = partWay(SHOULDER, ball, 0.5);
  const elbow = point(hand.x - 64, hand.y + 76);
  const [legColour, strapColour] = shown === 'leg' ? [COLOUR.ember, COLOUR.words] : [COLOUR.sand, COLOUR.ember];
  return [
    floor(60, 940),
    ...leg(0, COLOUR.sand),
    ...trunk(SHOULDER, HEAD),
    ...leg(degrees, legColour),
    line([hand, ball], strapColour, shown === 'leg' ? 10 : 16),
    ...(shown === 'strap' ? [loop(ball, strapColour)] : []),
    line([SHOULDER, elbow, hand], COLOUR.quiet, ARM),
  ];
}

/** The raised leg a little earlier on its way up, fainter the earlier. */
export const trail = (degrees: readonly number[]): readonly Drawn[] =>
  degrees.map((angle, index) => line([HIP, reach(HIP, LEG, angle)], COLOUR.ember, LIMB, 0.5 + 0.08 * index));

/** Somebody on their back with both knees bent: the first step of getting up. */
export const kneesBent = (): readonly Drawn[] => [
  floor(60, 940),
  line([HIP, point(640, 300), point(720, 500), point(790, 500)], COLOUR.ember, LIMB),
  ...trunk(SHOULDER, HEAD),
  line([SHOULDER, point(330, 512), point(430, 512)], COLOUR.quiet, ARM),
];

/** Somebody on their back with both legs down. */
export const flat = (): readonly Drawn[] => [
  floor(60, 940),
  ...leg(0, COLOUR.ember),
  ...trunk(SHOULDER, HEAD),
  line([SHOULDER, point(330, 512), point(430, 512)], COLOUR.quiet, ARM),
];

/** Somebody on the edge of a chair, one leg straight out on its heel, tipped forward from the hips with a flat back. */
export function seated(): readonly Drawn[] {
  const hip: Point = point(400, 330);
  const heel: Point = point(830, 510);
  const shoulder = reach(hip, 205, 56);
  return [
    floor(100, 940),
    line([point(190, 110), point(190, 530)], COLOUR.stone, 26),
    line([point(190, 386), point(420, 386), point(420, 530)], COLOUR.stone, 26),
    line([hip, point(585, 342), point(560, 515), point(630, 515)], COLOUR.sand, LIMB),
    line([hip, heel, reach(heel, FOOT, 65)], COLOUR.ember, LIMB),
    line([hip, shoulder], COLOUR.sand, TRUNK),
    disc(reach(shoulder, 96, 48), 50, COLOUR.sand),
    line([shoulder, point(512, 236), point(556, 304)], COLOUR.quiet, ARM),
  ];
}

/** The strap where it goes round the foot. */
const loop = (centre: Point, stroke: Colour): Drawn => ({
  type: 'path',
  pathData: circle(centre, 34),
  stroke,
  strokeWidth: 16,
});

const floor = (from: number, to: number): Drawn => line([point(from, FLOOR), point(to, FLOOR)], COLOUR.stone, 22);

const trunk = (shoulder: Point, head: Point): readonly Drawn[] => [
  line([shoulder, HIP], COLOUR.sand, TRUNK),
  disc(head, 50, COLOUR.sand),
];

const leg = (degrees: number, colour: Colour): readonly Drawn[] => {
  const heel = reach(HIP, LEG, degrees);
  return [line([HIP, heel, reach(heel, FOOT, degrees + 90)], colour, LIMB)];
};
