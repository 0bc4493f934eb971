import { type Drawn, disc, line } from '../kit/avg';
import { type Point, partWay, point, reach } from '../kit/point';
import { COLOUR } from '../kit/style';

/*
 * What can stop a raise, as small pictures: somebody's hip and legs, seen from the side, and what happens in colour.
 */

const HIP: Point = point(120, 232);
const LIMB = 30;

const resting = (): Drawn => line([point(16, 232), HIP, point(376, 232), point(376, 200)], COLOUR.sand, LIMB);

/** The knee of the raised leg starts to bend. */
export function kneeBends(): readonly Drawn[] {
  const knee = reach(HIP, 120, 66);
  return [resting(), line([HIP, knee, reach(knee, 116, 20)], COLOUR.quiet, LIMB), disc(knee, 30, COLOUR.ember)];
}

/** The leg that should stay down starts to lift. */
export function otherLegLifts(): readonly Drawn[] {
  const heel = reach(HIP, 256, 14);
  return [
    line([point(16, 246), point(384, 246)], COLOUR.sand, 10),
    line([point(16, 222), HIP], COLOUR.sand, LIMB),
    line([HIP, reach(HIP, 200, 62)], COLOUR.quiet, LIMB),
    line([HIP, heel, reach(heel, 34, 104)], COLOUR.ember, LIMB),
  ];
}

/** It pulls behind the thigh of the raised leg. */
export function behindThigh(): readonly Drawn[] {
  const heel = reach(HIP, 224, 58);
  const side = point(22, 14);
  const from = partWay(HIP, heel, 0.16);
  const to = partWay(HIP, heel, 0.56);
  return [
    resting(),
    line([HIP, heel], COLOUR.quiet, LIMB),
    line([point(from.x + side.x, from.y + side.y), point(to.x + side.x, to.y + side.y)], COLOUR.ember, 18),
  ];
}
