import type { Feel, Felt } from '../../domain/felt';
import type { Event } from '../event';
import { go, type PlaceRules } from '../move';
import { SAFETY } from '../snapshot';
import { refuse } from '../steps/refuse';

/** The back hurts lying down: whether bent knees ease it. */
export const kneesBent: PlaceRules<'knees-bent'> = {
  mayLead: {},
  kept: false,
  instructions: () => `${SAFETY}knees bent`,
  insists: true,
  lost: ({ place, visit, moment }) => refuse({ place, visit }, 'back-hurts-lying', moment),
  intro: () => [{ say: 'bend-both-knees' }, { say: 'quiet', during: 'rest', seconds: EASING }],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const easier = eased(event);
    if (easier === undefined) return undefined;
    return easier ? { ...go(here, place.back), plays: 'question' } : refuse(here, 'back-hurts-lying', moment);
  },
};

/** Seconds for a back to settle with both knees bent. */
const EASING = 10;

/** Feelings of a back that has not settled; whatever else is felt is a matter of its own. */
const STILL: readonly Feel[] = ['pull', 'hurt', 'sharp', 'burning', 'pinch', 'cramp'];

/** Whether bent knees ease it, as it is told: a yes or no, that it is better, that it still hurts or hurts no more. */
export function eased(event: Event): boolean | undefined {
  switch (event.heard) {
    case 'yes':
    case 'eases':
      return true;
    case 'no':
    case 'hardly':
    case 'not-sure':
      return false;
    // "The same", "no change".
    case 'findings':
      return event.angle?.how === 'relative' && event.angle.by === 0 ? false : undefined;
    case 'deny':
      return event.felt !== undefined && event.felt.length > 0;
    case 'feeling':
      return event.feeling === 'good' ? true : undefined;
    case 'felt':
      return !event.worse && event.felt.every(isOfTheBack) ? false : undefined;
    default:
      return undefined;
  }
}

const isOfTheBack = ({ what, where }: Felt): boolean =>
  STILL.includes(what) && (where === undefined || where === 'low-back');
