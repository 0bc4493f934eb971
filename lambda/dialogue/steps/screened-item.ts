import type { Felt } from '../../domain/felt';
import type { Item } from '../../domain/screening';
import type { Place } from '../state';

/** What the screening makes of something felt; the groin and the bottom are what its first question asks for. */
export function itemOf(place: Place, { what, where }: Felt): Item | undefined {
  if (where === 'chest') return 'chest-pain';
  if (where === 'calf' || where === 'foot' || where === 'down-leg') return 'pain-past-knee';
  if (what !== 'tingling') return undefined;
  const nerves =
    (place.at === 'screening' || place.at === 'which-sign') &&
    (place.question === 'nerves' || place.question === 'brief');
  const saddle = where === 'hip' || where === 'buttock' || (where === undefined && nerves);
  return saddle ? 'saddle-numbness' : 'pain-past-knee';
}
