import type { HeldHold, Who } from '../domain/past';
import type { Instant, Reading } from '../domain/reading';

/*
 * The sort key of an entry is `voice#kind…`. The kinds are named so that they sort
 *   earlier < hold < reading < setting < unfinished
 * which lets one backward query with a limit bring where a session broke off, the settings and the newest holds.
 * A diary of before the tests and the weeks had an item each has its readings and weeks one by one; they are read as well.
 */

/** From one sort key to another, both included. */
export interface Range {
  readonly first: string;
  readonly last: string;
}

/** Sorts after everything that a sort key goes on with. */
const END = '\uffff';

/** The voice that a sort key begins with; the account's own is "-". Escaped, so that no voice is the beginning of another. */
const voice = ({ person }: Who): string => (person === undefined ? '-' : encodeURIComponent(person));

const iso = (at: Instant): string => new Date(at).toISOString();

/** Everything of an account, whatever the voice. */
export const everybody: Range = { first: ' ', last: END };

/** Everything of one voice. */
export const everything = (who: Who): Range => ({ first: `${voice(who)}#`, last: `${voice(who)}#${END}` });

/** What the entries of all holds begin with. */
export const holds = (who: Who): string => `${voice(who)}#hold#`;

/** All holds of programmes begun since an instant. */
export const holdsSince = (who: Who, since: Instant): Range => ({
  first: `${holds(who)}${since}`,
  last: `${holds(who)}${END}`,
});

/** Where a hold is kept: by its id, so that a hold broken off and finished later is one; ids begin with an instant. */
export const holdEntry = (who: Who, { id }: HeldHold): string => `${holds(who)}${id}`;

/** What the entries of all readings begin with that were once kept one by one. */
export const readings = (who: Who): string => `${voice(who)}#reading#`;

/** Where a reading was once kept: one entry a leg and instant. */
export const readingEntry = (who: Who, { takenAt, leg }: Reading): string => `${readings(who)}${iso(takenAt)}#${leg}`;

/** Where the readings are kept that are looked back at, all of them together. */
export const testsEntry = (who: Who): string => `${voice(who)}#setting#tests`;

/** What the entries of all readings begin with that are not looked back at any more. */
export const earlierReadings = (who: Who): string => `${voice(who)}#earlier#`;

/** All of those. */
export const allEarlierReadings = (who: Who): Range => ({
  first: earlierReadings(who),
  last: `${earlierReadings(who)}${END}`,
});

/** Where a reading is kept once it is not looked back at any more: one entry a leg and instant. */
export const earlierEntry = (who: Who, { takenAt, leg }: Reading): string =>
  `${earlierReadings(who)}${iso(takenAt)}#${leg}`;

/** Where the date of the last clear screening is kept. */
export const clearedEntry = (who: Who): string => `${voice(who)}#setting#cleared`;

/** What the entries of all devices without APL for Audio begin with. */
export const plainSoundDevices = (who: Who): string => `${voice(who)}#setting#plain-sound#`;

/** Where it is kept that a device cannot play APL for Audio. */
export const plainSoundEntry = (who: Who, device: string): string => `${plainSoundDevices(who)}${device}`;

/** Where it is kept which reminder Alexa has for them. */
export const reminderEntry = (who: Who): string => `${voice(who)}#setting#reminder`;

/** What the entries of all weeks begin with that were once kept one by one. */
export const weeks = (who: Who): string => `${voice(who)}#setting#week#`;

/** Where the weeks are kept, all of them together. */
export const weeksEntry = (who: Who): string => `${voice(who)}#setting#weeks`;

/** Where the plan is kept. */
export const planEntry = (who: Who): string => `${voice(who)}#setting#plan`;

/** Where it is kept how far a broken-off session got. */
export const unfinishedEntry = (who: Who): string => `${voice(who)}#unfinished`;

/** The holds of programmes begun since an instant, the readings that were kept one by one, the settings and the broken-off session. */
export const holdsAndOn = (who: Who, since: Instant): Range => ({
  first: holdsSince(who, since).first,
  last: unfinishedEntry(who),
});
