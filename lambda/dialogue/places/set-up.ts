import { CHANGE, QUIET } from '../../domain/hold';
import { fitFor } from '../../domain/plan';
import { intoStretch } from '../holds/play';
import type { Line } from '../line';
import { AGREES, agrees, go, type PlaceRules, stay, timeAsked } from '../move';
import { paced } from '../steps/hold-clock';
import { legAt, legSaid } from '../steps/question';

/** Seconds of quiet to move the strap, or to rest, before another raise. */
const REST = 15;

/** Getting down with the strap, or the strap over to the other foot; the waiting comes before the question. */
export const setUp: PlaceRules<'set-up'> = {
  mayLead: { raise: AGREES, hold: AGREES, reading: ['findings', 'number'], deletion: ['raised-leg'] },
  kept: true,
  afterReading: true,
  instructions: (_, { goal }) => `set-up ${goal?.go === 'stretch' ? 'stretch' : 'test'}`,
  intro(place, visit, full) {
    const leg = legAt(place, visit) ?? 'left';
    const seconds = place.why === 'first' ? QUIET.floor : place.why === 'other-leg' ? CHANGE.lying.otherLeg : REST;
    const during = place.why === 'first' ? 'floor' : place.why === 'other-leg' ? 'strap' : 'rest';
    const quiet: Line = { say: 'quiet', during, seconds: paced(seconds, visit.slow) };
    if (place.why === 'first') {
      const tests = visit.toTest.length > 0;
      const seated = visit.stretching?.holds.some(({ stretch }) => stretch === 'seated') === true;
      const chair = tests ? fitFor(visit.plan).includes('seated') : seated;
      return [{ say: 'set-up', leg, full, goal: tests ? 'test' : 'stretch', chair }, quiet];
    }
    return place.why === 'other-leg' ? [{ say: 'other-foot', leg }, quiet] : [{ say: 'rest-first', leg }, quiet];
  },
  answer({ place, visit, moment }, event) {
    const here = { place, visit: { ...visit, lying: true } };
    if (agrees(event)) {
      const leg = visit.toTest[0];
      if (!leg) return intoStretch(here, moment);
      return go(here, { at: 'raise', leg, practice: !visit.practised.includes(leg) });
    }
    const asked = event.heard === 'leg' ? legSaid(event.leg, visit.toTest[0]) : undefined;
    if (asked && visit.toTest.includes(asked)) {
      const toTest = [asked, ...visit.toTest.filter((leg) => leg !== asked)];
      return go({ place, visit }, { at: 'set-up', why: 'other-leg' }, { visit: { toTest } });
    }
    const wait = timeAsked(event);
    return wait ? { ...stay({ place, visit }, [{ say: 'take-your-time' }]), wait } : undefined;
  },
  quiet: 60,
};
