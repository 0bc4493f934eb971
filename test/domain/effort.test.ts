import { describe, expect, test } from '@jest/globals';
import { adapted } from '../../lambda/domain/effort';
import { type Effort, type Plan, USUAL_PLAN } from '../../lambda/domain/plan';

const AT = Date.parse('2026-03-03T08:00:00Z');
/** Seconds, holds and pull after one session after another that felt so. */
const felt = (start: Partial<Plan>, ...efforts: readonly Effort[]): readonly unknown[] => {
  const plan = efforts.reduce<Plan>((now, why) => adapted(now, now, why, AT), { ...USUAL_PLAN, ...start });
  return [plan.seconds, plan.reps, plan.pull];
};

describe('how a session felt changes the next one, step by step', () => {
  test.each<[string, readonly unknown[], readonly unknown[]]>([
    ['too strong: shorter, and a lighter pull', felt({}, 'too-strong'), [20, 2, 'gentler']],
    ['twice too strong: shorter again', felt({}, 'too-strong', 'too-strong'), [15, 2, 'gentler']],
    ['never shorter than that', felt({ seconds: 15 }, 'too-strong'), [15, 2, 'gentler']],
    ['of three holds, the third goes first', felt({ seconds: 60, reps: 3 }, 'too-strong'), [60, 2, 'gentler']],
    ['too easy: longer', felt({}, 'too-easy'), [45, 2, undefined]],
    ['twice too easy: a minute', felt({}, 'too-easy', 'too-easy'), [60, 2, undefined]],
    ['a minute too easy: a third hold', felt({ seconds: 60 }, 'too-easy'), [60, 3, undefined]],
    ['three minutes too easy: further', felt({ seconds: 60, reps: 3 }, 'too-easy'), [60, 3, 'further']],
    ['nothing felt: further', felt({}, 'no-stretch'), [30, 2, 'further']],
    ['nothing felt again: longer', felt({}, 'no-stretch', 'no-stretch'), [45, 2, undefined]],
    ['too strong and then too easy is as before', felt({}, 'too-strong', 'too-easy'), [30, 2, undefined]],
  ])('%s', (_, found, wanted) => {
    expect(found).toEqual(wanted);
  });

  test('keeps what they asked for themselves', () => {
    const plan = adapted({ ...USUAL_PLAN, only: 'left', count: 'only-end' }, USUAL_PLAN, 'too-easy', AT);
    expect(plan).toMatchObject({ only: 'left', count: 'only-end', adapted: { why: 'too-easy', at: AT } });
  });
});
