import { describe, expect, test } from '@jest/globals';
import type { Request, Slot } from 'ask-sdk-model';
import { assert, constantFrom, property, shuffledSubarray, uniqueArray } from 'fast-check';
import { hear } from '../../lambda/alexa/hear';
import { FEELING, LEG, SIGN } from '../../lambda/alexa/values';
import { FEELS } from '../../lambda/domain/felt';
import { feelAlike } from '../../lambda/domain/felt-table';
import { areAlike } from '../../lambda/domain/handling';

// Alexa may send several values for what filled a slot, the best first.

/** A slot as it arrives when Alexa takes what was said for any of these. */
const slot = (name: string, ids: readonly string[]): Slot => {
  const resolutions = {
    resolutionsPerAuthority: [
      {
        authority: 'any',
        status: { code: 'ER_SUCCESS_MATCH' as const },
        values: ids.map((id) => ({ value: { name: id, id } })),
      },
    ],
  };
  const value = { value: 'what was said', resolutions };
  return { name, confirmationStatus: 'NONE', ...value, slotValue: { type: 'Simple', ...value } };
};

const saying = (name: string, ...slots: readonly Slot[]): Request => ({
  requestId: 'any',
  timestamp: '2026-03-03T07:30:00Z',
  locale: 'en-US',
  type: 'IntentRequest',
  dialogState: 'COMPLETED',
  intent: { name, confirmationStatus: 'NONE', slots: Object.fromEntries(slots.map((each) => [each.name, each])) },
});

const sign = (...ids: readonly string[]) => hear(saying('SignIntent', slot('sign', ids)));
const feeling = (...ids: readonly string[]) => hear(saying('FeelingIntent', slot('feeling', ids)));

describe('Of several candidates', () => {
  test("Alexa's best is taken, whatever order our own list has", () => {
    assert(
      property(shuffledSubarray([...LEG], { minLength: 1 }), (ids) => {
        expect(hear(saying('LegIntent', slot('leg', ids)))).toEqual({ heard: 'leg', leg: ids[0] });
      }),
    );
  });

  test('one that is none of ours is passed over', () => {
    expect(hear(saying('LegIntent', slot('leg', ['tail', 'right', 'left'])))).toEqual({ heard: 'leg', leg: 'right' });
  });

  test('of a sign, the best is taken where the same follows from all, and asked where it does not', () => {
    assert(
      property(uniqueArray(constantFrom(...SIGN), { minLength: 1, maxLength: 4 }), (ids) => {
        const same = areAlike(ids);
        expect(sign(...ids)).toEqual(same ? { heard: 'sign', sign: ids[0] } : { heard: 'unclear' });
      }),
    );
  });

  test('of something felt, likewise: what the table makes of it there decides', () => {
    assert(
      property(uniqueArray(constantFrom(...FEELS), { minLength: 1, maxLength: 3 }), (ids) => {
        const event = hear(saying('FeltIntent', slot('feel', ids), slot('site', ['foot'])));
        const same = feelAlike(ids.map((what) => ({ what, where: 'foot' })));
        expect(event.heard).toBe(same ? 'felt' : 'unclear');
      }),
    );
  });

  test('of how a stretch feels, likewise', () => {
    const less: readonly string[] = ['too-strong', 'tired'];
    const more: readonly string[] = ['too-easy', 'no-stretch'];
    assert(
      property(uniqueArray(constantFrom(...FEELING), { minLength: 1, maxLength: 4 }), (ids) => {
        const same = ids.length === 1 || [less, more].some((way) => ids.every((id) => way.includes(id)));
        expect(feeling(...ids)).toEqual(same ? { heard: 'feeling', feeling: ids[0] } : { heard: 'unclear' });
      }),
    );
  });

  test('the order of candidates never decides between opposite consequences', () => {
    assert(
      property(shuffledSubarray([...SIGN, ...FEELING], { minLength: 2, maxLength: 4 }), (ids) => {
        const signs = ids.filter((id) => SIGN.some((each) => each === id));
        const [one, other] = [sign(...signs), sign(...signs.toReversed())];
        const alike = one.heard === 'sign' && other.heard === 'sign' && areAlike([one.sign, other.sign]);
        expect(alike || one.heard === other.heard).toBe(true);
      }),
    );
  });
});

describe('Two signs in one sentence', () => {
  const both = (one: readonly string[], two: readonly string[]) =>
    hear(saying('SignIntent', slot('sign', one), slot('signTwo', two)));

  test('of which one is in doubt are asked about', () => {
    expect(both(['fever'], ['pregnant', 'saddle-numbness'])).toEqual({ heard: 'unclear' });
  });

  test('of which one is an emergency for certain are that one, whatever the other was', () => {
    expect(both(['chest-pain'], ['fever', 'pregnant'])).toEqual({ heard: 'sign', sign: 'chest-pain' });
  });
});
