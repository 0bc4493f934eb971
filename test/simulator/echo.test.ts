import { describe, expect, test } from '@jest/globals';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import {
  BARGE_IN_SECONDS,
  GRACE_SECONDS,
  later,
  MICROPHONE_SECONDS,
  START_UP_SECONDS,
} from '../../simulator/echo/device';
import type { Ears } from '../../simulator/echo/ears';
import { type Household, householdOf, SCREENS } from '../../simulator/echo/household';
import { timeline } from '../../simulator/sound/timeline';
import { ASKS, EARS, HOME, play, START, setUp, speech, what } from '../support/made-up-skill';

describe('a session', () => {
  test('opens with a launch request that has everything Alexa sends', async () => {
    const { person, requests } = setUp(ASKS);
    await play(person, 'open the coach');
    expect(requests).toHaveLength(1);
    const [{ session, context, request, version }] = requests as [RequestEnvelope];
    expect(version).toBe('1.0');
    expect(request).toEqual({
      type: 'LaunchRequest',
      requestId: expect.stringMatching(/^amzn1\.echo-api\.request\./),
      timestamp: '2026-03-03T07:30:00Z',
      locale: 'en-US',
    });
    expect(session).toEqual({
      new: true,
      sessionId: expect.stringMatching(/^amzn1\.echo-api\.session\./),
      application: { applicationId: 'amzn1.ask.skill.test' },
      attributes: {},
      user: { userId: HOME.account },
    });
    expect(context.System).toEqual({
      application: { applicationId: 'amzn1.ask.skill.test' },
      user: { userId: HOME.account },
      device: { deviceId: HOME.deviceId, supportedInterfaces: {} },
      apiEndpoint: 'http://127.0.0.1:1',
      apiAccessToken: expect.any(String),
    });
    expect(context.Viewport).toBeUndefined();
  });

  test('hands the skill its attributes back, request after request', async () => {
    const { person, requests } = setUp(async ({ session }) => ({
      version: '1.0',
      response: ASKS,
      sessionAttributes: { turns: (session?.attributes?.turns ?? 0) + 1 },
    }));
    await play(person, 'open the coach', 'yes', 'no');
    expect(requests.map(({ session }) => session?.attributes)).toEqual([{}, { turns: 1 }, { turns: 2 }]);
    expect(requests.map(({ session }) => session?.new)).toEqual([true, false, false]);
    expect(new Set(requests.map(({ session }) => session?.sessionId)).size).toBe(1);
  });

  test('may begin with a question', async () => {
    const { person, requests } = setUp(ASKS);
    await play(person, 'Alexa, ask the coach for news');
    expect(requests[0]).toMatchObject({
      session: { new: true },
      request: { type: 'IntentRequest', intent: { name: 'for news', confirmationStatus: 'NONE', slots: {} } },
    });
  });

  test('does not begin with words that do not call the skill by its name', async () => {
    const { person, requests } = setUp(ASKS);
    expect(what(await play(person, 'yes'))).toEqual(['unheard']);
    expect(requests).toEqual([]);
  });

  test('begins anew when the skill is called by its name in the middle', async () => {
    const { person, requests, types } = setUp(ASKS);
    await play(person, 'open the coach', 'yes', 'open the coach');
    expect(types()).toEqual(['LaunchRequest', 'IntentRequest', 'LaunchRequest']);
    expect(requests[2]?.session).toMatchObject({ new: true, attributes: {} });
    expect(requests[2]?.session?.sessionId).not.toBe(requests[0]?.session?.sessionId);
  });

  test('is over when the skill says so, and nobody tells the skill', async () => {
    const { person, types } = setUp({ outputSpeech: speech('Goodbye.'), shouldEndSession: true });
    await play(person, 'open the coach', '(2 minutes)');
    expect(what(await play(person, 'yes'))).toEqual(['unheard']);
    expect(types()).toEqual(['LaunchRequest']);
  });

  test('ends with "exit" by itself, unless the model hears that as a stop', async () => {
    const { person, requests } = setUp(ASKS);
    expect(what(await play(person, 'open the coach', 'exit'))).toEqual(['ended']);
    expect(requests[1]?.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });

    const stops: Ears = { ...EARS, understand: () => ({ intent: 'AMAZON.StopIntent', slots: {} }) };
    const other = setUp(ASKS, HOME, stops);
    await play(other.person, 'open the coach', 'exit');
    expect(other.requests[1]?.request).toMatchObject({ type: 'IntentRequest', intent: { name: 'AMAZON.StopIntent' } });
  });
});

