import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { duringOf, feel } from '../../lambda/dialogue/anywhere/feel';
import type { Event } from '../../lambda/dialogue/event';
import type { Line } from '../../lambda/dialogue/line';
import type { Move } from '../../lambda/dialogue/move';
import { rulesOf } from '../../lambda/dialogue/places';
import { close, closeOn, doneWell } from '../../lambda/dialogue/places/how-it-felt';
import { legConcerned, restLeg } from '../../lambda/dialogue/places/rest-leg';
import type { Place, State, Visit } from '../../lambda/dialogue/state';
import { stretchAt } from '../../lambda/dialogue/steps/body';
import { type Ending, refuse } from '../../lambda/dialogue/steps/refuse';
import { checkBefore } from '../../lambda/dialogue/steps/safety';
import type { Moment } from '../../lambda/dialogue/turn';
import { exactly } from '../../lambda/domain/angle';
import { FEELS, type Felt, OUTCOMES, type Outcome, SITES } from '../../lambda/domain/felt';
import { outcome } from '../../lambda/domain/felt-table';
import { everyPlace, STRETCHING, TESTING } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// What each outcome of the table of feelings comes to at each place: where one goes on, what is said first, what is kept.

const MOMENT = momentAt(NOW);
const EVERY_FELT: readonly Felt[] = FEELS.flatMap((what) => [{ what }, ...SITES.map((where) => ({ what, where }))]);
type FeltEvent = Extract<Event, { heard: 'felt' }>;
const feels = (from: State, felt: readonly Felt[], more: Partial<FeltEvent> = {}): Move | undefined =>
  feel(from, { heard: 'felt', felt, ...more }, MOMENT);

/** Where somebody can feel something: a hold is left before, and where something is felt is asked elsewhere. */
const PLACES = (more: Partial<Visit>) =>
  everyPlace({ strained: true, ...more }).filter(([at]) => at !== 'hold' && at !== 'where-felt');

/** What ends the day, and how. */
const ENDS: Partial<Readonly<Record<Outcome, Ending>>> = {
  emergency: 'emergency',
  'clinician-first': 'clinician-first',
  'lie-until-it-passes': 'faint',
  'stop-for-today': 'arms',
};

/** What is said of less, and of a rest. */
const EASES: readonly Outcome[] = ['rest', 'once-more', 'relax-foot', 'soften-knee', 'less'];

/** Where it was told that the leg is down. */
const LOWERED: readonly Place['at'][] = [
  ...(['set-up', 'stop-reason', 'angle', 'landmark', 'odd-angle'] as const),
  ...(['before-or-after', 'go-further', 'another-go'] as const),
];

/** Where a move leads, what is said first, and which legs rest, in one line. */
const told = (move: Move | undefined) =>
  move && { place: move.place, say: move.say, resting: move.visit.resting, plays: move.plays };

/** What is told of a feeling, where it is not what should be. */
const unless = (felt: Felt, is: unknown, should: unknown): readonly string[] =>
  isDeepStrictEqual(is, should)
    ? []
    : [`${JSON.stringify(felt)}: ${JSON.stringify(is)}, not ${JSON.stringify(should)}`];

/** What is said once the last hold is over, and the session closes on it. */
const AFTER_ALL: Partial<Readonly<Record<Outcome, (from: State & { readonly moment: Moment }) => Move>>> = {
  less: (from) => closeOn(from, 'too-strong', [], doneWell(from.visit)),
  'soften-knee': (from) => closeOn(from, 'too-strong', [], doneWell(from.visit)),
  'leg-rests': (from) => closeOn(from, 'too-strong', [{ say: 'let-it-settle' }]),
  'relax-foot': (from) =>
    close(from, [{ say: 'ease', how: 'relax-foot', during: 'rest', lowered: true, stretch: stretchAt(from) }]),
};

