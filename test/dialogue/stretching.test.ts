import { describe, expect, test } from '@jest/globals';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import type { State } from '../../lambda/dialogue/state';
import type { Turn } from '../../lambda/dialogue/turn';
import { exactly } from '../../lambda/domain/angle';
import { emptyPast, type Past } from '../../lambda/domain/past';
import { momentAt } from '../support/moment-at';
import { visitWith } from '../support/visit-with';

// Holds as a person steers them: pause, skip, back, again, more, another plan.

const START = Date.parse('2026-03-03T08:00:00Z');
const YES: Event = { heard: 'yes' };
const NO: Event = { heard: 'no' };

/** Somebody whose both legs are tight, the left a little more. */
const tight: Past = {
  ...emptyPast(true),
  clearedAt: START - 86_400_000,
  readings: (['left', 'right'] as const).map((leg) => ({
    leg,
    angle: exactly(leg === 'left' ? 50 : 55),
    method: 'landmark',
    stoppedBy: ['discomfort-behind-leg'],
    takenAt: START - 86_400_000,
    afterStretching: false,
  })),
};

/** A visit that can be talked to: each event after so many seconds. */
function visit(past: Past = tight) {
  let now = START;
  let turn: Turn = { ...visitWith(past, momentAt(now), 'opened'), lines: [], again: [] };
  return {
    hears(event: Event, after = 5): Turn {
      now += after * 1000;
      turn = respond(turn.state, event, momentAt(now));
      return turn;
    },
    get state(): State {
      return turn.state;
    },
    lines: () => turn.lines,
    said: () => turn.lines.map((line) => line.say),
  };
}

/** Up to the first sound of the first hold turn; then the first hold begins 15 s into it. */
function holding(past?: Past) {
  const person = visit(past);
  for (const event of [{ heard: 'opened' } as const, YES, NO, YES, YES]) person.hears(event);
  expect(person.state.place.at).toBe('hold');
  return person;
}

const stretchingOf = ({ visit: { stretching } }: State) => {
  if (!stretching) throw new Error('Nothing is being stretched.');
  return stretching;
};

const nextHold = (state: State) => stretchingOf(state).holds[stretchingOf(state).next];

describe('a hold that is broken into', () => {
  test('keeps the seconds held, less those that starting up and speaking take', () => {
    const person = holding();
    person.hears({ heard: 'pause' }, 15 + 12);
    expect(person.state.place.at).toBe('paused');
    // 27 s after the request: 1 s to start, 15 s to get ready, 1.5 s to say "Alexa, pause".
    expect(stretchingOf(person.state).held).toBe(9);
  });

  test.each([
    ['once its time is over', 46.2, 0, 1],
    ['as the next comes up after its rest', 65, 0, 1],
    ['while it lasts', 45.9, 28, 0],
  ])('%s has been done in full, or has its seconds kept', (_, seconds, held, next) => {
    const person = holding();
    person.hears({ heard: 'pause' }, seconds);
    expect(stretchingOf(person.state)).toMatchObject({ held, next });
  });

  test('is remembered when the session ends in the middle of it', () => {
    const { notes } = holding().hears({ heard: 'left' }, 15 + 20);
    const held = notes.flatMap((note) => (note.note === 'hold' ? [note.hold.held] : []));
    expect(held).toHaveLength(1);
    expect(notes.map(({ note }) => note)).toContain('place');
  });

  test.each<[string, Event]>([
    ['how long is left', { heard: 'time-left' }],
    ['which one it is', { heard: 'reps-left' }],
    ['that it is too strong', { heard: 'feeling', feeling: 'too-strong' }],
    ['how it is to be counted', { heard: 'count', count: 'only-end' }],
    ['more seconds', { heard: 'add-seconds', seconds: 10 }],
    ['where it pulls', { heard: 'felt', felt: [{ what: 'pull', where: 'behind-thigh' }] }],
    ['that no pull is felt', { heard: 'deny', all: false, felt: [{ what: 'pull' }] }],
    ['that nothing hurts', { heard: 'deny', all: false, felt: [{ what: 'hurt' }] }],
  ])('goes on after %s, and nobody has to get into it again', (_, event) => {
    const person = holding();
    person.hears(event, 15 + 10);
    expect(person.state.place).toMatchObject({ at: 'hold', playing: { stays: true, ready: 3 } });
    expect(person.said()[0]).toBe('lead-in');
    expect(nextHold(person.state)).toMatchObject({ stretch: 'lying', leg: 'left', rep: 1 });
  });

  test('goes on after a word on the way into it, and it is told how', () => {
    const person = holding();
    person.hears({ heard: 'pause' }, 15 + 12);
    person.hears(YES, 10);
    person.hears({ heard: 'time-left' }, 5);
    expect(person.state.place).toMatchObject({ at: 'hold', playing: { ready: 8 } });
    expect(person.state.place).not.toHaveProperty('playing.stays');
  });

  test.each([
    ['no pull', [{ what: 'pull' }], 'no-stretch'],
    ['no hurt', [{ what: 'hurt' }], 'good'],
    ['no pull behind the thigh', [{ what: 'pull', where: 'behind-thigh' }], 'no-stretch'],
    ['no pull in the back', [{ what: 'pull', where: 'low-back' }], 'good'],
    ['no pull in the calf', [{ what: 'pull', where: 'calf' }], 'good'],
  ] as const)('hears a denial as how it feels: %s', (_, felt, feeling) => {
    const person = holding();
    person.hears({ heard: 'deny', all: false, felt }, 15 + 10);
    expect(person.lines()[0]).toMatchObject({ say: 'lead-in', lines: [{ say: 'feeling', feeling, when: 'during' }] });
  });

  test.each<Event>([{ heard: 'help' }, { heard: 'last-result' }, { heard: 'progress' }])(
    'is gone on with where it was left, after %j, or is over where it had been held',
    (event) => {
      const person = holding();
      const before = stretchingOf(person.state);
      person.hears(event, 15 + 12);
      expect([person.state.place.at, stretchingOf(person.state)]).toEqual(['paused', { ...before, held: 9 }]);
      const last = holding();
      last.hears(event, 400);
      expect([last.state.place.at, stretchingOf(last.state)]).toEqual(['paused', { ...before, next: 2, held: 0 }]);
    },
  );

  test('waits, with the leg lowered, where the answer is long', () => {
    const person = holding();
    person.hears({ heard: 'last-result' }, 15 + 10);
    expect(person.state.place.at).toBe('paused');
    expect(person.said()[0]).toBe('lower-leg');
  });

  test('waits after a cramp', () => {
    const person = holding();
    person.hears({ heard: 'findings', stopped: ['cramp'] }, 15 + 10);
    expect(person.state.place.at).toBe('paused');
  });
});

