import { describe, expect, test } from '@jest/globals';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import type { State } from '../../lambda/dialogue/state';
import type { Turn } from '../../lambda/dialogue/turn';
import { LEGS } from '../../lambda/domain/leg';
import { QUESTIONS, type SafetyQuestion } from '../../lambda/domain/screening';
import { CHECKS, type Check } from '../../lambda/domain/screening-table';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// Each question of safety × each answer: where it leads, and what is kept.

const GOAL = { go: 'test', legs: LEGS } as const;
const at = (question: SafetyQuestion): State =>
  standingAt({ at: 'screening', question, goal: GOAL }, { screened: false, toTest: [] });
const asking = (check: Check, ...more: readonly Check[]): State =>
  standingAt(
    {
      at: 'sign-check',
      check,
      more,
      leaves: [],
      back: { at: 'screening', question: 'injury', goal: GOAL },
      answers: true,
    },
    { screened: false, toTest: [] },
  );
const hears = (from: State, event: Event): Turn => respond(from, event, momentAt(NOW));

/** Where an answer leads: the next question, "which one?", a check, the end, or on the way. */
function leads({ state: { place } }: Turn): string {
  if (place.at === 'screening') return place.question;
  return place.at === 'sign-check' ? place.check : place.at;
}

const AFTER: Readonly<Record<Exclude<SafetyQuestion, 'lies-flat'>, string>> = {
  nerves: 'red-flags',
  'red-flags': 'below-knee',
  'below-knee': 'injury',
  injury: 'body',
  body: 'lies-flat',
  brief: 'set-up',
};
const ASKED = Object.entries(AFTER).map(([question, next]) => [question as SafetyQuestion, next] as const);

describe.each(ASKED)('%s', (question, next) => {
  test.each<[Event, string]>([
    [{ heard: 'no' }, next],
    [{ heard: 'deny', all: true }, next],
    [{ heard: 'deny', all: false }, question],
    [{ heard: 'deny', all: false, felt: [{ what: 'hurt' }] }, question],
    [{ heard: 'agree' }, question],
    [{ heard: 'ready' }, question],
    [{ heard: 'missed' }, question],
    [{ heard: 'explain' }, question],
    [{ heard: 'why' }, question],
    [{ heard: 'cleared-by-doctor' }, question],
    [{ heard: 'feeling', feeling: 'good' }, question],
    [{ heard: 'test' }, question],
    [{ heard: 'hardly' }, question],
    [{ heard: 'refuse' }, 'questions'],
    [{ heard: 'decline' }, 'questions'],
  ])('%j leads to %s', (event, where) => {
    expect(leads(hears(at(question), event))).toBe(where);
  });

  test('"not really", asked for a plain answer and said again, is not sure', () => {
    const asked = hears(at(question), { heard: 'hardly' });
    expect(asked.lines.map(({ say }) => say)).toEqual(['plainly', 'question']);
    expect(leads(hears(asked.state, { heard: 'hardly' }))).toBe(
      question === 'below-knee' ? 'doctors-word' : 'which-sign',
    );
    expect(leads(hears(asked.state, { heard: 'no' }))).toBe(next);
  });

  test('a yes, or not sure, clears nothing', () => {
    for (const heard of ['yes', 'some', 'not-sure'] as const) {
      expect([next, question]).not.toContain(leads(hears(at(question), { heard })));
    }
  });

  test('but for the last answer, nothing is kept', () => {
    const kept = (event: Event) => hears(at(question), event).notes.map(({ note }) => note);
    expect(kept({ heard: 'no' }).includes('cleared')).toBe(question === 'brief');
    for (const heard of ['yes', 'not-sure', 'explain', 'missed'] as const) expect(kept({ heard })).toEqual([]);
  });
});

