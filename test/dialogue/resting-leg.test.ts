import { describe, expect, test } from '@jest/globals';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import type { Place, State, Visit } from '../../lambda/dialogue/state';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// A leg that rests today is neither raised nor held, however it is asked for.

const MOMENT = momentAt(NOW);
const RESTED: Partial<Visit> = { screened: true, lying: true, strained: true, resting: ['left'], toTest: ['right'] };
const turn = (place: Place, event: Event, visit: Partial<Visit> = {}) =>
  respond(standingAt(place, { ...RESTED, ...visit }), event, MOMENT);
const RAISE: Place = { at: 'raise', leg: 'right', practice: false };
const RESTS = { say: 'leg-rests', leg: 'left' };

describe('a leg that rests', () => {
  const asked: readonly Event[] = [
    { heard: 'again', leg: 'left' },
    { heard: 'test', leg: 'left' },
    { heard: 'stretch', leg: 'left' },
    { heard: 'next-leg', leg: 'left' },
    { heard: 'leg', leg: 'left' },
    { heard: 'again', leg: 'other' },
  ];

  test.each(asked)('is not raised for %j, and the other keeps its turn', (event) => {
    const { state, lines } = turn({ at: 'set-up', why: 'other-leg' }, event);
    expect(state.place).toEqual({ at: 'set-up', why: 'other-leg' });
    expect(state.visit.toTest).toEqual(['right']);
    expect(lines[0]).toEqual(RESTS);
  });

  test.each(asked)('is not raised in the middle of a raise for %j, and what is up comes down first', (event) => {
    const { state, lines } = turn(RAISE, event);
    expect(state.place).toEqual(RAISE);
    expect(lines.slice(0, 2)).toEqual([{ say: 'lower-leg', stretch: 'lying' }, RESTS]);
  });

  test('is not measured again by whoever does not believe the verdict', () => {
    const { state } = turn({ at: 'verdict' }, { heard: 'doubt' }, { tested: ['left', 'right'], toTest: [] });
    expect(state.place).toEqual({ at: 'another-go', leg: 'right' });
    const alone = turn({ at: 'verdict' }, { heard: 'doubt' }, { tested: ['left'], toTest: [] });
    expect(alone.state.place).toEqual({ at: 'verdict' });
  });

  test('is not raised once more where it was the last that was', () => {
    const { state, lines } = turn({ at: 'verdict' }, { heard: 'again' }, { tested: ['right', 'left'], toTest: [] });
    expect(state.place).toEqual({ at: 'verdict' });
    expect(lines[0]).toEqual(RESTS);
  });
});

describe('on to a leg', () => {
  const both: Partial<Visit> = { resting: [], toTest: ['left', 'right'] };
  const next = (leg?: 'left' | 'right'): State =>
    turn({ at: 'set-up', why: 'first' }, { heard: 'next-leg', ...(leg && { leg }) }, both).state;

  test('that is named: it comes first, and the other keeps its turn', () => {
    expect(next('right').visit.toTest).toEqual(['right', 'left']);
    expect(next('right').place).toEqual({ at: 'set-up', why: 'other-leg' });
    expect(next('left').visit.toTest).toEqual(['left', 'right']);
  });

  test('that is not named: the one at hand is left out', () => {
    expect(next().visit.toTest).toEqual(['right']);
  });
});

test('what closes a session in the middle of a raise has the leg lowered first', () => {
  const { lines } = turn(RAISE, { heard: 'without', leg: 'right' });
  expect(lines[0]).toEqual({ say: 'lower-leg', stretch: 'lying' });
  expect(lines.at(-1)).toMatchObject({ say: 'goodbye' });
});