describe('what was held of a hold that is left for another leg', () => {
  const FOR_THE_RIGHT: readonly (readonly [string, Event])[] = [
    ['the left one is left out', { heard: 'without', leg: 'left' }],
    ['only the right one is wanted', { heard: 'plan', leg: 'right' }],
    ['the left one hurts in front of the hip', { heard: 'felt', felt: [{ what: 'hurt', where: 'hip' }] }],
    ['the other leg is wanted', { heard: 'next-leg' }],
  ];

  test.each(FOR_THE_RIGHT)('is that leg’s, and not the other’s: %s', (_, event) => {
    const person = holding();
    person.hears(event, 15 + 20);
    expect(nextHold(person.state)).toMatchObject({ leg: 'right', rep: 1 });
    expect(stretchingOf(person.state).held).toBe(0);
    const [first] = person.state.visit.past.holds;
    expect(first).toMatchObject({ leg: 'left', held: 17 });
    person.hears(YES, 40);
    const { notes } = person.hears({ heard: 'left' }, 8 + 15);
    const [second] = notes.flatMap((note) => (note.note === 'hold' ? [note.hold] : []));
    expect(second).toMatchObject({ leg: 'right' });
    // Of one id there is one hold in the diary.
    expect(second?.id).not.toBe(first?.id);
  });
});

test('a leg that rests is stretched by no other plan, and is told to rest where it is asked for', () => {
  const plans: readonly Event[] = [
    { heard: 'plan', seconds: 45 },
    { heard: 'plan', reps: 3 },
    { heard: 'plan', leg: 'both' },
    { heard: 'plan', leg: 'left' },
  ];
  for (const plan of plans) {
    const person = holding();
    person.hears({ heard: 'felt', felt: [{ what: 'hurt', where: 'hip' }] }, 15 + 20);
    person.hears(plan);
    const { holds, next } = stretchingOf(person.state);
    const left = holds.slice(next).map(({ leg }) => leg);
    expect({ plan, left: [...new Set(left)] }).toEqual({ plan, left: ['right'] });
  }
});

describe('steering by hold', () => {
  test('skip goes to the second, back to the first, again to the first once more', () => {
    const person = holding();
    person.hears({ heard: 'skip' }, 25);
    expect(nextHold(person.state)).toMatchObject({ leg: 'left', rep: 2 });
    person.hears({ heard: 'previous' }, 20);
    expect(nextHold(person.state)).toMatchObject({ leg: 'left', rep: 1 });
    person.hears({ heard: 'repeat' }, 30);
    expect(nextHold(person.state)).toMatchObject({ leg: 'left', rep: 1 });
    expect(stretchingOf(person.state).held).toBe(0);
  });

  test('the other leg gets time to change over, whatever it is called', () => {
    for (const event of [
      { heard: 'next-leg' },
      { heard: 'leg', leg: 'other' },
      { heard: 'leg', leg: 'right' },
    ] as const) {
      const person = holding();
      person.hears(event, 25);
      expect(nextHold(person.state)).toMatchObject({ stretch: 'lying', leg: 'right', rep: 1 });
      expect(person.state.place.at).toBe('paused');
      expect(person.said()).toContain('quiet');
    }
  });

  test('a played turn counts both its holds', () => {
    const person = holding();
    const { notes } = person.hears({ heard: 'ready' }, 15 + 30 + 15 + 30 + 30);
    expect(notes.filter(({ note }) => note === 'hold')).toHaveLength(2);
    expect(nextHold(person.state)).toMatchObject({ leg: 'right', rep: 1 });
  });
});

