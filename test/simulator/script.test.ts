import { expect, test } from '@jest/globals';
import { actOf } from '../../simulator/person/script';

test.each([
  ['yes please', { does: 'say', words: 'yes please' }],
  ['  Alexa, pause ', { does: 'say', words: 'Alexa, pause' }],
  ['[Maria] about sixty', { does: 'say', words: 'about sixty', voice: 'Maria' }],
  ['(after 12 seconds) Alexa, pause', { does: 'say', words: 'Alexa, pause', after: 12 }],
  ['[Tom] (after 1 minute 30 seconds) Alexa, stop', { does: 'say', words: 'Alexa, stop', voice: 'Tom', after: 90 }],
  ['(20 seconds)', { does: 'wait', seconds: 20 }],
  ['(2 minutes)', { does: 'wait', seconds: 120 }],
  ['(2.5 s)', { does: 'wait', seconds: 2.5 }],
  ['', { does: 'keep silent' }],
  ['(silence)', { does: 'keep silent' }],
  ['(no answer)', { does: 'keep silent' }],
  ['(a while) yes', { does: 'say', words: '(a while) yes' }],
])('the line "%s" of a script is read', (line, act) => {
  expect(actOf(line)).toEqual(act);
});
