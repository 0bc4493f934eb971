import {
  type Component,
  type Container,
  LANDSCAPE,
  type RenderDocument,
  ROUND,
  type Text,
  type VectorGraphic,
} from './apl';
import type { Drawing } from './avg';
import type { Chip } from './chip';
import { chipColumn } from './chip-column';
import { roundChips } from './chip-rows';
import { document } from './document';
import { COLOUR, ROUND_TYPE, TYPE } from './style';

/** What a screen says beside its picture. */
export interface ScreenWords {
  readonly title: string;
  readonly body?: string;
  /** The title is all that matters: as large as there is room for. */
  readonly largest?: boolean;
  /** Where in a row of questions this one stands, "2 of 6", or which leg it is about. */
  readonly step?: string;
  readonly chips: readonly Chip[];
}

/** A picture with words beside it; on a round screen, `round` vw wide, words above and buttons below. `token` names the screen. */
export const pictureAndWords = (token: string, picture: Drawing, words: ScreenWords, round?: number): RenderDocument =>
  document(
    token,
    beside(words, (width) => show('picture', picture, width), round),
    { picture },
  );

/** Width of a picture on a landscape screen, in parts of the screen's width. */
const WIDTH = 54;

/** Whatever is drawn in a given width (in vw) with words beside it; on a round screen, words above and buttons below. */
export const beside = (
  words: ScreenWords,
  draw: (width: number) => Component,
  round: number = roomBelow(words),
): readonly Component[] => [
  {
    ...roundPage(words.chips),
    items: [...roundHead(words), draw(round), ...roundFoot(words.chips)],
  },
  { ...page('row'), when: LANDSCAPE, paddingLeft: '3vw', items: [draw(WIDTH), column(words)] },
];

/** So many letters stand on a line of a round screen. */
const LINE = 24;

/** Width of a figure on a round screen, in parts of it: the more words above, the less. */
export function roomBelow({ body = '' }: Pick<ScreenWords, 'body'>): number {
  if (body === '') return 76;
  return body.length <= LINE ? 66 : 56;
}

/** A whole screen. */
export const page = (direction: 'row' | 'column'): Omit<Container, 'items'> => ({
  type: 'Container',
  direction,
  width: '100vw',
  height: '100vh',
  alignItems: 'center',
});

/** A whole round screen: what is on it stands between where the circle is wide enough for a title, and the buttons. */
export const roundPage = (chips: readonly Chip[]): Omit<Container, 'items'> => ({
  ...page('column'),
  when: ROUND,
  justifyContent: 'center',
  paddingTop: '9vh',
  paddingBottom: chips.length > 0 ? '27vh' : '8vh',
});

/** The words of a round screen: the title, where the circle is still narrow, and what is asked, in so much width. */
export function roundHead({ title, body, largest }: ScreenWords, width = '78vw'): readonly Text[] {
  const asked = body !== undefined && body !== '' ? [body] : [];
  const small = title.length > LONG || asked.length > 0 ? ROUND_TYPE.longTitle : ROUND_TYPE.title;
  const size = largest ? ROUND_TYPE.largest : small;
  return [
    heading(title, size, { textAlign: 'center', width: '64vw' }),
    ...asked.map((words) => paragraph(words, ROUND_TYPE.body, { textAlign: 'center', width, lineHeight: 1.15 })),
  ];
}

/** Titles of more letters than this take two lines of a round screen, and are set smaller; so are those that words follow. */
const LONG = 16;

/** The buttons of a round screen, as low as the circle has room for them, or from a height on. */
export const roundFoot = (all: readonly Chip[], top = '74.5vh'): readonly Container[] =>
  all.length > 0 ? [{ ...roundChips(all), position: 'absolute', top, alignSelf: 'center' }] : [];

/** The words at the right of a landscape screen, in what room the picture leaves; `more` stands below them. */
export const column = ({ title, body, chips, largest }: ScreenWords, more: readonly Component[] = []): Container => ({
  type: 'Container',
  grow: 1,
  shrink: 1,
  paddingLeft: '3vw',
  paddingRight: '4vw',
  items: [
    heading(title, largest ? TYPE.largest : TYPE.title),
    ...(body ? [paragraph(body, TYPE.body, { spacing: '2vh' })] : []),
    ...more,
    ...(chips.length > 0 ? [{ ...chipColumn(chips), spacing: '4vh' }] : []),
  ],
});

/** A drawing of the document's, by its name, so wide in vw and as high as that makes it. */
export const show = (source: string, { width, height }: Drawing, vw: number): VectorGraphic => ({
  type: 'VectorGraphic',
  source,
  scale: 'best-fit',
  width: `${vw}vw`,
  height: `${((vw * height) / width).toFixed(1)}vw`,
});

/** Words that lead a screen. */
export const heading = (text: string, fontSize: string, more: Partial<Text> = {}): Text => ({
  type: 'Text',
  text,
  fontSize,
  fontWeight: '700',
  color: COLOUR.words,
  lineHeight: 1.15,
  ...more,
});

/** Words that follow a heading. */
export const paragraph = (text: string, fontSize: string, more: Partial<Text> = {}): Text => ({
  type: 'Text',
  text,
  fontSize,
  fontWeight: '400',
  color: COLOUR.quiet,
  lineHeight: 1.25,
  ...more,
});
