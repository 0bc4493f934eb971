import type { Landmark } from '../../domain/angle';
import type { Felt, Site } from '../../domain/felt';
import type { Event } from '../event';
import { go, type Move, type PlaceRules, stay } from '../move';
import { SAFETY } from '../snapshot';
import type { State } from '../state';
import { legConcerned, restLeg } from './rest-leg';

/** Where a place on the leg is, said with a pain in it: a thigh is its back only where we asked for that. */
const SITE_AT: Readonly<Record<Landmark, Site>> = {
  hip: 'hip',
  'upper-thigh': 'behind-thigh',
  'mid-thigh': 'behind-thigh',
  'lower-thigh': 'behind-thigh',
  knee: 'knee',
  'upper-shin': 'calf',
  'mid-shin': 'calf',
  'lower-shin': 'calf',
};

/** Where an answer places it, said without a feeling. */
function siteIn(event: Event, wider: boolean): Site | undefined {
  if (event.heard === 'findings' && event.landmark && !event.angle) return SITE_AT[event.landmark];
  if (event.heard === 'findings' && event.stopped?.includes('discomfort-behind-leg')) return 'behind-thigh';
  if (event.heard === 'leg' && event.leg === 'other') return 'other-leg';
  if (event.heard !== 'option') return undefined;
  return (wider ? WIDER : FIRST).at(event.index > 0 ? event.index - 1 : event.index);
}

/** The places as they are spoken; "the first one" is the first of these. */
const FIRST: readonly (Site | undefined)[] = ['behind-thigh', undefined];
const WIDER: readonly Site[] = ['low-back', 'buttock', 'hip', 'knee', 'calf'];

/** Behind the thigh, or somewhere else? The leg is down meanwhile. */
export const whereFelt: PlaceRules<'where-felt'> = {
  mayLead: { reading: ['felt', 'findings', 'option'] },
  kept: false,
  instructions: () => `${SAFETY}where felt`,
  insists: true,
  lost: ({ place, visit }) => unplaced({ place: place.back, visit }),
  intro: () => [],
  answer({ place, visit }, event) {
    const here = { place, visit };
    if (!place.wider && isElsewhere(event)) return go(here, { ...place, wider: true });
    if (event.heard === 'not-sure' || event.heard === 'elsewhere') return unplaced({ place: place.back, visit });
    return event.heard === 'yes' ? stay(here, []) : undefined;
  },
};

/** Not behind the thigh. */
function isElsewhere(event: Event): boolean {
  if (event.heard === 'deny') return event.felt?.some(({ where }) => where === 'behind-thigh') === true;
  return ['elsewhere', 'no', 'hardly', 'not-yet', 'option'].includes(event.heard);
}

/** Nobody knows where it is: that leg rests. */
function unplaced(from: State): Move {
  const leg = legConcerned(from);
  return leg ? restLeg(from, leg) : stay(from, []);
}

/** What is felt, with the place that an answer to "where?" names; `undefined` where it names none. */
export function feltWhere(felt: readonly Felt[], event: Event, wider: boolean): readonly Felt[] | undefined {
  const where = siteIn(event, wider);
  return where && felt.map(({ what }) => ({ what, where }));
}
