import type { Feel, Felt } from '../../domain/felt';
import type { Item } from '../../domain/screening';
import type { Event } from '../event';
import type { Place } from '../state';

/** What the screening makes of something felt; the groin and the bottom are what its first question asks for. */
export function itemOf(place: Place, { what, where }: Felt): Item | undefined {
  if (where === 'chest') return 'chest-pain';
  if (place.at === 'which-sign') {
    // What the question names by its place: "the calf", "the knee", "the legs".
    if (place.question === 'injury' && where === 'calf') return 'hot-calf';
    if (place.question === 'body' && where === 'knee') return 'new-knee';
    if (place.question === 'body' && where === 'hip') return 'new-hip';
    const legs = place.question === 'nerves' || place.question === 'brief';
    if (legs && what === 'pull' && where === undefined) return 'both-legs';
  }
  if (where === 'calf' || where === 'foot' || where === 'down-leg') return 'pain-past-knee';
  if (what !== 'tingling' && what !== 'asleep') return undefined;
  const nerves =
    place.at === 'which-question' ||
    ((place.at === 'screening' || place.at === 'which-sign') &&
      (place.question === 'nerves' || place.question === 'brief'));
  const saddle = where === 'hip' || where === 'buttock' || (where === undefined && nerves);
  return saddle ? 'saddle-numbness' : 'pain-past-knee';
}

/** Whether a sign is denied that was told, or misheard, a moment ago: its question is asked once more, and nothing is cleared. */
export const deniesSign = (event: Event): boolean =>
  event.heard === 'deny' &&
  ((event.signs ?? []).length > 0 || event.felt?.some(({ what }) => OF_A_NERVE.includes(what)) === true);

/** What a nerve feels like, and weakness, of which no place was told. */
const OF_A_NERVE: readonly Feel[] = ['tingling', 'asleep', 'dizzy'];
