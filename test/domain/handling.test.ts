import { describe, expect, test } from '@jest/globals';
import { feelAlike } from '../../lambda/domain/felt-table';
import { areAlike, handle, isUrgent, stillToAsk, type When } from '../../lambda/domain/handling';
import { ASKED_FOR, ITEMS, type Item, questionBefore } from '../../lambda/domain/screening';
import type { Check } from '../../lambda/domain/screening-table';

const NERVES = ['saddle-numbness', 'bladder-or-bowel', 'both-legs', 'fallen'] as const;
/** Of what happened leave is asked that was given since; of what somebody has, leave by who knows about it. */
const wordOn = (item: Item): Check => (['fallen', 'muscle-tear'].includes(item) ? 'word-since' : 'doctors-word');
const MOVED = { moved: true, down: true };

describe('once a raise or a hold has begun', () => {
  test.each(NERVES)('%s is an emergency, and is asked about before', (item) => {
    expect(handle([item]).checks).toEqual(['is-it-new', wordOn(item)]);
    expect(handle([item], undefined, MOVED)).toEqual({ refuses: 'emergency', checks: [], leaves: [] });
  });

  test.each(['pain-past-knee', 'muscle-tear'] as const)('%s may have been brought on: a clinician first', (item) => {
    expect(handle([item]).checks).toEqual([wordOn(item)]);
    expect(handle([item], undefined, MOVED).refuses).toBe('clinician-first');
  });

  test('what is said to be old was not brought on, and needs the word of a doctor', () => {
    for (const item of [...NERVES, 'pain-past-knee'] as const)
      expect(handle([item], 'old', MOVED)).toMatchObject({ checks: [wordOn(item)], leaves: [] });
  });

  test('what a raise cannot have brought on is asked about as ever', () => {
    for (const item of ['disc-or-sciatica', 'cancer-history', 'new-knee'] as const)
      expect(handle([item], undefined, MOVED)).toEqual(handle([item]));
  });
});

describe('whoever cannot get up', () => {
  test('is seated where they stand, and an emergency on the floor or after a fall', () => {
    expect(handle(['cannot-get-up'])).toEqual({ checks: [], leaves: ['seated-only'] });
    expect(handle(['cannot-get-up'], undefined, { moved: false, down: true }).refuses).toBe('emergency');
    // From the chair, too, once the stretch may have brought it on.
    expect(handle(['cannot-get-up'], undefined, { moved: true, down: false }).refuses).toBe('emergency');
    expect(handle(['cannot-get-up', 'fallen']).refuses).toBe('emergency');
    expect(handle(['accident', 'cannot-get-up']).refuses).toBe('emergency');
    expect(handle(['cannot-get-up', 'fever']).refuses).toBe('doctor-today');
  });
});

test('what is new is urgent where it may be an emergency, and else what it is', () => {
  expect(ITEMS.filter(isUrgent)).toEqual([
    ...([
      'calls-for-help',
      'saddle-numbness',
      'bladder-or-bowel',
      'both-legs',
      'fallen',
      'accident',
      'chest-pain',
    ] as const),
  ]);
  expect(handle(['disc-or-sciatica'], 'new')).toEqual(handle(['disc-or-sciatica']));
});

test('whoever asks for an ambulance is told at once how to get one, whatever else was told', () => {
  expect(handle(['calls-for-help', 'fever']).refuses).toBe('emergency');
  expect(handle(['calls-for-help'], 'old').refuses).toBe('emergency');
});

test('pain in the chest is an emergency, unless it is old: then it is asked whether it is new', () => {
  expect(handle(['chest-pain'])).toEqual({ refuses: 'emergency', checks: [], leaves: [] });
  expect(handle(['chest-pain'], 'new').refuses).toBe('emergency');
  expect(handle(['chest-pain'], 'old')).toEqual({ checks: ['is-it-new', 'doctors-word'], leaves: [] });
});

