import { LANDMARKS, type Landmark } from '../../../domain/angle';
import { type Component, type Container, LANDSCAPE, type RenderDocument, type VectorGraphic } from '../kit/apl';
import { area, part } from '../kit/area';
import { chipRows } from '../kit/chip-rows';
import { document } from '../kit/document';
import { heading, page, paragraph, roundFoot, roundHead, roundPage, type ScreenWords, show } from '../kit/layout';
import { TYPE } from '../kit/style';
import { type LegParts, legInFields } from '../pictures/leg-in-fields';

/** The question where a pebble dropped from the heel would land; every part of the resting leg has a field to touch. */
export function landmarkQuestion(
  words: ScreenWords,
  parts: LegParts,
  labels: Readonly<Record<Landmark, string>>,
): RenderDocument {
  const picture = legInFields(parts);
  const board = (width: number): Component => fields(show('picture', picture, width), labels);
  return document('landmark', [onRound(words, board(ROUND_WIDTH)), onLandscape(words, board(WIDTH))], { picture });
}

/** Width of the row of fields, in parts of the screen's: each of the eight is 46 pixels wide on a phone of 390. */
const WIDTH = 96;
/** The same in the middle of a round screen, where it is widest: 45 pixels each. */
const ROUND_WIDTH = 93;

/** The drawing, and over it what can be touched: the whole column of a field, with its pebble and its part of the leg. */
const fields = (picture: VectorGraphic, labels: Readonly<Record<Landmark, string>>): Container => ({
  type: 'Container',
  width: picture.width,
  height: picture.height,
  items: [
    picture,
    ...LANDMARKS.map((landmark, index) =>
      area(['landmark', landmark], labels[landmark], {
        left: part(index, LANDMARKS.length),
        width: part(1, LANDMARKS.length),
        top: 0,
        height: '100%',
      }),
    ),
  ],
});

const onRound = (words: ScreenWords, board: Component): Component => ({
  ...roundPage(words.chips),
  justifyContent: 'start',
  items: [
    ...roundHead(words),
    { ...board, position: 'absolute', top: '41vh', alignSelf: 'center' },
    ...roundFoot(words.chips),
  ],
});

/** The fields take the whole width, so what else can be answered stands beside the question. */
const onLandscape = ({ title, body, chips }: ScreenWords, board: Component): Component => ({
  ...page('column'),
  when: LANDSCAPE,
  justifyContent: 'center',
  items: [
    {
      type: 'Container',
      direction: 'row',
      width: '94vw',
      alignItems: 'center',
      justifyContent: 'spaceBetween',
      items: [
        {
          type: 'Container',
          width: '66vw',
          items: [heading(title, TYPE.title), ...(body ? [paragraph(body, TYPE.body)] : [])],
        },
        chipRows(chips),
      ],
    },
    { ...board, spacing: '3vh' },
  ],
});