/** What an outcome comes to for somebody who is through the questions of safety; the pull that ends a raise is told below. */
function comesTo(from: State, felt: Felt, means: Outcome): ReturnType<typeof told> {
  const { place, visit } = from;
  const during = duringOf(from);
  const leg = legConcerned(from);
  const lowered = LOWERED.includes(place.at);
  const stretch = stretchAt(from);
  const resting: Visit['resting'] = [];
  const stays = (...say: readonly Line[]) => ({ place, say, resting, plays: 'question' as const });
  if (place.at === 'after' && means in AFTER_ALL) return told(AFTER_ALL[means]?.({ ...from, moment: MOMENT }));
  if (means === 'leg-rests') return leg ? told(restLeg(from, leg)) : stays({ say: 'noted' });
  if (means === 'right') return stays({ say: 'right' });
  if (means === 'noted') return stays();
  const along = { resting, plays: 'intro' as const };
  if (means === 'where') {
    return {
      place: { at: 'where-felt', felt: [felt], during, back: place },
      say: [{ say: 'let-it-down', lowered: during === 'rest' || lowered, stretch }],
      ...along,
    };
  }
  if (means === 'wakes') {
    const say: readonly Line[] = [
      { say: 'ease', how: 'rest', during, lowered, stretch },
      { say: 'quiet', during: 'rest', seconds: 20 },
    ];
    return { place: checkBefore(place, 'foot-wakes'), say, ...along };
  }
  const how = EASES.find((each) => each === means) as Extract<Line, { say: 'ease' }>['how']; // the only outcomes left
  const eased: readonly Line[] = [{ say: 'ease', how, during, lowered, stretch }];
  return during === 'test' && leg
    ? { place: { at: 'another-go', leg }, say: eased, ...along }
    : { ...stays(...eased), resting: visit.resting };
}

describe('through the questions of safety, each outcome is done', () => {
  const open = PLACES({ screened: true }).filter(([, { place }]) => !rulesOf(place).insists);

  test.each(open)('at %s', (_, from) => {
    const wrong = EVERY_FELT.flatMap((felt) => {
      const means = outcome([felt], duringOf(from), []);
      // Asked how it felt, a pull is the answer, and no danger.
      if (means === 'third-stop' || (means === 'noted' && from.place.at === 'after')) return [];
      const after: State = { ...from, visit: { ...from.visit, felt: [felt] } };
      const end = ENDS[means];
      const expected = end ? told(refuse(after, end, MOMENT)) : comesTo(from, felt, means);
      const move = feels(from, [felt]);
      return unless(felt, [told(move), move?.visit.felt], [expected, [felt]]);
    });
    expect(wrong).toEqual([]);
  });

  test('and there is none that is not', () => {
    const done = new Set(open.flatMap(([, from]) => EVERY_FELT.map((felt) => outcome([felt], duringOf(from), []))));
    expect(OUTCOMES.filter((each) => !done.has(each))).toEqual([]);
  });
});

describe('while a question of safety is open, that is answered first', () => {
  const open = [
    ...PLACES({ screened: false }),
    ...PLACES({ screened: true }).filter(([, { place }]) => rulesOf(place).insists),
  ];

  test.each(open)('at %s', (_, from) => {
    const wrong = EVERY_FELT.flatMap((felt) => {
      const means = outcome([felt], duringOf(from), []);
      const move = feels(from, [felt]);
      const end = means === 'wakes' ? 'clinician-first' : ENDS[means];
      if (end) return unless(felt, [move?.say[0]?.say, move?.place.at], [end, 'over']);
      const leg = means === 'leg-rests' ? legConcerned(from) : undefined;
      const resting = leg ? [leg] : [];
      const stays = { place: from.place, say: [{ say: 'tell-me-if-worse' }], resting, plays: 'question' };
      const toTest = from.visit.toTest.filter((each) => each !== leg);
      return unless(felt, [told(move), move?.visit.toTest], [stays, toTest]);
    });
    expect(wrong).toEqual([]);
  });

  test('a leg that rests already rests once', () => {
    const from = standingAt(
      { at: 'set-up', why: 'first' },
      { ...TESTING, strained: true, screened: false, resting: ['left'] },
    );
    expect(feels(from, [{ what: 'pull', where: 'buttock' }])?.visit.resting).toEqual(['left']);
  });
});