describe('the microphone', () => {
  /** Opens the coach; the instant at which she has finished speaking. */
  async function untilAsked(answer: Response, household?: Household) {
    const home = setUp(answer, household);
    await play(home.person, 'open the coach');
    const doing = home.echo.doing();
    if (doing.is !== 'speaking') throw new Error(`She should be speaking, and is ${doing.is}.`);
    return { ...home, finished: doing.until, doing: () => home.echo.doing().is };
  }

  test('opens when the sound has ended, sound that begins a moment after the request', async () => {
    const { echo, finished, doing } = await untilAsked(ASKS);
    const { seconds } = timeline(ASKS);
    expect(finished).toBe(later(later(START, START_UP_SECONDS), seconds));
    await echo.pass(finished - 1);
    expect(doing()).toBe('speaking');
    await echo.pass(finished);
    expect(doing()).toBe('listening');
  });

  test('waits eight seconds, asks again once, waits eight seconds more, and ends the session', async () => {
    const { echo, finished, types, requests } = await untilAsked(ASKS);
    const asked = later(finished, MICROPHONE_SECONDS);
    expect(await echo.pass(asked - 1)).toEqual([]);
    expect(what(await echo.pass(asked))).toEqual(['asked again']);
    const over = later(later(asked, timeline(ASKS).repromptSeconds), MICROPHONE_SECONDS);
    expect(await echo.pass(over - 1)).toEqual([]);
    expect(types()).toEqual(['LaunchRequest']);
    expect(what(await echo.pass(over))).toEqual(['ended']);
    expect(requests[1]?.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' });
    expect(requests[1]?.session).toMatchObject({ new: false });
  });

  test('hears an answer after it has asked again', async () => {
    const { person, requests } = await untilAsked(ASKS);
    await play(person, '(no answer)', 'yes');
    expect(requests[1]?.request).toMatchObject({ type: 'IntentRequest', intent: { name: 'yes' } });
  });

  test('opens once where there is nothing to ask again', async () => {
    const { person } = await untilAsked({ outputSpeech: speech('Well?'), shouldEndSession: false });
    expect(what(await play(person, '(no answer)'))).toEqual(['ended']);
  });

  test('stays closed while she speaks: only her name gets through, and silences her', async () => {
    const { echo, finished, requests } = await untilAsked(ASKS);
    expect(what(await echo.hear('yes', finished - 3000))).toEqual(['unheard']);
    await echo.hear('Alexa, wait', finished - 2000);
    const wait = requests[1]?.request;
    expect(wait).toMatchObject({ type: 'IntentRequest', intent: { name: 'wait' } });
    expect(Date.parse(wait?.timestamp ?? '')).toBeCloseTo(later(finished - 2000, BARGE_IN_SECONDS), -3.3);
  });

  test('opens at her name alone', async () => {
    const { echo, finished, doing, requests } = await untilAsked(ASKS);
    expect(await echo.hear('Alexa', finished - 3000)).toEqual([]);
    expect(doing()).toBe('listening');
    await echo.hear('wait', finished - 2000);
    expect(requests[1]?.request).toMatchObject({ intent: { name: 'wait' } });
  });

  test('never opens where the skill leaves it to the device, and without a screen the session is over', async () => {
    const { person, requests } = await untilAsked({ outputSpeech: speech('Look.') });
    expect(what(await play(person, '(10 seconds)'))).toEqual(['ended']);
    expect(requests[1]?.request.type).toBe('SessionEndedRequest');
  });

  test('never opens where the skill leaves it to the device, but a screen keeps the session for half a minute', async () => {
    const { echo, finished, doing, requests } = await untilAsked(
      { outputSpeech: speech('Look.') },
      householdOf('test', { screen: SCREENS.medium, playsDocuments: true }),
    );
    await echo.pass(later(finished, GRACE_SECONDS) - 1);
    expect(doing()).toBe('lingering');
    expect(what(await echo.hear('yes', later(finished, 10)))).toEqual(['unheard']);
    await echo.hear('Alexa, yes', later(finished, 20));
    expect(requests[1]?.request).toMatchObject({ intent: { name: 'yes' } });
  });
});
