import { expect, test } from '@jest/globals';
import { personsWords, saidByName } from '../../simulator/browser/talk/own-words';

const OWN = 'Hold, and breathe. You can say Alexa, pause, any time. Shall we start?';

test.each([
  ['hold and breathe', ''],
  ['You can say Alexa pause any time', ''],
  ['shall we start yes', 'yes'],
  ['breathe alexa stop', 'alexa stop'],
  ['alexa how long shall we start', 'alexa how long'],
  ['seventy degrees', 'seventy degrees'],
])('of "%s" the person said "%s"', (transcript, theirs) => {
  expect(personsWords(transcript, OWN)).toBe(theirs);
});

test('who hears nothing of the Echo takes every word for the person', () => {
  expect(personsWords('Shall we start', '')).toBe('shall we start');
});

test('what is said by name begins with the name', () => {
  expect(saidByName('alexa pause')).toBe('Alexa pause');
  expect(saidByName('brief alexa how long is left')).toBe('Alexa how long is left');
  expect(saidByName('how long is left')).toBeUndefined();
});
