import { describe, expect, test } from '@jest/globals';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import { datesMatter } from '../../lambda/dialogue/session/dates';
import { snapshot } from '../../lambda/dialogue/snapshot';
import type { Place, State, Visit } from '../../lambda/dialogue/state';
import type { Offer } from '../../lambda/dialogue/under-way';
import { exactly } from '../../lambda/domain/angle';
import { DAY, MINUTE } from '../../lambda/domain/calendar';
import type { Leg } from '../../lambda/domain/leg';
import { emptyPast, type HeldHold, type Past } from '../../lambda/domain/past';
import { LIMITS, USUAL_PLAN } from '../../lambda/domain/plan';
import type { Reading } from '../../lambda/domain/reading';
import { STRETCHING } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';
import { visitWith } from '../support/visit-with';

// What stands before a raise or a hold, and how long what is known holds.

const known = emptyPast(true);
const hears = (from: State, event: Event) => respond(from, event, momentAt(NOW));

const reading = (leg: Leg, degrees: number, ago = DAY): Reading => ({
  leg,
  angle: exactly(degrees),
  method: 'landmark',
  stoppedBy: ['discomfort-behind-leg'],
  takenAt: NOW - ago,
  afterStretching: false,
});
const both = (left: number, right: number, ago = DAY): readonly Reading[] => [
  reading('left', left, ago),
  reading('right', right, ago),
];

describe('the safety questions', () => {
  /** The question that the test begins with for somebody who was last clear so long ago. */
  function asked(past: Past): unknown {
    const { state } = visitWith(past, momentAt(NOW), 'opened');
    const { place } = hears(state, { heard: 'test' }).state;
    return place.at === 'screening' && place.question;
  }

  test('are one line within thirty days, and all of them a millisecond later', () => {
    expect(asked({ ...known, clearedAt: NOW })).toBe('brief');
    expect(asked({ ...known, clearedAt: NOW - 30 * DAY })).toBe('brief');
    expect(asked({ ...known, clearedAt: NOW - 30 * DAY - 1 })).toBe(asked(known));
  });

  test('are all asked of whoever was never clear, or is no longer, also with readings', () => {
    expect(asked(known)).not.toBe('brief');
    expect(asked({ ...known, readings: both(50, 50) })).toBe(asked(known));
  });

  test('come before the disclaimer for nobody', () => {
    const from = standingAt({ at: 'welcome', offer: 'test' }, { disclaimerHeard: false, screened: false });
    const { lines, state } = hears(from, { heard: 'test' });
    expect(lines[0]).toEqual({ say: 'disclaimer' });
    expect(state.visit.disclaimerHeard).toBe(true);
  });
});

describe('the welcome offers', () => {
  const offer = (past: Past) => visitWith(past, momentAt(NOW), 'opened').state.place;

  test.each<[string, readonly Reading[], string]>([
    ['a test, to whoever was never measured', [], 'test'],
    ['stretches, below the mark', both(50, 85), 'stretches'],
    ['a test, where the one leg that was measured needs nothing', [reading('left', 85)], 'test'],
    ['nothing, a day after both legs needed nothing', both(80, 85, DAY), 'rest'],
    ['nothing, where both legs need nothing, till a retest is due', both(80, 85, 27.5 * DAY - 1), 'rest'],
    ['stretches, a millisecond before a retest is due', both(50, 50, 27.5 * DAY - 1), 'stretches'],
    ['the retest, when it is due', both(50, 50, 27.5 * DAY), 'retest'],
    ['the retest, also to legs that needed nothing', both(85, 85, 28 * DAY), 'retest'],
    ['stretches, to keep what was reached', [reading('left', 82), reading('left', 60, 40 * DAY)], 'stretches'],
  ])('%s', (_, readings, offered) => {
    expect(offer({ ...known, readings })).toEqual({ at: 'welcome', offer: offered });
  });
});

test('whose legs need nothing is told when the next test is, whether they said goodbye to the verdict or not', () => {
  const readings = both(85, 90, DAY);
  const brokenOff = {
    state: snapshot(standingAt({ at: 'verdict' }, { tested: ['left', 'right'], toTest: [] })),
    at: NOW - DAY,
  };
  for (const past of [
    { ...known, readings },
    { ...known, readings, brokenOff },
  ]) {
    const { lines } = respond(visitWith(past, momentAt(NOW), 'opened').state, { heard: 'opened' }, momentAt(NOW));
    expect(lines).toContainEqual({ say: 'no-need-last-time', retest: expect.objectContaining({ ago: -27 }) });
  }
});

