import type { StopReason } from '../../../domain/reading';
import { type Component, type Container, LANDSCAPE, type RenderDocument } from '../kit/apl';
import { type Drawing, drawing } from '../kit/avg';
import { type Touch, touchable } from '../kit/chip';
import { chipRows } from '../kit/chip-rows';
import { document } from '../kit/document';
import { heading, page, roundFoot, roundPage, type ScreenWords, show } from '../kit/layout';
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

/** One answer, so wide in vw: its picture over its words. */
function answer(name: keyof Stops, label: string, { width, picture, fontSize }: Card): Component {
  const says: Touch = ['stopped', name];
  const card: Container = {
    type: 'Container',
    width: `${width}vw`,
    alignItems: 'center',
    items: [
      show(name, PICTURES[name], picture),
      { type: 'Text', text: label, fontSize, fontWeight: '700', color: COLOUR.words, textAlign: 'center' },
    ],
  };
  return touchable(says, label, card);
}

/** Widths of an answer and of its picture in vw, and the size of its words. */
interface Card {
  readonly width: number;
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
  ...roundPage(words.chips),
  paddingLeft: '5vw',
  paddingRight: '5vw',
  items: [
    heading(words.title, ROUND_TYPE.body, { textAlign: 'center', width: '64vw' }),
    { ...row(stops, { width: 29, picture: 24, fontSize: ROUND_TYPE.small }), spacing: '3vh' },
    ...roundFoot(words.chips),
  ],
});

const onLandscape = ({ title, chips }: ScreenWords, stops: Stops): Component => ({
  ...page('column'),
  when: LANDSCAPE,
  justifyContent: 'center',
  paddingLeft: '3vw',
  paddingRight: '3vw',
  items: [
    heading(title, '4.6vw', { width: '92vw' }),
    { ...row(stops, { width: 31, picture: 22, fontSize: TYPE.body }), spacing: '2vh' },
    { ...chipRows(chips), spacing: '3vh' },
  ],
});
