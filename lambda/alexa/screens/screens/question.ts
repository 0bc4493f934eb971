import { bound, type Container, LANDSCAPE, type RenderDocument } from '../kit/apl';
import { type Drawing, drawing, slice } from '../kit/avg';
import { chipRows, fitRoundFoot, roundRows, roundRowsOf } from '../kit/chip-rows';
import { document } from '../kit/document';
import { heading, page, paragraph, roundFoot, roundPage, type ScreenWords, show } from '../kit/layout';
import { point } from '../kit/point';
import { COLOUR, ROUND_TYPE, TYPE } from '../kit/style';

/** What is only words: the words large, and the answers to touch. */
export const question = (words: ScreenWords): RenderDocument => document('question', asked(words), GLOW);

/** The same as it stands on either shape of screen. */
export const asked = (words: ScreenWords): readonly Container[] => [onRound(words), onLandscape(words)];

/** Titles of more letters than this are set smaller; those of safety have more than twice as many, and just room enough. */
const SHORT = 40;
const LONG = 90;

const fitting = ({ length }: string, large: string, medium: string, small: string): string => {
  if (length > LONG) return small;
  return length > SHORT ? medium : large;
};

/** So many rows of buttons leave a round screen little for the question. */
const MANY = 5;

/** A sun at the edge of the screen, so that words alone are not bleak. */
const glow = drawing(
  1000,
  500,
  [500, 380, 260].map((radius) => slice(point(500, 500), radius, 0, 180, COLOUR.ember, 0.05)),
);

/** It, under the name that questions show it by. */
export const GLOW: Readonly<Record<'glow', Drawing>> = { glow };

/** Answers that have no room at the foot of a round screen stand in rows below the question. */
function onRound({ title, body, chips, step }: ScreenWords): Container {
  const below = fitRoundFoot(chips);
  const largest = below ? '10vh' : roundRowsOf(chips) < MANY ? '8vh' : ROUND_TYPE.longTitle;
  const size = fitting(title, largest, '6.8vh', ROUND_TYPE.body);
  return {
    ...roundPage(below ? chips : []),
    items: [
      { ...show('glow', glow, 90), position: 'absolute', left: '5vw', top: '55vh' },
      ...(step ? [paragraph(step, ROUND_TYPE.body)] : []),
      heading(title, size, { textAlign: 'center', width: '78vw' }),
      ...(body ? [paragraph(body, ROUND_TYPE.body, { textAlign: 'center', width: '80vw', spacing: '2vh' })] : []),
      ...(below ? roundFoot(chips) : [{ ...roundRows(chips), spacing: '2vh' }]),
    ],
  };
}

const onLandscape = ({ title, body, chips, step }: ScreenWords): Container => ({
  ...page('column'),
  when: LANDSCAPE,
  alignItems: 'start',
  justifyContent: 'center',
  paddingLeft: '8vw',
  paddingRight: '8vw',
  items: [
    {
      ...show('glow', glow, 70),
      position: 'absolute',
      left: '55vw',
      top: bound(`viewport.height - ${0.35} * viewport.width`),
    },
    ...(step ? [paragraph(step, TYPE.body)] : []),
    heading(title, fitting(title, '7.5vw', '5.2vw', '4.6vw')),
    ...(body ? [paragraph(body, TYPE.body, { spacing: '3vh' })] : []),
    ...(chips.length > 0 ? [{ ...chipRows(chips), spacing: '5vh' }] : []),
  ],
});
