import { describe, expect, test } from '@jest/globals';
import { feel } from '../../lambda/dialogue/anywhere/feel';
import { otherLeg } from '../../lambda/dialogue/anywhere/other-leg';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import type { Place, State, Visit } from '../../lambda/dialogue/state';
import { exactly } from '../../lambda/domain/angle';
import type { Felt, Site } from '../../lambda/domain/felt';
import { emptyPast } from '../../lambda/domain/past';
import { program, USUAL_PLAN } from '../../lambda/domain/plan';
import type { Reading } from '../../lambda/domain/reading';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// The leg that is not at hand: something is felt in it, or it was raised in the place of the one that was asked for.

const MOMENT = momentAt(NOW);
const RAISED: Place = { at: 'raise', leg: 'left', practice: false };
const FINDINGS: readonly Place[] = [
  { at: 'stop-reason', finding: { leg: 'left', asked: [] } },
  { at: 'angle', finding: { leg: 'left', asked: [], stoppedBy: ['knee-bends'] } },
  { at: 'landmark', finding: { leg: 'left', asked: ['landmark'], stoppedBy: ['knee-bends'] } },
];

describe('what is felt in the other leg, whatever part of it,', () => {
  const felt = (place: Place, leg: 'left' | 'right', where?: Site, visit: Partial<Visit> = {}) => {
    const told: Felt = { what: 'hurt', ...(where && { where }) };
    return feel(standingAt(place, { strained: true, ...visit }), { heard: 'felt', felt: [told], leg }, MOMENT);
  };

  test.each<Site | undefined>(['behind-thigh', 'behind-knee', 'knee', 'foot', 'hip', 'buttock', undefined])(
    'stops everything while this one is raised: %s',
    (where) => {
      for (const place of [RAISED, ...FINDINGS]) expect(felt(place, 'right', where)?.place).toEqual({ at: 'over' });
    },
  );

  test('is no calf that a loose foot would help, and no back', () => {
    const pulls = (where: Site) =>
      feel(
        standingAt(RAISED, { strained: true }),
        { heard: 'felt', felt: [{ what: 'pull', where }], leg: 'right' },
        MOMENT,
      );
    expect(pulls('calf')?.say[0]).toMatchObject({ say: 'leg-not-today', leg: 'left' });
    expect(pulls('arms')?.say[0]).toMatchObject({ say: 'ease', how: 'once-more' });
  });

  test('is another thing than the same in the leg that is raised', () => {
    expect(felt(RAISED, 'left', 'behind-thigh')?.place.at).not.toBe('over');
    expect(
      felt({ at: 'stop-reason', finding: { leg: 'right', asked: [] } }, 'right', 'behind-thigh')?.place.at,
    ).not.toBe('over');
  });

  test('is no other leg’s where that one has just been held', () => {
    const holds = program(USUAL_PLAN, ['left', 'right']);
    const paused = (next: number): Partial<Visit> => ({
      toTest: [],
      lying: true,
      stretching: { holds, next, held: 0, startedAt: NOW },
    });
    expect(felt({ at: 'paused' }, 'left', 'behind-thigh', paused(2))?.place.at).toBe('paused');
    expect(felt({ at: 'paused' }, 'right', 'behind-thigh', paused(1))?.place.at).toBe('over');
  });
});

