import type { Site } from '../domain/felt';
import { namesBothLegs, runsDown } from './near';
import { choice, type Slots, wordsIn } from './slots';
import * as values from './values';

/*
 * Where something is felt: more places have words of their own than make a difference, and the words may tell more than the
 * value that they were taken for.
 */

/** A place on the body, as it is told. */
export type SiteSaid = (typeof values.SITE)[number];

/** The place that makes a difference; "my leg" is none. */
export const SITE_OF: Readonly<Record<SiteSaid, Site | undefined>> = {
  'behind-thigh': 'behind-thigh',
  'behind-knee': 'behind-knee',
  calf: 'calf',
  foot: 'foot',
  'down-leg': 'down-leg',
  'past-knee': 'down-leg',
  buttock: 'buttock',
  bottom: 'buttock',
  hip: 'hip',
  groin: 'hip',
  'between-legs': 'hip',
  'low-back': 'low-back',
  knee: 'knee',
  'other-leg': 'other-leg',
  arms: 'arms',
  chest: 'chest',
  leg: undefined,
  'both-legs': undefined,
  head: undefined,
};

/** Words that name the low back, whatever they were taken for; "the back of my knee" does not. */
const LOW_BACK = /\b(?:(?:lower|low|my|bad|poor) back|spine|lumbar|tailbone|backbone)\b(?! of| thigh)/;

/** Whether the words that filled a slot name the low back. */
export const namesLowBack = (slots: Slots, name: string): boolean => LOW_BACK.test(wordsIn(slots, name) ?? '');

/** "Tight down the back of my leg" is what the raise looks for; all down it, or to the foot, is not. */
const BEHIND = /^(?:down )?the back of (?:my|the) (?:leg|thigh)$|^down (?:my|the) (?:hamstring|thigh)$/;

/** Whether words for a place down the leg name no more than the muscle behind it. */
export const pullsBehind = (slots: Slots): boolean => BEHIND.test(wordsIn(slots, 'site') ?? '');

const WRONG_LEG = /\bwrong\b/;

/** Where, by a slot and by the words in it. */
export function siteIn(slots: Slots, name: string): SiteSaid | undefined {
  if (namesLowBack(slots, name)) return 'low-back';
  const words = wordsIn(slots, name) ?? '';
  // "I did the wrong leg" is no feeling in it.
  if (WRONG_LEG.test(words)) return undefined;
  const site = choice(slots, name, values.SITE);
  const leg = choice(slots, 'leg', values.LEG);
  if (leg === 'both' && (site === undefined || site === 'leg')) return 'both-legs';
  if (site === 'leg' && namesBothLegs(words)) return 'both-legs';
  if (site !== undefined && site !== 'past-knee' && runsDown(words)) return 'down-leg';
  return leg === 'other' ? 'other-leg' : site;
}
