import { describe, expect, test } from '@jest/globals';
import type { Request, Slot } from 'ask-sdk-model';
import { hear } from '../../lambda/alexa/hear';

const SENT = { requestId: 'any', timestamp: '2026-03-03T07:30:00Z', locale: 'en-US' } as const;

type Match = NonNullable<NonNullable<Slot['resolutions']>['resolutionsPerAuthority']>[number]['status']['code'];

const slot = (name: string, value?: string, id?: string, code: Match = 'ER_SUCCESS_MATCH'): Slot => ({
  name,
  confirmationStatus: 'NONE',
  ...(value !== undefined && { value }),
  ...(id !== undefined && {
    resolutions: {
      resolutionsPerAuthority: [{ authority: 'any', status: { code }, values: [{ value: { name: id, id } }] }],
    },
  }),
});

/** A slot that several of its values were said for. */
const listOf = (...slots: readonly Slot[]): Slot => ({
  name: slots[0]?.name ?? '',
  confirmationStatus: 'NONE',
  slotValue: {
    type: 'List',
    values: slots.map(({ value = '', resolutions }) => ({
      type: 'Simple' as const,
      value,
      ...(resolutions && { resolutions }),
    })),
  },
});

const intent = (name: string, ...slots: readonly Slot[]): Request => ({
  ...SENT,
  type: 'IntentRequest',
  dialogState: 'COMPLETED',
  intent: { name, confirmationStatus: 'NONE', slots: Object.fromEntries(slots.map((each) => [each.name, each])) },
});

const touch = (...args: readonly unknown[]): Request => ({
  ...SENT,
  type: 'Alexa.Presentation.APL.UserEvent',
  arguments: [...args],
});

describe('A height in feet', () => {
  test.each([
    ['3', 'feet', { heard: 'findings', angle: { how: 'vaguely' } }],
    ['30', 'inches', { heard: 'findings', angle: { how: 'vaguely' } }],
    [undefined, undefined, { heard: 'findings', angle: { how: 'vaguely' } }],
    ['45', 'foot', { heard: 'missed' }],
    ['7', 'Metres', { heard: 'missed' }],
  ])('is none where no leg is so long: %s %s', (value, unit, event) => {
    expect(hear(intent('VagueHeightIntent', slot('number', value), slot('unit', unit, 'length')))).toEqual(event);
  });
});

describe('A number slot', () => {
  test.each([
    ['a number', '62', { heard: 'number', value: 62 }],
    ['more than a leg can do', '400', { heard: 'number', value: 400 }],
    ['"?"', '?', { heard: 'missed' }],
    ['nothing', undefined, { heard: 'missed' }],
    ['a word', 'sixty', { heard: 'missed' }],
    ['less than nothing', '-5', { heard: 'missed' }],
    ['a fraction', '62.5', { heard: 'missed' }],
    ['a telephone number', '00492212345678', { heard: 'missed' }],
  ])('with %s in it', (_, value, event) => {
    expect(hear(intent('NumberIntent', slot('number', value)))).toEqual(event);
  });

  test('that is strange leaves the rest of its sentence intact', () => {
    const said = intent('FindingsIntent', slot('degrees', '?'), slot('reason', 'my knee bent', 'knee-bends'));
    expect(hear(said)).toEqual({ heard: 'findings', stopped: ['knee-bends'] });
  });
});

describe('A slot of our own types', () => {
  test.each([
    ['that was recognised', slot('leg', 'lefty', 'left'), { heard: 'leg', leg: 'left' }],
    ['that was not recognised', slot('leg', 'lefty'), { heard: 'missed' }],
    ['with an id that is none of ours', slot('leg', 'tail', 'tail'), { heard: 'missed' }],
    [
      'that names a value which it did not match',
      slot('leg', 'lefty', 'left', 'ER_SUCCESS_NO_MATCH'),
      { heard: 'missed' },
    ],
    ['whose match timed out', slot('leg', 'lefty', 'left', 'ER_ERROR_TIMEOUT'), { heard: 'missed' }],
    ['of several values', listOf(slot('leg', 'left', 'left'), slot('leg', 'right', 'right')), { heard: 'missed' }],
    ['of a list of one value', listOf(slot('leg', 'left', 'left')), { heard: 'leg', leg: 'left' }],
  ])('%s', (_, said, event) => {
    expect(hear(intent('LegIntent', said))).toEqual(event);
  });

  test.each(['FindingsIntent', 'StopReasonIntent', 'LandmarkIntent'])('left empty makes %s a miss', (name) => {
    expect(hear(intent(name))).toEqual({ heard: 'missed' });
  });
});