describe('whether somebody can lie down and get up', () => {
  test.each<[Event, string, boolean]>([
    [{ heard: 'yes' }, 'set-up', true],
    [{ heard: 'agree' }, 'lies-flat', false],
    [{ heard: 'ready' }, 'lies-flat', false],
    [{ heard: 'deny', all: true }, 'lies-flat', false],
    [{ heard: 'missed' }, 'lies-flat', false],
  ])('%j leads to %s, and is the date of a clear screening: %s', (event, where, cleared) => {
    const turn = hears(at('lies-flat'), event);
    expect(leads(turn)).toBe(where);
    expect(turn.notes.some(({ note }) => note === 'cleared')).toBe(cleared);
  });

  test.each(['no', 'not-sure', 'hardly'] as const)(
    '"%s" leaves the chair, kept as a plan and not as an answer',
    (heard) => {
      const { notes, state } = hears(at('lies-flat'), { heard });
      expect(notes).toContainEqual({ note: 'plan', plan: expect.objectContaining({ limits: ['seated-only'] }) });
      expect(state.visit.toTest).toEqual([]);
    },
  );
});

test('clear is kept as its moment, and the visit is screened', () => {
  const { notes, state } = hears(at('lies-flat'), { heard: 'yes' });
  expect(notes).toContainEqual({ note: 'cleared', at: NOW });
  expect([state.visit.screened, state.visit.past.clearedAt]).toEqual([true, NOW]);
});

describe('what is asked about a sign', () => {
  /** Where each plain answer leads; what lets nobody on ends the day. */
  const LEADS: Readonly<Record<Exclude<Check, 'foot-wakes'>, Readonly<Record<'yes' | 'no' | 'not-sure', string>>>> = {
    'is-it-new': { yes: 'emergency', no: 'body', 'not-sure': 'emergency' },
    'position-eases': { yes: 'body', no: 'body', 'not-sure': 'body' },
    'looked-at-since': { yes: 'body', no: 'doctor-this-week', 'not-sure': 'doctor-this-week' },
    'doctors-word': { yes: 'body', no: 'clinician-first', 'not-sure': 'clinician-first' },
    'word-since': { yes: 'body', no: 'clinician-first', 'not-sure': 'clinician-first' },
    'midwifes-word': { yes: 'body', no: 'clinician-first', 'not-sure': 'clinician-first' },
    'for-a-child': { yes: 'under-age', no: 'body', 'not-sure': 'under-age' },
  };

  const comes = (turn: Turn): string => (turn.state.place.at === 'over' ? String(turn.lines[0]?.say) : leads(turn));

  // Of a foot that went to sleep see foot-asleep.test.ts.
  const asked = CHECKS.flatMap((check) => (check === 'foot-wakes' ? [] : [check]));

  test.each(asked)('%s', (check) => {
    for (const heard of ['yes', 'no', 'not-sure'] as const) {
      expect({ heard, leads: comes(hears(asking(check), { heard })) }).toEqual({ heard, leads: LEADS[check][heard] });
    }
    for (const heard of ['agree', 'ready', 'missed', 'explain', 'why'] as const) {
      expect({ heard, leads: comes(hears(asking(check), { heard })) }).toEqual({ heard, leads: check });
    }
  });

  /** The same answers in other words; `stays` for what answers nothing. */
  const MEANS: readonly (readonly [Event, 'yes' | 'no' | 'not-sure' | 'stays'])[] = [
    [{ heard: 'deny', all: false }, 'stays'],
    [{ heard: 'hardly' }, 'not-sure'],
    [{ heard: 'decline' }, 'not-sure'],
    [{ heard: 'refuse' }, 'not-sure'],
    [{ heard: 'feeling', feeling: 'good' }, 'stays'],
  ];
  /** What a doctor's word answers. */
  const BY_WORD: readonly Check[] = ['looked-at-since', 'doctors-word', 'word-since', 'midwifes-word'];

  test.each(asked)('%s, in other words', (check) => {
    const byWord = BY_WORD.includes(check);
    const word = [{ heard: 'cleared-by-doctor' }, byWord ? 'yes' : 'stays'] as const;
    const none = [{ heard: 'deny', all: true }, check === 'is-it-new' ? 'stays' : 'no'] as const;
    const notYet = [{ heard: 'not-yet' }, byWord ? 'no' : 'stays'] as const;
    for (const [event, means] of [...MEANS, word, notYet, none]) {
      const leadsTo = means === 'stays' ? check : LEADS[check][means];
      expect({ event, leads: comes(hears(asking(check), event)) }).toEqual({ event, leads: leadsTo });
    }
  });

  test('an easing position is asked about before who has looked at it, and spares that', () => {
    const both = asking('position-eases', 'looked-at-since');
    const eased = (heard: 'yes' | 'no' | 'not-sure') => comes(hears(both, { heard }));
    expect([eased('yes'), eased('no'), eased('not-sure')]).toEqual(['body', 'looked-at-since', 'looked-at-since']);
  });

  test('a refusal of any of them drops the clear screening, and keeps nothing else', () => {
    const { notes } = hears(asking('doctors-word'), { heard: 'no' });
    expect(notes).toEqual([{ note: 'not-cleared' }, { note: 'no-place' }]);
  });
});

