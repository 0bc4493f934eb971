import * as v from 'valibot';
import { FEELS, SITES } from '../domain/felt';
import { LEGS } from '../domain/leg';
import type { Owed } from '../domain/owed';
import type { Past } from '../domain/past';
import { COUNTS, EFFORTS, LIMITS, PULLS, STRETCHES } from '../domain/plan';
import { METHODS, STOP_REASONS } from '../domain/reading';
import { QUESTIONS } from '../domain/screening';
import { CHECKS } from '../domain/screening-table';
import { WEEKDAYS } from '../domain/week';
import type { Place, State } from './state';

// What was kept as JSON is parsed on the way in, never cast: a session attribute of an older version, or anything
// strange, is no state at all, and the conversation starts at the welcome.

/** What a schema parses, as it is handed on: nobody changes it any more. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** The type that a schema stands for; nothing at all, which does not compile, where one of them lacks what the other has. */
type Agreed<Type, Schema extends v.GenericSchema> = [Type] extends [Frozen<v.InferOutput<Schema>>]
  ? [Frozen<v.InferOutput<Schema>>] extends [Type]
    ? Type
    : never
  : never;

const leg = v.picklist(LEGS);
const legs = v.array(leg);
const stretch = v.picklist(STRETCHES);
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const instant = v.pipe(v.number(), v.finite());
const angle = v.object({ low: v.number(), high: v.number() });
const method = v.picklist(METHODS);
const stopReasons = v.array(v.picklist(STOP_REASONS));
const question = v.picklist([...QUESTIONS, 'brief']);
const limits = v.array(v.picklist(LIMITS));
const check = v.picklist(CHECKS);
const felt = v.array(v.object({ what: v.picklist(FEELS), where: v.exactOptional(v.picklist(SITES)) }));
const plan = v.object({
  seconds: whole,
  reps: whole,
  stretches: v.array(stretch),
  only: v.exactOptional(leg),
  limits: v.exactOptional(limits),
  restFrom: v.exactOptional(instant),
  count: v.exactOptional(v.picklist(COUNTS)),
  pull: v.exactOptional(v.picklist(PULLS)),
  adapted: v.exactOptional(v.object({ why: v.picklist(EFFORTS), at: instant })),
});

const finding = v.object({
  leg,
  angle: v.exactOptional(angle),
  method: v.exactOptional(method),
  guess: v.exactOptional(angle),
  stoppedBy: v.exactOptional(stopReasons),
  opposite: v.exactOptional(v.object({ angle, method })),
  takenAt: v.exactOptional(instant),
  asked: v.array(v.picklist(['odd', 'strange', 'landmark', 'picture', 'order', 'further'])),
});

const goal = v.variant('go', [
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

const playing = v.object({ since: instant, lead: whole, ready: whole, between: whole });

const back = v.lazy((): v.GenericSchema<unknown, Place> => place);

const place = v.variant('at', [
  simple,
  v.object({ at: v.literal('welcome'), offer: v.picklist(['test', 'stretches', 'retest', 'go-on', 'rest']) }),
  v.object({ at: v.picklist(['screening', 'which-sign']), question, goal }),
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
  v.object({
    at: v.picklist(['stop-reason', 'angle', 'landmark', 'odd-angle', 'before-or-after', 'go-further']),
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
  v.object({ at: v.literal('show-results'), asker: v.exactOptional(v.string()), back }),
]);

const hold = v.object({ stretch, leg, rep: whole, of: whole, seconds: whole });
const stretching = v.object({ holds: v.array(hold), next: whole, held: whole, startedAt: instant });

const reading = v.object({
  leg,
  angle,
  method,
  guess: v.exactOptional(angle),
  stoppedBy: stopReasons,
  takenAt: instant,
  afterStretching: v.boolean(),
});

const heldHold = v.object({ stretch, leg, seconds: whole, held: whole, at: instant, id: v.string() });

const days = v.array(v.picklist(WEEKDAYS));
const week = v.object({ monday: v.pipe(v.number(), v.integer()), left: days, right: days });

const past = v.object({
  known: v.boolean(),
  readings: v.array(reading),
  holds: v.array(heldHold),
  weeks: v.array(week),
  plan: v.exactOptional(plan),
  clearedAt: v.exactOptional(instant),
  plainSoundDevices: v.array(v.string()),
});

const visit = v.object({
  plan,
  goal: v.exactOptional(goal),
  oneShot: v.boolean(),
  disclaimerHeard: v.boolean(),
  screened: v.boolean(),
  toTest: legs,
  resting: legs,
  tested: legs,
  practised: legs,
  felt,
  stretching: v.exactOptional(stretching),
  lying: v.boolean(),
  strained: v.boolean(),
  slow: v.boolean(),
  saidBefore: v.array(v.string()),
  misses: whole,
  turns: whole,
});

const snapshot = v.object({ place, visit });
const state = v.object({ place, visit: v.object({ ...visit.entries, past }) });

/** A state from JSON, as it came back in the session attributes; `undefined` where it is none of this version's. */
export function parseState(json: unknown): Agreed<State, typeof state> | undefined {
  const parsed = v.safeParse(state, json);
  return parsed.success ? parsed.output : undefined;
}

/** A state from what was kept of a broken-off session, with the past as it is known now. */
export function parseSnapshot(json: unknown, known: Past): State | undefined {
  const parsed = v.safeParse(snapshot, json);
  if (!parsed.success) return undefined;
  return { place: parsed.output.place, visit: { ...parsed.output.visit, past: known } };
}

const owed = v.array(
  v.variant('note', [
    v.object({ note: v.literal('reading'), reading }),
    v.object({ note: v.literal('hold'), hold: heldHold }),
    v.object({ note: v.literal('week'), week }),
    v.object({ note: v.literal('plan'), plan }),
    v.object({ note: v.literal('cleared'), at: instant }),
    v.object({ note: v.picklist(['not-cleared', 'no-place']) }),
    // What it says of the state is parsed when it is come back to.
    v.object({ note: v.literal('place'), state: v.unknown(), at: instant }),
    v.object({ note: v.literal('plain-sound'), device: v.string() }),
  ]),
);

/** What is still to be written, from JSON; nothing where it is none of this version's. */
export function parseOwed(json: unknown): Agreed<readonly Owed[], typeof owed> {
  const parsed = v.safeParse(owed, json);
  return parsed.success ? parsed.output : [];
}
