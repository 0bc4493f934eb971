import { describe, expect, test } from '@jest/globals';
import { sayAt } from '../../bench/heard/standing';
import type { Wording } from '../../lambda/dialogue/line';
import type { State } from '../../lambda/dialogue/state';
import { question } from '../../lambda/dialogue/steps/question';
import { LEGS } from '../../lambda/domain/leg';
import { QUESTIONS } from '../../lambda/domain/screening';
import { answersOffered } from '../../lambda/speech/en-US/examples';
import { voice } from '../../lambda/speech/voice';
import { modelOf } from '../../simulator/understanding/models';
import { everyPlace, TESTING } from '../support/every-place';
import { NOW, standingAt } from '../support/standing-at';

// A question that offers choices takes each of them in the very words in which it offers them, however it is worded.

const model = modelOf('en-US');
const american = voice('en-US');

/** Everybody who is asked something, with the forms of a question that one place does not show. */
const asked: readonly State[] = [
  ...everyPlace({ strained: true }).map(([, from]) => from),
  // Whoever cannot lie flat is asked no further.
  ...[...QUESTIONS.filter((name) => name !== 'lies-flat'), 'brief' as const].map((name) =>
    standingAt({ at: 'which-sign', question: name, goal: { go: 'on' } }, { screened: false, toTest: [] }),
  ),
  standingAt(
    {
      at: 'where-felt',
      felt: [{ what: 'hurt' }],
      during: 'test',
      back: { at: 'raise', leg: 'left', practice: false },
      wider: true,
    },
    { ...TESTING, strained: true },
  ),
];

function questionOf(state: State, wording: Wording): string {
  const spoken = american.speech(question(state, wording), 0);
  const words = spoken.flatMap((piece) => ('words' in piece ? [piece.words] : [])).join(' ');
  return words.split(/(?<=[.!]) /).at(-1) ?? '';
}

/** What begins a question and belongs to none of its choices. */
const BEFORE = /^(?:.*: |is it |is there |was it |shall we |would you like to |was that |are you |which leg )/i;

/** The choices in a question: between commas and "or", after what leads to them; none where there is no "or". */
function choicesIn(text: string): readonly string[] {
  if (
    !/\bor\b/.test(text) ||
    /^yes or no|^does |^do |^did |^has |^have |^can |^any|^were |^which (?:part of|question)/i.test(text)
  )
    return [];
  const list = text.replace(/\?$/, '').replace(BEFORE, '');
  const parts = list.includes(',') ? list.split(/, (?:or )?/) : list.split(' or ');
  return parts.map((part) => part.trim()).filter((part) => part !== '' && !/^(?:or )?is /.test(part));
}

const OFFERED = asked.flatMap((from) =>
  (['first', 'short', 'other'] as const).flatMap((wording) => {
    const text = questionOf(from, wording);
    return choicesIn(text).map((choice) => [from.place.at, text, choice, from] as const);
  }),
);

/** Whoever is asked whether to stretch all the same has wanted to stretch. */
function wanting(from: State): State {
  const { place } = from;
  if (place.at !== 'untested' && place.at !== 'not-worth-it' && place.at !== 'physio-first') return from;
  return { ...from, place: { ...place, goal: { go: 'stretch', legs: LEGS } } };
}

/** Every place with the answers that it offers to somebody who was misheard once, and twice. */
const EXAMPLES = asked
  .map(wanting)
  .flatMap((from) =>
    [1, 2].flatMap((times) =>
      answersOffered(from.place, times).map((answer) => [from.place.at, answer, from] as const),
    ),
  );

/** What is answered without leaving the place. */
const STAYS = [
  'give me a minute',
  'not yet',
  'still going up',
  'why do hamstrings matter',
  'how often should I stretch',
];

describe('whoever was misheard is offered words that are taken', () => {
  test.each(EXAMPLES)('%s: "%s"', (_at, answer, from) => {
    const { heard, turn } = sayAt(model, { before: from, now: NOW + 20_000 }, answer);
    expect(heard.heard).not.toBe('missed');
    expect(turn.state.visit.misses).toBe(0);
    if (!STAYS.includes(answer)) expect(turn.state.place).not.toEqual(from.place);
  });

  test('the second time in other words than the first', () => {
    for (const { place } of asked) expect(answersOffered(place, 2)).not.toEqual(answersOffered(place, 1));
  });
});

describe('every question takes the very words that it offers', () => {
  test.each(OFFERED)('%s, "%s": %s', (_at, _question, choice, from) => {
    const { turn } = sayAt(model, { before: from, now: NOW + 20_000 }, choice);
    expect(turn.state.visit.misses).toBe(0);
    expect(turn.state.place).not.toEqual(from.place);
  });

  test('there are choices at each place that names some', () => {
    expect([...new Set(OFFERED.map(([at]) => at))]).toEqual(
      expect.arrayContaining([
        'which-leg',
        'which-sign',
        'stop-reason',
        'landmark',
        'before-or-after',
        'where-felt',
        'let-go',
        'after',
      ]),
    );
  });
});
