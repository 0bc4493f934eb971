import type { Note, Who } from '../domain/past';
import type { Row } from './attribute';
import {
  clearedEntry,
  holdEntry,
  plainSoundEntry,
  planEntry,
  readingEntry,
  reminderEntry,
  unfinishedEntry,
  weekEntry,
} from './entry';
import { itemOfBrokenOff, itemOfClearing, itemOfHold, itemOfReading } from './item';
import { itemOfPlan } from './plan-item';
import { itemOfReminder } from './reminder-item';
import { itemOfWeek } from './week-item';

/** What is to become of an entry. */
export type Becomes =
  /** Nothing else can ever be there, so that whoever writes it last does no harm. */
  | { readonly put: Row }
  /** What is there changes: the later request holds, and `undefined` for nothing is said by it as well. */
  | { readonly set: Row | undefined }
  | 'gone';

type Change = readonly [entry: string, becomes: Becomes];

/** What a note changes, entry by entry. To forget everything is no change of entries that could be named. */
function changesOf(who: Who, note: Exclude<Note, { note: 'forget-everything' }>): readonly Change[] {
  switch (note.note) {
    case 'reading':
      return [[readingEntry(who, note.reading), { put: itemOfReading(note.reading) }]];
    case 'hold':
      return [[holdEntry(who, note.hold), { put: itemOfHold(note.hold) }]];
    case 'week':
      return [[weekEntry(who, note.week), { set: itemOfWeek(note.week) }]];
    case 'plan':
      return [[planEntry(who), { set: itemOfPlan(note.plan) }]];
    case 'cleared':
      return [[clearedEntry(who), { set: itemOfClearing(note.at) }]];
    case 'not-cleared':
      return [[clearedEntry(who), { set: undefined }]];
    case 'place':
      return [[unfinishedEntry(who), { set: itemOfBrokenOff(note) }]];
    case 'no-place':
      return [[unfinishedEntry(who), { set: undefined }]];
    case 'reminder':
      return [[reminderEntry(who), { set: itemOfReminder(note.reminder) }]];
    case 'no-reminder':
      return [[reminderEntry(who), { set: undefined }]];
    case 'plain-sound':
      return [[plainSoundEntry(who, note.device), { put: { device: { S: note.device } } }]];
    case 'forget-holds':
      return note.holds.map((hold) => [holdEntry(who, hold), 'gone']);
    case 'forget-readings':
      return note.readings.map((reading) => [readingEntry(who, reading), 'gone']);
  }
}

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
      for (const [entry, becomes] of changesOf(who, note)) entries.set(entry, becomes);
    }
  }
  return { forgetFirst, entries };
}