describe('another minute', () => {
  const minute: Event = { heard: 'add-seconds', seconds: 60 };

  test('is a minute of rest for whoever is asked whether they are ready, and changes no plan', () => {
    const person = visit();
    for (const event of [{ heard: 'opened' } as const, YES, NO, YES]) person.hears(event);
    expect(person.state.place.at).toBe('stretch-set-up');
    const { plan } = person.state.visit;
    const { lines, notes } = person.hears(minute);
    expect(lines).toContainEqual({ say: 'quiet', during: 'wait', seconds: 60 });
    expect(person.state.visit.plan).toEqual(plan);
    expect(notes.map(({ note }) => note)).not.toContain('plan');
  });

  test('is a minute more of a hold that was paused', () => {
    const person = holding();
    person.hears({ heard: 'pause' }, 15 + 12);
    const { seconds } = nextHold(person.state) ?? { seconds: 0 };
    person.hears(minute);
    expect(nextHold(person.state)?.seconds).toBe(seconds + 60);
  });
});

describe('another plan', () => {
  test.each<[string, Event]>([
    ['zero seconds', { heard: 'plan', seconds: 0 }],
    ['two seconds', { heard: 'plan', seconds: 2 }],
    ['an hour', { heard: 'plan', seconds: 3600 }],
    ['half a second more than a minute', { heard: 'plan', seconds: 60.5 }],
    ['a duration with no number', { heard: 'plan', seconds: null }],
    ['forever', { heard: 'plan' }],
    ['no holds', { heard: 'plan', reps: 0 }],
    ['forty holds', { heard: 'plan', reps: 40 }],
    ['minus ten seconds more', { heard: 'add-seconds', seconds: -40 }],
  ])('%s gets the range that works, and changes nothing', (_, event) => {
    const person = holding();
    const before = person.state.visit.plan;
    const { notes, lines } = person.hears(event, 25);
    expect(JSON.stringify(lines)).toContain('plan-range');
    expect(person.state.visit.plan).toEqual(before);
    expect(notes.map(({ note }) => note)).not.toContain('plan');
  });

  test('longer holds are a minute, as suits people over 65, and are remembered', () => {
    const { notes } = holding().hears({ heard: 'plan', step: 'longer' }, 25);
    expect(notes).toContainEqual({ note: 'plan', plan: { seconds: 60, reps: 2, stretches: ['lying', 'seated'] } });
  });

  test('fewer holds never bring back what is done', () => {
    const person = holding({ ...tight, plan: { seconds: 20, reps: 5, stretches: ['lying'] } });
    person.hears({ heard: 'ready' }, 200);
    const done = stretchingOf(person.state).next;
    person.hears({ heard: 'plan', reps: 2 }, 20);
    const { holds, next } = stretchingOf(person.state);
    expect(next).toBe(done);
    expect(holds.slice(next).every((hold) => hold.leg === 'right' || hold.rep > done)).toBe(true);
  });

  test('only the seated one, said on the floor, gets up first', () => {
    const person = holding();
    person.hears({ heard: 'plan', stretch: 'seated' }, 25);
    expect(person.state.place.at).toBe('before-chair');
  });

  test('both stretches, said on the chair, does not send anybody back to the floor', () => {
    const person = holding({ ...tight, plan: { seconds: 30, reps: 2, stretches: ['seated'] } });
    person.hears({ heard: 'plan', stretch: 'both' }, 25);
    const { holds, next } = stretchingOf(person.state);
    expect(holds.slice(next).every(({ stretch }) => stretch === 'seated')).toBe(true);
  });

  test('just the left is remembered, and still has to need it', () => {
    const { notes } = holding().hears({ heard: 'plan', leg: 'left' }, 25);
    expect(notes).toContainEqual({ note: 'plan', plan: expect.objectContaining({ only: 'left' }) });
  });

  test('a leg that rests today is not stretched, whatever the plan', () => {
    const person = holding();
    person.hears({ heard: 'felt', felt: [{ what: 'pinch', where: 'hip' }] }, 25);
    person.hears({ heard: 'plan', leg: 'left' });
    expect(person.said()).toContain('leg-rests');
    expect(nextHold(person.state)).toMatchObject({ leg: 'right' });
  });
});
