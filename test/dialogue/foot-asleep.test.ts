import { describe, expect, test } from '@jest/globals';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import type { Place, State } from '../../lambda/dialogue/state';
import type { Turn } from '../../lambda/dialogue/turn';
import { FEELS, SITES } from '../../lambda/domain/felt';
import { FELT } from '../../lambda/domain/felt-table';
import { everyPlace, STRETCHING, TESTING } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// A foot that only fell asleep wakes once it is down; one that does not is numb.

const hears = (from: State, event: Event): Turn => respond(from, event, momentAt(NOW + 400_000));
const ASLEEP: Event = { heard: 'felt', felt: [{ what: 'asleep', where: 'foot' }] };
const RAISING = standingAt({ at: 'raise', leg: 'left', practice: false }, { ...TESTING, strained: true });
const HOLDING = standingAt(
  { at: 'hold', playing: { since: NOW + 380_000, lead: 0, ready: 15, between: 15 } },
  { ...STRETCHING, strained: true },
);
const saysOf = ({ lines }: Turn): readonly string[] => lines.map(({ say }) => say);

describe.each<[string, State, Place['at']]>([
  ['in a raise', RAISING, 'set-up'],
  ['in a hold', HOLDING, 'paused'],
])('%s', (_, from, onward) => {
  const asked = hears(from, ASLEEP);

  test('the leg comes down first, and it is asked whether the foot feels normal again', () => {
    expect(asked.state.place).toMatchObject({ at: 'sign-check', check: 'foot-wakes' });
    expect(saysOf(asked).filter((say) => say !== 'hold-ended')).toEqual(['ease', 'quiet', 'question']);
  });

  test('it does: that leg rests today, and the other may go on', () => {
    for (const event of [{ heard: 'yes' }, { heard: 'feeling', feeling: 'good' }] as const) {
      const { state } = hears(asked.state, event);
      expect([state.place.at, state.visit.resting]).toEqual([onward, ['left']]);
    }
  });

  test('it does not, or nobody knows, or something else is told: a clinician first', () => {
    const also: Event = { heard: 'sign', sign: 'new-knee', when: 'old' };
    const still: Event = { heard: 'felt', felt: [{ what: 'tingling' }] };
    for (const event of [{ heard: 'no' }, { heard: 'hardly' }, { heard: 'not-sure' }, also, still] as const)
      expect(saysOf(hears(asked.state, event))[0]).toBe('clinician-first');
  });

  test('not yet: more quiet, and the same question', () => {
    const waiting = hears(asked.state, { heard: 'not-yet' });
    expect(waiting.state.place).toEqual(asked.state.place);
    expect(saysOf(waiting)).toEqual(['quiet', 'question']);
  });

  test('a doctor’s word wakes no foot', () => {
    expect(hears(asked.state, { heard: 'cleared-by-doctor' }).state.place).toEqual(asked.state.place);
  });

  test('whoever leaves it open begins with the questions of safety next time', () => {
    expect(asked.notes).toEqual(expect.arrayContaining([{ note: 'not-cleared' }, { note: 'no-place' }]));
    expect(hears(asked.state, { heard: 'left' }).notes).toEqual([{ note: 'not-cleared' }, { note: 'no-place' }]);
  });

  test('it sleeps again, in the other leg: a clinician first', () => {
    const { state } = hears(asked.state, { heard: 'yes' });
    expect(saysOf(hears(state, ASLEEP))[0]).toBe('clinician-first');
  });
});

test('nothing but a foot goes to sleep: elsewhere that is numbness', () => {
  for (const site of SITES) if (site !== 'foot') expect(FELT[site].asleep).toEqual(FELT[site].tingling);
  expect(FELT['nowhere-said'].asleep).toEqual(FELT['nowhere-said'].tingling);
  expect(FEELS.filter((what) => FELT.foot[what].test === 'wakes')).toEqual(['asleep']);
});

test('where a question of safety is open once the body has moved, there is no second one: a clinician first', () => {
  for (const [at, from] of everyPlace({ strained: true, screened: false })) {
    expect({ at, says: saysOf(hears(from, ASLEEP)).includes('clinician-first') }).toEqual({ at, says: true });
  }
});
