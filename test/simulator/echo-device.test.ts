import { describe, expect, test } from '@jest/globals';
import { later, START_UP_SECONDS } from '../../simulator/echo/device';
import { householdOf, personId, SCREENS } from '../../simulator/echo/household';
import { timeline } from '../../simulator/sound/timeline';
import { ASKS, DOCUMENT, play, START, setUp, what } from '../support/made-up-skill';

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
    expect(await echo.touch({ id: 'yes' }, ['yes'], START)).toEqual([]);
    await play(person, 'open the coach');
    await echo.touch({ id: 'yes' }, ['yes'], later(START, 3));
    expect(requests[1]?.request).toMatchObject({
      type: 'Alexa.Presentation.APL.UserEvent',
      arguments: ['yes'],
      source: { id: 'yes' },
    });
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
