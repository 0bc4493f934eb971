import { expect, test } from '@jest/globals';
import { calledIn } from '../../simulator/browser/screen/called';
import { exhibit } from '../support/screen-gallery';

test.each([
  ['welcome', ['yes'], 'Yes'],
  ['stop-reason', ['stopped', 'knee-bends'], 'Knee bends'],
  ['angle', ['degrees', '50'], '50 degrees'],
  ['landmark', ['landmark', 'knee'], 'Knee'],
])('on the screen "%s" what sends %j is called %s', (name, sent, called) => {
  expect(calledIn(exhibit(name).screen.document, sent)).toBe(called);
});

test('what has no name is called by what it sends', () => {
  expect(calledIn(exhibit('welcome').screen.document, ['degrees', '60'])).toBe('degrees 60');
});
