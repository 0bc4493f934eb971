import type { StopReason } from '../../../domain/reading';
import { type Component, type Container, LANDSCAPE, type RenderDocument } from '../kit/apl';
import { type Drawing, drawing } from '../kit/avg';
import { type Touch, touchable } from '../kit/chip';
import { document } from '../kit/document';
import { heading, page, roundPage, show, type Words } from '../kit/layout';
import { COLOUR, ROUND_TYPE, TYPE } from '../kit/style';
import { behindThigh, kneeBends, otherLegLifts } from '../pictures/stops';

/** What a raise can be stopped by, in few words. */
export type Stops = Readonly<Record<Exclude<StopReason, 'nothing'>, string>>;

const PICTURES = {
  'knee-bends': drawing(400, 300, kneeBends()),
  'other-leg-lifts': drawing(400, 300, otherLegLifts()),
  'discomfort-behind-leg': drawing(400, 300, behindThigh()),
} as const satisfies Readonly<Record<keyof Stops, Drawing>>;

/** The question what stopped a raise, with a picture of each answer to touch. Whatever else it was has to be spoken. */
export const stopQuestion = (words: Words, stops: Stops): RenderDocument =>
  document('stop-reason', [onRound(words, stops), onLandscape(words, stops)], PICTURES);

/** One answer: its picture over its words. */
function answer(name: keyof Stops, label: string, width: number, fontSize: string): Component {
  const says: Touch = ['stopped', name];
  const card: Container = {
    type: 'Container',
    width: `${width}vw`,
    alignItems: 'center',
    items: [
      show(name, PICTURES[name], width),
      { type: 'Text', text: label, fontSize, fontWeight: '700', color: COLOUR.words, textAlign: 'center' },
    ],
  };
  return touchable(says, label, card);
}

const row = (stops: Stops, width: number, fontSize: string): Container => ({
  type: 'Container',
  direction: 'row',
  width: '100%',
  justifyContent: 'spaceBetween',
  items: [
    answer('knee-bends', stops['knee-bends'], width, fontSize),
    answer('other-leg-lifts', stops['other-leg-lifts'], width, fontSize),
    answer('discomfort-behind-leg', stops['discomfort-behind-leg'], width, fontSize),
  ],
});

const onRound = (words: Words, stops: Stops): Component => ({
  ...roundPage(words),
  paddingLeft: '7vw',
  paddingRight: '7vw',
  items: [
    heading(words.title, ROUND_TYPE.longTitle, { textAlign: 'center', width: '70vw' }),
    { ...row(stops, 27, '5vh'), spacing: '6vh' },
  ],
});

const onLandscape = ({ title }: Words, stops: Stops): Component => ({
  ...page('column'),
  when: LANDSCAPE,
  justifyContent: 'center',
  paddingLeft: '3vw',
  paddingRight: '3vw',
  items: [heading(title, '5.2vw', { width: '92vw' }), { ...row(stops, 30, TYPE.body), spacing: '5vh' }],
});
