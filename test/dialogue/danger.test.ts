import { describe, expect, test } from '@jest/globals';
import { danger } from '../../lambda/dialogue/anywhere/danger';
import { duringOf } from '../../lambda/dialogue/anywhere/feel';
import type { Event } from '../../lambda/dialogue/event';
import { rulesOf } from '../../lambda/dialogue/places';
import { respond } from '../../lambda/dialogue/respond';
import type { Place, State, Visit } from '../../lambda/dialogue/state';
import { checkBefore } from '../../lambda/dialogue/steps/safety';
import type { Turn } from '../../lambda/dialogue/turn';
import { type During, FEELS, type Felt, type Outcome, SITES } from '../../lambda/domain/felt';
import { outcome } from '../../lambda/domain/felt-table';
import { handle, stillToAsk } from '../../lambda/domain/handling';
import { emptyPast } from '../../lambda/domain/past';
import { ITEMS, type Item } from '../../lambda/domain/screening';
import { CHECKS, type Check } from '../../lambda/domain/screening-table';
import { everyPlace } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// Whatever is felt, and whatever sign is told, at every place: what the tables of the body say is what happens.

const hears = (from: State, event: Event): Turn => respond(from, event, momentAt(NOW + 400_000));
const linesOf = ({ lines }: Turn): readonly string[] => lines.map(({ say }) => say);
const notesOf = ({ notes }: Turn): readonly string[] => notes.map(({ note }) => note);

/** What the body is at, at each place once it has moved; the compiler asks for every one. */
const DURING: Readonly<Record<Exclude<Place['at'], 'over'>, During>> = {
  welcome: 'rest',
  'which-leg': 'rest',
  questions: 'rest',
  screening: 'rest',
  'which-sign': 'rest',
  'sign-check': 'rest',
  'which-question': 'rest',
  untested: 'rest',
  'not-worth-it': 'rest',
  'physio-first': 'rest',
  'set-up': 'test',
  'knees-bent': 'rest',
  raise: 'test',
  'stop-reason': 'test',
  angle: 'test',
  landmark: 'test',
  'odd-angle': 'test',
  'before-or-after': 'test',
  'go-further': 'test',
  'another-go': 'test',
  'where-felt': 'test',
  verdict: 'rest',
  'stretch-set-up': 'hold',
  'before-chair': 'rest',
  'up-and-over': 'rest',
  hold: 'hold',
  paused: 'hold',
  'let-go': 'hold',
  after: 'rest',
  forget: 'rest',
  'show-results': 'rest',
  reminder: 'rest',
};

test('a raise and its questions are a test, what waits between holds is a hold, and all else is neither', () => {
  for (const [at, from] of everyPlace()) {
    // A hold that is spoken into is left first.
    if (at !== 'hold') expect({ at, during: duringOf(from) }).toEqual({ at, during: DURING[at] });
  }
});

/** Everything that can be felt, anywhere and nowhere said. */
const EVERY_FELT: readonly Felt[] = FEELS.flatMap((what) => [{ what }, ...SITES.map((where) => ({ what, where }))]);

/** How a turn ends the day, if it does: by whom it sends for, and what it drops. */
function ending(turn: Turn): string | undefined {
  const { state } = turn;
  if (state.place.at !== 'over') return undefined;
  const [why = ''] = linesOf(turn).filter((say) => ENDINGS.includes(say));
  const dropped = ['not-cleared', 'no-place'].filter((note) => notesOf(turn).includes(note));
  const rests = state.visit.plan.restFrom === undefined ? [] : ['rests'];
  return [why, ...dropped, ...rests].join(', ');
}
const ENDINGS: readonly string[] = [
  ...['emergency', 'clinician-first', 'faint', 'arms', 'doctor-today', 'doctor-this-week', 'under-age'],
];

/** What ends the day, once the body has moved, and how. */
const ENDS: Partial<Readonly<Record<Outcome, string>>> = {
  emergency: 'emergency, not-cleared, no-place, rests',
  'clinician-first': 'clinician-first, not-cleared, no-place, rests',
  'lie-until-it-passes': 'faint, no-place, rests',
  'stop-for-today': 'arms, no-place, rests',
};

/** What ends nothing and tells how a stretch felt. */
const ANSWERS_HOW_IT_FELT: readonly Outcome[] = ['noted', 'less', 'soften-knee', 'relax-foot', 'leg-rests'];

