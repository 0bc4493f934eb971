import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { type Angle, POSSIBLE } from '../domain/angle';
import { DAY } from '../domain/calendar';
import { LEGS } from '../domain/leg';
import type { BrokenOff, HeldHold } from '../domain/past';
import { STRETCHES } from '../domain/plan';
import { type Instant, METHODS, type Reading, STOP_REASONS } from '../domain/reading';
import { isWithin, jsonIn, numberIn, numeral, type Row, wholeIn, wordIn, wordList, wordsAmong } from './attribute';

/*
 * What the diary keeps, as items and back. Whatever comes out of the table is parsed, never cast:
 * an item that is not what it should be gives `undefined`, and is passed over.
 */

/** The angle between two numbers, if a leg can be raised so far. */
export const angleBetween = (low: number | undefined, high: number | undefined): Angle | undefined =>
  isWithin(POSSIBLE.low, low, POSSIBLE.high) && isWithin(low, high, POSSIBLE.high) ? { low, high } : undefined;

const angleIn = (least: AttributeValue | undefined, most: AttributeValue | undefined): Angle | undefined =>
  angleBetween(numberIn(least), numberIn(most));

/** The last instant that is a date. Source: ECMAScript, time values. */
export const LAST_DAY = 8.64e15;

/** A reading, as an item. */
export const itemOfReading = ({ leg, angle, method, guess, stoppedBy, takenAt, afterStretching }: Reading): Row => ({
  leg: { S: leg },
  low: numeral(angle.low),
  high: numeral(angle.high),
  method: { S: method },
  ...(guess && { guessLow: numeral(guess.low), guessHigh: numeral(guess.high) }),
  stoppedBy: wordList(stoppedBy),
  takenAt: numeral(takenAt),
  afterStretching: { BOOL: afterStretching },
});

/** An item, as a reading. */
export function readingOf(item: Row): Reading | undefined {
  const leg = wordIn(LEGS, item.leg);
  const angle = angleIn(item.low, item.high);
  const guess = angleIn(item.guessLow, item.guessHigh);
  const method = wordIn(METHODS, item.method);
  const stoppedBy = wordsAmong(STOP_REASONS, item.stoppedBy);
  const takenAt = numberIn(item.takenAt);
  if (!leg || !angle || !method || !stoppedBy || !isWithin(0, takenAt, LAST_DAY)) return undefined;
  return {
    leg,
    angle,
    method,
    ...(guess && { guess }),
    stoppedBy,
    takenAt,
    afterStretching: item.afterStretching?.BOOL === true,
  };
}

/** A hold that was done, as an item: there are many, so what its key says is not said again, nor that it was held in full. */
export const itemOfHold = ({ stretch, leg, seconds, held, at }: HeldHold): Row => ({
  stretch: { S: stretch },
  leg: { S: leg },
  seconds: numeral(seconds),
  ...(held !== seconds && { held: numeral(held) }),
  at: numeral(at),
});

/** An item, as a hold that was done; older ones have their id beside the key. */
export function holdOf(item: Row): HeldHold | undefined {
  const stretch = wordIn(STRETCHES, item.stretch);
  const leg = wordIn(LEGS, item.leg);
  const seconds = wholeIn(item.seconds);
  const held = item.held ? wholeIn(item.held) : seconds;
  const at = numberIn(item.at);
  const id = item.id?.S ?? item.entry?.S?.split('#hold#')[1];
  if (!stretch || !leg || !id || seconds === undefined || held === undefined || at === undefined) return undefined;
  return { stretch, leg, seconds, held, at, id };
}

/** The date of a clear screening, as an item and back. */
export const itemOfClearing = (at: Instant): Row => ({ at: numeral(at) });
export const clearingOf = (item: Row): Instant | undefined => numberIn(item.at);

/** How long a broken-off session is kept, and that something is no longer there, in milliseconds. */
const KEPT = DAY;

/** When an item goes, by DynamoDB's time to live: in seconds since 1970. */
const expiry = (at: Instant): Row => ({ expires: numeral(Math.ceil((at + KEPT) / 1000)) });

/** A broken-off session, as an item. */
export const itemOfBrokenOff = ({ state, at }: BrokenOff): Row => ({
  at: numeral(at),
  state: { S: JSON.stringify(state ?? null) },
  ...expiry(at),
});

/** That nothing is there any more, as an item: it keeps requests that come late from bringing back what was. */
export const itemOfNothing = expiry;

/** An item, as a broken-off session; nothing once it has expired, for DynamoDB may take days to remove it. */
export function brokenOffOf(item: Row, now: Instant): BrokenOff | undefined {
  const at = numberIn(item.at);
  const expires = numberIn(item.expires);
  const state = jsonIn(item.state);
  if (at === undefined || expires === undefined || state === undefined) return undefined;
  return now / 1000 < expires ? { state, at } : undefined;
}
