import { describe, expect, test } from '@jest/globals';
import { sayAt } from '../../bench/heard/standing';
import { screenOf } from '../../lambda/alexa/screens/screen';
import { touched } from '../../lambda/alexa/touch';
import type { Line } from '../../lambda/dialogue/line';
import { respond } from '../../lambda/dialogue/respond';
import type { Place, State } from '../../lambda/dialogue/state';
import type { Turn } from '../../lambda/dialogue/turn';
import { QUESTIONS } from '../../lambda/domain/screening';
import { answersOffered } from '../../lambda/speech/en-US/examples';
import { PARTINGS } from '../../lambda/speech/labels';
import { voice } from '../../lambda/speech/voice';
import { modelOf } from '../../simulator/understanding/models';
import { turnsEverywhere } from '../support/all-copy';
import { everyPlace } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { exhibit } from '../support/screen-gallery';
import { NOW, standingAt } from '../support/standing-at';
import { type Touchable, touchesOn } from '../support/touches-on';

// What can be said and what can be touched are the same: who is not heard touches it, and who cannot reach the screen says it.

const model = modelOf('en-US');
const american = voice('en-US');
const LATER = NOW + 20_000;

/** What comes of something: where it leads, and what is said then. */
const outcome = ({ state, lines }: Turn): string => JSON.stringify([state.place, lines]);
const said = (state: State, words: string): string => outcome(sayAt(model, { before: state, now: LATER }, words).turn);
const touch = (state: State, says: readonly unknown[]): string =>
  outcome(respond(state, touched(says), momentAt(LATER)));
const shown = (turn: Turn): readonly Touchable[] => touchesOn(screenOf(turn, momentAt(NOW), american).document);

/** Somebody who is asked, or in the middle of a hold: whoever asks for help there is no longer. */
const asked = (at: Place['at'], state: State): Turn =>
  at === 'hold'
    ? respond({ ...state, place: { at: 'paused' } }, { heard: 'ready' }, momentAt(NOW))
    : respond(state, { heard: 'help' }, momentAt(NOW));

const places = everyPlace({ strained: true }).map(([at, state]) => [at, asked(at, state)] as const);

/** Answers of which there are too many for buttons, or which the screen itself gives. */
const OPEN: ReadonlySet<string> = new Set([
  ...['sixty degrees', 'about fifty-five', 'no, seventy degrees', 'no, fifty-five'],
  ...['every weekday at eight in the morning', 'every day at seven in the evening'],
  'how long is left',
]);

/** Whoever is asked which sign it is, with the buttons of each question. */
const signs = [...QUESTIONS.filter((name) => name !== 'lies-flat'), 'brief' as const].map((question) => {
  const state = standingAt({ at: 'which-sign', question, goal: { go: 'on' } }, { screened: false, toTest: [] });
  return [`which-sign of ${question}`, asked('which-sign', state)] as const;
});

/** Named by a button, both are meant, and it is asked which; said, it is taken for the one of long ago. */
const STRICTER = 'Fall or accident';

describe('whatever can be touched can be said, and does the same', () => {
  test.each([...places, ...signs])('at %s', (_, turn) => {
    const differs = shown(turn).filter(
      ({ label, says }) => label !== STRICTER && said(turn.state, label) !== touch(turn.state, says),
    );
    expect(differs).toEqual([]);
  });
});

describe('whatever is offered to whoever was misheard can be touched', () => {
  const offers = places.flatMap(([at, { state }]) =>
    ([1, 2] as const).flatMap((times) =>
      answersOffered(state.place, times).map((words) => [at, words, state, times] as const),
    ),
  );

  test.each(offers.filter(([, words]) => !OPEN.has(words)))('at %s: "%s"', (at, words, state, times) => {
    const turn = at === 'hold' ? asked(at, state) : misheard(state, times);
    const outcomes = shown(turn).map(({ says }) => touch(turn.state, says));
    expect(outcomes).toContain(said(turn.state, words));
  });

  test('what is open is offered somewhere', () => {
    expect([...OPEN].filter((words) => !offers.some(([, offered]) => offered === words))).toEqual([]);
  });
});

/** Somebody who was not understood so many times. */
const misheard = (state: State, times: number): Turn => {
  const turn = respond(state, { heard: 'missed' }, momentAt(NOW));
  return times > 1 ? misheard(turn.state, times - 1) : turn;
};

/** What is told to say in another way, or at another time. */
const NOT_NOW = ['stop', 'it as ', "when it's over", 'what it was about'];

