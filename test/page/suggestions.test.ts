import { expect, test } from '@jest/globals';
import type { Request } from 'ask-sdk-model';
import { eventHeard } from '../../bench/heard/standing';
import { hear } from '../../lambda/alexa/hear';
import { answersAt, isNeutral as isNeutralOnTheScreen } from '../../lambda/alexa/screens/choose/answers';
import { asksElsewhere } from '../../lambda/alexa/session';
import { touched } from '../../lambda/alexa/touch';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import type { State } from '../../lambda/dialogue/state';
import { emptyPast, type Past } from '../../lambda/domain/past';
import { voice } from '../../lambda/speech/voice';
import { standIn } from '../../simulator/browser/sessions/record';
import { isNeutral, isTested, openAt, suggestedEarly, suggestionsAt } from '../../simulator/browser/talk/suggestions';
import { wakeWord } from '../../simulator/echo/ears';
import { invocationOf } from '../../simulator/echo/invocation';
import { intent } from '../../simulator/echo/requests';
import { modelOf } from '../../simulator/understanding/models';
import { understand } from '../../simulator/understanding/understand';
import { events } from '../support/all-events';
import { everyPlace } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { visitWith } from '../support/visit-with';

const START = Date.parse('2026-03-03T08:00:00Z');
const DAY = 24 * 60 * 60 * 1000;
const model = modelOf('en-US');

/** A conversation that has come to a place, a minute after the turn before. */
interface Conversation {
  readonly state: State;
  readonly now: number;
}

/** Where a page of the Echo takes the conversation to stand. */
const standAt = (state: State): string => standIn({ state, response: null }).at ?? '';

/** What decides where a conversation can go on to; one of a kind is enough. */
function kindOf(state: State): string {
  const { place, visit } = state;
  return JSON.stringify([
    standAt(state),
    'question' in place && place.question,
    place.at === 'raise' && [place.practice, place.waited],
    visit.practised,
    visit.screened,
    visit.toTest.length,
  ]);
}

/** What is known of somebody who has a result. */
const TAKEN = { takenAt: START - 7 * DAY, method: 'guess', stoppedBy: ['knee-bends'], afterStretching: false } as const;
const SIXTY = { low: 60, high: 60 };
const tested: Past = { ...emptyPast(true), readings: [{ ...TAKEN, leg: 'left', angle: SIXTY }] };
const kinds = new Set<string>();
const conversations = new Map<string, Conversation>();
const begun = (past: Past): Conversation => ({
  state: visitWith(past, momentAt(START), 'opened').state,
  now: START,
});
const first = begun(emptyPast(true));
const ways = [first, begun(tested)];
for (const way of ways) {
  const kind = kindOf(way.state);
  if (kinds.has(kind)) continue;
  kinds.add(kind);
  const at = standAt(way.state);
  if (!conversations.has(at)) conversations.set(at, way);
  for (const event of events) {
    const now = way.now + 60_000;
    ways.push({ state: respond(way.state, event, momentAt(now)).state, now });
  }
}
const places = [...conversations.keys()].filter((at) => at !== 'over');

test('there are places to say something at', () => {
  expect(places).toEqual(
    expect.arrayContaining([
      'welcome',
      'welcome back',
      'screening',
      'set-up again',
      'angle',
      'landmark',
      'verdict',
      'hold',
    ]),
  );
});

/** The suggestions that nobody understands at a place of the conversation, after the sound of its turn or in it. */
function misunderstoodAt(
  at: string,
  suggestions: readonly string[],
  after: 'the sound' | 'some of it',
): readonly string[] {
  const conversation = conversations.get(at) ?? first;
  return suggestions.filter((words) => {
    const heard = understand(model, wakeWord(words).words);
    const event = hear({ ...intent(heard), requestId: '', timestamp: '', locale: 'en-US' } as Request);
    const now = conversation.now + (after === 'the sound' ? 300_000 : 25_000);
    return respond(conversation.state, event, momentAt(now)).state.visit.misses > 0;
  });
}

test.each(places)('whatever is suggested at %s is understood there', (at) => {
  expect(misunderstoodAt(at, suggestionsAt(at, 'freely', true), 'the sound')).toEqual([]);
  expect(misunderstoodAt(at, suggestionsAt(at, 'by name', true), 'some of it')).toEqual([]);
  expect(misunderstoodAt(at, suggestedEarly(at) ?? [], 'some of it')).toEqual([]);
});

test('whatever is suggested where the afternoon is asked about is understood there', () => {
  const suggested = suggestionsAt('reminder afternoon', 'freely', true);
  expect(misunderstoodAt('reminder evening', suggested, 'the sound')).toEqual([]);
});

