import { describe, expect, test } from '@jest/globals';
import { handle } from '../../lambda/domain/handling';
import { ASKED_FOR, ITEMS, QUESTIONS, questionAfter, questionBefore } from '../../lambda/domain/screening';
import { CHECKS, ITEM_ROWS, ON_CHECK } from '../../lambda/domain/screening-table';

describe('the screening', () => {
  test('asks for every item in one question, but for age and an ambulance, which nobody is asked', () => {
    const asked = QUESTIONS.flatMap((question) => ASKED_FOR[question].flat());
    expect(asked.toSorted()).toEqual(
      ITEMS.filter((item) => item !== 'under-age' && item !== 'calls-for-help').toSorted(),
    );
  });

  test('goes through its questions in order and back again', () => {
    expect(QUESTIONS.map(questionAfter)).toEqual([...QUESTIONS.slice(1), undefined]);
    expect(QUESTIONS.map(questionBefore)).toEqual([undefined, ...QUESTIONS.slice(0, -1)]);
    expect(questionAfter('brief')).toBeUndefined();
  });

  test('numbness in the groin, the bladder, both legs: an emergency when it is new or nobody knows', () => {
    for (const item of ['saddle-numbness', 'bladder-or-bowel', 'both-legs'] as const) {
      expect(handle([item]).checks[0]).toBe('is-it-new');
      expect(handle([item], 'new').refuses).toBe('emergency');
      expect(handle([item], 'old')).toMatchObject({ checks: ['doctors-word'] });
    }
    expect([ON_CHECK['is-it-new'].yes, ON_CHECK['is-it-new']['not-sure']]).toEqual(['emergency', 'emergency']);
  });

  test("a fever and a hot calf are for a doctor today, and nobody's word opens them, however old", () => {
    for (const item of ['fever', 'hot-calf'] as const) {
      expect(handle([item], 'old')).toEqual(handle([item]));
      expect(handle([item])).toMatchObject({ refuses: 'doctor-today', checks: [] });
    }
  });

  test('a fall two weeks ago is no emergency; a fall or an accident just now is', () => {
    expect(handle(['fallen'], 'old').refuses).toBeUndefined();
    expect(handle(['accident']).refuses).toBeUndefined();
    expect(handle(['fallen'], 'new').refuses).toBe('emergency');
    expect(handle(['accident'], 'new').refuses).toBe('emergency');
  });

  test('of what happened only leave given since then counts; of what somebody has, leave by who knows about it', () => {
    for (const item of ['accident', 'muscle-tear', 'operation-or-break', 'new-hip', 'new-knee'] as const)
      expect(handle([item]).checks).toEqual(['word-since']);
    for (const item of ['osteoporosis', 'disc-or-sciatica', 'cancer-history', 'pain-past-knee'] as const)
      expect(handle([item]).checks).toEqual(['doctors-word']);
  });

  test('of several the strictest counts, and everything they leave out is left out', () => {
    expect(handle(['pregnant', 'fever']).refuses).toBe('doctor-today');
    expect(handle(['new-hip', 'osteoporosis'])).toMatchObject({ leaves: ['lying-only', 'not-past-vertical'] });
    expect(handle(['pregnant', 'disc-or-sciatica']).checks).toEqual(['doctors-word']);
  });

  test('pain at night counts only when no position eases it', () => {
    expect(handle(['night-pain']).checks).toEqual(['position-eases', 'looked-at-since']);
    expect(ON_CHECK['position-eases']).toMatchObject({ yes: 'cleared', no: 'next', 'not-sure': 'next' });
  });

  test('being unsure about a check never does better than its worse plain answer', () => {
    for (const check of CHECKS) {
      const { yes, no, 'not-sure': unsure } = ON_CHECK[check];
      expect([yes, no]).toContain(unsure);
      expect(unsure).not.toBe('cleared');
    }
  });

  test('whoever cannot lie down or get up is seated, not sent away', () => {
    expect(ITEM_ROWS['cannot-get-up']).toMatchObject({ checks: [], leaves: ['seated-only'] });
  });
});
