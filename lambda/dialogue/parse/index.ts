import * as v from 'valibot';
import type { Owed } from '../../domain/owed';
import type { Past } from '../../domain/past';
import { USUAL_PLAN } from '../../domain/plan';
import type { State } from '../state';
import {
  felt,
  heldHold,
  instant,
  legs,
  plan,
  reading,
  reminder,
  stretching,
  stretchingInRows,
  week,
  whole,
} from './nouns';
import { goal, place } from './place';

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

const past = v.object({
  known: v.boolean(),
  readings: v.array(reading),
  holds: v.array(heldHold),
  weeks: v.array(week),
  plan: v.exactOptional(plan),
  clearedAt: v.exactOptional(instant),
  reminder: v.exactOptional(reminder),
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

const no = v.optional(v.boolean(), false);
const none = v.optional(legs, []);
const zero = v.optional(whole, 0);

/** The visit as it is kept: what is empty or false is left out, the plan where it is the diary's, and holds are told in rows. */
const kept = v.object({
  ...visit.entries,
  plan: v.exactOptional(plan),
  stretching: v.exactOptional(stretchingInRows),
  ...{ oneShot: no, disclaimerHeard: no, screened: no, lying: no, strained: no, slow: no },
  ...{ toTest: none, resting: none, tested: none, practised: none },
  ...{ misses: zero, turns: zero },
  felt: v.optional(felt, []),
});

const snapshot = v.object({ place, visit: kept });
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
  return { place: parsed.output.place, visit: { plan: known.plan ?? USUAL_PLAN, ...parsed.output.visit, past: known } };
}

/** What parses snapshots, for those that are handed it: it is loaded where there is one. */
export type ParseSnapshot = typeof parseSnapshot;

const owed = v.array(
  v.variant('note', [
    v.object({ note: v.literal('reading'), reading }),
    v.object({ note: v.literal('hold'), hold: heldHold }),
    v.object({ note: v.literal('week'), week }),
    v.object({ note: v.literal('plan'), plan }),
    v.object({ note: v.literal('cleared'), at: instant }),
    v.object({ note: v.literal('reminder'), reminder }),
    v.object({ note: v.picklist(['not-cleared', 'no-place', 'no-reminder']) }),
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
