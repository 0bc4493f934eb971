import { describe, expect, test } from '@jest/globals';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import type { State } from '../../lambda/dialogue/state';
import type { Turn } from '../../lambda/dialogue/turn';
import { events } from '../support/all-events';
import { everyPlace } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { NOW } from '../support/standing-at';

// Nobody speaks and is left without a word.

const hears = (from: State, event: Event): Turn => respond(from, event, momentAt(NOW + 20_000));
const said = ({ lines }: Turn): readonly string[] => lines.map(({ say }) => say);

/** Alexa ends a session by itself: nothing can be said. */
const heard = events.filter((event) => event.heard !== 'left');

describe.each([false, true])(
  'whatever is heard is answered, where the session was opened by a question: %s',
  (oneShot) => {
    test.each(everyPlace({ oneShot }))('at %s', (_, from) => {
      const silent = heard.filter((event) => said(hears(from, event)).length === 0);
      expect(silent).toEqual([]);
    });

    test.each(everyPlace({ oneShot }))('at %s it asks last, or says goodbye or what to do and closes', (_, from) => {
      const wrong = heard.flatMap((event) => {
        const turn = hears(from, event);
        const last = said(turn).at(-1);
        const asks = last === 'question' || last === 'sound';
        const consents = turn.again.length === 0 && turn.state.place.at !== 'over';
        const closes = turn.state.place.at === 'over';
        return consents || asks !== closes ? [] : [`${JSON.stringify(event)}: ${said(turn)} → ${turn.state.place.at}`];
      });
      expect(wrong).toEqual([]);
    });
  },
);

test('whoever comes in with what means nothing at the door is welcomed', () => {
  const [, welcome] = everyPlace({ oneShot: true }).find(([at]) => at === 'welcome') ?? [];
  if (!welcome) throw new Error('Nobody stands at the welcome.');
  for (const event of [{ heard: 'not-yet' }, { heard: 'lowered' }, { heard: 'enough' }, { heard: 'doubt' }] as const) {
    const turn = hears(welcome, event);
    expect([said(turn)[0], said(turn).at(-1), turn.state.visit.oneShot]).toEqual(['welcome', 'question', false]);
  }
});

test('help and the last result in the middle of a hold are answered, the leg comes down, and what was held counts', () => {
  const [, hold] = everyPlace().find(([at]) => at === 'hold') ?? [];
  if (!hold) throw new Error('Nobody stands in a hold.');
  for (const event of [{ heard: 'help' }, { heard: 'last-result' }] as const) {
    const turn = hears(hold, event);
    const [first, answer, ...rest] = said(turn);
    expect({ first, rest, at: turn.state.place.at }).toEqual({ first: 'lower-leg', rest: ['question'], at: 'paused' });
    expect(answer).toBe(event.heard === 'help' ? 'help' : 'no-result-yet');
    expect(turn.state.visit.stretching?.held).toBeGreaterThan(0);
  }
});
