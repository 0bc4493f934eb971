import type { Emergency, LegNotToday, Sign } from '../../domain/danger';
import type { Event } from '../event';
import { onward } from '../holds/next';
import type { Line } from '../line';
import { go, type Move, stay } from '../move';
import { close } from '../places/how-it-felt';
import { skipLeg } from '../places/raise-questions';
import { cannotLie, clinicianFirst, emergency, signInScreening } from '../places/screening';
import type { State } from '../state';
import { begin } from '../steps/gate';
import { legAt } from '../steps/question';
import type { Moment } from '../turn';

const EMERGENCIES: ReadonlySet<Sign> = new Set<Emergency>([
  'saddle-numbness',
  'bladder-or-bowel',
  'both-legs',
  'chest-pain',
  'fallen',
  'accident',
  'cannot-get-up',
]);

/** Later than this in a pregnancy nobody lies flat (evidence, 3.3); weeks. */
const FLAT_UNTIL_WEEK = 16;

/** Danger is heard everywhere, and comes before everything else. */
export function danger(from: State, event: Event, moment: Moment): Move | undefined {
  if (event.heard === 'feeling' && event.feeling === 'worse' && from.visit.strained) return clinicianFirst(from, true);
  if (event.heard === 'unclear') return sayAgain(from);
  if (event.heard !== 'sign') return undefined;
  const { sign } = event;
  if (EMERGENCIES.has(sign)) return emergency(from);
  if (sign === 'cannot-lie-flat') return cannotLie(from, moment) ?? circumstance(from, sign, moment);
  if (sign === 'osteoporosis') return circumstance(from, sign, moment);
  if (sign === 'pregnant') {
    const early = event.weeks !== undefined && event.weeks <= FLAT_UNTIL_WEEK;
    if (early) return stay(from, [{ say: 'answer', topic: 'pregnancy' }]);
    return cannotLie(from, moment) ?? circumstance(from, sign, moment);
  }
  const inScreening = signInScreening(from, sign);
  if (inScreening) return inScreening;
  const { strained } = from.visit;
  if (sign === 'back-pain' && !strained) return stay(from, [{ say: 'back-is-why' }]);
  // Between the legs it is the one just raised that hurts.
  const leg = from.place.at === 'set-up' ? from.visit.tested.at(-1) : legAt(from.place, from.visit);
  if (isForLeg(sign) && leg && strained) return restLeg(from, leg, sign);
  return clinicianFirst(from, strained);
}

/** What may have been a danger is asked about, with the leg down meanwhile; the third time it is taken for one. */
function sayAgain(from: State): Move {
  const { place, visit } = from;
  const misses = visit.misses + 1;
  if (misses > 2) return clinicianFirst(from, visit.strained);
  const again: Line = { say: 'say-it-again', times: misses };
  const changed = { visit: { misses, oneShot: false } };
  if (place.at !== 'raise') return stay(from, [again], changed);
  const lower: Line = { say: 'lower-leg', stretch: 'lying' };
  return go(from, { at: 'another-go', leg: place.leg }, { say: [lower, again], ...changed });
}

const isForLeg = (sign: Sign): sign is LegNotToday => sign === 'groin-pinch' || sign === 'numb-foot';

/** This leg rests today; the other may go on. */
function restLeg(from: State, leg: 'left' | 'right', sign: LegNotToday): Move {
  const { visit } = from;
  const resting = [...visit.resting, leg];
  const said: readonly Line[] = [{ say: 'leg-not-today', leg, sign }];
  const { stretching } = visit;
  if (!stretching || visit.toTest.length > 0) return skipLeg({ ...from, visit: { ...visit, resting } }, leg, said);
  // What was done stays; of what was to come, the other leg's holds stay.
  const done = stretching.holds.slice(0, stretching.next);
  const holds = [...done, ...stretching.holds.slice(stretching.next).filter((hold) => hold.leg !== leg)];
  const left = { ...stretching, holds, held: 0 };
  const rested: State = { ...from, visit: { ...visit, resting, stretching: left } };
  return left.next >= holds.length ? close(rested, said) : onward(rested, stretching.holds[stretching.next], said);
}

/** Not a danger, but another way of doing it: seated only, or lying only. */
function circumstance(from: State, sign: 'cannot-lie-flat' | 'pregnant' | 'osteoporosis', moment: Moment): Move {
  const limit = sign === 'osteoporosis' ? 'lying-only' : 'seated-only';
  // Who is getting down may be down already.
  const lying = from.visit.lying || from.place.at === 'set-up';
  const limited: State = { ...from, visit: { ...from.visit, limit, lying } };
  const said: Line = { say: limit };
  const { goal, screened, toTest, stretching } = limited.visit;
  const now = screened
    ? (stretching?.holds[stretching.next]?.stretch ?? (toTest.length > 0 ? 'lying' : undefined))
    : undefined;
  // What is going on may not be possible any more: on with what is.
  if (now === 'lying' && limit === 'seated-only') {
    return begin({ ...limited, visit: { ...limited.visit, toTest: [] } }, seated(goal), moment, [said]);
  }
  if (now === 'seated' && limit === 'lying-only') return close(limited, [said]);
  return stay(limited, [said]);
}

const seated = (goal: State['visit']['goal']) =>
  ({ go: 'stretch', legs: goal && goal.go !== 'on' ? goal.legs : [], only: 'seated', insists: true }) as const;