describe('whatever a line tells to say can be touched as long as the line stands', () => {
  const offers = new Map<string, readonly [string, Turn]>();
  for (const turn of turnsEverywhere) {
    // While a leg may be up only what steers it has its button.
    const lines = ['raise', 'paused'].includes(turn.state.place.at) ? [] : [...turn.lines, ...turn.again];
    for (const words of lines.flatMap(toldToSay)) {
      offers.set(`${words} at ${turn.state.place.at}`, [words, turn]);
    }
  }

  test.each([...offers].map(([name, offer]) => [name, ...offer] as const))('"%s"', (_, words, turn) => {
    const outcomes = shown(turn).map(({ says }) => touch(turn.state, says));
    expect(outcomes).toContain(said(turn.state, words));
  });

  test('there are such lines', () => {
    const told = [...offers.values()].map(([words]) => words);
    expect(told).toEqual(expect.arrayContaining(['longer holds', 'again', 'delete my data', 'start the test']));
  });
});

/** What a line tells somebody to say to the skill; help tells what has no button, too, and examples are above. */
function toldToSay(line: Line): readonly string[] {
  if (line.say === 'help' || line.say === 'for-example') return [];
  const words = american.speech([line], 0).flatMap((piece) => ('words' in piece ? [piece.words] : []));
  return words
    .flatMap((each) => [...each.matchAll(/\b[Ss]ay:? ([a-z][a-z' ]*)[.,]/g)].flatMap(([, told]) => told ?? []))
    .filter((told) => !NOT_NOW.some((each) => told.startsWith(each)));
}

test('who is sent to somebody is told so on the screen as well, where a session ends and in a verdict', () => {
  const sent = /\b(?:doctor|physical therapist|emergency number|911)\b/i;
  const told = turnsEverywhere.filter(
    ({ state, lines }) => ['over', 'verdict'].includes(state.place.at) && sent.test(spoken(lines.filter(isForThem))),
  );
  const unread = told.filter((turn) => !sent.test(JSON.stringify(screenOf(turn, momentAt(NOW), american).document)));
  expect(told.length).toBeGreaterThan(PARTINGS.length);
  expect([...new Set(unread.map(({ lines }) => spoken(lines)))]).toEqual([]);
});

/** What people ask in general is answered in general. */
const isForThem = ({ say }: Line): boolean => say !== 'answer';

const spoken = (lines: readonly Line[]): string =>
  american
    .speech(lines, 0)
    .flatMap((piece) => ('words' in piece ? [piece.words] : []))
    .join(' ');

test('a leg that may be up can be told to hurt by a touch, at every step and on every screen', () => {
  for (const name of ['practice-raise', 'raise', 'hold', 'seated-hold', 'hold-after-words', 'paused', 'last-hold']) {
    const { screen, turn } = exhibit(name);
    for (const shape of shapesOf(screen.document)) {
      const hurts = touchesOn(shape).find(({ says }) => String(says) === 'felt,hurt');
      expect({ name, hurts }).toEqual({ name, hurts: expect.anything() });
      // What is answered may be out of sight, and waits until it can have been read; this never does.
      expect(JSON.stringify(wrapperOf(shape, hurts?.label ?? ''))).not.toMatch(/invisible|elapsedTime/);
    }
    expect(touch(turn.state, ['felt', 'hurt'])).toBe(said(turn.state, 'it hurts'));
  }
});

/** The layouts of a document for round and for other screens. */
function shapesOf(part: unknown): readonly unknown[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'when' in part && String(part.when).includes('viewport.shape') ? [part] : [];
  return own.length > 0 ? own : Object.values(part).flatMap(shapesOf);
}

/** The component by which something is touched. */
function wrapperOf(part: unknown, label: string): unknown {
  if (typeof part !== 'object' || part === null) return undefined;
  if ('accessibilityLabel' in part && part.accessibilityLabel === label) return part;
  return Object.values(part)
    .map((each) => wrapperOf(each, label))
    .find((each) => each !== undefined);
}

test('what stopped a raise is shown in the order in which it is asked, with the leg by its side', () => {
  const { turn, screen } = exhibit('stop-reason');
  const asks = spoken(turn.lines);
  const labels = touchesOn(screen.document).map(({ label }) => label);
  expect(labels.slice(0, 3)).toEqual(['Knee bends', 'Right leg lifts', 'Pull behind']);
  const asked = ['knee', 'right leg', 'pull'].map((each) => asks.lastIndexOf(each));
  expect(asked).toEqual([...asked].sort((a, b) => a - b));
});
