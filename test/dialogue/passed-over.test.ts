import { expect, test } from '@jest/globals';
import type { Feeling } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import { emptyPast } from '../../lambda/domain/past';
import { momentAt } from '../support/moment-at';
import { visitWith } from '../support/visit-with';

const moment = momentAt(Date.parse('2026-03-03T08:00:00Z'));
const FEELINGS: readonly Feeling[] = [
  'good',
  'too-easy',
  'too-strong',
  'no-stretch',
  'shaking',
  'sore',
  'tired',
  'worse',
];

test.each(['asked', 'opened'] as const)(
  'how it feels is answered also by somebody who does nothing yet (%s)',
  (how) => {
    const { state } = visitWith(emptyPast(true), moment, how);
    const passedOver = FEELINGS.filter((feeling) =>
      respond(state, { heard: 'feeling', feeling }, moment).lines.every(({ say }) => say === 'question'),
    );
    expect(passedOver).toEqual([]);
  },
);
