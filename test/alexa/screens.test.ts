import { describe, expect, test } from '@jest/globals';
import { StaticAplTemplateValidator } from 'apl-suggester';
import type { Context } from 'ask-sdk-model';
import { screenOf } from '../../lambda/alexa/screens/screen';
import { supportsScreen } from '../../lambda/alexa/screens/shown';
import { touched } from '../../lambda/alexa/touch';
import { respond } from '../../lambda/dialogue/respond';
import { voice } from '../../lambda/speech/voice';
import { events } from '../support/all-events';
import { gallery } from '../support/screen-gallery';

/** Far below the 120 KB that Alexa takes: a screen travels with the sound of a hold, and a hub is slow. */
const LARGEST = 15_000;

describe('a screen', () => {
  test.each(gallery.map(({ name, screen }) => [name, screen] as const))('%s is valid and small', async (_, screen) => {
    expect(await new StaticAplTemplateValidator().validate(screen.document ?? {})).toEqual([]);
    expect(JSON.stringify(screen).length).toBeLessThan(LARGEST);
  });

  test('is sent to devices that can show it, and to no other', () => {
    const asking = (supportedInterfaces: object): boolean =>
      supportsScreen({ System: { device: { deviceId: 'a', supportedInterfaces } } } as Context);
    expect(asking({ 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.4' } } })).toBe(true);
    expect(asking({ AudioPlayer: {} })).toBe(false);
  });

  test('answers whatever is heard, wherever it is heard, and stays small', () => {
    const moment = { now: Date.parse('2026-03-03T09:00:00Z'), zone: 'Europe/London' };
    for (const { name, turn } of gallery) {
      for (const event of events) {
        const next = screenOf(respond(turn.state, event, moment), moment, voice('en-US').labels);
        expect({ name, event, small: JSON.stringify(next).length < LARGEST }).toEqual({ name, event, small: true });
        expect({ name, event, broken: brokenIn(next) }).toEqual({ name, event, broken: [] });
      }
    }
  });

  test('says nothing by touch that is not understood', () => {
    const said = gallery.flatMap(({ screen }) => sent(screen.document));
    expect(said).toContainEqual(['landmark', 'mid-shin']);
    expect(said).toContainEqual(['stopped', 'knee-bends']);
    expect(said).toContainEqual(['degrees', '50']);
    expect(said.map((each) => touched(each).heard)).not.toContain('missed');
  });
});

/** The arguments of all SendEvent commands in a document, wherever they stand. */
function sent(part: unknown): readonly (readonly unknown[])[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'type' in part && part.type === 'SendEvent' && 'arguments' in part ? [part.arguments as unknown[]] : [];
  return [...own, ...Object.values(part).flatMap(sent)];
}

/** Where in a document something was worked out wrong: a value that is none, or words that speak of one. JSON hides both. */
function brokenIn(part: unknown, at = ''): readonly string[] {
  if (typeof part === 'object' && part !== null) {
    return Object.entries(part).flatMap(([key, value]) => brokenIn(value, `${at}/${key}`));
  }
  const isNone = part === undefined || (typeof part === 'number' && !Number.isFinite(part));
  return isNone || /\b(undefined|null|NaN|Infinity)\b|\[object/.test(String(part)) ? [`${at}: ${String(part)}`] : [];
}
