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

  test.each(EVERY)('of %s are all denied with its items, whose parts nobody named', (question) => {
    const signs = ASKED_FOR[question].flatMap(([first]) => first ?? []);
    expect(leftOf(question, deniedOf(question, { signs }))).toEqual([]);
  });
});

describe('what a denial leaves of a question', () => {
  test('is the other half of what it names in two words', () => {
    expect(deniedOf('nerves', { signs: ['bladder-or-bowel'], parts: ['bladder'] })).toEqual(['bladder']);
    expect(deniedOf('below-knee', { signs: ['disc-or-sciatica'], parts: ['sciatica'] })).toEqual(['sciatica']);
    expect(deniedOf('injury', { signs: ['operation-or-break'] })).toEqual(['operation', 'break']);
  });

  test('is what the same word means elsewhere', () => {
    expect(deniedOf('below-knee', { signs: ['saddle-numbness'], parts: ['numbness'] })).toEqual([]);
    expect(deniedOf('below-knee', { parts: ['numbness'] })).toEqual(['numbness']);
    expect(deniedOf('nerves', { signs: ['pain-past-knee'], parts: ['tingling'] })).toEqual([]);
  });

  test('a fall is denied as an accident is', () => {
    expect(deniedOf('red-flags', { signs: ['fallen'] })).toEqual(['fall']);
  });
});
