import type { During, Felt, Outcome, Site } from '../../domain/felt';
import { outcome } from '../../domain/felt-table';
import { other } from '../../domain/leg';
import type { LegSaid } from '../event';
import { go, type Move, stay } from '../move';
import { rulesOf } from '../places';
import { legConcerned } from '../places/rest-leg';
import type { Place, State } from '../state';
import { refuse } from '../steps/refuse';
import { dealWith } from '../steps/safety';
import { itemOf } from '../steps/screened-item';
import type { Moment } from '../turn';
import { type FeltEvent, milder } from './go-easier';

/** What somebody feels, and where: by the table once the body has moved, else by what the screening asks for. */
export function feel(from: State, event: FeltEvent, moment: Moment): Move | undefined {
  const { visit } = from;
  if (event.worse) return refuse(from, 'clinician-first', moment, 'worse');
  // Old news is no alarm, and nothing that the raise or the hold brought on.
  if (event.past && visit.strained) return stay(from, [{ say: 'noted' }]);
  if (!visit.strained) return beforeMoving(from, event.felt, moment);
  if (event.vague && from.place.at !== 'where-felt') return undefined;
  const during = duringOf(from);
  const felt = sided(from, placed(from.place, event.felt), event.leg);
  const means = outcome(felt, during, visit.felt);
  const here: State = { ...from, visit: { ...visit, felt: [...visit.felt, ...felt] } };
  return act(here, means, during, { ...event, felt }, moment);
}

/** An answer to "where?" takes what it is from what was told before; what is told there in full stands for itself. */
function placed(place: Place, felt: readonly Felt[]): readonly Felt[] {
  if (place.at !== 'where-felt') return felt;
  const sites = felt.flatMap(({ where }) => where ?? []);
  return [...felt, ...place.felt.flatMap(({ what }) => sites.map((where) => ({ what, where })))];
}

/** Places that each leg has, and the leg as a whole; what runs down one is dealt with alike in both. */
const OF_A_LEG: readonly (Site | undefined)[] = [
  undefined,
  'behind-thigh',
  'behind-knee',
  'calf',
  'foot',
  'knee',
  'hip',
  'buttock',
];

/** "My left thigh", while the right leg is raised or held: that is the other leg, whatever part of it hurts. */
function sided(from: State, felt: readonly Felt[], said: LegSaid | undefined): readonly Felt[] {
  const leg = legConcerned(from);
  const { stretching } = from.visit;
  const justHeld = stretching?.holds[stretching.next - 1]?.leg;
  const isOther = leg !== undefined && said === other(leg) && said !== justHeld;
  return isOther ? felt.map((one) => (OF_A_LEG.includes(one.where) ? { ...one, where: 'other-leg' } : one)) : felt;
}

/** What the body is at: in a raise or its questions, in a hold, or in neither. */
export function duringOf({ place, visit }: State): During {
  if (place.at === 'where-felt') return place.during;
  if (place.at === 'raise' || place.at === 'another-go' || 'finding' in place) return 'test';
  if (place.at === 'set-up') return visit.toTest.length > 0 ? 'test' : 'rest';
  return place.at === 'paused' || place.at === 'let-go' || place.at === 'stretch-set-up' ? 'hold' : 'rest';
}

/** Where it happened, for whoever was asked where it is. */
const origin = (place: Place): Place => (place.at === 'where-felt' ? place.back : place);

function act(here: State, means: Outcome, during: During, event: FeltEvent, moment: Moment): Move | undefined {
  const place = origin(here.place);
  const from: State = { ...here, place };
  switch (means) {
    case 'emergency':
    case 'clinician-first':
      return refuse(from, means, moment);
    case 'lie-until-it-passes':
      return refuse(from, 'faint', moment);
    case 'stop-for-today':
      return refuse(from, 'arms', moment);
    default:
      break;
  }
  if (!rulesOf(place).insists && from.visit.screened) return milder(from, means, during, event, moment);
  // There is no room for a second question of safety.
  return means === 'wakes' ? refuse(from, 'clinician-first', moment) : afterwards(from, means);
}

/** Told while a question of safety is open: that is answered first. */
function afterwards(from: State, means: Outcome): Move {
  const leg = means === 'leg-rests' ? legConcerned(from) : undefined;
  const { resting, toTest } = from.visit;
  const visit = leg ? { resting: [...new Set([...resting, leg])], toTest: toTest.filter((l) => l !== leg) } : {};
  return stay(from, [{ say: 'tell-me-if-worse' }], { visit });
}

/** What is told before anything has moved is what they came with: a sore back is why they are here, a nerve is asked about. */
function beforeMoving(from: State, felt: readonly Felt[], moment: Moment): Move {
  const { place } = from;
  if (felt.some(({ what }) => what === 'dizzy')) return refuse(from, 'faint', moment);
  const items = [...new Set(felt.flatMap((one) => itemOf(place, one) ?? []))];
  if (items.length > 0) return dealWith(from, items, undefined, moment);
  const back = felt.some(({ where }) => where === 'low-back');
  if (back && place.at === 'set-up') return go(from, { at: 'knees-bent', back: place }, { visit: { lying: true } });
  return stay(from, [{ say: back ? 'back-is-why' : 'tell-me-if-worse' }]);
}
