import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Note, Who } from '../domain/past';
import type { Reading } from '../domain/reading';
import type { Row } from './attribute';
import * as entry from './entry';
import { itemOfBrokenOff, itemOfClearing, itemOfHold } from './item';
import { itemOfPlan } from './plan-item';
import { itemOfReminder } from './reminder-item';
import { attributeOfReading, nameOfReading } from './tests-item';
import { attributeOfWeek, nameOfWeek } from './week-item';

/** What is to become of an entry. */
export type Becomes =
  /** Nothing else can ever be there, so that whoever writes it last does no harm. */
  | { readonly put: Row }
  /** What is there changes: the later request holds, and `undefined` for nothing is said by it as well. */
  | { readonly set: Row | undefined }
  | Parts
  | 'gone';

/** Attributes of an entry that become this, or go where they are `undefined`, and leave its others alone. */
export interface Parts {
  readonly parts: Readonly<Record<string, AttributeValue | undefined>>;
  /** Whether two requests may say different things of one attribute, so that the later is to hold. */
  readonly change: boolean;
}

type Change = readonly [entry: string, becomes: Becomes];

/** What a note changes, entry by entry. To forget everything is no change of entries that could be named. */
function changesOf(who: Who, note: Exclude<Note, { note: 'forget-everything' }>): readonly Change[] {
  switch (note.note) {
    case 'reading':
      return [[entry.testsEntry(who), readingParts([note.reading], attributeOfReading)]];
    case 'hold':
      return [[entry.holdEntry(who, note.hold), { put: itemOfHold(note.hold) }]];
    case 'week':
      return [
        [entry.weeksEntry(who), { parts: { [nameOfWeek(note.week)]: attributeOfWeek(note.week) }, change: true }],
      ];
    case 'plan':
      return [[entry.planEntry(who), { set: itemOfPlan(note.plan) }]];
    case 'cleared':
      return [[entry.clearedEntry(who), { set: itemOfClearing(note.at) }]];
    case 'not-cleared':
      return [[entry.clearedEntry(who), { set: undefined }]];
    case 'place':
      return [[entry.unfinishedEntry(who), { set: itemOfBrokenOff(note) }]];
    case 'no-place':
      return [[entry.unfinishedEntry(who), { set: undefined }]];
    case 'reminder':
      return [[entry.reminderEntry(who), { set: itemOfReminder(note.reminder) }]];
    case 'no-reminder':
      return [[entry.reminderEntry(who), { set: undefined }]];
    case 'plain-sound':
      return [[entry.plainSoundEntry(who, note.device), { put: { device: { S: note.device } } }]];
    case 'forget-holds':
      return note.holds.map((hold) => [entry.holdEntry(who, hold), 'gone']);
    case 'forget-readings':
      return [
        [entry.testsEntry(who), readingParts(note.readings, () => undefined)],
        ...note.readings.flatMap((reading): readonly Change[] => [
          [entry.readingEntry(who, reading), 'gone'],
          [entry.earlierEntry(who, reading), 'gone'],
        ]),
      ];
  }
}

/** What becomes of readings in the item that they share; nobody says two things of one. */
const readingParts = (
  readings: readonly Reading[],
  becomes: (reading: Reading) => AttributeValue | undefined,
): Parts => ({
  parts: Object.fromEntries(readings.map((reading) => [nameOfReading(reading), becomes(reading)])),
  change: false,
});

/** What a turn's notes come to: whether all is forgotten first, and what becomes of which entry then. */
export interface Changes {
  readonly forgetFirst: boolean;
  readonly entries: ReadonlyMap<string, Becomes>;
}

/** Sums up notes in their order: the last one on an entry holds, and what stands before forgetting is forgotten too. */
export function sumUp(who: Who, notes: readonly Note[]): Changes {
  const entries = new Map<string, Becomes>();
  let forgetFirst = false;
  for (const note of notes) {
    if (note.note === 'forget-everything') {
      forgetFirst = true;
      entries.clear();
    } else {
      for (const [name, becomes] of changesOf(who, note)) entries.set(name, both(entries.get(name), becomes));
    }
  }
  return { forgetFirst, entries };
}

/** Two changes of one entry: the later, and what only the earlier says of attributes. */
function both(first: Becomes | undefined, then: Becomes): Becomes {
  return first && isParts(first) && isParts(then) ? { ...then, parts: { ...first.parts, ...then.parts } } : then;
}

/** Whether only attributes of an entry change. */
export const isParts = (becomes: Becomes): becomes is Parts => becomes !== 'gone' && 'parts' in becomes;
