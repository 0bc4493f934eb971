import { type Component, LANDSCAPE } from './apl';
import { footRow, roundFootRows, roundStack } from './chip-rows';
import { column, page, roomBelow, roundHead, roundPage, type ScreenWords } from './layout';

/** Width of the picture on a landscape screen, in parts of the screen's width. */
const WIDTH = 54;

/**
 * Whatever is drawn in a given width (in vw) with words beside it, and the buttons in a row at the foot of the screen: they stay
 * where they are while the words change. On a round screen words above and two rows of buttons below. `longest`: of all words that
 * come to stand below the title.
 */
export const overFoot = (
  words: ScreenWords,
  draw: (width: number) => Component,
  longest: string,
): readonly Component[] => [
  onRound(words, draw, longest),
  {
    ...page('column'),
    when: LANDSCAPE,
    paddingBottom: words.chips.length > 0 ? '4vh' : 0,
    items: [
      {
        type: 'Container',
        direction: 'row',
        width: '100vw',
        grow: 1,
        shrink: 1,
        alignItems: 'center',
        paddingLeft: '3vw',
        items: [draw(WIDTH), column({ ...words, chips: [] })],
      },
      ...(words.chips.length > 0 ? [footRow(words.chips)] : []),
    ],
  },
];

function onRound(words: ScreenWords, draw: (width: number) => Component, longest: string): Component {
  const rows = roundFootRows(words.chips);
  const low = rows.length > 1;
  const foot = roundStack(rows, low ? '59vh' : '74.5vh');
  // Higher up the circle is narrower.
  const head = low ? roundHead(words, '73vw') : roundHead(words);
  const width = low ? widthOver(longest) : roomBelow({ body: longest });
  return {
    ...roundPage(words.chips),
    ...(low && { paddingBottom: '42vh' }),
    items: [...head, draw(width), ...(rows.length > 0 ? [foot] : [])],
  };
}

/** So many letters stand on a line of words that follow a title there. */
const WIDE_LINE = 27;

/** Width of a figure on a round screen over two rows of buttons, in parts of it: the more words above, the less. */
function widthOver(body: string): number {
  const lines = Math.ceil(body.length / WIDE_LINE);
  return [62, 52, 36, 28][lines] ?? 28;
}