describe('coming back to what was broken off', () => {
  const at = standingAt({ at: 'stop-reason', finding: { leg: 'left', asked: [] } });
  const back = (ago: number, state: State = at, past: Past = known) =>
    visitWith({ ...past, brokenOff: { state: snapshot(state), at: NOW - ago } }, momentAt(NOW), 'opened').state;

  test.each([
    ['at once', 0, 'stop-reason'],
    ['ten minutes later', 10 * MINUTE, 'stop-reason'],
    ['a millisecond after that', 10 * MINUTE + 1, 'go-on'],
    ['a day later', DAY, 'go-on'],
    ['a millisecond after that', DAY + 1, 'test'],
  ])('%s (%i ms): %s', (_, ago, where) => {
    const { place } = back(ago);
    expect(place.at === 'welcome' ? place.offer : place.at).toBe(where);
  });

  test('in place, all is as it was; offered, the screening is asked again', () => {
    expect(back(10 * MINUTE).visit).toMatchObject({ screened: true, toTest: ['left', 'right'] });
    expect(back(10 * MINUTE + 1).visit).toMatchObject({ screened: false, toTest: ['left', 'right'] });
  });

  test('to whoever was not screened, nothing goes on in place', () => {
    const unscreened = standingAt({ at: 'set-up', why: 'first' }, { screened: false });
    expect(back(MINUTE, unscreened)).toMatchObject({
      place: { at: 'welcome' },
      visit: { screened: false, toTest: [] },
    });
  });

  test.each(LIMITS)('whoever keeps to something is asked again like anybody: %s', (limit) => {
    const kept = { ...USUAL_PLAN, limits: [limit] };
    const limited = standingAt({ at: 'stretch-set-up' }, { ...STRETCHING, plan: kept });
    for (const ago of [10 * MINUTE + 1, DAY]) {
      const state = back(ago, limited, { ...known, plan: kept, clearedAt: NOW - DAY });
      expect(state).toMatchObject({ place: { at: 'welcome', offer: 'go-on' }, visit: { screened: false, plan: kept } });
      expect(hears(state, { heard: 'yes' }).state.place).toMatchObject({ at: 'screening', question: 'brief' });
    }
  });

  test('a leg that was in the air gets ready again', () => {
    const raised = standingAt({ at: 'raise', leg: 'left', practice: false });
    expect(back(MINUTE, raised).place).toEqual({ at: 'set-up', why: 'once-more' });
  });

  test('with nothing left to do there is nothing to go on with', () => {
    const done = standingAt({ at: 'after' }, { toTest: [] });
    expect(back(10 * MINUTE + 1, done).place).toEqual({ at: 'welcome', offer: 'test' });
  });
});

describe('the person’s own calendar is asked for', () => {
  const hold = (ago: number): HeldHold => ({
    stretch: 'lying',
    leg: 'left',
    seconds: 30,
    held: 30,
    at: NOW - ago,
    id: '1-0',
  });
  const someone = (holds: readonly HeldHold[]) => standingAt({ at: 'welcome', offer: 'test' }, {}, { ...known, holds });

  test.each<[Event['heard'], boolean]>([
    ['last-result', true],
    ['progress', true],
    ['days-done', true],
    ['my-plan', true],
    ['opened', false],
    ['yes', false],
  ])('at "%s", where nothing was stretched lately: %s', (heard, asked) => {
    // Only the name of what was heard matters here.
    expect(datesMatter(someone([]), { heard } as Event)).toBe(asked);
  });

  test('at the door, by whoever has stretched', () => {
    const opened: Event = { heard: 'opened' };
    expect(datesMatter(someone([hold(7 * DAY)]), opened)).toBe(true);
    expect(datesMatter(someone([]), opened)).toBe(false);
    expect(datesMatter(someone([hold(DAY)]), { heard: 'yes' })).toBe(false);
  });

  test('at the door, where nothing is due and the day of the next test is told', () => {
    const offers = (offer: Offer) => datesMatter(standingAt({ at: 'welcome', offer }), { heard: 'opened' });
    expect([offers('rest'), offers('stretches'), offers('test')]).toEqual([true, false, false]);
  });

  test.each<[Place, boolean]>([
    [{ at: 'set-up', why: 'first' }, true],
    [{ at: 'up-and-over' }, true],
    [{ at: 'verdict' }, false],
  ])('before something is measured or held, for it belongs to a day: %j', (place, asked) => {
    expect(datesMatter(standingAt(place), { heard: 'ready' })).toBe(asked);
  });
});