describe('the pull that the method looks for', () => {
  const PULL: Felt = { what: 'pull', where: 'behind-thigh' };
  const HURT: Felt = { what: 'hurt', where: 'behind-thigh' };
  const at = (place: Place) => standingAt(place, { ...TESTING, strained: true });
  const RAISE = at({ at: 'raise', leg: 'left', practice: false });
  const sixty = { how: 'degrees', angle: exactly(60), method: 'measured' } as const;
  const GENTLE: Line = { say: 'only-a-gentle-pull' };
  const REST: Line = { say: 'let-it-rest' };

  /** Where it ends a raise: what it leaves to ask, and what is said on the way. */
  const ENDS_IT: readonly (readonly [string, State, Partial<FeltEvent>, object, readonly Line[]])[] = [
    [
      'in a raise',
      RAISE,
      {},
      { at: 'angle', finding: { leg: 'left', asked: [], stoppedBy: ['discomfort-behind-leg'] } },
      [REST],
    ],
    [
      'with another stop in the sentence',
      RAISE,
      { stopped: ['knee-bends'] },
      { at: 'angle', finding: { leg: 'left', asked: [], stoppedBy: ['knee-bends', 'discomfort-behind-leg'] } },
      [REST],
    ],
    [
      'with the same in the sentence',
      RAISE,
      { stopped: ['discomfort-behind-leg'] },
      { at: 'angle', finding: { leg: 'left', asked: [], stoppedBy: ['discomfort-behind-leg'] } },
      [REST],
    ],
    ['with a height in the sentence', RAISE, { angle: sixty }, { at: 'set-up', why: 'other-leg' }, [REST]],
    [
      'as the reason',
      at({ at: 'stop-reason', finding: { leg: 'right', asked: ['odd'] } }),
      {},
      { at: 'angle', finding: { leg: 'right', asked: ['odd'], stoppedBy: ['discomfort-behind-leg'] } },
      [],
    ],
    [
      'further on',
      at({
        at: 'go-further',
        finding: { leg: 'left', asked: ['further'], angle: exactly(60), method: 'measured', stoppedBy: ['nothing'] },
      }),
      {},
      { at: 'set-up', why: 'other-leg' },
      [],
    ],
    [
      'with the height that was asked for',
      at({ at: 'angle', finding: { leg: 'left', asked: [], stoppedBy: ['knee-bends'] } }),
      { angle: sixty },
      { at: 'set-up', why: 'other-leg' },
      [],
    ],
  ];

  test.each(ENDS_IT)('ends it %s', (_, from, more, place, say) => {
    const pulls = feels(from, [PULL], more);
    expect(pulls?.place).toEqual(place);
    expect(pulls?.say.slice(0, say.length)).toEqual(say);
    expect(pulls?.say.map((line) => line.say)).not.toContain('only-a-gentle-pull');
    // Where it hurts there, the next one goes only to a gentle pull.
    const hurts = feels(from, [HURT], more);
    expect(hurts?.place).toEqual(place);
    expect(hurts?.say.slice(0, say.length + 1)).toEqual([...say, GENTLE]);
  });

  const elsewhere = PLACES({ screened: true }).filter(
    ([at, from]) => duringOf(from) === 'test' && !['raise', 'stop-reason', 'go-further'].includes(at),
  );
  test.each(elsewhere)('is no result at %s', (_, from) => {
    for (const [felt, say] of [
      [PULL, []],
      [HURT, [{ say: 'gentler-next' }]],
    ] as const) {
      expect(told(feels(from, [felt]))).toEqual({ place: from.place, say, resting: [], plays: 'question' });
    }
  });

  test('in the raise for practice leaves it to the raise, and where it hurts the one that counts waits for a yes', () => {
    const practising = at({ at: 'raise', leg: 'right', practice: true });
    expect(feels(practising, [PULL])).toBeUndefined();
    const hurts = feels({ ...practising, visit: { ...practising.visit, practised: ['left'] } }, [HURT]);
    expect(told(hurts)).toMatchObject({ place: { at: 'another-go', leg: 'right' }, say: [REST, GENTLE] });
    expect(hurts?.visit.practised).toEqual(['left', 'right']);
  });
});

describe('what comes again', () => {
  const from = (felt: readonly Felt[]) =>
    standingAt({ at: 'raise', leg: 'left', practice: false }, { ...TESTING, strained: true, felt });

  test('in the same place is taken more strictly, and all of it is known for the rest of the visit', () => {
    const calf: Felt = { what: 'pull', where: 'calf' };
    expect(feels(from([]), [calf])?.say).toEqual([
      { say: 'ease', how: 'relax-foot', during: 'test', lowered: false, stretch: 'lying' },
    ]);
    const again = feels(from([calf]), [calf]);
    expect([again?.place.at, again?.say[0]?.say]).toEqual(['over', 'clinician-first']);
    expect(again?.visit.felt).toEqual([calf, calf]);
  });
});

test('only what is said of one’s leg without a word for it may be half a sentence', () => {
  for (const [at, from] of everyPlace({ strained: true })) {
    const vague = feels(from, [{ what: 'hurt', where: 'calf' }], { vague: true });
    expect({ at, heard: vague !== undefined }).toEqual({ at, heard: at === 'where-felt' });
  }
});

