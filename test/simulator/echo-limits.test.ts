import { describe, expect, jest, test } from '@jest/globals';
import type { Response } from 'ask-sdk-model';
import type { Handler } from '../../simulator/echo/endpoint';
import { ASKS, play, setUp, speech, what } from '../support/made-up-skill';

describe('a response that Alexa would not use', () => {
  const long = 'a'.repeat(8001);
  const cases: readonly (readonly [string, Response, RegExp])[] = [
    ['too many characters', { outputSpeech: speech(long) }, /has 80\d\d characters; Alexa takes 8000/],
    ['too long a break', { outputSpeech: speech('Wait <break time="10500ms"/>') }, /break of 10.5 seconds/],
    ['too long a break in the reprompt', { ...ASKS, reprompt: { outputSpeech: speech('<break time="11s"/>') } }, /11/],
    ['too many audio tags', { outputSpeech: speech('<audio src="https://a.b/c.mp3"/>'.repeat(6)) }, /6 audio tags/],
    ['too many bytes', { ...ASKS, card: { type: 'Simple', content: long.repeat(16) } }, /bytes; Alexa takes 122880/],
    [
      'too long a sound',
      { outputSpeech: speech('<break time="10s"/>'.repeat(25)) },
      /lasts 25\d seconds; Alexa plays 240/,
    ],
    ['markup that is not well formed', { outputSpeech: speech('<break time="1s">') }, /cannot be played/],
    [
      'a screen where there is none',
      { ...ASKS, directives: [{ type: 'Alexa.Presentation.APL.RenderDocument' }] },
      /without a screen/,
    ],
    [
      'a directive of a skill of another kind',
      { ...ASKS, directives: [{ type: 'AudioPlayer.Stop' }] },
      /AudioPlayer.Stop/,
    ],
  ];

  test.each(cases)('is refused: %s', async (_name, response, because) => {
    const { person, requests } = setUp(response);
    const happenings = await play(person, 'open the coach');
    expect(what(happenings)).toEqual(['failed', 'ended']);
    expect(happenings[0]).toMatchObject({ because: expect.stringMatching(because), turn: { response: null } });
    expect(requests[1]?.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'ERROR',
      error: { type: 'INVALID_RESPONSE', message: expect.stringMatching(because) },
    });
    expect(what(await play(person, 'yes'))).toEqual(['unheard']);
  });

  test('is refused: nothing at all', async () => {
    const nothing: Handler = () => new Promise((answer) => answer(JSON.parse('null')));
    const { person, requests } = setUp(nothing);
    expect(what(await play(person, 'open the coach'))).toEqual(['failed', 'ended']);
    expect(requests[1]?.request).toMatchObject({ error: { type: 'INVALID_RESPONSE' } });
  });

  test('is not one that reaches every limit exactly', async () => {
    const filled = `<break time="10s"/>${'a'.repeat(8000 - '<speak><break time="10s"/></speak>'.length)}`;
    const { person } = setUp({ outputSpeech: speech(filled), shouldEndSession: true });
    expect(what(await play(person, 'open the coach'))).toEqual(['answered']);
  });
});

describe('a skill that fails', () => {
  test('by an error: the session ends, and the reason is told', async () => {
    const { person, requests } = setUp(async () => {
      throw new Error('The table is on fire.');
    });
    const happenings = await play(person, 'open the coach');
    expect(happenings[0]).toMatchObject({ what: 'failed', because: 'The skill failed: The table is on fire.' });
    expect(requests[1]?.request).toMatchObject({ reason: 'ERROR', error: { type: 'INVALID_RESPONSE' } });
  });

  test('by silence: after eight seconds the session ends', async () => {
    jest.useFakeTimers();
    try {
      const { person, requests } = setUp(() => new Promise(() => {}));
      const waiting = play(person, 'open the coach');
      await jest.advanceTimersByTimeAsync(16_000);
      expect((await waiting)[0]).toMatchObject({ because: 'The skill did not answer within 8 seconds.' });
      expect(requests[1]?.request).toMatchObject({ reason: 'ERROR', error: { type: 'ENDPOINT_TIMEOUT' } });
    } finally {
      jest.useRealTimers();
    }
  });
});
