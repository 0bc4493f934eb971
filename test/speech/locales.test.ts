import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { differencesOf, LOCALES } from '../../lambda/speech/locales';
import { voice } from '../../lambda/speech/voice';
import { saidBy, shownBy, tooLongBy } from '../support/all-copy';

const locales = Object.keys(LOCALES);
const numberOf = (locale: string) => differencesOf(locale).emergency ?? { said: '', written: '' };

/** Every way in which the number of a place may be said or written. */
const NUMBERS: Readonly<Record<string, RegExp>> = {
  '911': /nine[ ,-]*one[ ,-]*one|\b9[ -]?1[ -]?1\b/i,
  '999': /nine[ ,-]*nine[ ,-]*nine|triple nine|\b999\b/i,
  '000': /triple (zero|oh?)|(zero|oh)[ ,-]*(zero|oh)[ ,-]*(zero|oh)|(?<![\d,.])000\b/i,
  '112': /one[ ,-]*one[ ,-]*two|\b112\b/i,
};
const numbersIn = (texts: readonly string[]): readonly string[] =>
  Object.entries(NUMBERS).flatMap(([number, way]) => (texts.some((text) => way.test(text)) ? [number] : []));

const emergencies = (locale: string): readonly string[] =>
  (['lying', 'seated', 'free'] as const).map((posture) =>
    JSON.stringify(voice(locale).speech([{ say: 'emergency', posture }], 0)),
  );

describe('In an emergency', () => {
  test.each(locales)('%s names the number of the place, and no other, in all that is said and shown', (locale) => {
    const { said, written } = numberOf(locale);
    for (const sentence of emergencies(locale)) expect(sentence).toContain(`call ${said} `);
    expect(voice(locale).labels.parting.emergency.title).toContain(`Call ${written} `);
    expect(numbersIn(saidBy(voice(locale)))).toEqual([written]);
    expect(numbersIn(shownBy(voice(locale)))).toEqual([written]);
    expect([...saidBy(voice(locale)), ...shownBy(voice(locale))].join(' ')).not.toContain('your emergency number');
  });

  test.each(['en-NZ', 'en-IE', 'en-PH', 'en-PK', 'en', 'es-US', 'de-DE', '', 'toString'])(
    '"%s", which is not known, names no number but says what is right anywhere',
    (locale) => {
      for (const sentence of emergencies(locale)) expect(sentence).toContain('call your emergency number ');
      expect(voice(locale).labels.parting.emergency.title).toContain('Call your emergency number ');
      expect(numbersIn([...saidBy(voice(locale)), ...shownBy(voice(locale))])).toEqual([]);
    },
  );

  test('a number stands in the words of its own place only', () => {
    const folder = 'lambda/speech';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    // 999 is the largest number that has words.
    const spoken = files.filter((file) => file !== 'en-US/numbers.ts');
    const written = spoken.map((file) => [file, numbersIn([readFileSync(join(folder, file), 'utf8')])] as const);
    expect(Object.fromEntries(written.filter(([, numbers]) => numbers.length > 0))).toEqual(
      Object.fromEntries(locales.map((locale) => [`locales/${locale}.ts`, [numberOf(locale).written]])),
    );
  });

  test.each(locales)('the number of %s has a source', (locale) => {
    const page = readFileSync('docs/emergency-numbers.md', 'utf8');
    const row = page.split('\n').find((line) => line.startsWith(`| ${locale} |`)) ?? '';
    const [, , said, written, source] = row.split('|').map((cell) => cell.trim());
    expect({ said, written }).toEqual(numberOf(locale));
    expect(source).toMatch(/https:\/\//);
  });
});

describe('The differences', () => {
  test.each(locales)('of %s are a short list, and each of them is heard or seen', (locale) => {
    const lines = readFileSync(`lambda/speech/locales/${locale}.ts`, 'utf8').split('\n');
    expect(lines.length).toBeLessThanOrEqual(150);
    const american = [...saidBy(voice('')), ...shownBy(voice(''))].join('\n').toLowerCase();
    const unheard = Object.keys(differencesOf(locale).words).filter((words) => !american.includes(words));
    expect(unheard).toEqual([]);
  });

  test.each(locales)('of %s fit into the time that they have', (locale) => {
    expect(tooLongBy(voice(locale))).toBeUndefined();
  });

  test.each(['en-GB', 'en-AU', 'en-IN'])('leave nothing American in %s', (locale) => {
    const american =
      /physical therap|toward\b|bathrobe|leash|gotten|right away|low back|pinched nerve to|\b(color|center|gray|program|practice raise)\b|iz(e|ing)\b(?<!size|prize)/i;
    expect([...saidBy(voice(locale)), ...shownBy(voice(locale))].filter((text) => american.test(text))).toEqual([]);
  });

  test('say and write a date as the place does', () => {
    const day = { ago: 40, weekday: 4, month: 3, day: 12, year: 2025, otherYear: true };
    const stretched = (locale: string) => JSON.stringify(voice(locale).speech([{ say: 'retest-near', on: day }], 0));
    expect(stretched('en-GB')).toContain('on the twelfth of March, twenty twenty-five');
    expect(stretched('en-US')).toContain('on March twelfth, twenty twenty-five');
    expect(voice('en-IN').labels.day(day)).toBe('12 Mar 2025');
    expect(voice('en-CA').labels.day(day)).toBe('Mar 12, 2025');
  });

  test('know every day of a month by its number', () => {
    for (let day = 1; day <= 31; day += 1) {
      const on = { ago: 40, weekday: 4, month: 5, day, year: 2026, otherYear: false };
      expect(JSON.stringify(voice('en-AU').speech([{ say: 'retest-near', on }], 0))).toMatch(/on the [a-z-]+ of May\./);
    }
  });

  test('say a number above a hundred as the place does', () => {
    const heights = (locale: string) =>
      JSON.stringify(voice(locale).speech([{ say: 'two-heights', one: 110, other: 100 }], 0));
    expect(heights('en-GB')).toContain('one hundred and ten and one hundred.');
    expect(heights('en-US')).toContain('one hundred ten and one hundred.');
  });
});

test.each(locales)('%s calls whoever should look at it one thing, in speech and on screens', (locale) => {
  const british = differencesOf(locale).words['physical therapist'] !== undefined;
  const other = british ? /physical therapist|physio\b/i : /physio/i;
  expect([...saidBy(voice(locale)), ...shownBy(voice(locale))].filter((text) => other.test(text))).toEqual([]);
});
