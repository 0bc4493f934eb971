import { describe, expect, test } from '@jest/globals';
import { respond } from '../../lambda/dialogue/respond';
import { exactly } from '../../lambda/domain/angle';
import { DAY } from '../../lambda/domain/calendar';
import { emptyPast, type Past } from '../../lambda/domain/past';
import { USUAL_PLAN } from '../../lambda/domain/plan';
import { momentAt } from '../support/moment-at';
import { NOW } from '../support/standing-at';
import { visitWith } from '../support/visit-with';

// Opened again after a danger: that day both legs rest, and later the questions of safety come first.

const stopped = (ago: number): Past => ({ ...emptyPast(true), plan: { ...USUAL_PLAN, restFrom: NOW - ago } });
const measured = (past: Past, ago: number): Past => ({
  ...past,
  readings: (['left', 'right'] as const).map((leg) => ({
    leg,
    angle: exactly(50),
    method: 'measured',
    stoppedBy: ['knee-bends'],
    takenAt: NOW - ago,
    afterStretching: false,
  })),
});

const opened = (past: Past) => {
  const { state } = visitWith(past, momentAt(NOW), 'opened');
  return respond(state, { heard: 'opened' }, momentAt(NOW));
};
const lines = (past: Past) => opened(past).lines.map(({ say }) => say);

describe.each<[string, (past: Past) => Past]>([
  ['before anything was measured', (past) => past],
  ['with a reading', (past) => measured(past, DAY)],
  ['with a test that is due', (past) => measured(past, 60 * DAY)],
])('opened again %s', (_, withReadings) => {
  test('on the day of the danger, the rest is told before anything is offered', () => {
    expect(lines(withReadings(stopped(1000)))).toEqual(['welcome-back', 'rest-today', 'question']);
  });

  test('days after it, the questions of safety come first, and are what is asked for', () => {
    const turn = opened(withReadings(stopped(2 * DAY)));
    expect(turn.lines.map(({ say }) => say)).toContain('safety-again');
    expect(turn.lines.at(-1)).toMatchObject({ say: 'question', screens: true });
    const declined = respond(turn.state, { heard: 'no' }, momentAt(NOW));
    expect(declined.state.place.at).toBe('over');
  });
});

test('whoever changed their plan before they began is new, and is asked to start', () => {
  const { lines } = opened({ ...emptyPast(true), plan: { ...USUAL_PLAN, seconds: 60 } });
  expect(lines.map(({ say }) => say).slice(0, 2)).toEqual(['welcome', 'disclaimer']);
  expect(lines.at(-1)).not.toHaveProperty('screens');
});
