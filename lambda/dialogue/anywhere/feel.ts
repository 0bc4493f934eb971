import type { During, Felt, Outcome } from '../../domain/felt';
import { outcome } from '../../domain/felt-table';
import type { Leg } from '../../domain/leg';
import type { Event } from '../event';
import type { Line } from '../line';
import { go, type Move, stay } from '../move';
import { rulesOf } from '../places';
import { legConcerned, restLeg } from '../places/rest-leg';
import type { Place, State } from '../state';
import { lessNextTime } from '../steps/carry-over';
import { legAt } from '../steps/question';
import { refuse } from '../steps/refuse';
import { dealWith } from '../steps/safety';
import { itemOf } from '../steps/screened-item';
import { found } from '../steps/settle-reading';
import type { Moment } from '../turn';

type FeltEvent = Extract<Event, { heard: 'felt' }>;

/** What somebody feels, and where: by the table once the body has moved, else by what the screening asks for. */
export function feel(from: State, event: FeltEvent, moment: Moment): Move | undefined {
  const { visit } = from;
  if (event.worse) return refuse(from, 'clinician-first', moment);
  if (!visit.strained) return beforeMoving(from, event.felt, moment);
  const felt = placed(from.place, event.felt);
  const during = duringOf(from);
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
      return rulesOf(place).insists || !from.visit.screened
        ? afterwards(from, means)
        : milder(from, means, during, event, moment);
  }
}

/** Told while a question of safety is open: that is answered first. */
function afterwards(from: State, means: Outcome): Move {
  const leg = means === 'leg-rests' ? legConcerned(from) : undefined;
  const { resting, toTest } = from.visit;
  const visit = leg ? { resting: [...new Set([...resting, leg])], toTest: toTest.filter((l) => l !== leg) } : {};
  return stay(from, [{ say: 'tell-me-if-worse' }], { visit });
}

const whereFelt = (felt: readonly Felt[], during: During, back: Place): Place => ({
  at: 'where-felt',
  felt,
  during,
  back,
});

type Milder = Exclude<Outcome, 'emergency' | 'clinician-first' | 'lie-until-it-passes' | 'stop-for-today'>;

/** What ends neither the day nor the visit. */
function milder(from: State, means: Milder, during: During, event: FeltEvent, moment: Moment): Move | undefined {
  const { place } = from;
  switch (means) {
    case 'leg-rests': {
      const leg = legConcerned(from);
      return leg ? restLeg(from, leg) : stay(from, [{ say: 'noted' }]);
    }
    case 'where':
      return go(from, whereFelt(event.felt, during, place), { say: [{ say: 'let-it-down', during }] });
    case 'rest':
    case 'once-more':
    case 'relax-foot':
    case 'soften-knee':
      return ease(from, means, during);
    case 'less':
      return lessNextTime(ease(from, means, during), moment);
    case 'third-stop':
      return thirdStop(from, event, moment);
    case 'right':
      return stay(from, [{ say: 'right' }]);
    case 'noted':
      return stay(from, []);
  }
}

/** Less, or a rest: in a test another go is offered, in a hold it waits for them. */
function ease(from: State, how: 'rest' | 'once-more' | 'relax-foot' | 'soften-knee' | 'less', during: During): Move {
  const leg = legConcerned(from);
  const say: readonly Line[] = [{ say: 'ease', how, during }];
  if (during === 'test' && leg) return go(from, { at: 'another-go', leg }, { say });
  return { ...go(from, from.place, { say }), plays: 'question' };
}

/** The pull that ends a raise; a height in the same sentence is taken with it. */
function thirdStop(from: State, event: FeltEvent, moment: Moment): Move | undefined {
  const { place } = from;
  const ends = place.at === 'raise' || place.at === 'stop-reason' || place.at === 'go-further';
  const hurts = event.felt.some(({ what }) => what !== 'pull');
  if (!ends && !(place.at === 'angle' && event.angle)) return stay(from, hurts ? [{ say: 'noted' }] : []);
  const open = 'finding' in place ? place.finding : undefined;
  if (place.at === 'raise' && place.practice) return hurts ? gentlerNow(from, place.leg) : undefined;
  const leg = legAt(place, from.visit) ?? 'left';
  const stopped = [...new Set([...(event.stopped ?? []), 'discomfort-behind-leg' as const])];
  const findings: Event = { heard: 'findings', stopped, ...(event.angle && { angle: event.angle }) };
  const say: readonly Line[] = hurts ? [{ say: 'only-a-gentle-pull' }] : [];
  const down: readonly Line[] = place.at === 'raise' ? [{ say: 'let-it-rest' }, ...say] : say;
  return found(from, open ?? { leg, asked: [] }, findings, moment, down);
}

/** The practice raise hurt behind the thigh: nothing is measured in it, and the one that counts waits for a yes. */
function gentlerNow(from: State, leg: Leg): Move {
  const say: readonly Line[] = [{ say: 'let-it-rest' }, { say: 'only-a-gentle-pull' }];
  return go(from, { at: 'another-go', leg }, { say, visit: { practised: [...from.visit.practised, leg] } });
}

/** What is told before anything has moved is what they came with: a sore back is why they are here, a nerve is asked about. */
function beforeMoving(from: State, felt: readonly Felt[], moment: Moment): Move {
  const { place } = from;
  if (felt.some(({ what }) => what === 'dizzy')) return refuse(from, 'faint', moment);
  const items = [...new Set(felt.flatMap((one) => itemOf(place, one) ?? []))];
  if (items.length > 0) return dealWith(from, items, undefined, moment);
  const back = felt.some(({ where }) => where === 'low-back');
  if (back && place.at === 'set-up') return go(from, { at: 'knees-bent', back: place });
  return stay(from, [{ say: back ? 'back-is-why' : 'tell-me-if-worse' }]);
}
