import { DAY, MINUTE } from '../../domain/calendar';
import type { Note, Past } from '../../domain/past';
import { USUAL_PLAN } from '../../domain/plan';
import type { Instant } from '../../domain/reading';
import type { ParseSnapshot } from '../parse';
import { offerFor } from '../places/welcome';
import type { Place, State, Visit } from '../state';
import { leaveHold, placeBefore } from '../steps/hold-clock';
import { offered as offeredAfterTest } from '../steps/question';
import { heardBefore } from '../steps/said-before';
import type { Calendar } from '../turn';

/** Coming back within this goes on in place, in milliseconds. */
const IN_PLACE = 10 * MINUTE;
/** Coming back within this is offered to go on, with the screening and the set-up again; later it is dropped. Milliseconds. */
const OFFERED = DAY;

/** Where an earlier session broke off, and when: parsed, for it was kept as JSON. */
export interface Saved {
  readonly state: State;
  readonly at: Instant;
}

/** Whether going on is still offered from where an earlier session broke off. */
export const isOffered = ({ brokenOff }: Past, now: Instant): boolean =>
  brokenOff !== undefined && now - brokenOff.at <= OFFERED;

/** Where an earlier session broke off, if it did and it is understood. */
export function savedIn({ brokenOff, ...known }: Past, parse: ParseSnapshot): Saved | undefined {
  const state = brokenOff && parse(brokenOff.state, known);
  return state && { state, at: brokenOff.at };
}

/** Where a new session starts, and what is to be remembered of one that ended without telling. */
export interface Opening {
  readonly state: State;
  readonly notes: readonly Note[];
}

/** The state a session starts in, before its first event: the welcome, or where an earlier session broke off. */
export function openVisit(past: Past, saved: Saved | undefined, moment: Calendar, how: 'opened' | 'asked'): Opening {
  const { brokenOff: _, ...known } = past;
  const fresh = freshVisit(known, how === 'asked');
  if (!saved) return { state: { place: { at: 'welcome', offer: offerFor(fresh, moment) }, visit: fresh }, notes: [] };
  const left = outOfHold(saved.state, moment.now);
  return {
    ...left,
    state:
      moment.now - saved.at <= IN_PLACE && saved.state.visit.screened
        ? inPlace(left.state)
        : offered(left.state, fresh, moment),
  };
}

/**
 * A hold turn that was left without a word. Called by name while it sounded, what was held until then counts. Its end was
 * heard by nobody: a power cut may have come anywhere in it, so it is done again rather than counted.
 */
function outOfHold(saved: State, now: number): Opening {
  const { place, visit } = saved;
  if (place.at !== 'hold' || !visit.stretching) return { state: saved, notes: [] };
  const left = leaveHold(visit, place.playing, now);
  return left.midway ? left : { state: { place: placeBefore(visit.stretching, visit.lying), visit }, notes: [] };
}

/** On in place; a leg that was in the air has come down meanwhile, so it gets ready again. */
function inPlace({ place, visit }: State): State {
  const raised: Place = { at: 'set-up', why: 'once-more' };
  return { place: place.at === 'raise' ? raised : place, visit: { ...visit, oneShot: false, misses: 0 } };
}

/** What was left is offered: the legs still to test, the holds still to do. */
function offered({ place, visit }: State, fresh: Visit, moment: Calendar): State {
  const { toTest, tested, stretching, goal, resting } = visit;
  const toChoose = place.at === 'verdict' && offeredAfterTest(visit) !== 'nothing';
  const more = toTest.length > 0 || toChoose || (stretching && placeBefore(stretching, false).at !== 'after');
  if (!more || !visit.screened) return { place: { at: 'welcome', offer: offerFor(fresh, moment) }, visit: fresh };
  const left = {
    ...fresh,
    toTest,
    tested,
    resting,
    ...(stretching && { stretching }),
    ...(goal && { goal }),
  };
  return { place: { at: 'welcome', offer: 'go-on' }, visit: left };
}

function freshVisit(past: Past, oneShot: boolean): Visit {
  return {
    past,
    plan: past.plan ?? USUAL_PLAN,
    oneShot,
    disclaimerHeard: past.clearedAt !== undefined || past.readings.length > 0,
    screened: false,
    toTest: [],
    resting: [],
    tested: [],
    practised: [],
    felt: [],
    lying: false,
    strained: false,
    slow: false,
    saidBefore: heardBefore(past),
    misses: 0,
    turns: 0,
  };
}
