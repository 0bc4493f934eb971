import { describe, expect, test } from '@jest/globals';
import type { Event } from '../../lambda/dialogue/event';
import type { Risk } from '../../lambda/dialogue/move';
import { rulesOf } from '../../lambda/dialogue/places';
import { respond } from '../../lambda/dialogue/respond';
import { SAFETY } from '../../lambda/dialogue/snapshot';
import type { Place, State } from '../../lambda/dialogue/state';
import { FEELS } from '../../lambda/domain/felt';
import { FELT } from '../../lambda/domain/felt-table';
import { LEGS } from '../../lambda/domain/leg';
import { QUESTIONS } from '../../lambda/domain/screening';
import { CHECKS, type Check } from '../../lambda/domain/screening-table';
import { events } from '../support/all-events';
import { TESTING } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { riskOf } from '../support/risk-of';
import { NOW, standingAt } from '../support/standing-at';

// At the places of safety, the only words that lead on to the next question, a raise or a reading are those that they name.

const GOAL = { go: 'test', legs: LEGS } as const;
const EVERY = [...QUESTIONS, 'brief'] as const;
const SET_UP: Place = { at: 'set-up', why: 'first' };
const HEIGHT = { leg: 'left', asked: ['landmark'], angle: { low: 60, high: 60 }, method: 'guess' } as const;
/** Where something may have been felt that is asked about. */
const BACKS: readonly Place[] = [
  { at: 'raise', leg: 'left', practice: true },
  { at: 'raise', leg: 'left', practice: false },
  { at: 'stop-reason', finding: HEIGHT },
  { at: 'go-further', finding: { ...HEIGHT, stoppedBy: ['nothing'] } },
  { at: 'angle', finding: { leg: 'left', asked: [], stoppedBy: ['knee-bends'] } },
];

/** What is asked about, told without a place. */
const ASKED_WHERE = FEELS.filter((what) => FELT['nowhere-said'][what].test === 'where');

/** Every question of safety there is. */
const PLACES: readonly Place[] = [
  ...EVERY.map((question): Place => ({ at: 'screening', question, goal: GOAL })),
  ...EVERY.map((question): Place => ({ at: 'which-sign', question, goal: GOAL })),
  ...CHECKS.map((check): Place => {
    const back: Place = { at: 'screening', question: check === 'is-it-new' ? 'nerves' : 'injury', goal: GOAL };
    // Of pain at night it is asked next whether anybody has looked at it.
    const more: readonly Check[] = check === 'position-eases' ? ['looked-at-since'] : [];
    return { at: 'sign-check', check, more, leaves: [], back, answers: check !== 'foot-wakes' };
  }),
  { at: 'which-question', goal: GOAL },
  ...ASKED_WHERE.flatMap((what) =>
    BACKS.flatMap((back): readonly Place[] => {
      const place = { at: 'where-felt', felt: [{ what }], during: 'test', back } as const;
      return [place, { ...place, wider: true }];
    }),
  ),
  { at: 'knees-bent', back: SET_UP },
];

/** Somebody at one of them; where something is felt, and where the back hurts lying down, they are through. */
const standing = (place: Place): State => {
  const through = place.at === 'where-felt' || place.at === 'knees-bent';
  return standingAt(
    place,
    through ? { ...TESTING, strained: place.at === 'where-felt' } : { screened: false, toTest: [] },
  );
};

/** Everything that can be heard, and a number that is a choice. */
const HEARD: readonly Event[] = [...events, { heard: 'number', value: 1 }];

const led = new Map<string, ReadonlySet<string>>();
/** What each event leads to at places of one kind, as "risk: event". */
function leadsAt(at: Place['at']): ReadonlySet<string> {
  const known = led.get(at);
  if (known) return known;
  const states = PLACES.filter((place) => place.at === at).map(standing);
  const found = states.flatMap((from) =>
    HEARD.flatMap((event) => {
      const risk = riskOf(from, respond(from, event, momentAt(NOW)));
      return risk ? [`${risk}: ${event.heard}`] : [];
    }),
  );
  led.set(at, new Set(found));
  return new Set(found);
}

const KINDS = [...new Set(PLACES.map(({ at }) => at))];

describe.each(KINDS)('%s', (at) => {
  test('names every event that leads from it to something that costs a body, and no other', () => {
    const { mayLead } = rulesOf({ at });
    const named = Object.entries(mayLead).flatMap(([risk, heard]) => heard.map((each) => `${risk as Risk}: ${each}`));
    expect([...leadsAt(at)].sort()).toEqual(named.sort());
  });

  test('is never kept, and lets nothing else begin', () => {
    const { kept, insists } = rulesOf({ at });
    expect([kept, insists]).toEqual([false, true]);
  });
});

test('what was said at each has a name of its own, by which it is left out of what is kept', () => {
  const names = PLACES.flatMap((place) => rulesOf(place).instructions?.(place, standing(place).visit) ?? []);
  expect(names.filter((name) => !name.startsWith(SAFETY))).toEqual([]);
  expect(new Set(names).size).toBe(2 * EVERY.length + CHECKS.length + KINDS.length - 3);
});

test('arriving at one says nothing but its question', () => {
  for (const place of PLACES.filter(({ at }) => at !== 'knees-bent')) {
    const { visit } = standing(place);
    expect({ place, says: rulesOf(place).intro(place, visit, true, momentAt(NOW)) }).toEqual({ place, says: [] });
  }
});