describe('once the body has moved, what is felt is dealt with by the table', () => {
  test.each(everyPlace({ strained: true }))('at %s', (at, from) => {
    const wrong = EVERY_FELT.flatMap((felt) => {
      const before: readonly Felt[] =
        from.place.at === 'where-felt' && felt.where ? [felt, { what: 'hurt', where: felt.where }] : [felt];
      const means = outcome(before, DURING[at], []);
      // One question of safety at a time: whoever has one open already is not asked a second.
      const unasked =
        means === 'wakes' && ((rulesOf(from.place).insists && at !== 'where-felt') || !from.visit.screened);
      const expected = ENDS[unasked ? 'clinician-first' : means];
      const turn = hears(from, { heard: 'felt', felt: [felt] });
      const rested = turn.state.visit.resting.length > 0;
      const answered = at === 'after' && ANSWERS_HOW_IT_FELT.includes(means);
      const told = ending(turn) === undefined || rested || answered ? undefined : ending(turn);
      return told === expected ? [] : [`${felt.what} ${felt.where ?? ''}: ${told}, not ${expected}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('a sign is dealt with by its row', () => {
  const known = (from: State): State => ({
    ...from,
    visit: { ...from.visit, past: { ...from.visit.past, clearedAt: NOW } },
  });

  /** What a sign comes to: how it ends the day, or what is asked about it, or what is kept to. */
  function expected(item: Item, strained: boolean, isDown: boolean): string {
    const { refuses, checks } = handle([item]);
    const rests = strained ? ', rests' : '';
    if (item === 'cannot-get-up' && (isDown || strained)) return `emergency, not-cleared, no-place${rests}`;
    if (strained && checks.includes('is-it-new')) return `emergency, not-cleared, no-place${rests}`;
    if (strained && (item === 'pain-past-knee' || item === 'muscle-tear'))
      return `clinician-first, not-cleared, no-place${rests}`;
    if (refuses) return `${refuses}, not-cleared, no-place${rests}`;
    return checks[0] ?? 'kept to';
  }

  const came = (turn: Turn): string => {
    const { place } = turn.state;
    return ending(turn) ?? (place.at === 'sign-check' ? place.check : 'kept to');
  };

  describe.each([false, true])('where the body has moved: %s', (strained) => {
    const open = everyPlace({ strained }).filter(([at]) => at !== 'sign-check');
    test.each(open)('at %s', (_, from) => {
      const isDown = from.visit.lying || from.place.at === 'set-up';
      const wrong = ITEMS.flatMap((item) => {
        const told = came(hears(known(from), { heard: 'sign', sign: item }));
        return told === expected(item, strained, isDown)
          ? []
          : [`${item}: ${told}, not ${expected(item, strained, isDown)}`];
      });
      expect(wrong).toEqual([]);
    });
  });

  test('somebody else’s is no sign', () => {
    for (const [, from] of everyPlace({ strained: true })) {
      const turn = hears(from, { heard: 'sign', sign: 'fallen', whose: 'somebody-else' });
      expect([ending(turn), linesOf(turn).includes('somebody-else')]).toEqual([undefined, true]);
    }
  });

  test('a child that is told of closes nothing, until it is for the child', () => {
    for (const [, from] of everyPlace()) {
      const asked = hears(from, { heard: 'age', years: 12, whose: 'somebody-else' });
      expect(asked.state.place).toMatchObject({ at: 'sign-check', check: 'for-a-child' });
      expect(ending(hears(asked.state, { heard: 'yes' }))?.startsWith('under-age')).toBe(true);
      expect(ending(hears(asked.state, { heard: 'no' }))).toBeUndefined();
    }
  });

  test('somebody else’s age is none of ours', () => {
    for (const [, from] of everyPlace()) {
      const turn = hears(from, { heard: 'age', years: 70, whose: 'somebody-else' });
      expect([ending(turn), linesOf(turn).includes('somebody-else')]).toEqual([undefined, true]);
    }
  });

  test('"worse" ends the day everywhere', () => {
    for (const [at, from] of everyPlace()) {
      const told = ending(hears(from, { heard: 'feeling', feeling: 'worse' }));
      expect({ at, told: told?.startsWith('clinician-first, not-cleared, no-place') }).toEqual({ at, told: true });
    }
  });

  test.each([
    [17, true],
    [18, false],
  ])('somebody of %i years is too young: %s', (years, tooYoung) => {
    for (const [, from] of everyPlace()) {
      const told = ending(hears(from, { heard: 'age', years }));
      expect(told?.startsWith('under-age') ?? false).toBe(tooYoung);
    }
  });
});

describe('a question about a sign', () => {
  const asking = (check: Check, visit: Partial<Visit> = {}): State =>
    standingAt(checkBefore({ at: 'set-up', why: 'first' }, check), {
      past: { ...emptyPast(true), clearedAt: NOW },
      ...visit,
    });
  const meets = (check: Check, event: Event) => danger(asking(check), event, momentAt(NOW))?.say[0]?.say;

  test.each(CHECKS)('%s: its own answer is no danger, and what is none is', (check) => {
    const worse: Event = { heard: 'feeling', feeling: 'worse' };
    expect(meets(check, worse)).toBe(check === 'is-it-new' ? undefined : 'clinician-first');
    const night: Event = { heard: 'sign', sign: 'night-pain' };
    expect(danger(asking(check), night, momentAt(NOW)) === undefined).toBe(check === 'position-eases');
    expect(meets(check, { heard: 'sign', sign: 'fever' })).toBe('doctor-today');
    // What only its owner knows may still be an emergency, whatever a doctor advised against.
    const own = ['is-it-new', 'position-eases', 'foot-wakes', 'for-a-child'].includes(check);
    expect(meets(check, { heard: 'advised-against' })).toBe(own ? undefined : 'clinician-first');
  });
});

describe('a sign that is told while one waits for its answer', () => {
  /** What stands open with each check: of pain at night it is asked next whether anybody has looked at it. */
  const openAt = (check: Check): readonly Check[] =>
    check === 'position-eases' ? [check, 'looked-at-since'] : [check];
  const asking = (check: Check): State =>
    standingAt(
      { ...checkBefore({ at: 'verdict' }, check), more: openAt(check).slice(1) },
      { toTest: [], past: { ...emptyPast(true), clearedAt: NOW } },
    );

  test.each(CHECKS)('%s is asked besides, or ends the day', (check) => {
    const wrong = ITEMS.flatMap((item) => {
      const { refuses, checks } = handle([item]);
      const asked = check === 'foot-wakes' ? [] : stillToAsk(openAt(check), [item], undefined, checks);
      // Pain at night says of an easing position that there is none, and a foot that sleeps has no time for more.
      const answers = check === 'position-eases' && item === 'night-pain';
      const expected = answers ? 'looked-at-since' : (refuses ?? asked.join(', ')) || 'clinician-first';
      const { state, lines } = hears(asking(check), { heard: 'sign', sign: item });
      const { place } = state;
      const told = place.at === 'sign-check' ? [place.check, ...place.more].join(', ') : place.at;
      const came = told === 'over' ? String(lines[0]?.say) : told;
      return came === expected ? [] : [`${item}: ${came}, not ${expected}`];
    });
    expect(wrong).toEqual([]);
  });
});

test('what a doctor advised against is for a clinician first, everywhere', () => {
  for (const [at, from] of everyPlace()) {
    const says = danger(from, { heard: 'advised-against' }, momentAt(NOW))?.say[0]?.say;
    expect({ at, says }).toEqual({ at, says: 'clinician-first' });
  }
});

test('who cannot get up once the body has moved is in danger, lying there or not, and before speaks of what would be', () => {
  const told = (strained: boolean, down?: true) =>
    danger(
      standingAt({ at: 'verdict' }, { strained, lying: false, toTest: [] }),
      { heard: 'sign', sign: 'cannot-get-up', ...(down && { down }) },
      momentAt(NOW),
    )?.say[0];
  expect([told(true), told(true, true)]).toEqual([
    { say: 'emergency', posture: 'free', stuck: true },
    { say: 'emergency', posture: 'lying', stuck: true },
  ]);
  expect(told(false, true)).toEqual(told(false));
  expect(told(false)).not.toMatchObject({ say: 'emergency' });
});

describe('what may have been a danger', () => {
  test.each(everyPlace({ oneShot: true }).filter(([at]) => at !== 'hold'))(
    'is asked again at %s, with the leg down',
    (at, from) => {
      const move = danger(from, { heard: 'unclear' }, momentAt(NOW));
      const again = { say: 'say-it-again', times: 1 };
      const raising = at === 'raise';
      expect(move?.say).toEqual(raising ? [{ say: 'lower-leg', stretch: 'lying' }, again] : [again]);
      expect(move?.place).toEqual(raising ? { at: 'another-go', leg: 'left' } : from.place);
      expect([move?.visit.misses, move?.visit.oneShot, move?.plays]).toEqual([
        1,
        false,
        raising ? 'intro' : 'question',
      ]);
    },
  );

  test('is taken for one the third time', () => {
    const says = (misses: number) =>
      danger(standingAt({ at: 'verdict' }, { misses }), { heard: 'unclear' }, momentAt(NOW))?.say[0]?.say;
    expect([says(0), says(1), says(2)]).toEqual(['say-it-again', 'say-it-again', 'clinician-first']);
  });
});

test('an answer to "where?" is what was felt, there: also by its number, and of the places that are named', () => {
  const asked = (wider: boolean) =>
    standingAt(
      {
        at: 'where-felt',
        felt: [{ what: 'hurt' }],
        during: 'test',
        back: { at: 'raise', leg: 'left', practice: false },
        ...(wider && { wider }),
      },
      { strained: true },
    );
  const first: Event = { heard: 'option', index: 1 };
  expect(danger(asked(false), first, momentAt(NOW))?.place.at).toBe('angle');
  expect(danger(asked(true), first, momentAt(NOW))?.say[0]?.say).toBe('clinician-first');
  for (const [at, from] of everyPlace()) {
    if (at !== 'where-felt') expect({ at, move: danger(from, first, momentAt(NOW)) }).toEqual({ at, move: undefined });
  }
});