test.each(places)('at %s the page lets an answer shine just where the screen does', (at) => {
  const { state } = conversations.get(at) ?? first;
  expect(isNeutral(at)).toBe(isNeutralOnTheScreen(state.place.at));
});

/** What comes of something that is said, or touched: where it leads, and what kinds of lines are said then. */
const comesOf = ({ state, now }: Conversation, event: Event): string => {
  const { state: after, lines } = respond(state, event, momentAt(now + 300_000));
  return JSON.stringify([after.place, lines.map(({ say }) => say)]);
};

/** Touches of which there are many of a kind: one of them is suggested. */
const MANY: ReadonlySet<unknown> = new Set(['option', 'degrees', 'landmark', 'time']);

test.each(places)('at %s the page suggests what the buttons of the screen say, in their order', (at) => {
  const conversation = conversations.get(at) ?? first;
  const { state, now } = conversation;
  const turn = respond(state, { heard: 'help' }, momentAt(now));
  const here = { state: turn.state, now };
  const suggested = suggestionsAt(at, 'freely', true).map((words) =>
    comesOf(here, eventHeard(understand(model, words), now)),
  );
  const answers = answersAt(turn.state.place, voice('en-US').labels).filter(({ says: [what] }) => !MANY.has(what));
  let from = 0;
  const missed = answers.filter(({ says }) => {
    const index = suggested.indexOf(comesOf(here, touched(says)), from);
    from = Math.max(from, index + 1);
    return index < 0;
  });
  expect(missed.map(({ label }) => label)).toEqual([]);
});

test('while a raise is told, nothing is suggested that answers whether it is over', () => {
  expect(suggestionsAt('raise', 'by name', true)).toEqual(['Alexa, it hurts', 'Alexa, stop', 'Alexa, slower']);
});

/** Which hold of the usual plan it is, and what is asked when its turn is over. */
const ASKED_AFTER = [
  [0, 'hold'],
  [2, 'before-chair'],
  [6, 'after'],
] as const;

test.each(ASKED_AFTER)('after hold %i of the plan what is suggested is for its question: %s', (next, open) => {
  const { place, visit } = everyPlace().find(([name]) => name === 'paused')?.[1] ?? first.state;
  if (visit.stretching === undefined) throw new Error('Nobody is in the middle of stretching.');
  const lying = open !== 'after';
  const before = { place, visit: { ...visit, lying, stretching: { ...visit.stretching, next } } };
  const turn = respond(before, { heard: 'ready' }, momentAt(START));
  const stand = { at: turn.state.place.at, asks: asksElsewhere(turn) };
  expect(openAt(stand, 'freely')).toBe(open);
  expect(openAt(stand, 'by name')).toBe('hold');
});

test.each([
  ['five in the morning, or in the afternoon', 'in the afternoon', 'in the evening'],
  ['seven in the morning, or in the evening', 'in the evening', 'in the afternoon'],
])('where she asks whether it is %s, just that is suggested', (asked, offered, other) => {
  const place = { at: 'reminder', asks: 'daytime' };
  const response = { outputSpeech: { type: 'SSML' as const, ssml: `<speak>Do you mean ${asked}?</speak>` } };
  const { at } = standIn({ state: { place }, response: { version: '1.0', response } });
  expect(suggestionsAt(at, 'freely', true)).toContain(offered);
  expect(suggestionsAt(at, 'freely', true)).not.toContain(other);
});

test('whatever is suggested to somebody without a session calls the skill', () => {
  const invocation = invocationOf(model.interactionModel.languageModel.invocationName);
  for (const words of [true, false].flatMap((isTested) => suggestionsAt(undefined, 'asleep', isTested))) {
    const called = invocation(wakeWord(words).words);
    const heard = called?.kind === 'ask' ? understand(model, called.rest).intent : called?.kind;
    expect({ words, heard }).not.toEqual({ words, heard: expect.stringMatching(/Fallback|undefined/) });
    expect(called).toBeDefined();
  }
});

test.each([
  ['has none', [], '', false],
  ['has one', ['-#setting#tests'], '', true],
  ['has a plan alone', ['-#setting#plan'], '', false],
  ['is not recognised, and a voice has one', ['amzn1.person#setting#tests'], '', false],
  ['is recognised, and nobody who is has one', ['-#setting#tests'], 'Ana', false],
] as const)('a result is to be asked for by whoever %s: %j', (_, entries, voice, expected) => {
  const diary = entries.map((entry) => ({ entry }));
  expect(isTested(diary, voice)).toBe(expected);
  const offered = [
    ...suggestionsAt(undefined, 'asleep', expected),
    ...suggestionsAt('welcome back', 'freely', expected),
  ];
  expect(offered.some((words) => /result|progress/.test(words))).toBe(expected);
});
