import { describe, expect, test } from '@jest/globals';
import { StaticAplTemplateValidator } from 'apl-suggester';
import type { Context } from 'ask-sdk-model';
import type { Drawing, Drawn } from '../../lambda/alexa/screens/kit/avg';
import { COLOUR } from '../../lambda/alexa/screens/kit/style';
import { screenOf } from '../../lambda/alexa/screens/screen';
import { supportsScreen } from '../../lambda/alexa/screens/shown';
import { touched } from '../../lambda/alexa/touch';
import { respond } from '../../lambda/dialogue/respond';
import { START_UP } from '../../lambda/dialogue/steps/hold-clock';
import { ASKED_FOR, QUESTIONS } from '../../lambda/domain/screening';
import { secondsOf } from '../../lambda/speech/duration';
import { voice } from '../../lambda/speech/voice';
import { events } from '../support/all-events';
import { everyPlace } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { exhibit, gallery, type ShownStep, stepsOn } from '../support/screen-gallery';

/** Far below the 120 KB that Alexa takes: a screen travels with the sound of a hold, and a hub is slow. */
const LARGEST = 20_000;

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
    const moment = momentAt(Date.parse('2026-03-03T09:00:00Z'), 'Europe/London');
    // Thousands of screens: an expectation for each of them takes as long as to make it.
    const wrong = gallery.flatMap(({ name, turn }) =>
      events.flatMap((event) => {
        const next = screenOf(respond(turn.state, event, moment), moment, voice('en-US'));
        const large = JSON.stringify(next).length >= LARGEST;
        const broken = brokenIn(next);
        return large || broken.length > 0 ? [{ name, event, large, broken }] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(everyPlace())('asks at %s so that it can be read what is answered', (_, state) => {
    const moment = momentAt(Date.parse('2026-03-03T09:00:00Z'), 'Europe/London');
    const { labels } = voice('en-US');
    const turn = respond(state, { heard: 'repeat' }, moment);
    const asked = turn.lines.flatMap((line) => (line.say === 'question' ? [labels.question(line)] : []));
    expect(asked).toHaveLength(1);
    const shown = JSON.stringify(screenOf(turn, moment, voice('en-US')).document);
    // A raise is a button's own question: "It's down". What a question names may be on the buttons alone.
    const named = [
      labels.whichOne,
      labels.where,
      labels.whatStopped,
      labels.whereBelow('left'),
      labels.whereBelow('right'),
    ];
    const readable = [...asked, 'Ready?', labels.answer.limit, ...named].filter((words) => shown.includes(words));
    expect(readable).not.toEqual([]);
  });

  test.each([
    ...['set-up', 'practice-raise', 'raise', 'set-up-other-leg', 'stretch-set-up', 'chair', 'seated-set-up'],
    ...['paused', 'on-to-the-other-leg'],
  ])('asks at %s when the voice asks', (name) => {
    const { turn, screen } = exhibit(name);
    const { speech, pace } = voice('en-US');
    const before = speech(
      turn.lines.filter(({ say }) => say !== 'question'),
      turn.state.visit.turns,
    );
    const steps = stepsOn(screen);
    const asks = ({ body, next }: ShownStep): boolean => (body ?? next ?? '').endsWith('?');
    expect(steps.map(asks)).toEqual(steps.map((_, index) => index === steps.length - 1));
    const asked = START_UP + secondsOf(before, pace, false);
    expect(Math.abs((steps.at(-2)?.ends ?? 0) - asked)).toBeLessThan(1);
  });

  test('takes no word that a leg is down before it was told to go up', () => {
    const steps = stepsOn(exhibit('raise').screen);
    expect(steps.map(({ answers }) => answers)).toEqual([false, true, true, true]);
  });

  test.each(everyPlace())('has at %s something to touch that answers it', (_, state) => {
    const moment = momentAt(Date.parse('2026-03-03T09:00:00Z'), 'Europe/London');
    const turn = respond(state, { heard: 'repeat' }, moment);
    const shown = sent(screenOf(turn, moment, voice('en-US')).document);
    expect(shown).not.toEqual([]);
    const unanswered = shown.filter((each) => respond(turn.state, touched(each), moment).state.visit.misses > 0);
    expect(unanswered).toEqual([]);
  });

  test.each(QUESTIONS.slice(0, -1))('asks which one with a button for each thing that %s asks for', (question) => {
    expect(voice('en-US').labels.askedFor[question]).toHaveLength(ASKED_FOR[question].length);
  });

  test.each([
    ['verdict', true],
    ['verdict-very-low', false],
  ])('the bright button of %s leads to the stretches: %s', (name, expected) => {
    const words = JSON.stringify(exhibit(name).screen.document?.mainTemplate);
    expect(words.includes(`"backgroundColor":"${COLOUR.ember}"`)).toBe(expected);
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

describe('the colours of a screen', () => {
  test('what is drawn stands out by three to one, but for a glow that says nothing', () => {
    const marks = gallery.flatMap(({ name, screen }) =>
      Object.values(screen.document?.graphics ?? {}).flatMap((graphic) =>
        (graphic as Drawing).items.map((mark) => ({ name, mark })),
      ),
    );
    expect(marks.length).toBeGreaterThan(gallery.length);
    const faint = marks.flatMap(({ name, mark }) => tintsOf(mark).map((tint) => ({ name, ...tint })));
    expect(faint.filter(({ contrast, glow }) => !glow && contrast < 3)).toEqual([]);
  });

  test('what is drawn on something to touch stands out from that by three to one, and that has a rim that does from the rest', () => {
    const pictures = Object.values(exhibit('stop-reason').screen.document?.graphics ?? {});
    const marks = pictures.flatMap((graphic) => (graphic as Drawing).items.flatMap(tintsOf));
    expect(marks.length).toBeGreaterThan(pictures.length);
    expect(marks.filter(({ colour }) => contrastOf(colour, COLOUR.dusk) < 3)).toEqual([]);
    expect(contrastOf(COLOUR.stone, COLOUR.night)).toBeGreaterThan(3);
  });

  test('words stand out by seven to one, on a button by four and a half', () => {
    for (const colour of [COLOUR.words, COLOUR.quiet, COLOUR.ember, COLOUR.leaf, COLOUR.sky]) {
      expect({ colour, enough: contrastOf(colour, COLOUR.night) > 7 }).toEqual({ colour, enough: true });
    }
    expect(contrastOf(COLOUR.words, COLOUR.dusk)).toBeGreaterThan(4.5);
    expect(contrastOf(COLOUR.night, COLOUR.ember)).toBeGreaterThan(4.5);
  });
});

/** What knots are cut out in, and what fills a field behind its words: its rim is what is seen. */
const GROUNDS: ReadonlySet<string> = new Set([COLOUR.night, COLOUR.dusk]);

/** The colours of a mark with the contrast that they have as they are drawn. */
function tintsOf(
  mark: Drawn,
): readonly { readonly colour: string; readonly contrast: number; readonly glow: boolean }[] {
  const tints =
    mark.type === 'text'
      ? [[mark.fill, 1] as const]
      : [[mark.fill, mark.fillOpacity ?? 1] as const, [mark.stroke, mark.strokeOpacity ?? 1] as const];
  return tints.flatMap(([colour, opacity]) => {
    if (colour === undefined || typeof opacity !== 'number' || !/^#/.test(colour) || GROUNDS.has(colour)) return [];
    return [{ colour, contrast: contrastOf(colour, COLOUR.night, opacity), glow: opacity < 0.1 }];
  });
}

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

/** The contrast of a colour, so opaque, with what it lies on. Source: WCAG 2.2, relative luminance. */
function contrastOf(colour: string, ground: string, opacity = 1): number {
  const below = channels(ground);
  const drawn = channels(colour).map((value, index) => value * opacity + (below[index] ?? 0) * (1 - opacity));
  const [lighter = 0, darker = 0] = [luminance(drawn), luminance(below)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const luminance = (colour: readonly number[]): number =>
  colour.reduce((sum, value, index) => {
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    return sum + linear * ([0.2126, 0.7152, 0.0722][index] ?? 0);
  }, 0);
