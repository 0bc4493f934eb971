import { expect, test } from '@jest/globals';
import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { inRows, ofRow } from '../../lambda/domain/hold-rows';
import { LEGS } from '../../lambda/domain/leg';
import { type Hold, program, STRETCHES, USUAL_PLAN } from '../../lambda/domain/plan';

test('the usual holds are a row for each leg in each stretch', () => {
  expect(inRows(program(USUAL_PLAN, LEGS))).toEqual([
    ['lying', 'left', 1, 2, 30, 2],
    ['lying', 'right', 1, 2, 30, 2],
    ['seated', 'left', 1, 2, 30, 2],
    ['seated', 'right', 1, 2, 30, 2],
  ]);
});

test('any holds in any order come back from their rows as they were', () => {
  const few = integer({ min: 1, max: 3 });
  const hold = record<Hold>({
    stretch: constantFrom(...STRETCHES),
    leg: constantFrom(...LEGS),
    rep: few,
    of: few,
    seconds: few,
  });
  assert(property(array(hold), (holds) => expect(inRows(holds).flatMap(ofRow)).toEqual(holds)));
});

test('a hold that is longer than those beside it is a row of its own', () => {
  const [one, two] = program({ seconds: 30, reps: 2, stretches: ['lying'] }, ['left']);
  expect(one && two && inRows([one, { ...two, seconds: 45 }])).toHaveLength(2);
});
