import { describe, expect, test } from '@jest/globals';
import type { Directive, Response } from 'ask-sdk-model';
import { type Happening, later, START_UP_SECONDS } from '../../simulator/echo/device';
import { householdOf, personId, SCREENS } from '../../simulator/echo/household';
import { timeline } from '../../simulator/sound/timeline';
import { ASKS, DOCUMENT, play, START, setUp, speech, what } from '../support/made-up-skill';

const REPLACES: Response = { ...ASKS, outputSpeech: { ...speech('Well? Ready?'), playBehavior: 'REPLACE_ALL' } };
const SCREEN: Directive = { type: 'Alexa.Presentation.APL.RenderDocument', token: 'a-screen', document: {} };

const WITH_SCREEN = householdOf('test', { screen: SCREENS.medium, playsDocuments: true });

describe('who and what is at the Echo', () => {
  test('a recognised voice has an id of its own, the same every time, and an unknown one has none', async () => {
    const { person, requests } = setUp(ASKS);
    await play(person, '[Maria] open the coach', 'yes', '[maria] yes', '[Tom] yes');
    const people = requests.map(({ context }) => context.System.person?.personId);
    expect(people).toEqual([personId('Maria'), undefined, personId('Maria'), personId('Tom')]);
    expect(personId('Maria')).not.toBe(personId('Tom'));
  });

  test('a screen is described, and what it draws with', async () => {
    const { person, requests } = setUp(ASKS, WITH_SCREEN);
    await play(person, 'open the coach');
    expect(requests[0]?.context).toMatchObject({
      System: { device: { supportedInterfaces: { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } } } },
      Viewport: { shape: 'RECTANGLE', pixelWidth: 1024, pixelHeight: 600, dpi: 160 },
    });
  });

  test('a touch is told to the skill while a session is open', async () => {
    const { echo, person, requests } = setUp(ASKS, WITH_SCREEN);
    expect(await echo.touch({ source: { id: 'yes' }, sent: ['yes'] }, START)).toEqual([]);
    await play(person, 'open the coach');
    await echo.touch({ source: { id: 'yes' }, sent: ['yes'] }, later(START, 3));
    expect(requests[1]?.request).toMatchObject({
      type: 'Alexa.Presentation.APL.UserEvent',
      arguments: ['yes'],
      source: { id: 'yes' },
    });
  });

  const wordsAt = (happenings: readonly Happening[]) =>
    happenings.flatMap((each) => ('sound' in each ? [[each.sound.from, each.sound.items.length]] : []));

  test('a touch does not silence her: the answer waits for what is being said', async () => {
    const { echo, person } = setUp(ASKS, WITH_SCREEN);
    await play(person, 'open the coach');
    const { doing } = echo;
    const saying = doing();
    const until = saying.is === 'asleep' ? START : saying.until;
    expect(wordsAt(await echo.touch({ source: {}, sent: ['yes'] }, later(START, 2)))).toEqual([[until, 2]]);
  });

  test('an answer that takes the place of what is being said is heard at once', async () => {
    const { echo, person } = setUp(REPLACES, WITH_SCREEN);
    await play(person, 'open the coach');
    const heard = wordsAt(await echo.touch({ source: {}, sent: ['yes'] }, later(START, 2)));
    expect(heard).toEqual([[later(START, 2 + START_UP_SECONDS), 1]]);
  });

  test('an answer to a touch without a sound lets go on what is being said, and the microphone opens after it', async () => {
    let calls = 0;
    const { echo, person } = setUp(
      async () => ({ version: '1.0', sessionAttributes: {}, response: calls++ === 0 ? ASKS : {} }),
      WITH_SCREEN,
    );
    await play(person, 'open the coach');
    const before = echo.doing();
    await echo.touch({ source: {}, sent: ['yes'] }, later(START, 2));
    expect(echo.doing()).toEqual(before);
  });

  test('a touch names the document that it is on', async () => {
    const { echo, person, requests } = setUp({ ...ASKS, directives: [SCREEN] }, WITH_SCREEN);
    await play(person, 'open the coach');
    await echo.touch({ source: {}, sent: ['yes'] }, later(START, 2));
    await echo.touch({ source: {}, sent: ['yes'], token: 'the one before' }, later(START, 4));
    const touches = requests.map(({ request }) => 'token' in request && request.token);
    expect(touches).toEqual([false, 'a-screen', 'the one before']);
  });

  test('a document lasts as long as it says', async () => {
    const { person, echo } = setUp(DOCUMENT);
    await play(person, 'open the coach');
    expect(echo.doing()).toMatchObject({ until: later(later(START, START_UP_SECONDS), timeline(ASKS).seconds + 30) });
  });

  test('a device that cannot play documents says so, and plays the words alone', async () => {
    const { person, echo, requests } = setUp(DOCUMENT, householdOf('test', { playsDocuments: false }));
    expect(what(await play(person, 'open the coach'))).toEqual(['answered', 'reported']);
    expect(requests[1]?.request).toMatchObject({ type: 'Alexa.Presentation.APLA.RuntimeError', token: 'a-hold' });
    expect(echo.doing()).toMatchObject({ until: later(later(START, START_UP_SECONDS), timeline(ASKS).seconds) });
  });
});