describe('"that was my right leg", of a raise of the left,', () => {
  const told = (from: State, leg: 'left' | 'right' | 'other' = 'right') =>
    otherLeg(from, { heard: 'raised-leg', leg }, MOMENT);

  test.each([RAISED, ...FINDINGS])('makes no reading at $at, and offers another go', (place) => {
    for (const leg of ['right', 'other'] as const) {
      const move = told(standingAt(place, { strained: true }), leg);
      expect(move?.place).toEqual({ at: 'another-go', leg: 'left' });
      expect(move?.say).toEqual([{ say: 'wrong-leg', leg: 'left', up: place.at === 'raise' }]);
      expect(move?.notes).toEqual([]);
    }
    expect(told(standingAt(place, { strained: true }), 'left')).toBeUndefined();
  });

  const reading: Reading = {
    leg: 'left',
    angle: exactly(50),
    method: 'guess',
    stoppedBy: ['knee-bends'],
    takenAt: NOW,
    afterStretching: false,
  };
  const kept = (place: Place) =>
    standingAt(place, { tested: ['left'], toTest: ['right'], past: { ...emptyPast(true), readings: [reading] } });

  test('takes the reading back that it was kept as, and asks for the left again', () => {
    const move = told(kept({ at: 'set-up', why: 'other-leg' }));
    expect(move?.place).toEqual({ at: 'set-up', why: 'other-leg' });
    expect(move?.notes).toEqual([{ note: 'forget-readings', readings: [reading] }]);
    expect(move?.visit).toMatchObject({ tested: [], toTest: ['left', 'right'], past: { readings: [] } });
    expect(told(kept({ at: 'set-up', why: 'other-leg' }), 'left')).toBeUndefined();
    expect(move?.say).toEqual([{ say: 'not-counted' }]);
  });

  test('leaves the other reading, and whatever else is to come', () => {
    const another: Reading = { ...reading, leg: 'right', takenAt: NOW + 1 };
    const from = standingAt(
      { at: 'verdict' },
      { tested: ['left', 'right'], toTest: ['right'], past: { ...emptyPast(true), readings: [another, reading] } },
    );
    const move = told(from, 'left');
    expect(move?.visit).toMatchObject({ tested: ['left'], toTest: ['right'], past: { readings: [reading] } });
    const unread = standingAt({ at: 'verdict' }, { tested: ['left'], toTest: [] });
    expect(told(unread)?.notes).toEqual([]);
  });

  test('begins with that leg where none was raised yet', () => {
    const heard: Event = { heard: 'raised-leg', leg: 'right' };
    const { place, visit } = respond(standingAt({ at: 'set-up', why: 'first' }), heard, MOMENT).state;
    expect([place, visit.toTest]).toEqual([{ at: 'set-up', why: 'other-leg' }, ['right', 'left']]);
    expect(respond(standingAt({ at: 'verdict' }), heard, MOMENT).state.place).toEqual({ at: 'verdict' });
  });
});

describe('the strap round the other foot', () => {
  const strapOn = (from: State, leg: 'left' | 'right' | 'other'): State =>
    respond(from, { heard: 'strap-on', leg }, MOMENT).state;

  test('is moved over before anything goes up, and round the right one it is nothing new', () => {
    const from = standingAt({ at: 'set-up', why: 'first' });
    for (const leg of ['right', 'other', 'left'] as const) {
      const { place, visit } = strapOn(from, leg);
      expect([place, visit.toTest]).toEqual([from.place, ['left', 'right']]);
    }
    expect(otherLeg(from, { heard: 'strap-on', leg: 'left' }, MOMENT)?.say).toEqual([]);
    const said = respond(from, { heard: 'strap-on', leg: 'other' }, MOMENT).lines;
    expect(said[0]).toEqual({ say: 'strap-goes', leg: 'left' });
    expect(respond(from, { heard: 'strap-on', leg: 'left' }, MOMENT).lines).not.toContainEqual(said[0]);
  });

  test('takes no reading back between two raises', () => {
    const from = standingAt({ at: 'set-up', why: 'other-leg' }, { tested: ['left'], toTest: ['right'] });
    for (const leg of ['right', 'left'] as const)
      expect(respond(from, { heard: 'strap-on', leg }, MOMENT).state.visit.tested).toEqual(['left']);
    const told = standingAt({ at: 'verdict' }, { tested: ['left'], toTest: [] });
    expect(respond(told, { heard: 'strap-on', leg: 'right' }, MOMENT).state.visit.tested).toEqual(['left']);
  });

  test('is the leg that is up, in a raise', () => {
    expect(strapOn(standingAt(RAISED, { strained: true }), 'right').place).toEqual({ at: 'another-go', leg: 'left' });
  });

  test('chooses a leg where one is asked for', () => {
    const asked = standingAt({ at: 'which-leg' });
    expect(strapOn(asked, 'right')).toEqual(respond(asked, { heard: 'leg', leg: 'right' }, MOMENT).state);
  });

  test.each<Place>([{ at: 'stretch-set-up' }, { at: 'paused' }, { at: 'let-go' }])('at $at begins no hold', (place) => {
    const holds = program(USUAL_PLAN, ['left', 'right']);
    const stretching = { holds, next: 0, held: 12, startedAt: NOW };
    const from = standingAt(place, { toTest: [], lying: true, stretching });
    const move = otherLeg(from, { heard: 'raised-leg', leg: 'right' }, MOMENT);
    expect(move?.place).toEqual(place);
    expect(move?.say).toEqual([{ say: 'strap-goes', leg: 'left' }]);
    expect(otherLeg(from, { heard: 'raised-leg', leg: 'left' }, MOMENT)).toBeUndefined();
  });
});
