import { describe, expect, test } from '@jest/globals';
import { SCREENS } from '../../simulator/echo/household';
import { inShort, written } from '../../simulator/person/in-short';
import { dateOf, type Scene, sceneAfter } from '../../simulator/person/transcript-heading';

const LONDON = sceneAfter(undefined, 'Tuesday 3 March 2026, 07:30, London');

const iso = (scene: Scene): string => new Date(scene.at).toISOString();

describe('a heading', () => {
  test('tells day, time and place', () => {
    expect(LONDON.zone).toBe('Europe/London');
    expect(iso(LONDON)).toBe('2026-03-03T07:30:00.000Z');
    expect(iso(sceneAfter(undefined, '3 July 2026, 19:05, Los Angeles'))).toBe('2026-07-04T02:05:00.000Z');
  });

  test('tells how much later it is, to the minute', () => {
    expect(iso(sceneAfter(LONDON, '10 minutes later'))).toBe('2026-03-03T07:40:00.000Z');
    expect(iso(sceneAfter(LONDON, '26 hours later'))).toBe('2026-03-04T09:30:00.000Z');
  });

  test('tells how many days later it is, at the same time of day or another, whatever clocks did meanwhile', () => {
    expect(iso(sceneAfter(LONDON, 'the next day'))).toBe('2026-03-04T07:30:00.000Z');
    expect(iso(sceneAfter(LONDON, 'the next day, 19:00'))).toBe('2026-03-04T19:00:00.000Z');
    expect(iso(sceneAfter(LONDON, '4 weeks later'))).toBe('2026-03-31T06:30:00.000Z');
  });

  test('tells which English the Echo is set to, and keeps it', () => {
    const british = sceneAfter(LONDON, 'the next day, in British English');
    expect(LONDON.locale).toBe('en-US');
    expect(sceneAfter(british, '1 day later').locale).toBe('en-GB');
    expect(() => sceneAfter(LONDON, 'the next day, in Martian English')).toThrow('"in Martian English"');
  });

  test('tells the next day of that name', () => {
    expect(iso(sceneAfter(LONDON, 'Thursday'))).toBe('2026-03-05T07:30:00.000Z');
    expect(iso(sceneAfter(LONDON, 'Monday, 06:45'))).toBe('2026-03-09T06:45:00.000Z');
    expect(iso(sceneAfter(LONDON, 'Tuesday'))).toBe('2026-03-10T07:30:00.000Z');
    expect(dateOf(sceneAfter(LONDON, 'Sunday'))).toBe('Sunday 8 March');
  });

  test('tells of another place, and keeps what it does not tell', () => {
    const tokyo = sceneAfter(LONDON, 'the next day, 20:00, Tokyo');
    expect(iso(tokyo)).toBe('2026-03-04T11:00:00.000Z');
    expect(sceneAfter(tokyo, '1 day later').zone).toBe('Asia/Tokyo');
  });

  test('tells of another Echo', () => {
    expect(LONDON.echo).toEqual({ playsDocuments: true });
    const round = sceneAfter(LONDON, '1 hour later, an Echo with a round screen');
    expect(round.echo).toEqual({ screen: SCREENS.round, playsDocuments: true });
    expect(sceneAfter(round, '1 hour later').echo).toBe(round.echo);
    expect(sceneAfter(round, '1 hour later, an Echo that cannot play documents').echo).toEqual({
      playsDocuments: false,
    });
  });

  test.each([
    ['3 March 2026, 07:30', /does not say where/],
    ['Monday 3 March 2026, 07:30, London', /"Monday 3 March 2026" is a Tuesday/],
    ['31 February 2026, 07:30, London', /no such time in Europe\/London/],
    ['29 March 2026, 01:30, London', /no such time in Europe\/London/],
    ['3 March 2026, London', /does not say when/],
    ['the next day, London', /does not say when/],
    ['once upon a time, London', /"once upon a time" is not understood in the heading/],
  ])('is refused with a sentence: %s', (heading, sentence) => {
    expect(() => sceneAfter(undefined, heading)).toThrow(sentence);
  });

  test('does not lead back in time', () => {
    expect(() => sceneAfter(LONDON, '2 March 2026, 07:30')).toThrow(/is earlier than what stands before it/);
  });
});

describe('days that are told in short', () => {
  test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    ['the next day, in short', ['the next day'], {}],
    ['Tuesday, Thursday and Friday, in short', ['Tuesday', 'Thursday', 'Friday'], {}],
    ['Tuesday and Friday, 07:30, in short', ['Tuesday, 07:30', 'Friday, 07:30'], {}],
    [
      'Monday 2 March 2026, 07:30, London, in short: left fifty, right fifty five',
      ['Monday 2 March 2026, 07:30, London'],
      { left: 'fifty', right: 'fifty five' },
    ],
  ])('are read from the heading "%s"', (heading, days, degrees) => {
    expect(inShort(heading)).toEqual({ days, degrees });
  });

  test('are not meant by another heading', () => {
    expect(inShort('Monday 2 March 2026, 07:30, London')).toBeUndefined();
  });

  test('have heights by leg, or none', () => {
    expect(() => inShort('the next day, in short: fifty')).toThrow(/tells no height of a leg/);
  });

  test('are written with what every day has in one line, and three dots where something is left out', () => {
    const days = [
      { date: 'Tuesday', sentences: ['Hello.', 'One day.', '(8 holds)', 'Two days.', 'Bye.'] },
      { date: 'Friday', sentences: ['Hello.', 'Two done.', 'And more.', '(8 holds)', 'Three days.', 'Bye.'] },
    ];
    expect(written(days)).toEqual([
      'Each day: Hello. … (8 holds) … Bye.',
      'Tuesday: One day. … Two days.',
      'Friday: Two done. And more. … Three days.',
    ]);
    expect(written(days.slice(0, 1))).toEqual(['Tuesday: Hello. One day. (8 holds) Two days. Bye.']);
  });
});