describe('more that is told while something is still open', () => {
  /** The questions about signs that somebody hears who says no to each that can be, and yes to each doctor's word. */
  function asked(...told: readonly Event[]): readonly string[] {
    let state = at('nerves');
    for (const event of told) state = hears(state, event).state;
    const questions: string[] = [];
    while (state.place.at === 'sign-check' && questions.length < 9) {
      questions.push(state.place.check);
      const good = state.place.check === 'is-it-new' ? 'no' : 'yes';
      state = hears(state, { heard: good }).state;
    }
    return questions;
  }
  const numb: Event = { heard: 'sign', sign: 'saddle-numbness' };

  test('an old operation does not say whether numbness is new', () => {
    expect(asked(numb, { heard: 'sign', sign: 'new-knee', when: 'old' })).toEqual(['is-it-new', 'word-since']);
  });

  test('a bladder that leaked for years says that it is not new', () => {
    expect(asked(numb, { heard: 'sign', sign: 'bladder-or-bowel', when: 'old' })).toEqual(['doctors-word']);
  });

  test('a position that eases the nights clears nothing else', () => {
    expect(asked({ heard: 'sign', sign: 'night-pain' })).toEqual(['position-eases']);
    expect(asked({ heard: 'sign', sign: 'disc-or-sciatica' }, { heard: 'sign', sign: 'night-pain' })).toEqual([
      'looked-at-since',
      'doctors-word',
    ]);
    expect(asked({ heard: 'sign', sign: 'night-pain' }, { heard: 'sign', sign: 'weight-loss' })).toEqual([
      'looked-at-since',
    ]);
  });
});

test('an answer that is taken back goes back, never forward', () => {
  for (const [index, question] of QUESTIONS.entries()) {
    const { place } = hears(at(question), { heard: 'take-back' }).state;
    expect(place).toMatchObject({ at: 'screening', question: QUESTIONS[Math.max(0, index - 1)] });
  }
});

describe('an answer that is taken back by what it was about', () => {
  test('goes back to its question, and never forward', () => {
    expect(hears(at('body'), { heard: 'take-back', of: 'saddle-numbness' }).state.place).toMatchObject({
      at: 'screening',
      question: 'nerves',
    });
    expect(hears(at('red-flags'), { heard: 'take-back', of: 'pregnant' }).state.place).toMatchObject({
      at: 'screening',
      question: 'nerves',
    });
    expect(hears(at('injury'), { heard: 'take-back', of: 'hot-calf' }).state.place).toMatchObject({
      question: 'injury',
    });
  });

  test('goes back to the first where none of them counts', () => {
    for (const question of QUESTIONS) {
      expect(hears(at(question), { heard: 'take-back', all: true }).state.place).toMatchObject({
        at: 'screening',
        question: 'nerves',
      });
    }
    for (const event of [
      { heard: 'take-back', all: true },
      { heard: 'take-back', of: 'fever' },
    ] as const)
      expect(hears(at('brief'), event).state.place).toMatchObject({ question: 'brief' });
  });

  test('asks it anew once through, and lets no leg go up before', () => {
    const from = standingAt({ at: 'set-up', why: 'first' });
    for (const [more, question] of [
      [{ of: 'fever' }, 'red-flags'],
      [{ all: true }, 'nerves'],
    ] as const) {
      const { state, notes } = respond(from, { heard: 'take-back', ...more }, momentAt(NOW));
      expect(state.place).toMatchObject({ at: 'screening', question });
      expect(state.visit.screened).toBe(false);
      expect(notes).toEqual([{ note: 'not-cleared' }, { note: 'no-place' }]);
    }
  });
});
