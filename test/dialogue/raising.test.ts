import { describe, expect, test } from '@jest/globals';
import type { Event } from '../../lambda/dialogue/event';
import { legConcerned, restLeg } from '../../lambda/dialogue/places/rest-leg';
import { respond } from '../../lambda/dialogue/respond';
import type { Place, Visit } from '../../lambda/dialogue/state';
import { unplayed } from '../../lambda/dialogue/steps/hold-clock';
import { exactly } from '../../lambda/domain/angle';
import { emptyPast, type Past } from '../../lambda/domain/past';
import { program, USUAL_PLAN } from '../../lambda/domain/plan';
import { everyPlace, STRETCHING, TESTING } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// What is heard while a leg is raised for practice, what corrects a reading where, and which leg it is that rests.

const MOMENT = momentAt(NOW);
const said = (lines: readonly { readonly say: string }[]): readonly string[] => lines.map(({ say }) => say);

describe('heard in the raise for practice', () => {
  const practising = standingAt(
    { at: 'raise', leg: 'left', practice: true },
    { ...TESTING, practised: [], strained: true },
  );
  const hears = (event: Event) => respond(practising, event, MOMENT);
  const KNEE_AT_SIXTY: Event = {
    heard: 'findings',
    stopped: ['knee-bends'],
    angle: { how: 'degrees', angle: exactly(60), method: 'guess' },
  };

  test.each<Event>([
    { heard: 'limit' },
    { heard: 'lowered' },
    { heard: 'felt', felt: [{ what: 'pull' }] },
    { heard: 'felt', felt: [{ what: 'pull', where: 'behind-thigh' }] },
    KNEE_AT_SIXTY,
  ])('%j is its end, and the next one counts', (event) => {
    const { state, lines, notes } = hears(event);
    expect(state.place).toEqual({ at: 'raise', leg: 'left', practice: false });
    expect([state.visit.practised, said(lines).slice(0, 3)]).toEqual([
      ['left'],
      ['let-it-rest', 'quiet', 'now-it-counts'],
    ]);
    expect(notes.map(({ note }) => note)).not.toContain('reading');
  });

  test.each<[Event, Place['at'], string, readonly string[]]>([
    [{ heard: 'felt', felt: [{ what: 'hurt' }] }, 'where-felt', 'let-it-down', []],
    [{ heard: 'felt', felt: [{ what: 'hurt', where: 'behind-thigh' }] }, 'another-go', 'let-it-rest', ['left']],
    [{ heard: 'felt', felt: [{ what: 'cramp', where: 'calf' }] }, 'another-go', 'ease', []],
    [{ heard: 'felt', felt: [{ what: 'pull', where: 'buttock' }] }, 'set-up', 'leg-not-today', []],
    [{ heard: 'felt', felt: [{ what: 'tingling' }] }, 'over', 'clinician-first', []],
    [{ heard: 'felt', felt: [{ what: 'sharp', where: 'behind-thigh' }] }, 'over', 'clinician-first', []],
    [{ heard: 'findings', stopped: ['cramp'] }, 'another-go', 'mishap', []],
    [{ heard: 'enough' }, 'another-go', 'yes-let-it-down', []],
    [{ heard: 'unclear' }, 'another-go', 'lower-leg', []],
  ])('%j is no end of it, and brings the leg down first: %s', (event, where, first, practised) => {
    const { state, lines } = hears(event);
    expect([state.place.at, said(lines)[0], state.visit.practised]).toEqual([where, first, practised]);
  });

  test('a hurt that turns out to be behind the thigh is measured by nothing, and waits for a yes', () => {
    const { state } = hears({ heard: 'felt', felt: [{ what: 'hurt' }] });
    const turn = respond(state, { heard: 'felt', felt: [{ what: 'hurt', where: 'behind-thigh' }] }, MOMENT);
    expect(turn.state.place).toEqual({ at: 'another-go', leg: 'left' });
    expect(turn.notes.map(({ note }) => note)).not.toContain('reading');
  });
});

