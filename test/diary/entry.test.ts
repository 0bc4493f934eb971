import { describe, expect, test } from '@jest/globals';
import * as entry from '../../lambda/diary/entry';
import { sumUp } from '../../lambda/diary/note';
import { itemOfReminder } from '../../lambda/diary/reminder-item';
import { nameOfReading } from '../../lambda/diary/tests-item';
import { exactly } from '../../lambda/domain/angle';
import { DAY } from '../../lambda/domain/calendar';
import type { HeldHold, Note, Who } from '../../lambda/domain/past';
import { USUAL_PLAN } from '../../lambda/domain/plan';
import type { Reading } from '../../lambda/domain/reading';
import type { Reminder } from '../../lambda/domain/reminder';
import type { Week } from '../../lambda/domain/week';

const NOW = Date.parse('2026-11-20T18:00:00Z');
const OWN: Who = { account: 'home' };
const ANN: Who = { account: 'home', person: 'ann' };

const READING: Reading = {
  leg: 'left',
  angle: exactly(60),
  method: 'guess',
  stoppedBy: [],
  takenAt: NOW,
  afterStretching: false,
};
const HOLD: HeldHold = { stretch: 'lying', leg: 'left', seconds: 30, held: 30, at: NOW, id: `${NOW}-0` };

/** Every entry that somebody can have, in the order in which they are to sort. */
const entriesOf = (who: Who): readonly string[] => [
  entry.earlierEntry(who, READING),
  entry.holdEntry(who, { ...HOLD, id: `${NOW - DAY}-0` }),
  entry.holdEntry(who, HOLD),
  entry.readingEntry(who, { ...READING, takenAt: NOW - DAY }),
  entry.readingEntry(who, READING),
  entry.readingEntry(who, { ...READING, leg: 'right' }),
  entry.clearedEntry(who),
  entry.plainSoundEntry(who, 'kitchen'),
  entry.planEntry(who),
  entry.reminderEntry(who),
  entry.testsEntry(who),
  entry.weeksEntry(who),
  entry.unfinishedEntry(who),
];

const isIn = ({ first, last }: entry.Range, key: string): boolean => first <= key && key <= last;

describe('the key of an entry', () => {
  test('begins with whose it is: the account’s own is "-"', () => {
    expect(entry.planEntry(OWN)).toBe('-#setting#plan');
    expect(entry.planEntry(ANN)).toBe('ann#setting#plan');
  });

  test('says what it is, and of when', () => {
    expect(entriesOf(OWN)).toEqual([
      '-#earlier#2026-11-20T18:00:00.000Z#left',
      `-#hold#${NOW - DAY}-0`,
      `-#hold#${NOW}-0`,
      '-#reading#2026-11-19T18:00:00.000Z#left',
      '-#reading#2026-11-20T18:00:00.000Z#left',
      '-#reading#2026-11-20T18:00:00.000Z#right',
      '-#setting#cleared',
      '-#setting#plain-sound#kitchen',
      '-#setting#plan',
      '-#setting#reminder',
      '-#setting#tests',
      '-#setting#weeks',
      '-#unfinished',
    ]);
  });

  test('sorts by what it is, then by when', () => {
    expect([...entriesOf(ANN)].sort()).toEqual(entriesOf(ANN));
  });

  test('is another for each voice, also for one whose name goes on like that of another', () => {
    const voices = ['ann', 'anna', 'ann#', 'ann#reading', 'ann/1', 'Ann', undefined];
    const keys = voices.flatMap((person) => entriesOf({ account: 'home', ...(person && { person }) }));
    expect(new Set(keys).size).toBe(voices.length * entriesOf(OWN).length);
  });
});

describe('a range of entries', () => {
  const others = ['anna', 'ann#', 'am', 'ao', 'Ann'].map((person): Who => ({ account: 'home', person }));

  test('of everything of a voice has all of that voice, and nothing of another', () => {
    expect(entriesOf(ANN).filter((key) => !isIn(entry.everything(ANN), key))).toEqual([]);
    const strange = [...others, OWN].flatMap(entriesOf).filter((key) => isIn(entry.everything(ANN), key));
    expect(strange).toEqual([]);
  });

  test('of everybody has everything', () => {
    const all = [OWN, ANN, ...others, { account: 'home', person: 'Zoë' }].flatMap(entriesOf);
    expect(all.filter((key) => !isIn(entry.everybody, key))).toEqual([]);
  });

  test('of holds and on has all but earlier holds and earlier readings', () => {
    const of = (since: number) => entriesOf(ANN).filter((key) => isIn(entry.holdsAndOn(ANN, since), key));
    expect(of(NOW - DAY)).toEqual(entriesOf(ANN).slice(1));
    expect(of(NOW)).toEqual(entriesOf(ANN).slice(2));
    expect(of(NOW + 1)).toEqual(entriesOf(ANN).slice(3));
  });

  test('of earlier readings has those alone', () => {
    expect(entriesOf(ANN).filter((key) => isIn(entry.allEarlierReadings(ANN), key))).toEqual(
      entriesOf(ANN).slice(0, 1),
    );
  });

  test('of holds has those of programmes begun since, and those alone', () => {
    const of = (since: number) => entriesOf(ANN).filter((key) => isIn(entry.holdsSince(ANN, since), key));
    expect(of(NOW - DAY)).toEqual(entriesOf(ANN).slice(1, 3));
    expect(of(NOW - DAY + 1)).toEqual(entriesOf(ANN).slice(2, 3));
    expect(of(NOW)).toEqual(entriesOf(ANN).slice(2, 3));
    expect(of(NOW + 1)).toEqual([]);
  });
});

