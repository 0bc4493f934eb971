import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import type { State } from '../../lambda/dialogue/state';
import { exactly } from '../../lambda/domain/angle';
import { type BrokenOff, emptyPast, type Note, type Past } from '../../lambda/domain/past';
import { events } from '../support/all-events';
import { momentAt } from '../support/moment-at';
import { visitWith } from '../support/visit-with';

// A session that ends without a word (a power cut, or the skill called anew by its name), and what is left of it.

const START = Date.parse('2026-03-03T08:00:00Z');
const zone = 'UTC';

const tight: Past = {
  ...emptyPast(true),
  clearedAt: START - 86_400_000,
  readings: (['left', 'right'] as const).map((leg) => ({
    leg,
    angle: exactly(50),
    method: 'landmark',
    stoppedBy: ['discomfort-behind-leg'],
    takenAt: START - 86_400_000,
    afterStretching: false,
  })),
};

/** An event, so many seconds after the one before. */
type Heard = readonly [event: Event, after: number];

const INTO_A_HOLD: readonly Heard[] = [
  [{ heard: 'opened' }, 0],
  [{ heard: 'yes' }, 5],
  [{ heard: 'no' }, 5],
  [{ heard: 'yes' }, 5],
  [{ heard: 'yes' }, 40],
];

/** A session, and what the diary keeps of where it stands. */
interface Played {
  readonly state: State;
  readonly now: number;
  readonly brokenOff: BrokenOff | undefined;
}

function play(heard: readonly Heard[]): Played {
  let { state } = visitWith(tight, { now: START, zone }, 'opened');
  let now = START;
  let brokenOff: BrokenOff | undefined;
  for (const [event, after] of heard) {
    now += after * 1000;
    const turn = respond(state, event, momentAt(now, zone));
    state = turn.state;
    brokenOff = turn.notes.reduce(placeKept, brokenOff);
    if (state.place.at === 'over') break;
  }
  return { state, now, brokenOff };
}

function placeKept(before: BrokenOff | undefined, note: Note): BrokenOff | undefined {
  // What is kept goes through JSON, as it does in the diary.
  if (note.note === 'place') return JSON.parse(JSON.stringify(note));
  return note.note === 'no-place' || note.note === 'forget-everything' ? undefined : before;
}

/** Opens anew so many seconds later. */
const reopen = ({ now, brokenOff }: Played, later: number) =>
  visitWith({ ...tight, ...(brokenOff && { brokenOff }) }, { now: now + later * 1000, zone }, 'opened');

/** Which hold is next, and how much of it has been held. */
const progressIn = ({ visit: { stretching } }: State) => stretching && [stretching.next, stretching.held];

const GAPS = integer({ min: 1, max: 20 * 3600 });

describe('a session that ended without a word', () => {
  test('after a pause, whatever comes next and whenever: what is left is what was said', () => {
    const paused = tuple(constantFrom<Event>({ heard: 'pause' }), integer({ min: 2, max: 130 }));
    const next = tuple(constantFrom(...events), integer({ min: 1, max: 300 }));
    assert(
      property(paused, array(next, { maxLength: 3 }), GAPS, (pause, after, gap) => {
        const played = play([...INTO_A_HOLD, pause, ...after]);
        if (played.state.place.at === 'hold') return;
        const back = reopen(played, gap);
        expect(back.notes).toEqual([]);
        if (!back.state.visit.stretching) return;
        expect(progressIn(back.state)).toEqual(progressIn(played.state));
      }),
      { numRuns: 3000 },
    );
  });

  test.each<[string, Event]>([
    ['the pause', { heard: 'pause' }],
    ['a question about deleting', { heard: 'forget', what: 'everything' }],
  ])('rest is never booked as a hold, also when the last that was heard was %s', (_, event) => {
    const played = play([...INTO_A_HOLD, [event, 30]]);
    const [, held] = progressIn(played.state) ?? [];
    const back = reopen(played, 45);
    expect(back.notes).toEqual([]);
    expect(back.state.place.at).toBe('paused');
    expect(progressIn(back.state)).toEqual([0, held]);
  });

  test('called by its name in the middle of a hold, what was held until then counts', () => {
    const back = reopen(play(INTO_A_HOLD), 40);
    expect(back.notes).toMatchObject([{ note: 'hold', hold: { held: 22 } }]);
    expect(progressIn(back.state)).toEqual([0, 22]);
  });

  test('holds that were once kept one by one are gone on with', () => {
    const played = play([...INTO_A_HOLD, [{ heard: 'pause' }, 40]]);
    const kept = JSON.stringify(played.brokenOff);
    const alone = JSON.stringify(played.state.visit.stretching?.holds);
    const state = JSON.parse(kept.replace(/(?<="holds":)\[\[.*?\]\]/, alone));
    expect(JSON.stringify(state)).not.toBe(kept);
    const back = reopen({ ...played, brokenOff: state }, 45);
    expect(back.state.visit.stretching).toEqual(played.state.visit.stretching);
  });

  test('a power cut somewhere in a hold turn books none of what nobody can know, and the turn is done again', () => {
    const played = play(INTO_A_HOLD);
    const back = reopen(played, 300);
    expect(back.notes).toEqual([]);
    expect(back.state.place.at).toBe('paused');
    expect(progressIn(back.state)).toEqual([0, 0]);
  });
});
