import type { Landmark } from '../../../domain/angle';
import type { Answer } from '../../../speech/labels';
import type { Component, Container, TouchWrapper } from './apl';
import { COLOUR, ROUND_TYPE, TYPE } from './style';

/** What a touch says: the name of an event as hearing knows it, and the landmark where one was touched. */
export type Touch = readonly [Answer] | readonly ['landmark', Landmark];

/** A button: its words, which may as well be spoken, and what touching it says. */
export interface Chip {
  readonly label: string;
  readonly says: Touch;
}

/** Anything that can be touched, and what touching it says. */
export const touchable = (says: Touch, label: string, item: Component): TouchWrapper => ({
  type: 'TouchWrapper',
  accessibilityLabel: label,
  onPress: [{ type: 'SendEvent', arguments: says }],
  item,
});

/** Buttons above one another, all of one width; the first is the likeliest. */
export const chipColumn = (all: readonly Chip[]): Container => ({
  type: 'Container',
  items: all.map((chip, index) =>
    button(chip, index, { height: '14vh', width: COLUMN, fontSize: TYPE.chip, padding: '0', gap: '2.5vh' }),
  ),
});

/** Buttons side by side, as wide as their words. */
export const chipRow = (all: readonly Chip[]): Container => ({
  type: 'Container',
  direction: 'row',
  items: all.map((chip, index) =>
    button(chip, index, { height: '14vh', width: 'auto', fontSize: TYPE.chip, padding: '6vh', gap: '3vh' }),
  ),
});

/** The first two buttons side by side, small enough for the foot of a round screen; the rest can be spoken. */
export const roundChips = (all: readonly Chip[]): Container => ({
  type: 'Container',
  direction: 'row',
  items: all
    .slice(0, 2)
    .map((chip, index) =>
      button(chip, index, { height: '11vh', width: 'auto', fontSize: ROUND_TYPE.chip, padding: '3.4vh', gap: '2vh' }),
    ),
});

/** Width of buttons above one another: what the narrowest column of words has room for. */
const COLUMN = '33vw';

interface Size {
  readonly height: string;
  readonly width: string;
  readonly fontSize: string;
  /** Room at both sides of the words. */
  readonly padding: string;
  /** Room to the button before. */
  readonly gap: string;
}

/** A button; the first of several is the bright one. */
function button({ label, says }: Chip, index: number, { height, width, fontSize, padding, gap }: Size): Component {
  const text: Component = {
    type: 'Text',
    text: label,
    fontSize,
    fontWeight: '700',
    color: index === 0 ? COLOUR.night : COLOUR.words,
    width,
    height,
    textAlign: 'center',
    textAlignVertical: 'center',
    paddingLeft: padding,
    paddingRight: padding,
  };
  const backgroundColor = index === 0 ? COLOUR.ember : COLOUR.dusk;
  const pill: Component = { type: 'Frame', backgroundColor, borderRadius: '7vh', width, height, item: text };
  return { ...touchable(says, label, pill), ...(index > 0 && { spacing: gap }) };
}
