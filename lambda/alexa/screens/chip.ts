import type { Landmark } from '../../domain/angle';
import type { Answer } from '../../speech/labels';
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

/** Buttons above one another, as wide as their column; the first is the likeliest. */
export const chipColumn = (all: readonly Chip[]): Container => ({
  type: 'Container',
  items: spaced(all, '2.5vh', (label, colours) =>
    pill(label, colours, { height: '14vh', fontSize: TYPE.chip, padding: 0 }),
  ),
});

/** Buttons side by side, as wide as their words. */
export const chipRow = (all: readonly Chip[]): Container => ({
  type: 'Container',
  direction: 'row',
  items: spaced(all, '3vh', (label, colours) =>
    pill(label, colours, { height: '14vh', fontSize: TYPE.chip, padding: '6vh' }),
  ),
});

/** The first two buttons side by side, small enough for the foot of a round screen; the rest can be spoken. */
export const roundChips = (all: readonly Chip[]): Container => ({
  type: 'Container',
  direction: 'row',
  items: spaced(all.slice(0, 2), '2vh', (label, colours) =>
    pill(label, colours, { height: '11vh', fontSize: ROUND_TYPE.chip, padding: '3.4vh' }),
  ),
});

interface Colours {
  readonly ground: string;
  readonly words: string;
}

const LIKELIEST: Colours = { ground: COLOUR.ember, words: COLOUR.night };
const OTHERS: Colours = { ground: COLOUR.dusk, words: COLOUR.words };

const spaced = (
  all: readonly Chip[],
  gap: string,
  draw: (label: string, colours: Colours) => Component,
): readonly Component[] =>
  all.map(({ label, says }, index) => ({
    ...touchable(says, label, draw(label, index === 0 ? LIKELIEST : OTHERS)),
    ...(index === 0 ? {} : { spacing: gap }),
  }));

interface Size {
  readonly height: string;
  readonly fontSize: string;
  /** Room at both sides of the words; 0 in a pill that is as wide as its column. */
  readonly padding: string | 0;
}

const pill = (text: string, { ground, words }: Colours, { height, fontSize, padding }: Size): Component => ({
  type: 'Frame',
  backgroundColor: ground,
  borderRadius: '7vh',
  height,
  item: {
    type: 'Text',
    text,
    fontSize,
    fontWeight: '700',
    color: words,
    width: padding === 0 ? '100%' : 'auto',
    height: '100%',
    textAlign: 'center',
    textAlignVertical: 'center',
    paddingLeft: padding,
    paddingRight: padding,
  },
});
