import { describe, expect, test } from '@jest/globals';
import { type Ending, refuse } from '../../lambda/dialogue/steps/refuse';
import { emptyPast } from '../../lambda/domain/past';
import { type Posture, program, USUAL_PLAN } from '../../lambda/domain/plan';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// Nothing more is done today: what is said, whoever lies or sits, and what is kept of it.

const CLEARED = NOW - 1000;
const [SEATED] = program({ ...USUAL_PLAN, stretches: ['seated'] }, ['left']);

/** Somebody in a posture, whose body has moved or not. */
function standing(posture: Posture, strained: boolean) {
  const stretching = SEATED && { holds: [SEATED], next: 0, held: 0, startedAt: NOW };
  const visit = { strained, lying: posture === 'lying', ...(posture === 'seated' && stretching && { stretching }) };
  return standingAt({ at: 'paused' }, visit, { ...emptyPast(true), clearedAt: CLEARED });
}

/** Whether each ending begins the next visit with the questions, and whether how the body lies comes before all else. */
const ENDINGS: Readonly<Record<Ending, { readonly again: boolean; readonly during: boolean }>> = {
  emergency: { again: true, during: false },
  'clinician-first': { again: true, during: true },
  'doctor-today': { again: true, during: true },
  'doctor-this-week': { again: true, during: true },
  'under-age': { again: true, during: true },
  faint: { again: false, during: false },
  arms: { again: false, during: false },
  'back-hurts-lying': { again: false, during: false },
};

const rows = Object.entries(ENDINGS).flatMap(([why, row]) =>
  (['lying', 'seated', 'free'] as const).flatMap((posture) =>
    // Whoever sits on the chair for a stretch has moved.
    [true, ...(posture === 'seated' ? [] : [false])].map((strained) => ({
      why: why as Ending,
      ...row,
      posture,
      strained,
    })),
  ),
);

describe('an ending', () => {
  test.each(rows)('$why, $posture, once the body has moved: $strained', ({ why, again, during, posture, strained }) => {
    const move = refuse(standing(posture, strained), why, momentAt(NOW));
    expect(move.place).toEqual({ at: 'over' });
    // Nobody has a leg up that has to come down before anything has moved.
    const told = strained ? posture : 'free';
    expect(move.say).toEqual([
      during ? { say: why, posture: told, during: strained } : { say: why, posture: told },
      ...(posture === 'lying' && why !== 'emergency' ? [{ say: 'get-up' }] : []),
    ]);
    const plan = { ...USUAL_PLAN, restFrom: NOW };
    expect(move.notes).toEqual([
      ...(again ? [{ note: 'not-cleared' }] : []),
      { note: 'no-place' },
      ...(strained ? [{ note: 'plan', plan }] : []),
    ]);
    expect(move.visit.screened).toBe(false);
    expect(move.visit.plan).toEqual(strained ? plan : USUAL_PLAN);
    expect(move.visit.past).toEqual({
      ...emptyPast(true),
      ...(!again && { clearedAt: CLEARED }),
      ...(strained && { plan }),
    });
  });

  test('of somebody who was never clear makes nobody so', () => {
    const { visit } = refuse(standingAt({ at: 'set-up', why: 'first' }), 'faint', momentAt(NOW));
    expect(visit.past).not.toHaveProperty('clearedAt');
  });
});
