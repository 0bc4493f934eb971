import { isOdd } from '../../domain/angle';
import type { Event } from '../event';
import type { Line } from '../line';
import { go, type Here, type Move, type PlaceRules, stay } from '../move';
import { paced } from '../steps/hold-clock';
import { goesOn } from '../steps/lower-first';
import { found, isMishap } from '../steps/settle-reading';

/** Quiet to raise the leg, notice the heel and lower it, in seconds; the same again for "not yet". */
const UP_AND_DOWN = 12;

/** Seconds to lower the leg and let it rest after the practice raise. */
const REST = 15;

/**
 * The leg goes up and comes down again at once; the question comes when it is down. Each leg's first raise in a test is for
 * practice (docs/evidence.md#raise). The person decides when to stop.
 */
export const raise: PlaceRules<'raise'> = {
  mayLead: {
    raise: ['yes', 'agree', 'limit', 'lowered', 'done', 'felt', 'findings'],
    reading: ['findings', 'felt'],
  },
  kept: true,
  strains: true,
  intro: ({ leg, practice }, { slow, plan }, full) => [
    // Whoever has just done it for practice needs no more than to be told to raise it.
    ...(practice || full
      ? [{ say: 'how-to-raise', leg, full, vertical: plan.limits?.includes('not-past-vertical') === true } as const]
      : []),
    { say: 'raise-now', leg, practice, slow },
    { say: 'quiet', during: 'raise', seconds: paced(UP_AND_DOWN, slow) },
  ],
  answer({ place, visit, moment }, event) {
    const here = { place, visit };
    if (goesOn(event) || event.heard === 'add-seconds' || (event.heard === 'wait' && !event.seconds)) {
      return moreTime({ place, visit, moment }, event);
    }
    if (ASKS_HOW.includes(event.heard)) return onceMore({ place, visit, moment });
    // How high is asked for once the leg is down; till then it is no answer, and nothing that was misheard.
    if (event.heard === 'findings' && event.angle?.how === 'vaguely' && !event.stopped) return stay(here, []);
    if (asksHowLong(event)) return stay(here, [{ say: 'nothing-to-hold' }]);
    if (event.heard === 'enough') return letGo({ place, visit, moment });
    const down = DOWN.includes(event.heard) && !(event.heard === 'felt' && event.vague);
    const { leg } = place;
    if (tellsMishap(event)) return found(here, { leg, asked: [] }, event, moment);
    if (place.practice) return down || isResult(event) ? practised(here) : undefined;
    if (down) return go(here, { at: 'stop-reason', finding: { leg, asked: [] } }, { say: [{ say: 'let-it-rest' }] });
    return isResult(event) ? found(here, { leg, asked: [] }, event, moment, [{ say: 'let-it-rest' }]) : undefined;
  },
  quiet: 12,
};

/** What says that the leg is down again, or as high as it goes. */
const DOWN: readonly Event['heard'][] = ['yes', 'agree', 'limit', 'lowered', 'done', 'felt'];

/** What wants to hear once more how it goes. */
const ASKS_HOW: readonly Event['heard'][] = ['repeat', 'previous', 'explain'];

/** What looks like a result of a raise; a bare or odd number, a place on the body, or "quite high", may be for somebody else. */
function isResult(event: Event): boolean {
  if (event.heard !== 'findings' || event.instead) return false;
  if (event.stopped !== undefined) return true;
  if (event.angle?.how === 'degrees') return !isOdd(event.angle.angle);
  return event.angle?.how === 'relative';
}

/** How long it has to stay up is asked here, and not how long a hold is. */
const asksHowLong = (event: Event): boolean =>
  event.heard === 'time-left' || (event.heard === 'ask' && event.topic === 'how-long-a-hold');

/** A cramp, a slipped strap, fear: no result, not even of a practice raise. */
const tellsMishap = (event: Event): boolean => event.heard === 'findings' && event.stopped?.some(isMishap) === true;

/** "Not yet", "no pain so far": the same quiet once more, then it comes down and is done again. */
function moreTime({ place, visit }: Here<'raise'>, { heard }: Event): Move {
  const here = { place, visit };
  if (place.waited) return go(here, { at: 'another-go', leg: place.leg }, { say: [{ say: 'again-from-below' }] });
  const waiting = { ...stay(here, [{ say: heard === 'deny' ? 'good-so-far' : 'take-your-time' }]), wait: UP_AND_DOWN };
  return { ...waiting, place: { ...place, waited: true } };
}

/** How it goes, once more; by then the leg is down, and goes up again only for a yes. */
function onceMore({ place, visit }: Here<'raise'>): Move {
  const { leg } = place;
  const vertical = visit.plan.limits?.includes('not-past-vertical') === true;
  return go({ place, visit }, { at: 'another-go', leg }, { say: [{ say: 'how-to-raise', leg, full: true, vertical }] });
}

/** They want to let go: the leg comes down, and nobody is sent up again unasked. */
function letGo({ place, visit }: Here<'raise'>): Move {
  const { leg } = place;
  const say: readonly Line[] = [{ say: 'yes-let-it-down' }];
  if (place.practice) return go({ place, visit }, { at: 'another-go', leg }, { say });
  return go({ place, visit }, { at: 'stop-reason', finding: { leg, asked: [] } }, { say });
}

/** The practice raise is done: the leg rests, then comes the one that counts. */
function practised({ place, visit }: Pick<Here<'raise'>, 'place' | 'visit'>): Move {
  const { leg } = place;
  const say: readonly Line[] = [
    { say: 'let-it-rest' },
    { say: 'quiet', during: 'rest', seconds: paced(REST, visit.slow) },
    { say: 'now-it-counts', leg },
  ];
  const done = { practised: [...visit.practised, leg] };
  return go({ place, visit }, { at: 'raise', leg, practice: false }, { say, visit: done });
}
