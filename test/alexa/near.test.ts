import { describe, expect, test } from '@jest/globals';
import type { Slot } from 'ask-sdk-model';
import { hear } from '../../lambda/alexa/hear';
import { modelOf } from '../../simulator/understanding/models';

// Alexa may take words for the value next to the one that was said; where that would let a body go on, the words decide.

const slot = (name: string, words: string, id: string): Slot => {
  const status = { code: 'ER_SUCCESS_MATCH' as const };
  const resolutions = {
    resolutionsPerAuthority: [{ authority: 'any', status, values: [{ value: { name: id, id } }] }],
  };
  const value = { value: words, resolutions };
  return { name, confirmationStatus: 'NONE', ...value, slotValue: { type: 'Simple', ...value } };
};

const heard = (intent: string, ...slots: readonly Slot[]) =>
  hear({
    requestId: 'any',
    timestamp: '2026-03-03T07:30:00Z',
    locale: 'en-US',
    type: 'IntentRequest',
    dialogState: 'COMPLETED',
    intent: {
      name: intent,
      confirmationStatus: 'NONE',
      slots: Object.fromEntries(slots.map((each) => [each.name, each])),
    },
  });

const tingles = (words: string, id: string) =>
  heard('FeltIntent', slot('feel', 'tingling', 'tingling'), slot('site', words, id));
const pulls = (words: string, id: string) => heard('FeltIntent', slot('feel', 'pull', 'pull'), slot('site', words, id));

