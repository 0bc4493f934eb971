import { expect, test } from '@jest/globals';
import { newQuestion, UNREAD } from '../../simulator/browser/talk/new-question';
import { suggestedEarly, suggestionsAt } from '../../simulator/browser/talk/suggestions';

function questionAt() {
  const clock = { now: 5000 };
  return { clock, question: newQuestion(() => clock.now) };
}

test('a question can be answered for as long as it stands there', () => {
  expect(questionAt().question.isUnread()).toBe(false);
});

test('a question that appears has been read by nobody for a second', () => {
  const { clock, question } = questionAt();
  question.appears();
  clock.now += UNREAD - 1;
  expect(question.isUnread()).toBe(true);
  clock.now += 1;
  expect(question.isUnread()).toBe(false);
});

test('a question that begins to be heard appears once more, and once only', () => {
  const { clock, question } = questionAt();
  question.sounds(false);
  question.sounds(true);
  expect(question.isUnread()).toBe(true);
  clock.now += UNREAD;
  question.sounds(true);
  expect(question.isUnread()).toBe(false);
});

test.each(['screening', 'which-sign', 'sign-check'])(
  'before the question of %s is heard no answer to it is suggested',
  (at) => {
    const answers = suggestionsAt(at, 'by name', true);
    expect(suggestedEarly(at)?.filter((words) => answers.includes(words))).toEqual([]);
  },
);

test('before a leg has been raised it is not suggested to say that it is down', () => {
  expect(suggestedEarly('raise')?.join()).not.toMatch(/down|not yet/);
});

test('what gets somebody on without a question stays suggested all the while', () => {
  expect(suggestedEarly('set-up')).toBeUndefined();
});
