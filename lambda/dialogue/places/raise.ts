import type { Event } from '../event';
import { agrees, go, type PlaceRules, stay } from '../move';
import { paced } from '../steps/hold-clock';
import { found, isPull } from '../steps/settle-reading';

/** More quiet when somebody is not at the limit yet, in seconds. */
const MORE_TIME = 10;

/** The leg goes up. The person decides when to stop; the first raise ever is for practice (docs/evidence.md#raise). */
export const raise: PlaceRules<'raise'> = {
  mayLead: {
    raise: ['yes', 'ready', 'limit', 'resume', 'done', 'feeling', 'repeat', 'previous', 'opened'],
    reading: ['findings', 'number'],
  },
  kept: true,
  strains: true,
  afterReading: true,
  intro: ({ leg, practice }, { slow }, full) => [
    { say: 'how-to-raise', leg, full },
    { say: 'raise-now', leg, practice, slow },
    { say: 'quiet', during: 'raise', seconds: paced(MORE_TIME, slow) },
  ],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    const { leg } = place;
    const hurts = isPull(event);
    const atLimit = event.heard === 'limit' || event.heard === 'done' || hurts || agrees(event);
    if (event.heard === 'no' || (event.heard === 'wait' && !event.seconds)) {
      return { ...stay(here, [{ say: 'take-your-time' }]), wait: MORE_TIME };
    }
    // Who cries out in the practice raise is asked what it was, not sent up again.
    if (place.practice && atLimit && !hurts) {
      const said = [{ say: 'practice-done', leg } as const];
      return go(here, { at: 'raise', leg, practice: false }, { say: said, visit: { practised: true } });
    }
    const lowered = { ...here, visit: { ...visit, practised: true } };
    if (atLimit) {
      return go(lowered, { at: 'stop-reason', finding: { leg, asked: [] } }, { say: [{ say: 'lower-gently' }] });
    }
    // "Knee", said with the leg in the air, is why it stopped; said of the pebble it would be a place.
    const knee = event.heard === 'findings' && event.landmark === 'knee' && !event.angle && !event.stopped;
    const heard: Event = knee ? { heard: 'findings', stopped: ['knee-bends'] } : event;
    return found(lowered, { leg, asked: [] }, heard, moment, [{ say: 'lower-gently' }]);
  },
  quiet: 12,
};
