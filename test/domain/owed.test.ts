import { describe, expect, test } from '@jest/globals';
import { exactly } from '../../lambda/domain/angle';
import { owedOf } from '../../lambda/domain/owed';
import type { HeldHold, Note } from '../../lambda/domain/past';
import { USUAL_PLAN } from '../../lambda/domain/plan';
import type { Reading } from '../../lambda/domain/reading';
import type { Weekday } from '../../lambda/domain/week';

const reading = (leg: 'left' | 'right', takenAt: number, degrees: number): Note => {
  const how = { method: 'guess', stoppedBy: ['knee-bends'], afterStretching: false } as const;
  const taken: Reading = { ...how, leg, takenAt, angle: exactly(degrees) };
  return { note: 'reading', reading: taken };
};
const hold = (id: string, held: number): Note => {
  const done: HeldHold = { stretch: 'lying', leg: 'left', seconds: 30, held, at: 0, id };
  return { note: 'hold', hold: done };
};
const REMINDER = { id: 'r-1', schedule: { hour: 19, minute: 0, days: [1] }, setAt: 0 } as const;
const week = (monday: number, left: readonly Weekday[]): Note => ({ note: 'week', week: { monday, left, right: [] } });

describe('of notes that could not be written', () => {
  test.each<[string, readonly Note[]]>([
    ['readings of two legs', [reading('left', 1, 50), reading('right', 1, 50)]],
    ['readings of one leg at two times', [reading('left', 1, 50), reading('left', 2, 50)]],
    ['two holds', [hold('1-0', 30), hold('1-1', 30)]],
    ['two weeks', [week(20514, [1]), week(20521, [1])]],
    [
      'two devices',
      [
        { note: 'plain-sound', device: 'a' },
        { note: 'plain-sound', device: 'b' },
      ],
    ],
    [
      'a plan, a reminder, a clearing, a place',
      [{ note: 'plan', plan: USUAL_PLAN }, { note: 'no-reminder' }, { note: 'not-cleared' }, { note: 'no-place' }],
    ],
  ])('%s are all owed', (_, notes) => {
    expect(owedOf(notes)).toEqual(notes);
  });

  test.each<[string, Note, Note]>([
    ['reading of a leg at one time', reading('left', 1, 50), reading('left', 1, 60)],
    ['hold', hold('1-0', 10), hold('1-0', 30)],
    ['week', week(20514, [1]), week(20514, [1, 2])],
    ['plan', { note: 'plan', plan: USUAL_PLAN }, { note: 'plan', plan: { ...USUAL_PLAN, reps: 3 } }],
    ['clearing', { note: 'cleared', at: 1 }, { note: 'not-cleared' }],
    ['clearing, the other way round', { note: 'not-cleared' }, { note: 'cleared', at: 1 }],
    ['reminder', { note: 'no-reminder' }, { note: 'no-reminder' }],
    ['reminder, the other way round', { note: 'no-reminder' }, { note: 'reminder', reminder: REMINDER }],
    ['reminder that was cancelled', { note: 'reminder', reminder: REMINDER }, { note: 'no-reminder' }],
    ['place', { note: 'place', state: {}, at: 1 }, { note: 'no-place' }],
    ['place, the other way round', { note: 'no-place' }, { note: 'place', state: {}, at: 1 }],
    ['device', { note: 'plain-sound', device: 'a' }, { note: 'plain-sound', device: 'a' }],
  ])('only the last of a %s is owed', (_, earlier, later) => {
    expect(owedOf([earlier, later])).toEqual([later]);
  });

  test('a deletion is not owed: whoever asked for it was told that it did not work', () => {
    const deletions: readonly Note[] = [
      { note: 'forget-readings', readings: [] },
      { note: 'forget-holds', holds: [] },
      { note: 'forget-everything' },
    ];
    expect(owedOf([...deletions, { note: 'not-cleared' }])).toEqual([{ note: 'not-cleared' }]);
  });
});
