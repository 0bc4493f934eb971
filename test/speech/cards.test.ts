import { expect, test } from '@jest/globals';
import { resultsCard } from '../../lambda/dialogue/steps/sum-up';
import { DAY } from '../../lambda/domain/calendar';
import { emptyPast, type Past, RECENT_READINGS } from '../../lambda/domain/past';
import { METHODS, type Reading, STOP_REASONS } from '../../lambda/domain/reading';
import { mondayOf, RECENT_WEEKS, WEEKDAYS } from '../../lambda/domain/week';
import { voice } from '../../lambda/speech/voice';
import { momentAt } from '../support/moment-at';

const NOW = Date.parse('2026-12-30T08:00:00Z');
const moment = momentAt(NOW);

/** Somebody with as much behind them as is ever looked back at. */
const full: Past = {
  ...emptyPast(true),
  readings: Array.from({ length: RECENT_READINGS }, (_, index): Reading => {
    const method = METHODS[index % METHODS.length] ?? 'guess';
    return {
      leg: index % 2 === 0 ? 'left' : 'right',
      angle: { low: 50 - index, high: 60 - index },
      method,
      stoppedBy: STOP_REASONS,
      takenAt: NOW - index * 15 * DAY,
      afterStretching: index % 3 === 0,
    };
  }),
  weeks: Array.from({ length: RECENT_WEEKS }, (_, index) => ({
    monday: mondayOf(Math.floor(NOW / DAY)) - index * 7,
    left: WEEKDAYS,
    right: WEEKDAYS,
  })),
};

const written = ({ title, text }: { readonly title: string; readonly text: string }): string => title + text;
const cardOf = (past: Past) => voice('en-US').card(resultsCard(past, moment));

test('a card with all that is ever kept stays well within the 8,000 characters that Alexa takes', () => {
  expect(written(cardOf(full)).length).toBeLessThan(7000);
});

test('a card has every reading with its date, leg, degrees, way and reason, and every week', () => {
  const { text } = cardOf(full);
  expect(text.match(/^\w{3} \d+, \d{4}, (left|right): \d+ to \d+ degrees, .+; the knee began to bend/gm)).toHaveLength(
    RECENT_READINGS,
  );
  expect(text.match(/^week of \w{3} \d+, \d{4}: 7$/gm)).toHaveLength(RECENT_WEEKS);
});

test('a card says what cannot be said, and that it is no medical advice', () => {
  const { text } = cardOf(full);
  expect(text).toContain('What cannot be said');
  expect(text).toContain('not medical advice');
});

test('a card claims no change between readings that were got in different ways', () => {
  const [newest, , older] = full.readings;
  const readings = [newest, older].flatMap((reading) => (reading ? [{ ...reading, afterStretching: false }] : []));
  expect(cardOf({ ...full, readings }).text).toContain('No earlier reading was got in the same way');
});
