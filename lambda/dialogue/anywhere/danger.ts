import { ASKED_FOR, GROWN_UP, type Item } from '../../domain/screening';
import type { Event } from '../event';
import type { Line } from '../line';
import { go, type Move, stay } from '../move';
import { eased } from '../places/knees-bent';
import { answerTo, isByWord } from '../places/sign-check';
import { feltWhere } from '../places/where-felt';
import type { Place, State } from '../state';
import { refuse } from '../steps/refuse';
import { checkBefore, dealWith } from '../steps/safety';
import type { Moment } from '../turn';
import { feel } from './feel';

/** Danger is heard everywhere, and comes before everything else. */
export function danger(from: State, event: Event, moment: Moment): Move | undefined {
  const { place } = from;
  // "It's getting worse" answers whether something is new.
  if (place.at === 'sign-check' && answerTo(place.check, event)) return undefined;
  // That it still hurts answers whether bent knees ease it.
  if (place.at === 'knees-bent' && !from.visit.strained && eased(event) !== undefined) return undefined;
  const felt = place.at === 'where-felt' ? feltWhere(place.felt, event, place.wider === true) : undefined;
  if (felt) return feel(from, { heard: 'felt', felt }, moment);
  switch (event.heard) {
    case 'feeling':
      return event.feeling === 'worse' ? refuse(from, 'clinician-first', moment, 'worse') : undefined;
    case 'felt':
      if (event.whose) return stay(from, [{ say: 'somebody-else' }]);
      if (place.at === 'landmark' && event.bare) return undefined;
      return feel(from, event, moment);
    case 'advised-against':
      // What is being asked about may be an emergency.
      return place.at === 'sign-check' && !isByWord(place.check) ? undefined : refuse(from, 'clinician-first', moment);
    case 'unclear':
      return sayAgain(from, moment);
    case 'age':
      if (event.years >= GROWN_UP) return event.whose && stay(from, [{ say: 'somebody-else' }]);
      // Whose child it is matters less than who is going to stretch.
      if (event.whose) return go(from, checkBefore(place, 'for-a-child'), { say: [{ say: 'grown-ups-only' }] });
      return dealWith(from, ['under-age'], undefined, moment);
    case 'sign':
      if (event.loosely && !asksFor(place, event.sign)) return undefined;
      if (event.whose) return stay(from, [{ say: 'somebody-else' }]);
      return dealWith(lyingIf(from, event.down), [event.sign, ...(event.also ?? [])], event.when, moment);
    default:
      return undefined;
  }
}

/** Who says that they lie there does, once the body has moved; before, "I'd be stuck on the floor" is said standing. */
const lyingIf = (from: State, down: true | undefined): State =>
  down && from.visit.strained ? { ...from, visit: { ...from.visit, lying: true } } : from;

/** Whether a sign is what is asked for. */
function asksFor(place: Place, sign: Item): boolean {
  if (place.at === 'sign-check' || place.at === 'which-question') return true;
  const asked = place.at === 'screening' || place.at === 'which-sign' ? ASKED_FOR[place.question].flat() : [];
  return asked.includes(sign);
}

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
