import { expect, test } from '@jest/globals';
import { LEGS, other } from '../../lambda/domain/leg';
import { emptyPast, RECENT_HOLD_DAYS, RECENT_READINGS } from '../../lambda/domain/past';
import { HOLD_SECONDS, program, REPS, USUAL_PLAN } from '../../lambda/domain/plan';

test('the usual plan is two holds of thirty seconds of each stretch', () => {
  expect(USUAL_PLAN).toEqual({ seconds: 30, reps: 2, stretches: ['lying', 'seated'] });
});

test('ten seconds to two minutes can be asked for, and one hold to five', () => {
  expect([HOLD_SECONDS, REPS]).toEqual([
    { least: 10, most: 120 },
    { least: 1, most: 5 },
  ]);
});

test('a programme does the lying stretch of all its legs, then the seated one', () => {
  const holds = program(USUAL_PLAN, ['right', 'left']);
  expect(holds.map(({ stretch, leg, rep, of }) => `${stretch} ${leg} ${rep}/${of}`)).toEqual([
    'lying right 1/2',
    'lying right 2/2',
    'lying left 1/2',
    'lying left 2/2',
    'seated right 1/2',
    'seated right 2/2',
    'seated left 1/2',
    'seated left 2/2',
  ]);
  expect(new Set(holds.map(({ seconds }) => seconds))).toEqual(new Set([30]));
});

test('a programme is as long as the plan has it, and empty without a leg', () => {
  const plan = { seconds: 45, reps: 3, stretches: ['seated'] } as const;
  expect(program(plan, ['left'])).toHaveLength(3);
  expect(program(plan, ['left']).at(-1)).toEqual({ stretch: 'seated', leg: 'left', rep: 3, of: 3, seconds: 45 });
  expect(program(plan, [])).toEqual([]);
});

test('there are two legs, and each has another', () => {
  expect(LEGS).toEqual(['left', 'right']);
  expect(LEGS.map(other)).toEqual(['right', 'left']);
});

test('a past that is empty says whether that is the truth', () => {
  expect(emptyPast(true)).toEqual({ known: true, readings: [], holds: [], weeks: [], plainSoundDevices: [] });
  expect(emptyPast(false).known).toBe(false);
});

test('a year of monthly tests of both legs is looked back at, and a week of holds in any time zone', () => {
  expect([RECENT_READINGS, RECENT_HOLD_DAYS]).toEqual([24, 8]);
});
