import { describe, expect, test } from '@jest/globals';
import { FEELS, type Felt, OUTCOMES, type Outcome, SITES } from '../../lambda/domain/felt';
import { FELT, outcome } from '../../lambda/domain/felt-table';

type Case = readonly [said: string, felt: readonly Felt[], during: 'test' | 'hold' | 'rest', means: Outcome];

const CASES: readonly Case[] = [
  ['a pull behind the thigh is the third stop', [{ what: 'pull', where: 'behind-thigh' }], 'test', 'third-stop'],
  ['a pull behind the thigh is right in a hold', [{ what: 'pull', where: 'behind-thigh' }], 'hold', 'right'],
  ['a pull without a place is the third stop', [{ what: 'pull' }], 'test', 'third-stop'],
  ['"it hurts" is asked where', [{ what: 'hurt' }], 'test', 'where'],
  ['"it burns" is asked where, in a hold too', [{ what: 'burning' }], 'hold', 'where'],
  ['tingling needs no place', [{ what: 'tingling' }], 'hold', 'clinician-first'],
  ['a hurting thigh limits a raise', [{ what: 'hurt', where: 'behind-thigh' }], 'test', 'third-stop'],
  ['a hurting thigh is too much in a hold', [{ what: 'hurt', where: 'behind-thigh' }], 'hold', 'less'],
  ['pain behind the knee gets a soft knee', [{ what: 'hurt', where: 'behind-knee' }], 'hold', 'soften-knee'],
  ['a pull in the calf gets a relaxed foot', [{ what: 'pull', where: 'calf' }], 'test', 'relax-foot'],
  [
    'a pull down to the foot is a nerve until shown otherwise',
    [{ what: 'pull', where: 'down-leg' }],
    'test',
    'clinician-first',
  ],
  ['a tight low back ends the day', [{ what: 'pull', where: 'low-back' }], 'test', 'clinician-first'],
  ['a sore buttock rests the leg', [{ what: 'hurt', where: 'buttock' }], 'test', 'leg-rests'],
  ['a pinch in the groin rests the leg', [{ what: 'pinch', where: 'hip' }], 'hold', 'leg-rests'],
  ['a pull in the other leg makes no reading', [{ what: 'pull', where: 'other-leg' }], 'test', 'leg-rests'],
  ['tight in the chest is an emergency', [{ what: 'pull', where: 'chest' }], 'hold', 'emergency'],
  ['dizziness has no place', [{ what: 'dizzy', where: 'behind-thigh' }], 'hold', 'lie-until-it-passes'],
];

describe('what is felt, and where', () => {
  test.each(CASES)('%s', (_, felt, during, means) => {
    expect(outcome(felt, during, [])).toBe(means);
  });

  test('of several the strictest counts', () => {
    const felt: readonly Felt[] = [
      { what: 'pull', where: 'behind-thigh' },
      { what: 'hurt', where: 'low-back' },
    ];
    expect(outcome(felt, 'test', [])).toBe('clinician-first');
  });

  test('a feeling without a place is taken at the place named with it', () => {
    expect(outcome([{ what: 'pull', where: 'behind-thigh' }, { what: 'sharp' }], 'test', [])).toBe('clinician-first');
  });

  test('a pull in the calf that comes again is a nerve until shown otherwise', () => {
    const calf: Felt = { what: 'pull', where: 'calf' };
    expect(outcome([calf], 'test', [calf])).toBe('clinician-first');
    expect(outcome([calf], 'test', [{ what: 'pull', where: 'foot' }])).toBe('relax-foot');
  });

  test('nothing that is not behind the thigh is ever right or a stop, but for behind the knee', () => {
    const good = SITES.flatMap((site) =>
      FEELS.filter((what) =>
        [FELT[site][what].test, FELT[site][what].hold].some((o) => o === 'right' || o === 'third-stop'),
      ).map((what) => `${what} ${site}`),
    );
    expect(good).toEqual(['pull behind-thigh', 'hurt behind-thigh', 'pull behind-knee']);
  });

  test('what comes again is never taken more lightly', () => {
    for (const row of Object.values(FELT)) {
      for (const what of FEELS) {
        const { again, test: first } = row[what];
        if (again) expect(OUTCOMES.indexOf(again)).toBeLessThan(OUTCOMES.indexOf(first));
      }
    }
  });
});
