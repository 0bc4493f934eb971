import type { RenderDocument } from '../kit/apl';
import { type Drawing, type Drawn, drawing } from '../kit/avg';
import { pictureAndWords, type ScreenWords } from '../kit/layout';
import { FIGURE, kneesBent, lying, seated, trail } from '../pictures/figure';

/** Something to do with the body, as it is drawn. */
export type Pose = 'strap-on' | 'raise' | 'lying-stretch' | 'seated-stretch' | 'get-up';

const picture = (marks: readonly Drawn[]): Drawing => drawing(FIGURE.width, FIGURE.height, marks);

/** Angles that promise nothing: high enough to be seen, short of the line. In degrees. */
export const POSES: Readonly<Record<Pose, Drawing>> = {
  'strap-on': picture(lying(16, 'strap')),
  raise: picture([...trail([13, 27, 41]), ...lying(54, 'leg')]),
  'lying-stretch': picture(lying(62, 'leg')),
  'seated-stretch': picture(seated()),
  'get-up': picture(kneesBent()),
};

/** How to lie, to raise, to stretch, to get up: the pose, the leg, and what can be said. */
export const exercise = (pose: Pose, words: ScreenWords): RenderDocument => pictureAndWords(pose, POSES[pose], words);
