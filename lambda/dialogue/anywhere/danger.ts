import type { LegacySign, Sign } from '../../domain/danger';
import type { Felt } from '../../domain/felt';
import { ITEMS, type Item } from '../../domain/screening';
import { handle } from '../../domain/screening-table';
import type { Event } from '../event';
import type { Line } from '../line';
import { go, type Move, stay } from '../move';
import { feltWhere } from '../places/where-felt';
import type { State } from '../state';
import { refuse } from '../steps/refuse';
import { dealWith } from '../steps/safety';
import type { Moment } from '../turn';
import { feel } from './feel';

/** Danger is heard everywhere, and comes before everything else. */
export function danger(from: State, event: Event, moment: Moment): Move | undefined {
  const { place } = from;
  const felt = place.at === 'where-felt' ? feltWhere(place.felt, event, place.wider === true) : undefined;
  if (felt) return feel(from, { heard: 'felt', felt }, moment);
  switch (event.heard) {
    case 'feeling':
      return event.feeling === 'worse' ? refuse(from, 'clinician-first', moment) : undefined;
    case 'felt':
      return feel(from, event, moment);
    case 'unclear':
      return sayAgain(from, moment);
    case 'age':
      return event.years < GROWN_UP ? told(from, ['under-age'], undefined, moment) : undefined;
    case 'sign': {
      if (event.whose) return stay(from, [{ say: 'somebody-else' }]);
      const signs = [event.sign, ...(event.also ?? [])];
      const items = signs.filter(isItem);
      const felt = signs.flatMap((sign) => (isItem(sign) ? [] : [FELT_AS[sign]]));
      return items.length > 0 ? told(from, items, event.when, moment) : feel(from, { heard: 'felt', felt }, moment);
    }
    default:
      return undefined;
  }
}

/** From this age on the screening lets somebody through, in years. */
const GROWN_UP = 18;

const ITEM_NAMES: readonly string[] = ITEMS;
const isItem = (sign: Sign): sign is Item => ITEM_NAMES.includes(sign);

/** What can have been brought on by a raise or a hold, so that nobody asks about it once the body has moved. */
const BROUGHT_ON: readonly Item[] = ['pain-past-knee', 'muscle-tear'];

/** A sign that was told: by what the body has done, and else by its own row. */
function told(from: State, items: readonly Item[], when: 'new' | 'old' | undefined, moment: Moment): Move {
  const { strained } = from.visit;
  const fell = items.includes('fallen') || items.includes('accident');
  if (items.includes('cannot-get-up') && (isDown(from) || fell)) return refuse(from, 'emergency', moment);
  // Whoever has moved is not asked whether it is new, unless they say that it is old.
  const asks = strained && when === undefined;
  if (asks && handle(items).checks.includes('is-it-new')) return refuse(from, 'emergency', moment);
  if (asks && items.some((item) => BROUGHT_ON.includes(item))) return refuse(from, 'clinician-first', moment);
  return dealWith(from, items, when, moment);
}

/** Whether somebody is on the floor; who is getting down may be there already. */
const isDown = ({ place, visit }: State): boolean => visit.lying || place.at === 'set-up';

/** What may have been a danger is asked about, with the leg down meanwhile; the third time it is taken for one. */
function sayAgain(from: State, moment: Moment): Move {
  const { place, visit } = from;
  const misses = visit.misses + 1;
  if (misses > 2) return refuse(from, 'clinician-first', moment);
  const again: Line = { say: 'say-it-again', times: misses };
  const changed = { visit: { misses, oneShot: false } };
  if (place.at !== 'raise') return stay(from, [again], changed);
  const lower: Line = { say: 'lower-leg', stretch: 'lying' };
  return go(from, { at: 'another-go', leg: place.leg }, { say: [lower, again], ...changed });
}

/** Signs that the model still reports as such, as what is felt. */
const FELT_AS: Readonly<Record<LegacySign, Felt>> = {
  tingling: { what: 'tingling' },
  numbness: { what: 'tingling' },
  'shooting-pain': { what: 'tingling', where: 'down-leg' },
  'pain-in-other-leg': { what: 'hurt', where: 'other-leg' },
  pop: { what: 'sharp', where: 'behind-thigh' },
  'sharp-pain': { what: 'sharp', where: 'behind-thigh' },
  dizziness: { what: 'dizzy' },
  'back-pain': { what: 'hurt', where: 'low-back' },
  'groin-pinch': { what: 'pinch', where: 'hip' },
  'numb-foot': { what: 'tingling', where: 'foot' },
};
