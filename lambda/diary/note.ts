import type { Note, Who } from '../domain/past';
import type { Item } from './attribute';
import { clearedEntry, holdEntry, plainSoundEntry, planEntry, readingEntry, unfinishedEntry } from './entry';
import { itemOfBrokenOff, itemOfClearing, itemOfHold, itemOfPlan, itemOfReading } from './item';

/** What is to become of an entry: an item to be there, or `undefined` for none. */
type Change = readonly [entry: string, item: Item | undefined];

/** What a note changes, entry by entry. To forget everything is no change of entries that could be named. */
function changesOf(who: Who, note: Exclude<Note, { note: 'forget-everything' }>): readonly Change[] {
  switch (note.note) {
    case 'reading':
      return [[readingEntry(who, note.reading), itemOfReading(note.reading)]];
    case 'hold':
      return [[holdEntry(who, note.hold), itemOfHold(note.hold)]];
    case 'plan':
      return [[planEntry(who), itemOfPlan(note.plan)]];
    case 'cleared':
      return [[clearedEntry(who), itemOfClearing(note.at)]];
    case 'not-cleared':
      return [[clearedEntry(who), undefined]];
    case 'place':
      return [[unfinishedEntry(who), itemOfBrokenOff(note)]];
    case 'no-place':
      return [[unfinishedEntry(who), undefined]];
    case 'plain-sound':
      return [[plainSoundEntry(who, note.device), { device: { S: note.device } }]];
    case 'forget-holds':
      return note.holds.map((hold) => [holdEntry(who, hold), undefined]);
    case 'forget-readings':
      return note.readings.map((reading) => [readingEntry(who, reading), undefined]);
  }
}

/** What a turn's notes come to: whether all is forgotten first, and what becomes of which entry then. */
export interface Changes {
  readonly forgetFirst: boolean;
  readonly entries: ReadonlyMap<string, Item | undefined>;
}

/** Sums up notes in their order: the last one on an entry holds, and what stands before forgetting is forgotten too. */
export function sumUp(who: Who, notes: readonly Note[]): Changes {
  const entries = new Map<string, Item | undefined>();
  let forgetFirst = false;
  for (const note of notes) {
    if (note.note === 'forget-everything') {
      forgetFirst = true;
      entries.clear();
    } else {
      for (const [entry, item] of changesOf(who, note)) entries.set(entry, item);
    }
  }
  return { forgetFirst, entries };
}
