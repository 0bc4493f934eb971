import type { Topic } from '../../../dialogue/topic';
import type { Landmark } from '../../../domain/angle';
import type { StopReason } from '../../../domain/reading';
import { bound, type Component, type TouchWrapper } from './apl';
import { COLOUR } from './style';

/**
 * What a touch says: the name of an event as hearing knows it; what was found: a landmark, a stop reason, an angle in degrees;
 * a leg, how it felt, before or after, a question of theirs, days or an hour of 24 to be reminded, or which of the choices just spoken, counted from 1.
 */
export type Touch =
  | readonly [
      'yes' | 'no' | 'not-sure' | 'elsewhere' | 'ready' | 'not-yet' | 'limit' | 'pause' | 'resume' | 'skip' | 'stop',
    ]
  | readonly ['again' | 'start-over' | 'test' | 'stretch']
  | readonly ['landmark', Landmark]
  | readonly ['stopped', StopReason]
  | readonly ['degrees', string]
  | readonly ['leg', 'left' | 'right' | 'both']
  | readonly ['feeling', 'good' | 'too-easy' | 'too-strong']
  | readonly ['felt', 'hurt' | 'behind-knee' | 'low-back']
  | readonly ['plan', 'longer' | 'shorter']
  | readonly ['forget', 'everything']
  | readonly ['order', 'before' | 'after']
  | readonly ['ask', Topic]
  | readonly ['days', 'daily' | 'weekdays']
  | readonly ['time', string]
  | readonly ['option', string];

/** A button: its words, which may as well be spoken, and what touching it says. */
export interface Chip {
  readonly label: string;
  readonly says: Touch;
  /** To a question of safety no answer is the bright one. */
  readonly neutral?: true;
  /** When it is shown, where that is not always; its room stays. */
  readonly display?: string;
}

/**
 * For a second nobody can have read what is asked (docs/evidence.md#a-second-tap): a touch was on its way before, to what stood
 * there then. What reaches the skill of a screen that has been left it drops itself. That it hurts is taken at once.
 */
const READ = bound('elapsedTime >= 1000');

const HURTS = String(['felt', 'hurt'] satisfies Touch);

/** Anything that can be touched, and what touching it says. */
export const touchable = (says: Touch, label: string, item: Component): TouchWrapper => ({
  type: 'TouchWrapper',
  accessibilityLabel: label,
  onPress: [{ type: 'SendEvent', ...(String(says) !== HURTS && { when: READ }), arguments: says }],
  item,
});

/** What can be touched as it looks: a plate that is lighter than the ground, with a rim of 3.9 to 1. */
export const plate = (item: Component, borderRadius: string): Component => ({
  type: 'Frame',
  backgroundColor: COLOUR.dusk,
  borderColor: COLOUR.stone,
  borderWidth: '0.5vh',
  borderRadius,
  item,
});

/** How large a button is, and its words. */
export interface Size {
  readonly height: string;
  readonly width: string;
  readonly fontSize: string;
  /** Room at both sides of the words. */
  readonly padding: string;
  /** Room to the button before. */
  readonly gap: string;
}

/** A button; the first of several is the bright one, but to a question of safety. */
export function button(
  { label, says, neutral, display }: Chip,
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
  return { ...touchable(says, label, pill), ...(index > 0 && { spacing: gap }), ...(display && { display }) };
}
