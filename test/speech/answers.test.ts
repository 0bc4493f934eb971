import { describe, expect, test } from '@jest/globals';
import { TOPICS } from '../../lambda/dialogue/topic';
import { answers } from '../../lambda/speech/en-US/answers';
import { interpret } from '../../lambda/speech/en-US/interpret';

/** Longest answer, and longest breath of it, in words: an answer comes between two other things. */
const LONGEST = { answer: 45, sentence: 25 };

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => /\w/.test(word));
const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/);

const answered: readonly (readonly [string, string])[] = [
  ...TOPICS.map((topic) => [topic, answers[topic]] as const),
  ...Array.from({ length: 181 }, (_, degrees) => [`${degrees} degrees`, interpret(degrees)] as const),
];

/** Which answers break a rule, with their words, so that a failure shows what to mend. */
const breaking = (rule: (answer: string) => boolean) => answered.filter(([, answer]) => rule(answer));

describe('every answer', () => {
  test('is there, in whole sentences', () => {
    expect(breaking((answer) => !/^[A-Z][^\n]*\.$/.test(answer) || / {2}/.test(answer))).toEqual([]);
  });

  test('is short, and each sentence is one breath', () => {
    expect(breaking((answer) => words(answer).length > LONGEST.answer)).toEqual([]);
    expect(breaking((answer) => sentences(answer).some((one) => words(one).length > LONGEST.sentence))).toEqual([]);
  });

  test('leaves the question to the conversation', () => {
    expect(breaking((answer) => answer.includes('?'))).toEqual([]);
  });

  test('is plain text that any voice reads aloud: no digits, no markup, no abbreviations', () => {
    expect(breaking((answer) => /[^A-Za-z ',.:;-]|\b[A-Z]{2,}\b/.test(answer))).toEqual([]);
  });

  test('promises no cure', () => {
    expect(breaking((answer) => /\b(cur(e|es|ed)|fix(es|ed)?|heal\w*|guarantee\w*|will help)\b/i.test(answer))).toEqual(
      [],
    );
  });

  test('tells nobody what they suffer from', () => {
    const condition = /\b(sciatica|hernia\w*|slipped|bulging|disc|disk|diagnos\w*|arthritis|stenosis)\b/i;
    expect(breaking((answer) => condition.test(answer))).toEqual([]);
  });

  test('never takes one side for granted', () => {
    expect(breaking((answer) => /\b(left|right)\b/i.test(answer))).toEqual([]);
  });

  test('speaks for itself and for nobody else', () => {
    expect(breaking((answer) => /\b(harris|article|author|according to)\b/i.test(answer))).toEqual([]);
  });

  test('is said of one topic only', () => {
    expect(new Set(Object.values(answers)).size).toBe(TOPICS.length);
  });
});

describe('answers that keep people safe', () => {
  test.each(['disc-safety', 'sciatica'] as const)('%s: the leg comes down, and a clinician decides', (topic) => {
    expect(answers[topic]).toMatch(/lower it gently/);
    expect(answers[topic]).toMatch(/doctor or physical therapist/);
    expect(answers[topic]).toMatch(/until .*leg raise and .*stretches/i);
  });

  test('pregnancy past sixteen weeks leaves the seated stretch alone', () => {
    expect(answers.pregnancy).toMatch(/sixteen weeks.*no leg test, only the seated stretch/);
  });

  test('an emergency is called one', () => {
    expect(answers['see-professional']).toMatch(/emergency: call for help now/);
  });
});

describe('what so many degrees mean', () => {
  test.each([
    [180, 'plenty of give'],
    [80, 'plenty of give'],
    [79, 'close to the mark'],
    [71, 'close to the mark'],
    [70, 'short of the mark'],
    [61, 'short of the mark'],
    [60, 'clearly tight'],
    [36, 'clearly tight'],
    [35, 'physical therapist'],
    [0, 'physical therapist'],
  ])('%i degrees: %s', (degrees, meaning) => {
    expect(interpret(degrees)).toContain(meaning);
  });

  test('the number comes back in words, rounded to whole degrees', () => {
    expect(interpret(65)).toContain('sixty-five');
    expect(interpret(79.6)).toContain('reaches eighty ');
  });

  test.each([-5, 181, 2000, Number.NaN])('%d is no height of a leg, and is answered in general', (degrees) => {
    expect(interpret(degrees)).toBe(answers['interpret-result']);
  });
});
