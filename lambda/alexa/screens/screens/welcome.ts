import type { RenderDocument } from '../kit/apl';
import { type Drawn, drawing, slice } from '../kit/avg';
import { pictureAndWords, type ScreenWords } from '../kit/layout';
import { point } from '../kit/point';
import { COLOUR } from '../kit/style';
import { FIGURE, lying } from '../pictures/figure';

/** The first screen: somebody with a leg up, and a sun rising behind it. */
export const welcome = (words: ScreenWords): RenderDocument =>
  pictureAndWords('welcome', drawing(FIGURE.width, FIGURE.height, [...sun(), ...lying(76, 'leg')]), words);

const sun = (): readonly Drawn[] =>
  [410, 310, 210].map((radius) => slice(point(520, 540), radius, 0, 180, COLOUR.ember, 0.09));
