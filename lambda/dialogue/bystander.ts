import type { Past } from '../domain/past';
import type { Event } from './event';
import { type Aside, isAside, type Place, type State } from './state';

/** Somebody who speaks in a session that a voice has: a voice with a diary of its own, or one that nobody recognised. */
export type Bystander =
  | { readonly is: 'recognised'; readonly voice: string; readonly past: Past }
  | { readonly is: 'unrecognised' };

/** Whether an event is about what is kept of whoever says it, and no part of the coaching. */
export const isPersonal = ({ heard }: Event): boolean => PERSONAL.includes(heard);

const PERSONAL: readonly Event['heard'][] = [
  'last-result',
  'progress',
  'days-done',
  'last-day',
  'forget',
  'my-plan',
  'show-results',
  'reminder',
  'reminder-told',
  'reminder-off',
  'reminder-rest',
];

/** What is known of whoever speaks now: the bystander where one does, else the person whose session it is. */
export const pastOfSpeaker = ({ visit }: Pick<State, 'visit'>, bystander: Bystander | undefined): Past =>
  bystander?.is === 'recognised' ? bystander.past : visit.past;

/** Whether whoever speaks now is the one who brought an aside up. */
export function isTheirs({ asker }: Aside, bystander: Bystander | undefined): boolean {
  if (bystander === undefined) return asker === undefined;
  return bystander.is === 'recognised' && bystander.voice === asker;
}

/** Where an aside leads back to, and the voice that asked for it where that is not the person whose session it is. */
export const asideOf = (place: Place, bystander: Bystander | undefined) => ({
  back: isAside(place) ? place.back : place,
  ...(bystander?.is === 'recognised' && { asker: bystander.voice }),
});
