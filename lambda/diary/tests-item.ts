import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Angle } from '../domain/angle';
import { LEGS, type Leg } from '../domain/leg';
import { RECENT_READINGS } from '../domain/past';
import { type Instant, METHODS, type Reading, STOP_REASONS } from '../domain/reading';
import type { Row } from './attribute';
import { angleBetween, LAST_DAY } from './item';

/*
 * The readings that are looked back at, in one item: what a launch reads of them stays below one KB, however many there are.
 * Each is an attribute of its own, so that two devices at once, or one turn told twice, leave each reading once.
 *   l-mi4f5a0w: "60-65 g kd 58 s"
 * is a left leg at an instant in base 36: an angle, how it was got and what stopped it by the first letters of their names,
 * their own guess, and an s where it was taken after stretching; "-" for nothing.
 */

/** Where more readings are in the item than this, those that are not looked back at go into entries of their own. */
const MOST = RECENT_READINGS + 2;

/** Whether some of the readings lie in entries of their own already. */
const EARLIER = 'earlier';

/** The attribute that a reading has in the item. */
export const nameOfReading = ({ leg, takenAt }: Pick<Reading, 'leg' | 'takenAt'>): string =>
  `${leg.charAt(0)}-${takenAt.toString(36)}`;

const degrees = ({ low, high }: Angle): string => (low === high ? `${low}` : `${low}-${high}`);

/** A reading, as an attribute. */
export function attributeOfReading({ angle, method, stoppedBy, guess, afterStretching }: Reading): AttributeValue {
  const reasons = stoppedBy.map((reason) => reason.charAt(0)).join('') || '-';
  const told = [
    degrees(angle),
    method.charAt(0),
    reasons,
    guess ? degrees(guess) : '-',
    ...(afterStretching ? ['s'] : []),
  ];
  return { S: told.join(' ') };
}

const named = <Word extends string>(words: readonly Word[], letter: string): Word | undefined =>
  words.find((word) => word.startsWith(letter));

/** An angle as it was told, if a leg can be raised so far. */
function angleOf(told: string): Angle | undefined {
  const [low, high = low] = told === '-' ? [] : told.split('-').map(Number);
  return angleBetween(low, high);
}

/** The leg and instant that an attribute is named for, if it is a reading's. */
function namedFor(name: string): { readonly leg: Leg; readonly takenAt: Instant } | undefined {
  const [, letter, instant] = /^([lr])-([0-9a-z]{1,11})$/.exec(name) ?? [];
  const leg = letter === undefined ? undefined : named(LEGS, letter);
  const takenAt = Number.parseInt(instant ?? '', 36);
  return leg && takenAt <= LAST_DAY ? { leg, takenAt } : undefined;
}

/** An attribute, as a reading. */
function readingIn(name: string, attribute: AttributeValue): Reading | undefined {
  const about = namedFor(name);
  const [, angleTold = '', way = '?', reasons = '', guessTold = '', after] =
    /^(\S+) (\w) ([a-z]+|-) (\S+)( s)?$/.exec(attribute.S ?? '') ?? [];
  const angle = angleOf(angleTold);
  const method = named(METHODS, way);
  const stoppedBy = reasons === '-' ? [] : [...reasons].map((letter) => named(STOP_REASONS, letter));
  const guess = angleOf(guessTold);
  if (!about || !angle || !method || !stoppedBy.every((reason) => reason !== undefined)) return undefined;
  return { ...about, angle, method, ...(guess && { guess }), stoppedBy, afterStretching: after !== undefined };
}

/** The readings in the item, newest first. */
export const readingsIn = (item: Row): readonly Reading[] =>
  newestFirst(Object.entries(item).flatMap(([name, attribute]) => readingIn(name, attribute) ?? []));

/** Readings with the newest first, and each of a leg and instant once. */
export function newestFirst(readings: readonly Reading[]): readonly Reading[] {
  const each = new Map(readings.map((reading) => [nameOfReading(reading), reading]));
  return [...each.values()].toSorted(
    (one, other) => other.takenAt - one.takenAt || LEGS.indexOf(other.leg) - LEGS.indexOf(one.leg),
  );
}

/** The readings of an item that grew too large which are not looked back at any more; none of one that did not. */
export function overdue(item: Row): readonly Reading[] {
  const all = readingsIn(item);
  return all.length > MOST ? all.slice(RECENT_READINGS) : [];
}

/** Whether there are readings that are not in the item any more. */
export const hasEarlier = (item: Row): boolean => item[EARLIER]?.BOOL === true;

/** That there are. */
export const EARLIER_ONES: Row = { [EARLIER]: { BOOL: true } };