test('nobody’s word is asked for about what closes anyway, and it leaves nothing to keep to', () => {
  for (const item of ['fever', 'hot-calf', 'under-age'] as const)
    expect(handle([item])).toMatchObject({
      refuses: item === 'under-age' ? item : 'doctor-today',
      checks: [],
      leaves: [],
    });
  expect(handle(['weight-loss'])).toEqual({ checks: ['looked-at-since'], leaves: [] });
});

test('an easing position clears the nights only, and a doctor’s word is more than a midwife’s', () => {
  expect(handle(['night-pain', 'weight-loss']).checks).toEqual(['looked-at-since']);
  expect(handle(['pregnant']).checks).toEqual(['midwifes-word']);
  expect(handle(['pregnant', 'cancer-history']).checks).toEqual(['doctors-word']);
  expect(handle(['pregnant', 'new-knee'])).toEqual({ checks: ['word-since'], leaves: ['seated-only'] });
  expect(handle(['osteoporosis', 'accident']).checks).toEqual(['word-since']);
});

test('which of several it was matters only where something else follows', () => {
  expect(areAlike(['saddle-numbness', 'both-legs'])).toBe(true);
  expect(areAlike(['fever', 'hot-calf'])).toBe(true);
  expect(areAlike(['fever', 'night-pain'])).toBe(false);
  expect(areAlike(['pain-past-knee', 'disc-or-sciatica'])).toBe(false);
  expect(
    feelAlike([
      { what: 'sharp', where: 'calf' },
      { what: 'hurt', where: 'calf' },
    ]),
  ).toBe(true);
  expect(
    feelAlike([
      { what: 'pull', where: 'behind-thigh' },
      { what: 'tingling', where: 'foot' },
    ]),
  ).toBe(false);
  expect(feelAlike([{ what: 'hurt' }, { what: 'tingling' }])).toBe(false);
});

test('the one line asks again for what can come anew, in the order in which it is spoken', () => {
  expect(ASKED_FOR.brief).toEqual([
    ...[['saddle-numbness'], ['both-legs'], ['bladder-or-bowel'], ['pain-past-knee']],
    ...[['accident', 'fallen'], ['operation-or-break'], ['pregnant']],
  ]);
  expect(questionBefore('brief')).toBeUndefined();
});

describe('what is still to ask, where more is told while something is open', () => {
  const NEW_AND_WORD: readonly Check[] = ['is-it-new', 'doctors-word'];
  test.each<[string, readonly Check[], readonly Item[], When | undefined, readonly Check[]]>([
    ['the same again: the same', NEW_AND_WORD, ['both-legs'], undefined, NEW_AND_WORD],
    ['something besides: both', ['looked-at-since'], ['new-knee'], undefined, ['looked-at-since', 'word-since']],
    ['that it is old: only the word of a doctor', NEW_AND_WORD, ['both-legs'], 'old', ['doctors-word']],
    ['that it is new leaves it open', NEW_AND_WORD, ['both-legs'], 'new', NEW_AND_WORD],
    [
      'of another thing that it is old leaves this open',
      NEW_AND_WORD,
      ['new-knee'],
      'old',
      ['is-it-new', 'word-since'],
    ],
    [
      'of two things that they are old, one of them this',
      NEW_AND_WORD,
      ['new-knee', 'both-legs'],
      'old',
      ['word-since'],
    ],
    ['that it is old answers nothing else', ['midwifes-word'], ['both-legs'], 'old', ['doctors-word']],
    [
      'nights that no position eases, and besides: their easing is not asked',
      ['position-eases', 'looked-at-since'],
      ['new-knee'],
      undefined,
      ['looked-at-since', 'word-since'],
    ],
  ])('%s', (_, open, items, when, asked) => {
    const { checks } = handle(items, when);
    // What is new closes at once; only what is asked is of interest here.
    expect(stillToAsk(open, items, when, when === 'new' ? NEW_AND_WORD : checks)).toEqual(asked);
  });
});