describe.each([true, false])('with a leg in the air, in practice: %s', (practice) => {
  const raising = standingAt({ at: 'raise', leg: 'left', practice }, { ...TESTING, strained: true });

  test('how high it is in no degrees ends nothing, and brings the leg down', () => {
    const vaguely: Event = { heard: 'findings', angle: { how: 'vaguely' } };
    const { state, lines } = respond(raising, vaguely, MOMENT);
    expect([state.place, state.visit.misses]).toEqual([raising.place, 0]);
    expect(said(lines)).toEqual(['lower-leg', 'question']);
  });

  test.each<Event>([
    { heard: 'deny', all: false, felt: [{ what: 'hurt' }] },
    { heard: 'deny', all: false, stopped: ['knee-bends'] },
    { heard: 'deny', all: true },
  ])('%j is good news: the same quiet once more, then it comes down, as for "not yet"', (event) => {
    const once = respond(raising, event, MOMENT);
    expect(said(once.lines)).toEqual(['good-so-far', 'quiet', 'question']);
    const twice = respond(once.state, event, MOMENT);
    expect([twice.state.place, said(twice.lines)[0]]).toEqual([{ at: 'another-go', leg: 'left' }, 'again-from-below']);
  });

  test.each<Event>([{ heard: 'explain' }, { heard: 'repeat' }])(
    '%j is told how it goes, with the leg down, and nobody is sent up unasked',
    (event) => {
      const { state, lines } = respond(raising, event, MOMENT);
      expect(state.place).toEqual({ at: 'another-go', leg: 'left' });
      expect(said(lines)).toEqual(['lower-leg', 'how-to-raise', 'quiet', 'question']);
    },
  );

  test.each<Event>([{ heard: 'time-left' }, { heard: 'ask', topic: 'how-long-a-hold' }])(
    '%j is how long it has to stay there, and it has not to',
    (event) => {
      const { state, lines } = respond(raising, event, MOMENT);
      expect(state.place).toEqual(raising.place);
      expect(said(lines)).toEqual(['lower-leg', 'nothing-to-hold', 'question']);
    },
  );
});

describe('"no, fifty"', () => {
  const past: Past = {
    ...emptyPast(true),
    readings: [
      {
        leg: 'left',
        angle: exactly(60),
        method: 'measured',
        stoppedBy: ['knee-bends'],
        takenAt: NOW - 5000,
        afterStretching: false,
      },
    ],
  };
  const FIFTY: Event = { heard: 'number', value: 50, instead: true };
  /** Where it is about the reading that was just kept, and where about the one that is being settled. */
  const KEPT: readonly Place['at'][] = ['set-up', 'verdict'];
  const SETTLING: readonly Place['at'][] = ['angle', 'landmark', 'before-or-after'];

  test.each(everyPlace({ past, tested: ['left'], toTest: ['right'] }))(
    'at %s corrects what it is about',
    (at, from) => {
      const { notes } = respond(from, FIFTY, MOMENT);
      const [reading] = notes.flatMap((note) => (note.note === 'reading' ? [note.reading] : []));
      const corrected = reading && [reading.angle, reading.takenAt === NOW - 5000 ? 'kept' : 'new'];
      const expected = KEPT.includes(at) ? 'kept' : SETTLING.includes(at) ? 'new' : undefined;
      expect(corrected).toEqual(expected && [exactly(50), expected]);
    },
  );
});

test('what may have been a danger is asked about twice, and taken for one the third time', () => {
  for (const [at, from] of everyPlace()) {
    const first = respond(from, { heard: 'unclear' }, MOMENT);
    const second = respond(first.state, { heard: 'unclear' }, MOMENT);
    const third = respond(second.state, { heard: 'unclear' }, MOMENT);
    expect({ at, misses: [first.state.visit.misses, second.state.visit.misses] }).toEqual({ at, misses: [1, 2] });
    expect({ at, third: third.state.place.at, said: said(third.lines).includes('clinician-first') }).toEqual({
      at,
      third: 'over',
      said: true,
    });
  }
});

test('a hold that was not played waits to be begun again, and every other place stays what it is', () => {
  for (const [at, from] of everyPlace()) {
    expect(unplayed(from).place.at).toBe(at === 'hold' ? 'stretch-set-up' : at);
    expect(unplayed(from).visit).toBe(from.visit);
  }
});

