import { bound, type Component, type RenderDocument } from '../kit/apl';
import { drawing, slice } from '../kit/avg';
import { chipRow } from '../kit/chip';
import { document } from '../kit/document';
import { heading, page, paragraph, roundFoot, roundPage, type ScreenWords, show } from '../kit/layout';
import { point } from '../kit/point';
import { COLOUR, ROUND_TYPE, TYPE } from '../kit/style';

/** What is only words: the words large, and the answers to touch. */
export const question = (words: ScreenWords): RenderDocument =>
  document('question', [onRound(words), onLandscape(words)], { glow: GLOW });

/** Titles of more letters than this are set smaller. */
const SHORT = 40;

/** A sun at the edge of the screen, so that words alone are not bleak. */
const GLOW = drawing(
  1000,
  500,
  [500, 380, 260].map((radius) => slice(point(500, 500), radius, 0, 180, COLOUR.ember, 0.05)),
);

const onRound = (words: ScreenWords): Component => ({
  ...roundPage(words),
  items: [
    { ...show('glow', GLOW, 90), position: 'absolute', left: '5vw', top: '55vh' },
    ...(words.step ? [paragraph(words.step, ROUND_TYPE.body)] : []),
    heading(words.title, words.title.length > SHORT ? '6.8vh' : '10vh', { textAlign: 'center', width: '78vw' }),
    ...(words.body
      ? [paragraph(words.body, ROUND_TYPE.body, { textAlign: 'center', width: '80vw', spacing: '2vh' })]
      : []),
    ...roundFoot(words.chips),
  ],
});

const onLandscape = ({ title, body, chips, step }: ScreenWords): Component => ({
  ...page('column'),
  alignItems: 'start',
  justifyContent: 'center',
  paddingLeft: '8vw',
  paddingRight: '8vw',
  items: [
    {
      ...show('glow', GLOW, 70),
      position: 'absolute',
      left: '55vw',
      top: bound(`viewport.height - ${0.35} * viewport.width`),
    },
    ...(step ? [paragraph(step, TYPE.body)] : []),
    heading(title, title.length > SHORT ? '5.2vw' : '7.5vw'),
    ...(body ? [paragraph(body, TYPE.body, { spacing: '3vh' })] : []),
    ...(chips.length > 0 ? [{ ...chipRow(chips), spacing: '5vh' }] : []),
  ],
});
