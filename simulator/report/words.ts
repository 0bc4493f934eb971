import { THE_LINE } from '../../lambda/domain/angle';
import type { Method, Reading, StopReason } from '../../lambda/domain/reading';
import { type Course, dateTold, degreesOf, rangeOf } from './report';

/** How a height was got, in words for somebody who was not there. */
export const METHOD: Readonly<Record<Method, string>> = {
  guess: 'own guess',
  landmark: 'landmark: where the heel would drop on the other leg',
  measured: 'read by a device or another person',
};

/** A way of measuring in a word, for a table. */
const WAY: Readonly<Record<Method, string>> = { guess: 'own guess', landmark: 'landmark', measured: 'measured' };

/** Why a raise ended, in words for somebody who was not there. */
export const REASON: Readonly<Record<StopReason, string>> = {
  'knee-bends': 'the knee began to bend',
  'other-leg-lifts': 'the other leg began to lift',
  'discomfort-behind-leg': 'discomfort behind the leg',
  nothing: 'nothing: it was not raised to its limit',
};

/** How a reading was got, and the guess where one was made as well. */
export const wayOf = ({ method, guess }: Reading): string =>
  guess ? `${WAY[method]} (guessed ${rangeOf(guess)})` : WAY[method];

/** The reasons of a reading, one after the other. */
export const reasonsOf = ({ stoppedBy }: Reading): string =>
  stoppedBy.length === 0 ? 'not said' : stoppedBy.map((reason) => REASON[reason]).join(', ');

const CHANGE = { real: 'a real change', maybe: 'perhaps a change', same: 'about the same' } as const;

/** What became of a leg, and no more than its way of measuring bears. */
export function courseOf({ leg, latest, since }: Course, zone: string): string {
  const now = `${leg === 'left' ? 'Left' : 'Right'} leg: ${degreesOf(latest)} degrees on ${dateTold(latest.takenAt, zone)}`;
  if (!since) return `${now}. There is no earlier reading that was got in the same way, so no change can be told.`;
  const { first, change } = since;
  const by = change.by === 0 ? 'as high as' : `${Math.abs(change.by)} ${change.by > 0 ? 'higher' : 'lower'} than`;
  const compared = `compared by ${METHOD[change.method]}`;
  return `${now}, ${by} on ${dateTold(first.takenAt, zone)}: ${CHANGE[change.size]}, ${compared}.`;
}

/** What the page is, and what it is not. */
export const WHAT_IT_IS = `A person's own record of a straight leg raise at home, lying on the back, with a strap, the knee straight and the other leg flat. Flat is 0 degrees, straight up is 90; the method's line is ${THE_LINE}. Heights are self-reported and coarse.`;

/** The disclaimer. */
export const DISCLAIMER =
  'General information, not medical advice, and no diagnosis. It does not replace an examination by a physiotherapist (physical therapist) or a doctor.';
