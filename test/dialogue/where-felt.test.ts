import { describe, expect, test } from '@jest/globals';
import { danger } from '../../lambda/dialogue/anywhere/danger';
import type { Event } from '../../lambda/dialogue/event';
import type { Move } from '../../lambda/dialogue/move';
import { rulesOf } from '../../lambda/dialogue/places';
import { restLeg } from '../../lambda/dialogue/places/rest-leg';
import { feltWhere } from '../../lambda/dialogue/places/where-felt';
import { respond } from '../../lambda/dialogue/respond';
import type { Place, State, Visit, WhereFelt } from '../../lambda/dialogue/state';
import { exactly, LANDMARKS, type Landmark } from '../../lambda/domain/angle';
import { type During, FEELS, type Felt, type Outcome, SITES, type Site } from '../../lambda/domain/felt';
import { outcome } from '../../lambda/domain/felt-table';
import { TESTING } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// "Behind the thigh, or somewhere else?": every answer, what it places, and what follows from the feeling there.

const MOMENT = momentAt(NOW);
const HURT: readonly Felt[] = [{ what: 'hurt' }];
const RAISE: Place = { at: 'raise', leg: 'left', practice: false };

const asking = (more: Partial<WhereFelt> = {}, visit: Partial<Visit> = {}): State & { readonly place: WhereFelt } => {
  const place: WhereFelt = { at: 'where-felt', felt: HURT, during: 'test', back: RAISE, ...more };
  return { ...standingAt(place, { ...TESTING, strained: true, ...visit }), place };
};
const answer = ({ place, visit }: State & { readonly place: WhereFelt }, event: Event): Move | undefined =>
  rulesOf(place).answer({ place, visit, moment: MOMENT }, event);

describe('the place that an answer names', () => {
  /** Where each place of the pebble is on the body; the compiler asks for every one. */
  const AT: Readonly<Record<Landmark, Site>> = {
    hip: 'hip',
    'upper-thigh': 'behind-thigh',
    'mid-thigh': 'behind-thigh',
    'lower-thigh': 'behind-thigh',
    knee: 'knee',
    'upper-shin': 'calf',
    'mid-shin': 'calf',
    'lower-shin': 'calf',
  };

  test.each(LANDMARKS)('%s', (landmark) => {
    for (const wider of [false, true])
      expect(feltWhere(HURT, { heard: 'findings', landmark }, wider)).toEqual([{ what: 'hurt', where: AT[landmark] }]);
  });

  const sixty = { how: 'degrees', angle: exactly(60), method: 'guess' } as const;
  test.each<[Event, Site | undefined, Site | undefined]>([
    [{ heard: 'findings', landmark: 'knee', angle: sixty }, undefined, undefined],
    [{ heard: 'findings', stopped: ['discomfort-behind-leg'] }, 'behind-thigh', 'behind-thigh'],
    [{ heard: 'findings', stopped: ['knee-bends'] }, undefined, undefined],
    [{ heard: 'findings', angle: sixty }, undefined, undefined],
    [{ heard: 'leg', leg: 'other' }, 'other-leg', 'other-leg'],
    [{ heard: 'leg', leg: 'left' }, undefined, undefined],
    [{ heard: 'leg', leg: 'both' }, undefined, undefined],
    [{ heard: 'option', index: 1 }, 'behind-thigh', 'low-back'],
    [{ heard: 'option', index: 2 }, undefined, 'buttock'],
    [{ heard: 'option', index: 3 }, undefined, 'hip'],
    [{ heard: 'option', index: 4 }, undefined, 'knee'],
    [{ heard: 'option', index: 5 }, undefined, 'calf'],
    [{ heard: 'option', index: 6 }, undefined, undefined],
    [{ heard: 'option', index: -1 }, undefined, 'calf'],
    [{ heard: 'option', index: -2 }, 'behind-thigh', 'knee'],
    [{ heard: 'number', value: 1 }, undefined, undefined],
    [{ heard: 'yes' }, undefined, undefined],
    [{ heard: 'elsewhere' }, undefined, undefined],
  ])('%j: %s, and of the places that are named then, %s', (event, first, wider) => {
    const placed = (where: Site | undefined) => where && [{ what: 'hurt', where }];
    expect(feltWhere(HURT, event, false)).toEqual(placed(first));
    expect(feltWhere(HURT, event, true)).toEqual(placed(wider));
  });

  test('is that of everything that was felt', () => {
    const felt: readonly Felt[] = [{ what: 'hurt' }, { what: 'burning' }];
    expect(feltWhere(felt, { heard: 'option', index: 1 }, false)).toEqual([
      { what: 'hurt', where: 'behind-thigh' },
      { what: 'burning', where: 'behind-thigh' },
    ]);
  });
});