describe('words outweigh the value they were taken for', () => {
  test.each([
    ['my calf is swollen and hot', 'hot-calf'],
    ['it wakes me at night', 'night-pain'],
    ['both legs are weak', 'both-legs'],
    ['the pain has me awake', 'night-pain'],
    ['the bladder one', 'bladder-or-bowel'],
    ['a horse threw me', 'accident'],
  ])('"no, %s" denies something else, and tells of a sign', (words, sign) => {
    expect(heard('DenyIntent', slot('sign', words, sign))).toEqual({ heard: 'sign', sign });
  });

  test.each([
    ['the bladder or bowels', 'bladder-or-bowel', ['bladder', 'bowels']],
    ['any bladder trouble', 'bladder-or-bowel', ['bladder']],
    ['a bad fall or accident', 'accident', ['fall', 'accident']],
    ['fallen', 'fallen', ['fall']],
    ['chest pain', 'chest-pain', ['chest-pain']],
    ['surgery', 'operation-or-break', ['operation']],
    ['a new hip', 'new-hip', ['hip']],
    ['hot or swollen calf', 'hot-calf', ['calf']],
  ])('"no %s" denies what the question calls so', (words, sign, parts) => {
    expect(heard('DenyIntent', slot('sign', words, sign))).toMatchObject({ heard: 'deny', parts });
  });

  test.each([
    ['the flu', 'fever'],
    ['palpitations', 'chest-pain'],
    ['a weight on my chest', 'chest-pain'],
    ['whiplash', 'accident'],
    ['a car accident', 'accident'],
    ['breast cancer', 'cancer-history'],
    ['back surgery', 'operation-or-break'],
    ['a broken leg', 'operation-or-break'],
    ['incontinent', 'bladder-or-bowel'],
    ['a trapped nerve', 'disc-or-sciatica'],
    ["my calf isn't swollen", 'hot-calf'],
  ])('"no %s" is narrower than what is asked for, and denies no part of it', (words, sign) => {
    expect(heard('DenyIntent', slot('sign', words, sign))).toEqual({ heard: 'deny', all: false, signs: [sign] });
  });

  test('"no pain in my chest" denies chest pain, and "no pain in my groin" no pain past the knee', () => {
    const denies = (words: string, id: string) =>
      heard('DenyIntent', slot('feel', 'pain', 'hurt'), slot('site', words, id));
    expect(denies('my chest', 'chest')).toMatchObject({ signs: ['chest-pain'], parts: ['chest-pain'] });
    expect(denies('my groin', 'groin')).not.toHaveProperty('parts');
  });

  test('a chest of which nothing is told is not denied to hurt', () => {
    expect(heard('DenyIntent', slot('site', 'my chest', 'chest'))).toEqual({ heard: 'missed' });
    expect(heard('DenyIntent', slot('site', 'my knee', 'knee'))).toMatchObject({ heard: 'deny' });
  });

  test.each(['something went', 'tweaked something', 'popped', 'gave way'])('"no, %s" denies nothing', (words) => {
    const told = heard('DenyIntent', slot('feel', words, 'sharp'), slot('site', 'my leg', 'leg'));
    expect(told).toEqual({ heard: 'felt', felt: [{ what: 'sharp' }] });
  });

  test('"no, my hamstring went" tells of a hamstring', () => {
    const told = heard('DenyIntent', slot('notFeel', 'my hamstring just went', 'sharp'));
    expect(told).toEqual({ heard: 'felt', felt: [{ what: 'sharp' }] });
  });

  test.each([
    ['chest pain', 'chest-pain'],
    ['my heart is not racing', 'chest-pain'],
    ["my calf isn't swollen", 'hot-calf'],
    ['the flu', 'fever'],
    ['a knee replaced', 'new-knee'],
    ['the bladder or bowels', 'bladder-or-bowel'],
  ])('"no %s" denies it', (words, sign) => {
    expect(heard('DenyIntent', slot('sign', words, sign))).toMatchObject({ heard: 'deny', all: false, signs: [sign] });
  });

  test('"my legs" taken for one leg is both', () => {
    expect(tingles('my legs', 'leg')).toEqual({ heard: 'sign', sign: 'both-legs' });
    expect(tingles('my leg', 'leg')).toEqual({ heard: 'felt', felt: [{ what: 'tingling' }] });
  });

  test.each(['behind-thigh', 'calf', 'foot', 'hip', 'other-leg', 'leg'])(
    '"all down my leg" taken for %s runs down it',
    (id) => {
      expect(pulls('all down my leg', id)).toEqual({
        heard: 'felt',
        felt: [{ what: 'pull', where: 'down-leg' }],
      });
    },
  );

  test('a pull down the back of a leg is where the raise looks for it; pain there runs down it', () => {
    const down = slot('site', 'down the back of my leg', 'down-leg');
    const told = (where: string, what: string) => ({ heard: 'felt', felt: [{ what, where }] });
    expect(heard('FeltIntent', slot('feel', 'tight', 'pull'), down)).toEqual(told('behind-thigh', 'pull'));
    for (const what of ['hurt', 'burning', 'tingling'])
      expect(heard('FeltIntent', slot('feel', what, what), down)).toEqual(told('down-leg', what));
  });

  test('a leg that they cannot get down is no lying down', () => {
    expect(heard('SignIntent', slot('sign', "can't get it down", 'cannot-lie-flat'))).toEqual({
      heard: 'felt',
      felt: [{ what: 'hurt' }],
    });
    expect(heard('SignIntent', slot('sign', "can't get down", 'cannot-lie-flat'))).toEqual({
      heard: 'sign',
      sign: 'cannot-lie-flat',
    });
  });

  test('a calf that is hot is no burning one', () => {
    const hot = slot('feel', 'hot', 'burning');
    expect(heard('FeltIntent', hot, slot('site', 'calf', 'calf'))).toEqual({ heard: 'sign', sign: 'hot-calf' });
    expect(heard('FeltIntent', slot('feel', 'burning', 'burning'), slot('site', 'calf', 'calf'))).toEqual({
      heard: 'felt',
      felt: [{ what: 'burning', where: 'calf' }],
    });
  });

  test('"my lower back" taken for the back of the thigh is the back', () => {
    expect(pulls('my lower back', 'behind-thigh')).toEqual({
      heard: 'felt',
      felt: [{ what: 'pull', where: 'low-back' }],
    });
  });

  test.each(['not good', "i don't feel good", 'no better', 'worse'])('"%s" taken for good is asked again', (words) => {
    expect(heard('FeelingIntent', slot('feeling', words, 'good'))).toEqual({ heard: 'unclear' });
  });

  test.each([
    ['no worse', 'no-worse', { heard: 'deny', all: false, felt: [{ what: 'hurt', where: 'low-back' }] }],
    ['not worse', 'no-worse', { heard: 'deny', all: false, felt: [{ what: 'hurt', where: 'low-back' }] }],
    ['no it is worse', 'no-worse', { heard: 'felt', felt: [{ what: 'hurt', where: 'low-back' }], worse: true }],
    ['not good it is worse', 'no-worse', { heard: 'felt', felt: [{ what: 'hurt', where: 'low-back' }], worse: true }],
    ['worse', 'no-worse', { heard: 'felt', felt: [{ what: 'hurt', where: 'low-back' }], worse: true }],
    ['much worse', 'worse', { heard: 'felt', felt: [{ what: 'hurt', where: 'low-back' }], worse: true }],
  ])('"my back is %s" taken for %s is good news only where its words say so', (words, id, event) => {
    expect(heard('WorseIntent', slot('worse', words, id), slot('site', 'my back', 'low-back'))).toEqual(event);
  });

  test.each([
    "i'd have to ask my doctor",
    'i have to get it checked first',
    'i need to be cleared',
    'i should be checked out',
    "i haven't been cleared",
    'i was never checked',
    "when i've been cleared",
    "i'm waiting for the all clear",
    'i want to have it looked at',
    "i'll be checked",
    'my doctor has yet to clear me',
  ])('"%s" taken for a doctor’s leave clears nothing', (words) => {
    expect(heard('DoctorClearedIntent', slot('clearance', words, 'given'))).toEqual({ heard: 'no-doctor' });
  });

  test.each(['daughter', 'wife', 'neighbour'])('the leave of a %s is none', (words) => {
    const said = { name: 'clinician', value: words, confirmationStatus: 'NONE' } as const;
    expect(heard('DoctorClearedIntent', said, slot('advice', "it's fine", 'for'))).toEqual({ heard: 'missed' });
    expect(heard('DoctorClearedIntent', slot('advice', "it's fine", 'for'))).toEqual({ heard: 'missed' });
    const who = slot('clinician', 'doctor', 'clinician');
    expect(heard('DoctorClearedIntent', who, slot('advice', "i'm fine", 'for'))).toEqual({ heard: 'missed' });
    const doctor = slot('clinician', 'doctor', 'clinician');
    expect(heard('DoctorClearedIntent', doctor, slot('advice', "it's fine", 'for'))).toEqual({
      heard: 'cleared-by-doctor',
    });
  });

  test('a doctor who is named, and said nothing, gives no leave', () => {
    expect(heard('DoctorClearedIntent', slot('clinician', 'doctor', 'clinician'))).toEqual({ heard: 'missed' });
  });

  test('a doctor’s leave without words is none', () => {
    expect(heard('DoctorClearedIntent', { name: 'clearance', value: 'something', confirmationStatus: 'NONE' })).toEqual(
      {
        heard: 'missed',
      },
    );
  });

  test('"my back", and no more, taken for an operation is a back that hurts', () => {
    const hurts = { heard: 'felt', felt: [{ what: 'hurt', where: 'low-back' }] };
    expect(heard('SignIntent', slot('sign', 'my back', 'operation-or-break'))).toEqual(hurts);
    expect(heard('SignIntent', slot('sign', 'my back done', 'operation-or-break'))).toMatchObject({ heard: 'sign' });
  });

  test('"they" taken for somebody else are the doctors where they tell what doctors find', () => {
    const they = slot('whose', 'they', 'somebody-else');
    expect(heard('SignIntent', they, slot('sign', 'a slipped disc', 'disc-or-sciatica'))).toEqual({
      heard: 'sign',
      sign: 'disc-or-sciatica',
    });
    expect(heard('SignIntent', they, slot('sign', 'fallen', 'fallen'))).toMatchObject({ whose: 'somebody-else' });
    const wife = slot('whose', 'my wife', 'somebody-else');
    expect(heard('SignIntent', wife, slot('sign', 'sciatica', 'disc-or-sciatica'))).toMatchObject({
      whose: 'somebody-else',
    });
  });

  test('one leg taken for both is one that is asked about, and no emergency', () => {
    const asked = { heard: 'felt', felt: [{ what: 'hurt' }] };
    expect(heard('SignIntent', slot('sign', 'leg feels heavy', 'both-legs'))).toEqual(asked);
    expect(heard('SignIntent', slot('sign', "can't lift", 'both-legs'))).toEqual(asked);
    expect(heard('SignIntent', slot('sign', "can't lift my feet", 'both-legs'))).toMatchObject({ sign: 'both-legs' });
  });

  test('"useless" without a place is nobody’s weakness, and "doesn’t feel" right is not that nothing is felt', () => {
    const weak = slot('feel', 'useless', 'weak');
    expect(heard('FeltIntent', weak)).toEqual({ heard: 'missed' });
    expect(heard('FeltIntent', weak, slot('site', 'my leg', 'leg'))).toMatchObject({ heard: 'felt' });
    expect(heard('FeelingIntent', slot('feeling', 'does not feel', 'no-stretch'))).toEqual({ heard: 'unclear' });
  });

  test('"can’t feel a thing" is asked about, for it may be numb, or no stretch', () => {
    const numb = slot('feel', 'can not feel a thing', 'tingling');
    expect(heard('FeltIntent', numb)).toEqual({ heard: 'unclear' });
    expect(heard('FeltIntent', numb, slot('site', 'my foot', 'foot'))).toMatchObject({ heard: 'felt' });
  });

  test('no comfort is loosely pain at night, unless the nights are named', () => {
    const night = (words: string) => heard('SignIntent', slot('sign', words, 'night-pain'));
    expect(night('not comfy')).toEqual({ heard: 'sign', sign: 'night-pain', loosely: true });
    expect(night("can't get comfortable")).toMatchObject({ loosely: true });
    expect(night("can't get comfortable at night")).toEqual({ heard: 'sign', sign: 'night-pain' });
    expect(night('wakes me at night')).toEqual({ heard: 'sign', sign: 'night-pain' });
  });

  test('"hot" alone is loosely a calf, "by accident" no accident, and the wrong leg no feeling in the other', () => {
    expect(heard('SignIntent', slot('sign', 'hot', 'hot-calf'))).toEqual({
      heard: 'sign',
      sign: 'hot-calf',
      loosely: true,
    });
    expect(heard('SignIntent', slot('sign', 'hot calf', 'hot-calf'))).toEqual({ heard: 'sign', sign: 'hot-calf' });
    const bent = slot('reason', 'bent my knee', 'knee-bends');
    expect(heard('SignIntent', bent, slot('sign', 'accident', 'accident'))).toEqual({
      heard: 'findings',
      stopped: ['knee-bends'],
    });
    expect(heard('SignIntent', slot('sign', 'an accident', 'accident'))).toMatchObject({ sign: 'accident' });
    expect(heard('FeltIntent', slot('site', 'the wrong leg', 'other-leg'))).toEqual({ heard: 'missed' });
  });

  test('"for years", taken for a sign that is not told, says when it began', () => {
    expect(heard('SignIntent', slot('when', 'for years', 'old'))).toEqual({ heard: 'began', when: 'old' });
    const unknown = { name: 'sign', value: 'something', confirmationStatus: 'NONE' } as const;
    expect(heard('SignIntent', unknown, slot('when', 'for years', 'old'))).toEqual({ heard: 'missed' });
  });

  test.each([
    ['a couple of days ago', 'new'],
    ['this week', 'new'],
    ['last week', 'old'],
  ])('"%s", and no sign, is %s, whichever intent heard it', (words, when) => {
    for (const intent of ['SignIntent', 'BeganIntent'])
      expect(heard(intent, slot('when', words, 'new'))).toEqual({ heard: 'began', when });
  });

  test('"can’t get up" taken for not lying flat, and "accidents" for an accident', () => {
    expect(heard('SignIntent', slot('sign', "can't get up", 'cannot-lie-flat'))).toMatchObject({
      sign: 'cannot-get-up',
    });
    expect(heard('SignIntent', slot('sign', 'had accidents', 'accident'))).toMatchObject({ sign: 'bladder-or-bowel' });
  });
});

