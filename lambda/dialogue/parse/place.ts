import * as v from 'valibot';
import { SEGMENTS } from '../../domain/angle';
import { QUESTIONS } from '../../domain/screening';
import { PARTS } from '../../domain/screening-parts';
import { CHECKS } from '../../domain/screening-table';
import type { Place } from '../state';
import { angle, draft, felt, instant, leg, legs, limits, method, stopReasons, stretch, whole } from './nouns';

const question = v.picklist([...QUESTIONS, 'brief']);
const check = v.picklist(CHECKS);

const finding = v.object({
  leg,
  angle: v.exactOptional(angle),
  method: v.exactOptional(method),
  guess: v.exactOptional(angle),
  stoppedBy: v.exactOptional(stopReasons),
  opposite: v.exactOptional(v.object({ angle, method })),
  takenAt: v.exactOptional(instant),
  somewhere: v.exactOptional(v.picklist(SEGMENTS)),
  asked: v.array(v.picklist(['odd', 'strange', 'landmark', 'picture', 'order', 'further'])),
});

/** The schema of what somebody came for. */
export const goal = v.variant('go', [
  v.object({ go: v.literal('test'), legs }),
  v.object({
    go: v.literal('stretch'),
    legs,
    only: v.exactOptional(stretch),
    insists: v.exactOptional(v.literal(true)),
  }),
  v.object({ go: v.literal('on') }),
]);

const simple = v.object({
  at: v.picklist([
    'which-leg',
    'questions',
    'verdict',
    'stretch-set-up',
    'before-chair',
    'up-and-over',
    'paused',
    'let-go',
    'after',
    'over',
  ]),
});

const playing = v.object({
  since: instant,
  lead: whole,
  ready: whole,
  stays: v.exactOptional(v.literal(true)),
  between: whole,
});

const back = v.lazy((): v.GenericSchema<unknown, Place> => place);

/** The schema of a place, with what it knows. */
export const place = v.variant('at', [
  simple,
  v.object({ at: v.literal('welcome'), offer: v.picklist(['test', 'stretches', 'retest', 'go-on', 'rest']) }),
  v.object({ at: v.literal('screening'), question, goal, denied: v.exactOptional(v.array(v.picklist(PARTS))) }),
  v.object({ at: v.literal('which-sign'), question, goal }),
  v.object({ at: v.literal('sign-check'), check, more: v.array(check), leaves: limits, back, answers: v.boolean() }),
  v.object({ at: v.literal('which-question'), goal }),
  v.object({ at: v.picklist(['untested', 'not-worth-it', 'physio-first']), goal }),
  v.object({ at: v.literal('set-up'), why: v.picklist(['first', 'other-leg', 'once-more']) }),
  v.object({ at: v.literal('knees-bent'), back }),
  v.object({
    at: v.literal('raise'),
    leg,
    practice: v.boolean(),
    waited: v.exactOptional(v.literal(true)),
  }),
  v.object({ at: v.literal('stop-reason'), finding, denied: v.exactOptional(stopReasons) }),
  v.object({
    at: v.picklist(['angle', 'landmark', 'odd-angle', 'before-or-after', 'go-further']),
    finding,
  }),
  v.object({ at: v.literal('another-go'), leg }),
  v.object({
    at: v.literal('where-felt'),
    felt,
    during: v.picklist(['test', 'hold', 'rest']),
    back,
    wider: v.exactOptional(v.literal(true)),
  }),
  v.object({ at: v.literal('hold'), playing }),
  v.object({
    at: v.literal('forget'),
    what: v.picklist(['everything', 'last-result']),
    asker: v.exactOptional(v.string()),
    back,
  }),
  v.object({
    at: v.literal('reminder'),
    asks: v.picklist(['when', 'days', 'time', 'daytime', 'every-day', 'morning', 'sure']),
    draft,
    asker: v.exactOptional(v.string()),
    back,
  }),
  v.object({ at: v.literal('show-results'), asker: v.exactOptional(v.string()), back }),
]);