describe('A duration', () => {
  test.each([
    ['PT45S', 45],
    ['PT1M30S', 90],
    ['PT1H', 3600],
    ['?', null],
    ['P1Y', null],
    ['PT', null],
  ])('%s is so many seconds: %p', (value, seconds) => {
    expect(hear(intent('PlanIntent', slot('duration', value)))).toEqual({ heard: 'plan', seconds });
  });

  test('that is none is no reason not to wait', () => {
    expect(hear(intent('WaitIntent', slot('duration', '?')))).toEqual({ heard: 'wait' });
  });
});

describe('What is told of danger', () => {
  test('counts a pregnancy in weeks, said in months too', () => {
    const pregnant = slot('sign', 'pregnant', 'pregnant');
    expect(hear(intent('SignIntent', pregnant, slot('weeks', '12')))).toMatchObject({ weeks: 12 });
    expect(hear(intent('SignIntent', pregnant, slot('months', '5')))).toMatchObject({ weeks: 22 });
    const gone = slot('sign', 'months gone', 'pregnant');
    expect(hear(intent('SignIntent', gone, slot('weeks', '5')))).toMatchObject({ weeks: 22 });
  });

  test('is the graver of two', () => {
    const said = intent('SignIntent', slot('sign', 'dizzy', 'dizziness'), slot('signTwo', 'chest pain', 'chest-pain'));
    expect(hear(said)).toEqual({ heard: 'sign', sign: 'chest-pain' });
  });
});

describe('A correction', () => {
  test('takes a number, and the leg it is about', () => {
    const forty = slot('number', '40');
    expect(hear(intent('CorrectionIntent', forty))).toEqual({ heard: 'number', value: 40, instead: true });
    expect(hear(intent('CorrectionIntent', forty, slot('leg', 'the left', 'left')))).toEqual({
      heard: 'findings',
      leg: 'left',
      angle: { how: 'degrees', angle: { low: 40, high: 40 }, method: 'guess' },
      instead: true,
    });
  });

  test('of nothing is a doubt, which clears no question as a no would', () => {
    expect(hear(intent('CorrectionIntent'))).toEqual({ heard: 'doubt' });
  });
});

describe('Requests', () => {
  test.each(['SomeOtherIntent', 'toString', '__proto__', ''])(
    'for an intent "%s" that nobody knows are missed',
    (name) => {
      expect(hear(intent(name))).toEqual({ heard: 'missed' });
    },
  );

  test('without an intent: the session is over', () => {
    expect(hear({ ...SENT, type: 'SessionEndedRequest', reason: 'USER_INITIATED' })).toEqual({ heard: 'left' });
  });

  test.each([
    [['pause'], { heard: 'pause' }],
    [['landmark', 'mid-shin'], { heard: 'findings', landmark: 'mid-shin' }],
    [['landmark', 'elbow'], { heard: 'missed' }],
    [['option', '2'], { heard: 'option', index: 2 }],
    [['option', '0'], { heard: 'missed' }],
    [['option', 'two'], { heard: 'missed' }],
    [['leg', 'both'], { heard: 'leg', leg: 'both' }],
    [['feeling', 'too-strong'], { heard: 'feeling', feeling: 'too-strong' }],
    [['felt', 'hurt'], { heard: 'felt', felt: [{ what: 'hurt' }] }],
    [['order', 'after'], { heard: 'order', order: 'after' }],
    [['ask', 'how-often'], { heard: 'ask', topic: 'how-often' }],
    [['ask', 'the-time'], { heard: 'missed' }],
    [['order', 'meanwhile'], { heard: 'missed' }],
    [['landmark'], { heard: 'missed' }],
    [['days', 'weekdays'], { heard: 'when', when: { days: [1, 2, 3, 4, 5] } }],
    [['days', 'weekends'], { heard: 'missed' }],
    [['days'], { heard: 'missed' }],
    [[{}], { heard: 'missed' }],
    [[], { heard: 'missed' }],
  ])('by touch with %j', (args, event) => {
    expect(hear(touch(...args))).toEqual(event);
  });
});