describe('taken for what they are', () => {
  const model = modelOf('en-US');
  const wordsOf = (type: string, id: string): readonly string[] =>
    (model.interactionModel.languageModel.types?.find(({ name }) => name === type)?.values ?? [])
      .filter((value) => value.id === id)
      .flatMap(({ name }) => [name.value, ...(name.synonyms ?? [])]);

  test('all the words of a good feeling stay good', () => {
    for (const words of wordsOf('FEELING', 'good'))
      expect(heard('FeelingIntent', slot('feeling', words, 'good'))).toEqual({ heard: 'feeling', feeling: 'good' });
  });

  test('all the words of a doctor’s leave stay one', () => {
    for (const words of wordsOf('CLEARANCE', 'given'))
      expect({ words, ...heard('DoctorClearedIntent', slot('clearance', words, 'given')) }).toEqual({
        words,
        heard: 'cleared-by-doctor',
      });
  });

  test.each([
    'accident',
    'cannot-lie-flat',
    'cannot-get-up',
    'bladder-or-bowel',
    'both-legs',
    'hot-calf',
    'calls-for-help',
  ])('all the words of %s stay it', (id) => {
    for (const words of wordsOf('SIGN', id))
      expect({ words, ...heard('SignIntent', slot('sign', words, id)) }).toMatchObject({ words, sign: id });
  });

  test.each(['behind-thigh', 'behind-knee', 'calf', 'foot', 'hip', 'knee', 'other-leg'])(
    'all the words of %s stay it',
    (id) => {
      for (const words of wordsOf('SITE', id))
        expect({ words, event: pulls(words, id) }).toEqual({
          words,
          event: { heard: 'felt', felt: [{ what: 'pull', where: id }] },
        });
    },
  );

  test('a back that seizes is no cramp of effort, a calf that does is one', () => {
    const cramps = (words: string, site: string, id: string) =>
      heard('FeltIntent', slot('feel', words, 'cramp'), slot('site', site, id));
    for (const words of ['seized up', 'in spasm', 'locked solid'])
      expect(cramps(words, 'my back', 'low-back')).toEqual({
        heard: 'felt',
        felt: [{ what: 'hurt', where: 'low-back' }],
      });
    expect(cramps('seized up', 'my calf', 'calf')).toEqual({ heard: 'felt', felt: [{ what: 'cramp', where: 'calf' }] });
    expect(cramps('a cramp', 'my back', 'low-back')).toEqual({
      heard: 'felt',
      felt: [{ what: 'cramp', where: 'low-back' }],
    });
  });

  test('a strap is no stretch, and "down there" alone no place on a body', () => {
    expect(heard('StretchIntent', slot('stretch', 'the strap', 'lying'))).toEqual({ heard: 'missed' });
    expect(heard('StretchIntent', slot('stretch', 'the strap stretch', 'lying'))).toMatchObject({ heard: 'stretch' });
    expect(heard('FeltIntent', slot('site', 'down there', 'between-legs'))).toEqual({ heard: 'missed' });
  });

  test('what races without a heart is no emergency', () => {
    const races = (words: string) => heard('SignIntent', slot('sign', words, 'chest-pain'));
    expect(races("my heart's going like the clappers")).toEqual({ heard: 'sign', sign: 'chest-pain' });
    expect(races('going like the clappers')).toEqual({ heard: 'missed' });
  });

  test('"swimming" by itself is a sport', () => {
    expect(heard('FeltIntent', slot('feel', 'swimming', 'dizzy'))).toEqual({ heard: 'missed' });
    expect(heard('FeltIntent', slot('feel', 'swimming', 'dizzy'), slot('site', 'my head', 'head'))).toEqual({
      heard: 'felt',
      felt: [{ what: 'dizzy' }],
    });
  });

  test('"higher than the left" tells which way, and not how far', () => {
    const vaguely = { heard: 'findings', angle: { how: 'vaguely' } };
    expect(heard('RelativeAngleIntent', slot('direction', 'higher', 'more'), slot('leg', 'the left', 'left'))).toEqual(
      vaguely,
    );
    expect(heard('RelativeAngleIntent', slot('reference', 'last time', 'last-time'))).toEqual({
      heard: 'findings',
      angle: { how: 'relative', to: 'last-time', by: 0 },
    });
  });

  test('an answer is taken back by what it was about', () => {
    expect(heard('TakeBackIntent', slot('sign', 'fever', 'fever'))).toEqual({ heard: 'take-back', of: 'fever' });
    expect(heard('TakeBackIntent', slot('feel', 'numbness', 'tingling'), slot('answer', 'yes', 'yes'))).toEqual({
      heard: 'take-back',
      to: 'yes',
      of: 'saddle-numbness',
    });
    expect(heard('TakeAllBackIntent')).toEqual({ heard: 'take-back', all: true });
  });
});
