import { describe, expect, test } from '@jest/globals';
import type { Response } from 'ask-sdk-model';
import { playApla } from '../../simulator/sound/apla';
import type { Item, Speaker } from '../../simulator/sound/sound';
import { playSsml } from '../../simulator/sound/ssml';
import { timeline } from '../../simulator/sound/timeline';
import { estimate } from '../../simulator/sound/voice';

/** A speaker who takes one second over every word. */
const SPEAKER: Speaker = {
  voice: (words, wordsPerMinute) => (words.split(' ').length * 60) / wordsPerMinute,
  wordsPerMinute: 60,
};

const heard = (items: readonly Item[]): readonly string[] =>
  items.map((item) => `${item.at} ${'words' in item ? item.words : `[${item.track}]`}`);

const ssml = (markup: string) => playSsml(markup, SPEAKER);

const apla = (...items: readonly unknown[]) =>
  playApla({ type: 'APLA', version: '0.91', mainTemplate: { items } }, SPEAKER);

const speech = (content: string, more: object = {}) => ({ type: 'Speech', content, ...more });
const silence = (duration: number) => ({ type: 'Silence', duration });

describe('SSML, as the simulated Echo hears it', () => {
  test('breaks add up, one behind the other too', () => {
    const sound = ssml('<speak>one <break time="10s"/><break time="2500ms"/> two three</speak>');
    expect(heard(sound.items)).toEqual(['0 one', '13.5 two three']);
    expect(sound.seconds).toBe(15.5);
  });

  test('a slower rate stretches the words inside it and no others', () => {
    const sound = ssml('<speak><prosody rate="50%">one two</prosody><break time="1s"/>three</speak>');
    expect(heard(sound.items)).toEqual(['0 one two', '5 three']);
    expect(sound.items[0]).toMatchObject({ seconds: 4, wordsPerMinute: 30 });
  });

  test('entities are read as the marks they stand for', () => {
    expect(heard(ssml('<speak>it&apos;s &lt;5 &amp; &quot;fine&quot;</speak>').items)).toEqual(['0 it\'s <5 & "fine"']);
  });

  test.each([
    ['a bare ampersand', '<speak>salt & pepper</speak>', /malformed/],
    ['an unclosed tag', '<speak><prosody rate="80%">slow</speak>', /malformed/],
    ['a second root', '<speak>one</speak><speak>two</speak>', /malformed|begins with <speak>/],
    ['another root', '<say>one</say>', /begins with <speak>/],
    ['a break with no time', '<speak>one<break/></speak>', /needs a time/],
    ['a break in words', '<speak>one<break time="soon"/></speak>', /needs a time.*"soon"/],
    ['an unknown tag', '<speak><shout>one</shout></speak>', /cannot speak <shout>/],
    ['a rate in words', '<speak><prosody rate="gently">one</prosody></speak>', /percent only, not "gently"/],
  ])('%s is refused', (_, markup, reason) => {
    expect(() => ssml(markup)).toThrow(reason);
  });
});

describe('APL for Audio, as the simulated Echo hears it', () => {
  test('a sequencer plays one thing after the other', () => {
    const sound = apla({ type: 'Sequencer', items: [speech('one two'), silence(500), speech('three')] });
    expect(heard(sound.items)).toEqual(['0 one two', '2.5 three']);
    expect(sound.seconds).toBe(3.5);
  });

  test('a mixer plays everything at once and is as long as its longest part', () => {
    const sound = apla({ type: 'Mixer', items: [speech('one two three'), silence(1000)] }, speech('after'));
    expect(heard(sound.items)).toEqual(['0 one two three', '3 after']);
  });

  test('a part trimmed to its parent gives it no length, and is cut where it runs over', () => {
    const sound = apla({
      type: 'Mixer',
      items: [silence(2000), speech('one two three', { duration: 'trimToParent' })],
    });
    expect(sound.seconds).toBe(2);
    expect(sound.items).toEqual([expect.objectContaining({ seconds: 2, cut: true })]);
  });

  test('a described part is named on the timeline', () => {
    const hold = { type: 'Mixer', description: 'hold', items: [silence(3000), speech('breathe')] };
    expect(heard(apla(speech('now'), hold).items)).toEqual(['0 now', '1 [hold]', '1 breathe']);
  });

  test('speech may be SSML, with silences of its own', () => {
    const content = '<speak>one<break time="2s"/>two</speak>';
    expect(apla(speech(content, { contentType: 'SSML' })).seconds).toBe(4);
  });

  test.each([
    ['silence alone', [silence(1000)], /silence alone/],
    ['a silence in words', [silence(Number.NaN), speech('one')], /\[0\]\.Silence: .*milliseconds/],
    ['a component that is none', [{ type: 'Song' }], /\[0\]\.Song: .*cannot be played/],
    [
      'a mixer with nothing to give its length',
      [{ type: 'Mixer', items: [speech('a', { duration: 'trimToParent' })] }],
      /gives the length/,
    ],
    ['speech with no words', [speech(' ')], /no content/],
    ['an unknown duration', [speech('one', { duration: 'long' })], /trimToParent.*"long"/],
    ['an unknown content type', [speech('one', { contentType: 'HTML' })], /"PlainText" or "SSML", not "HTML"/],
  ])('%s is refused, with its place', (_, items, reason) => {
    expect(() => apla(...items)).toThrow(reason);
  });

  test.each([
    ['a screen document', { type: 'APL', version: '1.4' }, /is "APLA", not "APL"/],
    ['a version before trimming', { type: 'APLA', version: '0.8' }, /version "0.8"/],
    ['nothing at all', undefined, /expected an object/],
  ])('%s is refused', (_, document, reason) => {
    expect(() => playApla(document, SPEAKER)).toThrow(reason);
  });
});

describe('a whole response', () => {
  const document = { type: 'APLA', version: '0.91', mainTemplate: { items: [speech('second')] } };
  const response: Response = {
    outputSpeech: { type: 'PlainText', text: 'the first' },
    directives: [{ type: 'Alexa.Presentation.APLA.RenderDocument', token: 'any', document }],
    reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak>still there<break time="3s"/></speak>' } },
  };

  test('is its speech, then its document; the reprompt is on its own clock', () => {
    const { speech, seconds, reprompt, repromptSeconds } = timeline(response, SPEAKER);
    expect(heard(speech)).toEqual(['0 the first', '2 second']);
    expect(heard(reprompt)).toEqual(['0 still there']);
    expect([seconds, repromptSeconds]).toEqual([3, 5]);
  });

  test('is silent when there is nothing in it', () => {
    expect(timeline({})).toEqual({ speech: [], seconds: 0, reprompt: [], repromptSeconds: 0 });
  });
});

test('the estimate says a hundred and forty words in the time of a hundred and seventy-five by a quarter longer', () => {
  const words = 'Breathe out slowly, and let the leg get heavy.';
  expect(estimate(words, 140)).toBeCloseTo(estimate(words, 175) * 1.25);
});
