import { describe, expect, test } from '@jest/globals';
import { ASKED_FOR, QUESTIONS, type SafetyQuestion } from '../../lambda/domain/screening';
import { deniedOf, leftOf } from '../../lambda/domain/screening-parts';

const EVERY: readonly SafetyQuestion[] = [...QUESTIONS.filter((question) => question !== 'lies-flat'), 'brief'];

describe('the parts of a question of safety', () => {
  test.each(EVERY)('of %s tell of all that it asks for, in its order', (question) => {
    const items = [...new Set(leftOf(question, []).map(([, item]) => item))];
    const asked = ASKED_FOR[question].map(([first]) => first);
    expect([...items].sort()).toEqual([...asked].sort());
  });

  test.each(EVERY)('of %s are denied by their names, and by nothing that only resembles their items', (question) => {
    const signs = ASKED_FOR[question].flat();
    const parts = leftOf(question, []).map(([part]) => part);
    expect(leftOf(question, deniedOf(question, { signs, parts }))).toEqual([]);
    expect(deniedOf(question, { signs })).toEqual([]);
  });
});

describe('what a denial leaves of a question', () => {
  test('is the other half of what it names in two words', () => {
    expect(deniedOf('nerves', { signs: ['bladder-or-bowel'], parts: ['bladder'] })).toEqual(['bladder']);
    expect(deniedOf('below-knee', { signs: ['disc-or-sciatica'], parts: ['sciatica'] })).toEqual(['sciatica']);
    expect(deniedOf('red-flags', { signs: ['accident'], parts: ['accident'] })).toEqual(['accident']);
  });

  test('is what the same word means elsewhere', () => {
    expect(deniedOf('below-knee', { signs: ['saddle-numbness'], parts: ['numbness'] })).toEqual([]);
    expect(deniedOf('below-knee', { parts: ['numbness'] })).toEqual(['numbness']);
    expect(deniedOf('nerves', { signs: ['pain-past-knee'], parts: ['tingling'] })).toEqual([]);
  });

  test('is what it names of a thing of which another half is asked for', () => {
    expect(deniedOf('brief', { signs: ['both-legs'], parts: ['tingling'] })).toEqual([]);
    expect(deniedOf('brief', { signs: ['pain-past-knee'], parts: ['numbness'] })).toEqual([]);
    expect(deniedOf('brief', { signs: ['operation-or-break'], parts: ['break'] })).toEqual([]);
  });

  test('a fall is denied whenever it was', () => {
    expect(deniedOf('red-flags', { signs: ['fallen'], parts: ['fall'] })).toEqual(['fall']);
  });
});
