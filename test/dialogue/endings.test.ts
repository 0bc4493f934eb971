import { describe, expect, test } from '@jest/globals';
import type { Event } from '../../lambda/dialogue/event';
import type { Line } from '../../lambda/dialogue/line';
import { respond } from '../../lambda/dialogue/respond';
import type { Place, State } from '../../lambda/dialogue/state';
import type { Turn } from '../../lambda/dialogue/turn';
import { emptyPast, type Note } from '../../lambda/domain/past';
import { everyPlace, STRETCHING } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';
import { visitWith } from '../support/visit-with';

// Every way in which a visit or a session ends × where it ends: what is written down.

type At = Exclude<Place['at'], 'over'>;

const hears = (from: State, event: Event): Turn => respond(from, event, momentAt(NOW + 20_000));

/** The notes of a turn by their names; a place by where it is, or "here". */
const written = ({ notes }: Turn, at: At): string => notes.map((note) => nameOf(note, at)).join(', ');

function nameOf(note: Note, at: At): string {
  if (note.note !== 'place') return note.note;
  const [, kept = ''] = /"place":\{"at":"([\w-]+)"/.exec(JSON.stringify(note.state)) ?? [];
  return kept === at ? 'here' : `at ${kept}`;
}

/** What a place is to somebody who leaves there; the compiler asks for every one. */
type Standing = 'not screened' | 'a sign waits' | 'under way' | 'holding' | 'done' | `aside from ${Place['at']}`;
const STANDING: Readonly<Record<At, Standing>> = {
  welcome: 'not screened',
  'which-leg': 'not screened',
  questions: 'not screened',
  screening: 'not screened',
  'which-sign': 'not screened',
  'sign-check': 'a sign waits',
  'which-question': 'not screened',
  untested: 'not screened',
  'not-worth-it': 'not screened',
  'physio-first': 'not screened',
  'set-up': 'under way',
  'knees-bent': 'aside from set-up',
  raise: 'under way',
  'stop-reason': 'under way',
  angle: 'under way',
  landmark: 'under way',
  'odd-angle': 'under way',
  'before-or-after': 'under way',
  'go-further': 'under way',
  'another-go': 'under way',
  'where-felt': 'aside from raise',
  verdict: 'done',
  'stretch-set-up': 'under way',
  'before-chair': 'under way',
  'up-and-over': 'under way',
  hold: 'holding',
  paused: 'under way',
  'let-go': 'under way',
  after: 'done',
  'show-results': 'aside from set-up',
  reminder: 'aside from set-up',
  forget: 'aside from set-up',
};

/** Somebody at each place; after the stretches none is left. */
const places = (more: Partial<State['visit']> = {}): readonly (readonly [At, State])[] =>
  everyPlace(more).map(([at, from]) => {
    const { stretching } = from.visit;
    const visit = {
      ...from.visit,
      ...(stretching && { stretching: { ...stretching, next: stretching.holds.length } }),
    };
    return [at, at === 'after' ? { ...from, visit } : from] as const;
  });

/** What is written where somebody goes of their own accord, or the session ends by itself: a word of theirs, an error, silence. */
function left(at: At, byItself: boolean): string {
  const standing = STANDING[at];
  if (standing === 'not screened') return '';
  if (standing === 'a sign waits') return 'not-cleared, no-place';
  if (standing === 'holding') return 'hold, at paused';
  if (standing === 'under way') return 'here';
  if (standing === 'done') return byItself ? 'here' : 'no-place';
  return standing.replace('aside from', 'at');
}

describe('whoever leaves finds again what is under way, and nothing else is kept of it', () => {
  test.each(places())('at %s', (at, from) => {
    expect(written(hears(from, { heard: 'left' }), at)).toBe(left(at, true));
    for (const heard of ['stop', 'done'] as const) {
      const turn = hears(from, { heard });
      // "Done" says of a raise that the limit is reached, and of a hold that it is let go.
      if (heard === 'done' && ['raise', 'let-go', 'hold', 'paused'].includes(at)) continue;
      expect({ at: turn.state.place.at, written: written(turn, at) }).toEqual({ at: 'over', written: left(at, false) });
    }
  });

  test.each(places({ misses: 2 }))(
    'at %s, and so does whoever is not understood three times and let go',
    (at, from) => {
      const turn = hears(from, { heard: 'missed' });
      if (turn.state.place.at !== 'over') return;
      const known = at === 'which-sign' ? 'not-cleared, no-place' : at === 'knees-bent' ? 'no-place' : left(at, false);
      expect(written(turn, at)).toBe(known);
    },
  );
});

/** What ends the day, and what is written then besides that both legs rest, where the body has moved. */
const ENDS_THE_DAY: readonly (readonly [string, Event, string])[] = [
  ['an emergency', { heard: 'sign', sign: 'chest-pain' }, 'not-cleared, no-place'],
  ['worse', { heard: 'feeling', feeling: 'worse' }, 'not-cleared, no-place'],
  ['a doctor today', { heard: 'sign', sign: 'fever' }, 'not-cleared, no-place'],
  ['too young', { heard: 'age', years: 17 }, 'not-cleared, no-place'],
  ['faint', { heard: 'felt', felt: [{ what: 'dizzy' }] }, 'no-place'],
];

describe.each(ENDS_THE_DAY)('%s drops where it stands and says of the body only that it rests', (_, event, dropped) => {
  test.each(places({ strained: true }))('at %s, once it has moved', (at, from) => {
    expect(written(hears(from, event), at)).toBe(`${at === 'hold' ? 'hold, ' : ''}${dropped}, plan`);
  });

  test.each(places({ strained: false }).filter(([at]) => at !== 'hold' && at !== 'raise'))(
    'at %s, before',
    (at, from) => {
      expect(written(hears(from, event), at)).toBe(dropped);
    },
  );
});

test.each<[string, Place, Event, string]>([
  ['an offer turned down', { at: 'welcome', offer: 'test' }, { heard: 'no' }, ''],
  ['a question from outside', { at: 'welcome', offer: 'test' }, { heard: 'last-result' }, ''],
  [
    'everything deleted',
    { at: 'forget', what: 'everything', back: { at: 'verdict' } },
    { heard: 'yes' },
    'forget-everything, no-place',
  ],
  ['the last answer', { at: 'after' }, { heard: 'feeling', feeling: 'good' }, 'no-place'],
  ['a physiotherapist first', { at: 'physio-first', goal: { go: 'on' } }, { heard: 'no' }, 'no-place'],
])('%s', (_, place, event, expected) => {
  const turn = hears(standingAt(place, { oneShot: true, screened: place.at !== 'welcome', toTest: [] }), event);
  expect([turn.state.place.at, written(turn, 'over' as At)]).toEqual(['over', expected]);
});

describe('whoever comes back a minute later', () => {
  /** Where somebody stands who hears these, leaves without a word, and calls again. */
  function again(from: State, ...events: readonly Event[]): Place['at'] {
    let [state, kept]: [State, { state: unknown; at: number } | undefined] = [from, undefined];
    for (const event of [...events, { heard: 'left' } as const]) {
      const turn = hears(state, event);
      for (const note of turn.notes) {
        if (note.note === 'no-place') kept = undefined;
        if (note.note === 'place') kept = note;
      }
      state = turn.state;
    }
    const past = { ...emptyPast(true), ...(kept && { brokenOff: kept }) };
    return visitWith(past, momentAt(NOW + 60_000), 'opened').state.place.at;
  }
  const lying = standingAt({ at: 'set-up', why: 'first' }, { lying: true });

  test('goes on where it broke off', () => {
    expect(again(lying, { heard: 'ready' }, { heard: 'limit' }, { heard: 'limit' })).toBe('stop-reason');
  });

  test('begins with the questions of safety, once an answer to one was taken back', () => {
    expect(again(lying, { heard: 'ready' }, { heard: 'take-back' })).toBe('welcome');
  });

  test('begins with them, once a sign was told', () => {
    expect(again(lying, { heard: 'ready' }, { heard: 'limit' }, { heard: 'sign', sign: 'night-pain' })).toBe('welcome');
  });
});

test('whoever stops among the questions of safety on the way back still finds what was left', () => {
  const { notes } = hears(standingAt({ at: 'screening', question: 'brief', goal: { go: 'on' } }, { screened: false }), {
    heard: 'stop',
  });
  expect(notes).toEqual([]);
});

describe('whoever has everything deleted is told how to get up from where they are', () => {
  const said = (back: Place, visit: Partial<State['visit']>) =>
    hears(standingAt({ at: 'forget', what: 'everything', back }, { toTest: [], ...visit }), { heard: 'yes' }).lines;

  test.each<[string, Place, Partial<State['visit']>, readonly Line[]]>([
    [
      'in a raise',
      { at: 'raise', leg: 'left', practice: true },
      { lying: true },
      [{ say: 'lower-meanwhile', stretch: 'lying' }, { say: 'get-up' }],
    ],
    ['in a hold', { at: 'paused' }, STRETCHING, [{ say: 'lower-meanwhile', stretch: 'lying' }, { say: 'get-up' }]],
    ['lying down', { at: 'set-up', why: 'other-leg' }, { lying: true }, [{ say: 'get-up' }]],
    ['standing', { at: 'welcome', offer: 'test' }, {}, []],
  ])('%s', (_, back, visit, up) => {
    expect(said(back, visit)).toEqual([
      { say: 'forgotten', what: 'everything' },
      ...up,
      { say: 'goodbye', why: 'answered' },
    ]);
  });
});
