import type { Landmark } from '../../../domain/angle';
import type { StopReason } from '../../../domain/reading';
import type { Answer } from '../../../speech/labels';
import { bound, type Component, type Container, type TouchWrapper } from './apl';
import { COLOUR, ROUND_TYPE, TYPE } from './style';

/** What a touch says: the name of an event as hearing knows it, or what was found: a landmark, a stop reason, an angle in degrees. */
export type Touch =
  | readonly [Answer]
  | readonly ['landmark', Landmark]
  | readonly ['stopped', StopReason]
  | readonly ['degrees', string];

/** A button: its words, which may as well be spoken, and what touching it says. */
export interface Chip {
  readonly label: string;
  readonly says: Touch;
  /** To a question of safety no answer is the bright one. */
  readonly neutral?: true;
}

/** Anything that can be touched, and what touching it says. */
export const touchable = (says: Touch, label: string, item: Component): TouchWrapper => ({
  type: 'TouchWrapper',
  accessibilityLabel: label,
  onPress: [{ type: 'SendEvent', arguments: says }],
  item,
});

/** Buttons at the right of a picture, all of one width: side by side where their words are short, else above one another. */
export const chipColumn = (all: readonly Chip[]): Container => {
  const letters = all.reduce((sum, { label }) => sum + label.length, 0);
  const besides = all.length > 1 && letters <= SHORT;
  const size = { height: HEIGHT, fontSize: TYPE.chip, padding: '0' };
  return {
    type: 'Container',
    direction: besides ? 'row' : 'column',
    items: all.map((chip, index) =>
      button(chip, index, { ...size, width: besides ? HALF : COLUMN, gap: besides ? '1vw' : '2vh' }),
    ),
  };
};

/** Buttons side by side, as wide as their words. */
export const chipRow = (all: readonly Chip[]): Container => ({
  type: 'Container',
  direction: 'row',
  items: all.map((chip, index) =>
    button(chip, index, { height: HEIGHT, width: 'auto', fontSize: TYPE.chip, padding: '6vh', gap: '3vh' }),
  ),
});

/** The first two buttons side by side, small enough for the foot of a round screen; the rest can be spoken. */
export const roundChips = (all: readonly Chip[]): Container => ({
  type: 'Container',
  direction: 'row',
  items: all
    .slice(0, 2)
    .map((chip, index) =>
      button(chip, index, { height: '11.5vh', width: 'auto', fontSize: ROUND_TYPE.chip, padding: '3.4vh', gap: '2vh' }),
    ),
});

/** Width of buttons above one another: what the narrowest column of words has room for; and of two side by side. */
const COLUMN = '33vw';
const HALF = '16vw';
/** So many letters have room on two buttons side by side. */
const SHORT = 9;
/** High enough to be hit on a phone 390 pixels wide, where the page shows a screen as wide as that: 44 pixels there. */
const HEIGHT = bound('Math.max(0.2 * viewport.height, 0.114 * viewport.width)');

interface Size {
  readonly height: string;
  readonly width: string;
  readonly fontSize: string;
  /** Room at both sides of the words. */
  readonly padding: string;
  /** Room to the button before. */
  readonly gap: string;
}

/** A button; the first of several is the bright one, but to a question of safety. */
function button(
  { label, says, neutral }: Chip,
  index: number,
  { height, width, fontSize, padding, gap }: Size,
): Component {
  const bright = index === 0 && neutral === undefined;
  const text: Component = {
    type: 'Text',
    text: label,
    fontSize,
    fontWeight: '700',
    color: bright ? COLOUR.night : COLOUR.words,
    width,
    height,
    textAlign: 'center',
    textAlignVertical: 'center',
    paddingLeft: padding,
    paddingRight: padding,
  };
  const pill: Component = {
    type: 'Frame',
    backgroundColor: bright ? COLOUR.ember : COLOUR.dusk,
    borderColor: bright ? COLOUR.ember : COLOUR.stone,
    borderWidth: '0.5vh',
    borderRadius: '10vh',
    width,
    height,
    item: text,
  };
  return { ...touchable(says, label, pill), ...(index > 0 && { spacing: gap }) };
}
