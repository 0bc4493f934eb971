import type { AngleSaid, Event } from '../dialogue/event';
import { type Angle, exactly } from '../domain/angle';
import { between } from '../domain/wording';
import { choice, type Slots, wholeNumber, wordsIn } from './slots';
import * as values from './values';

/*
 * Numbers of degrees as Alexa hears them. She may write "fifty five" as two numbers, or two tries at one as a long one.
 */

/** Tens and a unit, heard one after the other: "fifty", "five". */
const isTensAndUnit = (tens: number, unit: number): boolean =>
  tens >= 20 && tens < 100 && tens % 10 === 0 && unit > 0 && unit < 10;

/** More degrees than anybody means; a longer number was put together wrongly. */
const MOST = 200;

/** A number that was written as it was heard: 505 is fifty-five. */
export function joined(value: number): number {
  const [tens, unit] = [Math.floor(value / 10), value % 10];
  return value > MOST && isTensAndUnit(tens, unit) ? tens + unit : value;
}

/** Further apart than this, two heights are no range but two tries at one, in degrees. */
const WIDEST = 25;

/** Thirteen and thirty, to seventeen and seventy: one is the other, misheard. */
const soundAlike = (one: number, other: number): boolean =>
  Math.min(one, other) > 12 && Math.min(one, other) < 20 && Math.max(one, other) === (Math.min(one, other) - 10) * 10;

const degrees = (angle: Angle, method: 'measured' | 'guess' = 'guess'): AngleSaid => ({
  how: 'degrees',
  angle,
  method,
});

/** From one height to another; tens and a unit make one height. */
export const rangeOf = (one: number, other: number): Angle =>
  isTensAndUnit(one, other) ? exactly(one + other) : between(one, other);

/** Two heights in one sentence: a range, or, where both cannot be meant, two to choose from. */
export function range(slots: Slots): Event {
  const [one, other] = [wholeNumber(slots, 'degrees'), wholeNumber(slots, 'upper')];
  const leg = choice(slots, 'leg', values.LEG);
  const only = one ?? other;
  if (only === undefined) return { heard: 'missed' };
  const angle = one === undefined || other === undefined ? exactly(joined(only)) : rangeOf(one, other);
  if (one !== undefined && other !== undefined && (angle.high - angle.low > WIDEST || soundAlike(one, other)))
    return { heard: 'either-angle', one: exactly(one), other: exactly(other) };
  return { heard: 'findings', ...(leg && { leg }), angle: degrees(angle) };
}

/** Both legs' heights in one sentence; with one of them strange, the other stands. */
export function bothAngles(slots: Slots): Event {
  const [left, right] = [wholeNumber(slots, 'left'), wholeNumber(slots, 'right')];
  const at = (value: number): AngleSaid => degrees(exactly(joined(value)));
  if (left !== undefined && right !== undefined) return { heard: 'both-angles', left: at(left), right: at(right) };
  if (left !== undefined) return { heard: 'findings', leg: 'left', angle: at(left) };
  return right === undefined ? { heard: 'missed' } : { heard: 'findings', leg: 'right', angle: at(right) };
}

/** A bare number; 6065 is two, of which one is meant. */
export function number(slots: Slots): Event {
  const value = wholeNumber(slots, 'number');
  if (value === undefined) return { heard: 'missed' };
  const [one, other] = [Math.floor(value / 100), value % 100];
  if (value < 1000 || one > 99 || other < 10) return { heard: 'number', value: joined(value) };
  if (one === other) return { heard: 'number', value: one };
  return { heard: 'either-angle', one: exactly(one), other: exactly(other) };
}

/** No leg reaches so far in these; "foot" is what else somebody speaks of there ("forty-five and my foot's tingling"). */
const LONG_UNITS = /^(?:feet|foot|ft|yards|metres|meters)$/;
const LONGEST = 6;

/** A height in another unit than degrees, or in none: the pebble is asked for it. More feet than a leg has are no height. */
export function vagueHeight(slots: Slots): Event {
  const far = (wholeNumber(slots, 'number') ?? 0) > LONGEST && LONG_UNITS.test(wordsIn(slots, 'unit') ?? '');
  return far ? { heard: 'missed' } : { heard: 'findings', angle: { how: 'vaguely' } };
}
