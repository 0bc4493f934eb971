import { describe, expect, test } from '@jest/globals';
import { SCREENS } from '../../simulator/echo/household';
import { type Options, optionsFrom } from '../../simulator/person/options';
import { WIDTH } from '../../simulator/person/play-lines';
import { widthOf } from '../../simulator/person/prompt';

const read = (line: string): Options => {
  const options = optionsFrom(line.split(' ').filter((word) => word !== ''));
  if (options === 'help') throw new Error(`"${line}" asks for help.`);
  return options;
};

describe('the command line', () => {
  test('without flags is a plain Echo in real time that waits for whoever types, in the zone of this machine', () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(read('')).toMatchObject({ pace: 1, zone, json: false, patient: true, plainSound: false });
    expect(read('--eight-seconds').patient).toBe(false);
    expect(read('').start).toBeUndefined();
  });

  test('takes a speed, and has one for those who name none', () => {
    expect(read('--fast').pace).toBe(10);
    expect(read('--fast --json').pace).toBe(10);
    expect(read('--fast 3').pace).toBe(3);
    expect(read('--fast=2.5').pace).toBe(2.5);
    expect(read('--at-once').pace).toBe('at once');
  });

  test('takes a time on the clock of the device, wherever that is', () => {
    expect(read('--now 2026-03-03T07:30 --zone Europe/London').start).toBe(Date.parse('2026-03-03T07:30:00Z'));
    expect(read('--now 2026-07-03T07:30 --zone America/Los_Angeles').start).toBe(Date.parse('2026-07-03T14:30:00Z'));
    expect(read('--now 2026-07-03 --zone Europe/London').start).toBe(Date.parse('2026-07-02T23:00:00Z'));
  });

  test('takes a time with an offset of its own as it is', () => {
    expect(read('--now 2026-03-03T07:30:15Z').start).toBe(Date.parse('2026-03-03T07:30:15Z'));
    expect(read('--now 2026-03-03T07:30+01:00').start).toBe(Date.parse('2026-03-03T06:30:00Z'));
  });

  test('takes a way in which reminders are refused, and tells which there are', () => {
    expect(read('--reminders too-many').reminders).toBe('too-many');
    expect(read('').reminders).toBeUndefined();
    expect(() => read('--reminders maybe')).toThrow(
      '--reminders takes not-allowed, too-many, no-device, gone, throttled, down, slow, not "maybe".',
    );
  });

  test('takes a screen of a size, or the middle one', () => {
    expect(read('--screen').screen).toBe(SCREENS.medium);
    expect(read('--screen round').screen).toBe(SCREENS.round);
  });

  test('takes an English, or is American', () => {
    expect(read('').locale).toBe('en-US');
    expect(read('--locale en-GB').locale).toBe('en-GB');
  });

  test('asks for help when it says so', () => {
    expect(optionsFrom(['--help'])).toBe('help');
    expect(optionsFrom(['-h'])).toBe('help');
  });

  test.each([
    ['--loud', /--loud/],
    ['hello', /hello/],
    ['--now yesterday', /--now takes a time such as 2026-03-03T07:30, not "yesterday"/],
    ['--now 2026-02-30T07:30', /not "2026-02-30T07:30"/],
    ['--now 2026-03-29T01:30 --zone Europe/London', /not "2026-03-29T01:30"/],
    ['--now 2026-13-01T00:00Z', /not "2026-13-01T00:00Z"/],
    ['--zone Mars/Olympus', /--zone takes a time zone such as Europe\/London, not "Mars\/Olympus"/],
    ['--fast quickly', /--fast takes a number up to 1000, not "quickly"/],
    ['--fast 0', /not "0"/],
    ['--screen huge', /--screen takes round, small, medium, large, not "huge"/],
    ['--locale en-NZ', /--locale takes en-US, en-GB, en-AU, en-CA, en-IN, not "en-NZ"/],
    ['--person', /--person/],
  ])('is refused with a sentence: %s', (line, sentence) => {
    expect(() => read(line)).toThrow(sentence);
  });
});

test.each([
  ['a narrow terminal', 40, 40],
  ['one that is wider than is read with ease', 400, WIDTH],
  ['one that does not know its width', 0, WIDTH],
  ['a pipe', undefined, WIDTH],
])('lines fit %s', (_, columns, width) => {
  expect(widthOf(columns === undefined ? {} : { columns })).toBe(width);
});