describe('the leg that something is felt in', () => {
  test.each<[string, Place, Partial<Visit>, 'left' | 'right' | undefined]>([
    [
      'between the legs is the one just raised',
      { at: 'set-up', why: 'other-leg' },
      { tested: ['left'], toTest: ['right'] },
      'left',
    ],
    [
      'between the legs, with none measured, is the next',
      { at: 'set-up', why: 'other-leg' },
      { toTest: ['right'] },
      'right',
    ],
    ['before the first is the first', { at: 'set-up', why: 'first' }, { tested: ['right'], toTest: ['left'] }, 'left'],
    [
      'in a raise is that one',
      { at: 'raise', leg: 'right', practice: false },
      { tested: ['left'], toTest: ['right'] },
      'right',
    ],
    ['at the verdict is none', { at: 'verdict' }, { tested: ['left'], toTest: [] }, undefined],
  ])('%s', (_, place, visit, leg) => {
    expect(legConcerned(standingAt(place, visit))).toBe(leg);
  });
});

describe('a leg that rests', () => {
  const holds = program({ ...USUAL_PLAN, stretches: ['lying'] }, ['left', 'right']);
  const at = (next: number, more: Partial<Visit> = {}) =>
    standingAt({ at: 'paused' }, { ...STRETCHING, stretching: { holds, next, held: 9, startedAt: NOW }, ...more });

  test('keeps its holds that were done, and has no more to do', () => {
    const { visit, place, say } = restLeg(at(1), 'left');
    expect(visit.stretching).toEqual({ holds: [holds[0], ...holds.slice(2)], next: 1, held: 0, startedAt: NOW });
    expect([place.at, visit.resting, say[0]]).toEqual([
      'paused',
      ['left'],
      { say: 'leg-not-today', leg: 'left', lowered: false, stretch: 'lying' },
    ]);
  });

  test('leaves the end, where the other is done', () => {
    const { visit, place, say } = restLeg(at(3), 'right');
    expect(visit.stretching?.holds).toEqual(holds.slice(0, 3));
    expect([place.at, say[0]]).toEqual([
      'over',
      { say: 'leg-not-today', leg: 'right', lowered: false, stretch: 'lying' },
    ]);
  });

  test('rests once, also where it is told again', () => {
    expect(restLeg(at(1, { resting: ['left'] }), 'left').visit.resting).toEqual(['left']);
  });

  test.each<Event>([
    { heard: 'plan', seconds: 45 },
    { heard: 'plan', reps: 3 },
    { heard: 'plan', stretch: 'both' },
    { heard: 'plan', step: 'longer' },
    { heard: 'plan', leg: 'both' },
  ])('has no more to do, whatever is changed in the plan: %j', (event) => {
    const { place, visit } = restLeg(at(1), 'left');
    const { stretching } = respond({ place, visit }, event, MOMENT).state.visit;
    const toDo = stretching?.holds.slice(stretching.next).map((hold) => hold.leg);
    expect(new Set(toDo)).toEqual(new Set(['right']));
  });

  test('is told to be let down, but where somebody has told that it is down already', () => {
    const down: readonly Place['at'][] = [
      ...(['set-up', 'stop-reason', 'angle', 'landmark', 'odd-angle'] as const),
      ...(['before-or-after', 'go-further', 'another-go'] as const),
    ];
    for (const [name, from] of everyPlace()) {
      const [first] = restLeg(from, 'left').say;
      expect({ name, first }).toEqual({
        name,
        first: { say: 'leg-not-today', leg: 'left', lowered: down.includes(name), stretch: 'lying' },
      });
      // Where it was asked where it is, what counts is where it was felt.
      const asked: Place = { at: 'where-felt', felt: [{ what: 'hurt' }], during: 'test', back: from.place };
      expect({ name, first: restLeg({ ...from, place: asked }, 'left').say[0] }).toEqual({ name, first });
    }
  });

  test('is not tested, with a programme from before or without', () => {
    for (const more of [{ toTest: ['left', 'right'] }, { toTest: ['left', 'right'], stretching: undefined }] as const) {
      const { stretching, ...visit } = { ...at(1).visit, ...more };
      const from = {
        place: { at: 'another-go', leg: 'left' },
        visit: { ...visit, ...(stretching && { stretching }) },
      } as const;
      const move = restLeg(from, 'left');
      expect([move.place, move.visit.toTest]).toEqual([{ at: 'set-up', why: 'other-leg' }, ['right']]);
      expect(move.say).toEqual([{ say: 'leg-not-today', leg: 'left', lowered: true, stretch: 'lying' }]);
    }
  });
});