test('what got worse, or came with the exercises, ends the day everywhere, moved or not', () => {
  for (const strained of [true, false]) {
    for (const [at, from] of everyPlace({ strained })) {
      const worse = feels(from, [{ what: 'pull' }], { worse: true });
      expect({ at, says: worse?.say[0]?.say, to: worse?.place.at }).toEqual({
        at,
        says: 'clinician-first',
        to: 'over',
      });
    }
  }
});

describe('too strong in a hold', () => {
  const strong: Felt = { what: 'burning', where: 'behind-thigh' };

  test('is less in the next session, too', () => {
    const from = standingAt({ at: 'paused' }, { ...STRETCHING, strained: true });
    const move = feels(from, [strong]);
    expect(move?.notes).toEqual([{ note: 'plan', plan: move?.visit.plan }]);
    expect(move?.visit.plan).toMatchObject({ pull: 'gentler', adapted: { why: 'too-strong' } });
  });

  test('in a test changes no plan', () => {
    expect(
      feels(standingAt({ at: 'another-go', leg: 'left' }, { ...TESTING, strained: true }), [strong])?.notes,
    ).toEqual([]);
  });
});

describe('before anything has moved', () => {
  /** What somebody came with: how it ends the day, what is asked about it, or what is said. */
  function brings({ what, where }: Felt, at: Place['at']): string {
    if (what === 'dizzy') return 'faint';
    if (where === 'chest') return 'emergency';
    if (where === 'calf' || where === 'foot' || where === 'down-leg') return 'doctors-word';
    if (what === 'tingling' || what === 'asleep') {
      const saddle = where === 'hip' || where === 'buttock' || (where === undefined && at === 'which-question');
      return saddle ? 'is-it-new' : 'doctors-word';
    }
    if (where === 'low-back') return at === 'set-up' ? 'knees-bent' : 'back-is-why';
    return 'tell-me-if-worse';
  }

  const came = (move: Move | undefined): string => {
    if (!move) return 'nothing';
    if (move.place.at === 'sign-check') return move.place.check;
    return move.say.length === 0 ? move.place.at : String(move.say[0]?.say);
  };

  // At "which one?" about an injury the calf is what it asks for, and a question about a sign has its own way on.
  const asked = everyPlace({ strained: false }).filter(([at]) => !['which-sign', 'sign-check'].includes(at));
  test.each(asked)('at %s', (at, from) => {
    const wrong = EVERY_FELT.flatMap((felt) => {
      const move = feels(from, [felt]);
      const stays = came(move) !== 'tell-me-if-worse' || move?.place === from.place;
      return unless(felt, [came(move), stays], [brings(felt, at), true]);
    });
    expect(wrong).toEqual([]);
  });

  test('of several things, the sign; of the back and something else, the back', () => {
    const from = standingAt({ at: 'welcome', offer: 'test' }, { strained: false });
    const several = (...felt: readonly Felt[]) => came(feels(from, felt));
    expect(several({ what: 'hurt', where: 'low-back' }, { what: 'hurt', where: 'calf' })).toBe('doctors-word');
    expect(several({ what: 'pull', where: 'knee' }, { what: 'hurt', where: 'low-back' })).toBe('back-is-why');
    expect(several({ what: 'pull' }, { what: 'dizzy' })).toBe('faint');
    expect(several({ what: 'hurt', where: 'calf' }, { what: 'hurt', where: 'foot' })).toBe('doctors-word');
  });

  test('knees are bent where the back hurts lying down, and it goes on from there', () => {
    const from = standingAt({ at: 'set-up', why: 'first' }, { strained: false });
    expect(feels(from, [{ what: 'hurt', where: 'low-back' }])?.place).toEqual({ at: 'knees-bent', back: from.place });
  });
});

describe('what the body is at', () => {
  test.each<[Place, Partial<Visit>, string]>([
    [{ at: 'set-up', why: 'first' }, { toTest: ['left'] }, 'test'],
    [{ at: 'set-up', why: 'first' }, { toTest: [] }, 'rest'],
    [{ at: 'where-felt', felt: [], during: 'hold', back: { at: 'paused' } }, {}, 'hold'],
    [{ at: 'where-felt', felt: [], during: 'rest', back: { at: 'verdict' } }, {}, 'rest'],
  ])('at %j', (place, visit, during) => {
    expect(duringOf(standingAt(place, visit))).toBe(during);
  });
});