describe('an answer that names none', () => {
  const thigh: readonly Felt[] = [{ what: 'hurt', where: 'behind-thigh' }];
  /** What it leads to at first, and where the places were named already. */
  test.each<[Event, 'wider' | 'rests' | 'again' | undefined, 'rests' | 'again' | undefined]>([
    [{ heard: 'elsewhere' }, 'wider', 'rests'],
    [{ heard: 'no' }, 'wider', undefined],
    [{ heard: 'hardly' }, 'wider', undefined],
    [{ heard: 'not-yet' }, 'wider', undefined],
    [{ heard: 'option', index: 2 }, 'wider', undefined],
    [{ heard: 'deny', all: false, felt: thigh }, 'wider', undefined],
    [{ heard: 'deny', all: false, felt: [{ what: 'hurt' }, ...thigh] }, 'wider', undefined],
    [{ heard: 'deny', all: false, felt: [{ what: 'hurt', where: 'knee' }] }, undefined, undefined],
    [{ heard: 'deny', all: true }, undefined, undefined],
    [{ heard: 'not-sure' }, 'rests', 'rests'],
    [{ heard: 'yes' }, 'again', 'again'],
    [{ heard: 'agree' }, undefined, undefined],
    [{ heard: 'ready' }, undefined, undefined],
    [{ heard: 'missed' }, undefined, undefined],
  ])('%j', (event, first, wider) => {
    const rests = restLeg({ ...asking(), place: RAISE }, 'left');
    for (const [from, comes] of [
      [asking(), first],
      [asking({ wider: true }), wider],
    ] as const) {
      const move = answer(from, event);
      if (comes === undefined) expect(move).toBeUndefined();
      if (comes === 'again') expect(move).toMatchObject({ place: from.place, say: [], plays: 'question' });
      if (comes === 'wider')
        expect(move).toMatchObject({ place: { ...from.place, wider: true }, say: [], plays: 'intro' });
      if (comes === 'rests') expect(move).toEqual(rests);
    }
  });

  test('three times, rests the leg; with none to rest, it goes on where it was', () => {
    const from = asking();
    const lost = rulesOf(from.place).lost?.({ ...from, moment: MOMENT });
    expect(lost).toEqual(restLeg({ ...from, place: RAISE }, 'left'));
    const verdict: Place = { at: 'verdict' };
    const nobody = asking({ back: verdict, during: 'rest' }, { toTest: [] });
    expect(answer(nobody, { heard: 'not-sure' })).toMatchObject({ place: verdict, say: [], plays: 'question' });
  });
});

/** What ends the day, and what is said of it. */
const ENDS: Partial<Readonly<Record<Outcome, string>>> = {
  emergency: 'emergency',
  'clinician-first': 'clinician-first',
  'lie-until-it-passes': 'faint',
  'stop-for-today': 'arms',
};
/** Where a place is asked for, what it came from, and what the body was at. */
const BACKS: readonly (readonly [During, Place, Partial<Visit>])[] = [
  ['test', RAISE, {}],
  ['hold', { at: 'paused' }, { toTest: [] }],
  ['rest', { at: 'verdict' }, { toTest: [] }],
];

describe.each(BACKS)('a feeling in a %s that is placed is what the table says of it there', (during, back, visit) => {
  test.each(FEELS)('%s', (what) => {
    const wrong = SITES.flatMap((where) => {
      const placed: Felt = { what, where };
      // "It's in my calf" is no feeling by itself: it is what was told before, there.
      const move = danger(
        asking({ felt: [{ what }], during, back }, visit),
        { heard: 'felt', felt: [{ what: 'pull', where }] },
        MOMENT,
      );
      const means = outcome([{ what: 'pull', where }, placed], during, []);
      const end = ENDS[means];
      const rests = move?.place.at === 'over' && move.say[0]?.say === 'leg-not-today';
      const right = end ? move?.say[0]?.say === end : rests || move?.place.at !== 'over';
      const kept = move?.visit.felt.some((each) => each.what === what && each.where === where);
      return right && kept ? [] : [`${where}: ${move?.say[0]?.say}, not ${end ?? means}`];
    });
    expect(wrong).toEqual([]);
  });
});

test.each<[Event, Place['at'], string]>([
  [{ heard: 'option', index: 1 }, 'angle', 'let-it-rest'],
  [{ heard: 'findings', stopped: ['discomfort-behind-leg'] }, 'angle', 'let-it-rest'],
  [{ heard: 'felt', felt: [{ what: 'hurt', where: 'behind-thigh' }] }, 'angle', 'let-it-rest'],
  [{ heard: 'findings', landmark: 'hip' }, 'set-up', 'leg-not-today'],
  [{ heard: 'findings', landmark: 'mid-shin' }, 'over', 'clinician-first'],
  [{ heard: 'leg', leg: 'other' }, 'over', 'clinician-first'],
  [{ heard: 'felt', felt: [{ what: 'tingling' }] }, 'over', 'clinician-first'],
  [{ heard: 'sign', sign: 'fever' }, 'over', 'doctor-today'],
  [{ heard: 'no' }, 'where-felt', 'question'],
])('in a whole turn, %j leads to %s, and begins with %s', (event, where, first) => {
  const { state, lines } = respond(asking(), event, MOMENT);
  expect([state.place.at, lines[0]?.say]).toEqual([where, first]);
});

test('of the places that are named, the first is the low back, which ends the day', () => {
  for (const index of [1, -5]) {
    const { lines } = respond(asking({ wider: true }), { heard: 'option', index }, MOMENT);
    expect(lines[0]).toMatchObject({ say: 'clinician-first' });
  }
});
