import { expect, test } from '@jest/globals';
import type { Bystander } from '../../lambda/dialogue/bystander';
import { respond } from '../../lambda/dialogue/respond';
import { exactly } from '../../lambda/domain/angle';
import { emptyPast, type Past } from '../../lambda/domain/past';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// "Which leg is the worse one?" is answered with what was measured, to whom it belongs.

const measured = (left: number, right: number): Past => ({
  ...emptyPast(true),
  readings: (
    [
      ['right', right],
      ['left', left],
    ] as const
  ).map(([leg, degrees]) => ({
    leg,
    angle: exactly(degrees),
    method: 'guess',
    stoppedBy: ['knee-bends'],
    takenAt: NOW - 60_000,
    afterStretching: false,
  })),
});

const asked = (past: Past, bystander?: Bystander) =>
  respond(
    standingAt({ at: 'verdict' }, { toTest: [], tested: ['left', 'right'], past }),
    { heard: 'ask', topic: 'left-right-difference' },
    { ...momentAt(NOW), ...(bystander && { bystander }) },
  ).lines.slice(0, -1);

test('what was measured comes first, and what is ordinary where there is a difference', () => {
  expect(asked(measured(50, 60))).toMatchObject([
    { say: 'legs-compared', lower: { leg: 'left' }, higher: { leg: 'right' }, are: 'apart' },
    { say: 'answer', topic: 'left-right-difference' },
  ]);
  expect(asked(measured(50, 50))).toMatchObject([{ say: 'legs-compared', are: 'alike' }]);
});

test('without a test of both legs, and for a voice that nobody recognised, it is told in general', () => {
  const general = [{ say: 'answer', topic: 'left-right-difference' }];
  expect(asked(emptyPast(true))).toEqual(general);
  expect(asked(measured(50, 60), { is: 'unrecognised' })).toEqual(general);
  const theirs: Bystander = { is: 'recognised', voice: 'ben', past: measured(70, 40) };
  expect(asked(measured(50, 60), theirs)[0]).toMatchObject({ say: 'legs-compared', lower: { leg: 'right' } });
});
