import type { StopReason } from '../../../domain/reading';
import { type Component, type Container, LANDSCAPE, type RenderDocument } from '../kit/apl';
import { type Drawing, drawing } from '../kit/avg';
import { plate, type Touch, touchable } from '../kit/chip';
import { footRow, roundRows } from '../kit/chip-rows';
import { document } from '../kit/document';
import { heading, page, roundPage, type ScreenWords, show } from '../kit/layout';
import { COLOUR, ROUND_TYPE, TYPE } from '../kit/style';
import { behindThigh, kneeBends, otherLegLifts } from '../pictures/stops';

/** What a raise can be stopped by, in few words. */
export type Stops = Readonly<Record<Exclude<StopReason, 'nothing'>, string>>;

const PICTURES = {
  'knee-bends': drawing(400, 300, kneeBends()),
  'other-leg-lifts': drawing(400, 300, otherLegLifts()),
  'discomfort-behind-leg': drawing(400, 300, behindThigh()),
} as const satisfies Readonly<Record<keyof Stops, Drawing>>;

/** The question what stopped a raise, with a picture of each answer to touch, and a button for whatever else it was. */
export const stopQuestion = (words: ScreenWords, stops: Stops): RenderDocument =>
  document('stop-reason', [onRound(words, stops), onLandscape(words, stops)], PICTURES);

/** One answer as a card, which looks like the other buttons: its picture over its words. */
function answer(name: keyof Stops, label: string, { width, height, picture, fontSize }: Card): Component {
  const says: Touch = ['stopped', name];
  const inside: Container = {
    type: 'Container',
    width: `${width}vw`,
    height,
    alignItems: 'center',
    justifyContent: 'center',
    items: [
      show(name, PICTURES[name], picture),
      {
        type: 'Text',
        text: label,
        fontSize,
        fontWeight: '700',
        color: COLOUR.words,
        textAlign: 'center',
        lineHeight: 1.1,
        width: `${width - 1.5}vw`,
      },
    ],
  };
  return touchable(says, label, plate(inside, '3vh'));
}

/** Width of an answer and of its picture in vw, its height, and the size of its words. */
interface Card {
  readonly width: number;
  readonly height: string;
  readonly picture: number;
  readonly fontSize: string;
}

const row = (stops: Stops, card: Card): Container => ({
  type: 'Container',
  direction: 'row',
  width: '100%',
  justifyContent: 'spaceBetween',
  items: [
    answer('knee-bends', stops['knee-bends'], card),
    answer('other-leg-lifts', stops['other-leg-lifts'], card),
    answer('discomfort-behind-leg', stops['discomfort-behind-leg'], card),
  ],
});

const onRound = (words: ScreenWords, stops: Stops): Component => ({
  ...roundPage([]),
  items: [
    heading(words.title, ROUND_TYPE.body, { textAlign: 'center', width: '72vw' }),
    {
      ...row(stops, { width: 27, height: '29vh', picture: 19, fontSize: ROUND_TYPE.small }),
      width: '84vw',
      spacing: '2vh',
    },
    // Side by side they would reach beyond the circle.
    ...[words.chips.slice(0, 1), words.chips.slice(1)].map((row) => ({ ...roundRows(row), spacing: '1.5vh' })),
  ],
});

const onLandscape = ({ title, chips }: ScreenWords, stops: Stops): Component => ({
  ...page('column'),
  when: LANDSCAPE,
  justifyContent: 'center',
  items: [
    heading(title, TYPE.title, { width: '94vw' }),
    {
      ...row(stops, { width: 30.5, height: '23vw', picture: 20, fontSize: TYPE.body }),
      width: '94vw',
      spacing: '2vh',
    },
    { ...footRow(chips), spacing: '3vh' },
  ],
});
