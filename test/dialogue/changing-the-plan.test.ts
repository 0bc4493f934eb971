import { describe, expect, test } from '@jest/globals';
import type { Event } from '../../lambda/dialogue/event';
import { respond } from '../../lambda/dialogue/respond';
import type { Place, Visit } from '../../lambda/dialogue/state';
import { type Limit, type Plan, type Stretch, USUAL_PLAN } from '../../lambda/domain/plan';
import { STRETCHING } from '../support/every-place';
import { momentAt } from '../support/moment-at';
import { NOW, standingAt } from '../support/standing-at';

// A wish for another plan, where the plan keeps to one stretch.

const limited = (limit: Limit, more: Partial<Plan> = {}): Plan => ({ ...USUAL_PLAN, limits: [limit], ...more });
const hears = (place: Place, visit: Partial<Visit>, event: Event) =>
  respond(standingAt(place, { toTest: [], ...visit }), event, momentAt(NOW));

describe('a stretch that is not fit is refused, and no plan is kept with it', () => {
  test.each<[Limit, Stretch | 'both']>([
    ['lying-only', 'seated'],
    ['lying-only', 'both'],
    ['seated-only', 'lying'],
    ['seated-only', 'both'],
  ])('by %s, where %s is wanted', (limit, stretch) => {
    for (const [place, visit] of [
      [{ at: 'verdict' }, {}],
      [{ at: 'paused' }, STRETCHING],
    ] as const) {
      const plan = limited(limit);
      const { state, lines, notes } = hears(place, { ...visit, plan }, { heard: 'plan', stretch });
      expect([state.place.at, state.visit.plan, lines[0]]).toEqual([place.at, plan, { say: limit }]);
      expect(notes.filter(({ note }) => note === 'plan')).toEqual([]);
    }
  });

  test('and the one that is fit may be the only one', () => {
    const { state } = hears(
      { at: 'verdict' },
      { plan: limited('lying-only') },
      { heard: 'plan', stretch: 'lying', seconds: 45 },
    );
    expect(state.visit.plan).toEqual(limited('lying-only', { seconds: 45, stretches: ['lying'] }));
  });
});

test('a plan is told as it is done, whatever stretch was chosen before', () => {
  const visit = { plan: limited('lying-only', { stretches: ['seated'] }) };
  for (const event of [{ heard: 'my-plan' }, { heard: 'plan', seconds: 45 }] as const) {
    const told = hears({ at: 'verdict' }, visit, event).lines.flatMap((line) => ('plan' in line ? [line.plan] : []));
    expect(told).toMatchObject([{ stretches: ['lying'] }]);
  }
});