describe('stretches that are asked for', () => {
  const at = (visit: Partial<Visit>) => standingAt({ at: 'questions' }, { toTest: [], ...visit });
  const asking = (readings: readonly Reading[], event: Event = { heard: 'stretch' }, visit: Partial<Visit> = {}) =>
    hears(at({ past: { ...known, readings }, ...visit }), event).state;

  test.each<[string, readonly Reading[], Event, string]>([
    ['untested legs', [], { heard: 'stretch' }, 'untested'],
    [
      'a leg that was not tested, though the other was',
      [reading('left', 50)],
      { heard: 'stretch', leg: 'right' },
      'untested',
    ],
    ['legs that need none', both(80, 85), { heard: 'stretch' }, 'not-worth-it'],
    ['a leg that needs none, though the other does', both(80, 50), { heard: 'stretch', leg: 'left' }, 'not-worth-it'],
    ['legs of which one is short of the mark', both(79, 85), { heard: 'stretch' }, 'set-up'],
    [
      'legs that came up to the mark',
      [reading('left', 82), reading('left', 60, 40 * DAY)],
      { heard: 'stretch' },
      'set-up',
    ],
  ])('for %s: %s', (_, readings, event, where) => {
    expect(asking(readings, event).place.at).toBe(where);
  });

  const legsOf = ({ visit }: State): readonly Leg[] => [
    ...new Set(visit.stretching?.holds.map(({ leg }) => leg) ?? []),
  ];

  test.each<[string, readonly Reading[], Event, Partial<Visit>, readonly Leg[]]>([
    ['the leg that needs it', both(50, 75), { heard: 'stretch' }, {}, ['left']],
    ['both that need it, the tighter first', both(60, 50), { heard: 'stretch' }, {}, ['right', 'left']],
    ['those asked for, whatever they need', both(50, 75), { heard: 'stretch', leg: 'right' }, {}, ['right']],
    ['both, where both are asked for', both(50, 75), { heard: 'stretch', leg: 'both' }, {}, ['left', 'right']],
    ['those close to the mark, where none needs it', both(75, 90), { heard: 'stretch' }, {}, ['left']],
    [
      'what was reached, to keep it',
      [...both(82, 90), reading('left', 60, 40 * DAY)],
      { heard: 'stretch' },
      {},
      ['left'],
    ],
    ['the only one that they want, where it needs it', both(50, 55), { heard: 'stretch' }, only('right'), ['right']],
    [
      'the one that needs it, where the only one they want does not',
      both(50, 85),
      { heard: 'stretch' },
      only('right'),
      ['left'],
    ],
    ['not the one that rests', both(50, 55), { heard: 'stretch' }, { resting: ['left'] }, ['right']],
  ])('are for %s', (_, readings, event, visit, legs) => {
    expect(legsOf(asking(readings, event, visit))).toEqual(legs);
  });

  test('are none where every leg rests', () => {
    expect(asking(both(50, 55), { heard: 'stretch' }, { resting: ['left', 'right'] }).place.at).toBe('questions');
  });
});

/** A plan for one leg. */
function only(leg: Leg): Partial<Visit> {
  return { plan: { seconds: 30, reps: 1, stretches: ['lying'], only: leg } };
}

describe('a test that is asked for', () => {
  const legs = (event: Event, visit: Partial<Visit> = {}) =>
    hears(standingAt({ at: 'questions' }, { toTest: [], ...visit }), event).state;

  test.each<[string, Event, Partial<Visit>, readonly Leg[]]>([
    ['both, the left first', { heard: 'test' }, {}, ['left', 'right']],
    ['both, the tighter first', { heard: 'test' }, { past: { ...known, readings: both(60, 50) } }, ['right', 'left']],
    ['the one that is named', { heard: 'test', leg: 'right' }, {}, ['right']],
    ['not the one that rests', { heard: 'test' }, { resting: ['left'] }, ['right']],
  ])('is of %s', (_, event, visit, toTest) => {
    const { place, visit: next } = legs(event, visit);
    expect([place.at, next.toTest, next.tested]).toEqual(['set-up', toTest, []]);
  });

  test('is none where every leg rests', () => {
    expect(legs({ heard: 'test' }, { resting: ['left', 'right'] }).place.at).toBe('questions');
  });
});
