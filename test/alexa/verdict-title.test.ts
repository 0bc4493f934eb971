import { expect, test } from '@jest/globals';
import { verdictView } from '../../lambda/alexa/screens/choose/past-view';
import { LEGS } from '../../lambda/domain/leg';
import { emptyPast } from '../../lambda/domain/past';
import type { Reading } from '../../lambda/domain/reading';
import { voice } from '../../lambda/speech/voice';
import { NOW, standingAt } from '../support/standing-at';

// Read beside what is heard, a title must not say of one leg what is true of both.

const measured = (leg: 'left' | 'right', degrees: number): Reading => ({
  leg,
  angle: { low: degrees, high: degrees },
  method: 'guess',
  stoppedBy: [],
  takenAt: NOW,
  afterStretching: false,
});

test.each([
  [50, 50, 'Both legs: clearly tight'],
  [52, 50, 'Both legs: clearly tight'],
  [85, 84, 'Both legs: no need to stretch'],
  [50, 85, 'Left: clearly tight'],
  [85, 50, 'Right: clearly tight'],
])('left %i and right %i are told as "%s"', (left, right, title) => {
  const past = { ...emptyPast(true), readings: [measured('right', right), measured('left', left)] };
  const { visit } = standingAt({ at: 'verdict' }, { tested: LEGS }, past);
  const view = verdictView(visit, 'Shall we?', [], voice('en-US').labels);
  expect(view).toMatchObject({ show: 'verdict', words: { title } });
});