describe('what notes come to', () => {
  const changes = (...notes: readonly Note[]) => {
    const { forgetFirst, entries } = sumUp(ANN, notes);
    return { forgetFirst, entries: Object.fromEntries(entries) };
  };

  const SOMETHING = expect.any(Object);
  const LEFT = nameOfReading(READING);
  /** From Monday 16 November 2026, the 2967th Monday since 1970 began. */
  const WEEK: Week = { monday: 20_773, left: [1, 3, 5], right: [] };

  const REMINDER: Reminder = { id: 'r-1', schedule: { hour: 19, minute: 0, days: [1] }, setAt: NOW };

  test.each<[Note, string, unknown]>([
    [{ note: 'reading', reading: READING }, 'ann#setting#tests', { parts: { [LEFT]: SOMETHING }, change: false }],
    [{ note: 'week', week: WEEK }, 'ann#setting#weeks', { parts: { w03: SOMETHING }, change: true }],
    [{ note: 'hold', hold: HOLD }, `ann#hold#${NOW}-0`, { put: SOMETHING }],
    [{ note: 'plan', plan: USUAL_PLAN }, 'ann#setting#plan', { set: SOMETHING }],
    [{ note: 'cleared', at: NOW }, 'ann#setting#cleared', { set: SOMETHING }],
    [{ note: 'not-cleared' }, 'ann#setting#cleared', { set: undefined }],
    [{ note: 'place', state: 'somewhere', at: NOW }, 'ann#unfinished', { set: SOMETHING }],
    [{ note: 'no-place' }, 'ann#unfinished', { set: undefined }],
    [{ note: 'reminder', reminder: REMINDER }, 'ann#setting#reminder', { set: itemOfReminder(REMINDER) }],
    [{ note: 'no-reminder' }, 'ann#setting#reminder', { set: undefined }],
    [{ note: 'forget-holds', holds: [HOLD] }, `ann#hold#${NOW}-0`, 'gone'],
    [{ note: 'plain-sound', device: 'kitchen' }, 'ann#setting#plain-sound#kitchen', { put: SOMETHING }],
  ])('%j changes %s, and nothing else', (note, name, becomes) => {
    expect(changes(note)).toStrictEqual({ forgetFirst: false, entries: { [name]: becomes } });
  });

  test('to forget a reading forgets it wherever it may be', () => {
    expect(changes({ note: 'forget-readings', readings: [READING] }).entries).toStrictEqual({
      'ann#setting#tests': { parts: { [LEFT]: undefined }, change: false },
      'ann#reading#2026-11-20T18:00:00.000Z#left': 'gone',
      'ann#earlier#2026-11-20T18:00:00.000Z#left': 'gone',
    });
  });

  test('the readings of one turn go together, and of two changes of one the last one holds', () => {
    const right: Reading = { ...READING, leg: 'right' };
    const notes: readonly Note[] = [READING, right].map((reading) => ({ note: 'reading', reading }));
    expect(changes(...notes, { note: 'forget-readings', readings: [right] }).entries).toMatchObject({
      'ann#setting#tests': { parts: { [LEFT]: SOMETHING, [nameOfReading(right)]: undefined } },
    });
  });

  const CLEARED_NOW = { 'ann#setting#cleared': { set: { at: { N: String(NOW) } } } };

  test('of several about one thing, the last one holds', () => {
    expect(changes({ note: 'cleared', at: NOW }, { note: 'not-cleared' }).entries).toStrictEqual({
      'ann#setting#cleared': { set: undefined },
    });
    expect(changes({ note: 'not-cleared' }, { note: 'cleared', at: NOW }).entries).toEqual(CLEARED_NOW);
  });

  test('to forget everything forgets what was noted before it, and nothing after it', () => {
    const cleared: Note = { note: 'cleared', at: NOW };
    expect(changes(cleared, { note: 'forget-everything' })).toEqual({ forgetFirst: true, entries: {} });
    expect(changes({ note: 'forget-everything' }, cleared)).toEqual({ forgetFirst: true, entries: CLEARED_NOW });
  });

  test('a reading that is noted after it was to be forgotten is there', () => {
    const { entries } = changes(
      { note: 'forget-readings', readings: [READING] },
      { note: 'reading', reading: READING },
    );
    expect(entries['ann#setting#tests']).toEqual({ parts: { [LEFT]: SOMETHING }, change: false });
  });

  test('none come to nothing', () => {
    expect(changes()).toEqual({ forgetFirst: false, entries: {} });
  });

  test('a device is kept by its name', () => {
    expect(changes({ note: 'plain-sound', device: 'kitchen' }).entries).toEqual({
      'ann#setting#plain-sound#kitchen': { put: { device: { S: 'kitchen' } } },
    });
  });
});
