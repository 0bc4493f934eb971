import type { Angle } from '../domain/angle';
import type { Leg } from '../domain/leg';
import type { Hold, Plan, Stretch } from '../domain/plan';
import type { Instant, Reading, StopReason } from '../domain/reading';
import type { Past } from '../domain/past';

/** What the person wants to get to; screening and set-up lie before it. */
export type Goal =
  | { readonly go: 'test'; readonly legs: readonly Leg[] }
  | { readonly go: 'stretch'; readonly legs: readonly Leg[]; readonly only?: Stretch };

/** What the welcome offers. */
export type Offer = 'test' | 'stretches' | 'retest' | 'go-on';

/**
 * Where the conversation stands. Each place carries what it needs to go on, and nothing else.
 * Every place but `over` waits for an answer to exactly one question.
 */
export type Place =
  | { readonly at: 'welcome'; readonly offer: Offer }
  /** "Left, right, or both?" after "test one leg". */
  | { readonly at: 'which-leg' }
  /** Question 1 to 5 of the full screening, or the one line of the brief one. */
  | { readonly at: 'screening'; readonly question: 1 | 2 | 3 | 4 | 5 | 'brief'; readonly goal: Goal }
  /** A yes to a screening question that a doctor may already have cleared. */
  | { readonly at: 'cleared-by-doctor'; readonly question: 2 | 3 | 4 | 'brief'; readonly goal: Goal }
  /** A stretch was asked for and no leg was ever measured: test first? */
  | { readonly at: 'untested'; readonly goal: Goal }
  /** A stretch was asked for and the legs need none: stretch anyway? */
  | { readonly at: 'not-worth-it'; readonly goal: Goal }
  | { readonly at: 'set-up' }
  | { readonly at: 'raise'; readonly leg: Leg; readonly practice: boolean; readonly waited: number }
  | { readonly at: 'stop-reason'; readonly leg: Leg; readonly angle?: Angle; readonly method?: Reading['method'] }
  | { readonly at: 'angle'; readonly leg: Leg; readonly stoppedBy: readonly StopReason[] }
  | { readonly at: 'landmark'; readonly leg: Leg; readonly stoppedBy: readonly StopReason[]; readonly guess?: Angle }
  /** "Seventeen degrees: did I hear that right?" */
  | { readonly at: 'odd-angle'; readonly leg: Leg; readonly stoppedBy: readonly StopReason[]; readonly angle: Angle; readonly method: Reading['method'] }
  /** 80 or more, and the knee bent or the other leg lifted: was that before or after? */
  | { readonly at: 'before-or-after'; readonly leg: Leg; readonly stoppedBy: readonly StopReason[]; readonly angle: Angle; readonly method: Reading['method'] }
  /** Below 80 and nothing stopped it: go on until something does? */
  | { readonly at: 'go-further'; readonly leg: Leg; readonly angle: Angle; readonly method: Reading['method'] }
  /** The raise gave no result (cramp, strap, tired arms …): another go? */
  | { readonly at: 'another-go'; readonly leg: Leg; readonly practice: boolean }
  | { readonly at: 'verdict'; readonly legs: readonly Leg[] }
  /** The instructions of a stretch, before its first hold on a leg. */
  | { readonly at: 'stretch-set-up' }
  /** Getting up from the floor and over to the chair. */
  | { readonly at: 'up-and-over' }
  /** A hold turn is playing, or has played to its closing question. `from` is where in the program it began. */
  | { readonly at: 'hold'; readonly playing: Playing }
  | { readonly at: 'paused' }
  | { readonly at: 'after' }
  | { readonly at: 'forget'; readonly what: 'everything' | 'last-result'; readonly back: Place }
  | { readonly at: 'over' };

/** Sound under way: when it began to be sent, and the quiet before its first hold. The rest follows from the programme. */
export interface Playing {
  readonly since: Instant;
  readonly readySeconds: number;
}

/** The holds of this visit: which are planned, which is next, and how much of it has been held. */
export interface Stretching {
  readonly holds: readonly Hold[];
  /** Index into `holds` of the one to be done next; equal to its length when all are done. */
  readonly next: number;
  /** Seconds of that hold already held, before a pause. */
  readonly held: number;
  /** When the programme began; names its holds in the diary. */
  readonly startedAt: Instant;
}

/** What holds for the rest of this session, wherever the conversation goes. */
export interface Visit {
  readonly past: Past;
  readonly plan: Plan;
  readonly goal?: Goal;
  /** Asked for a single thing from outside: with nothing pending, answer and close. */
  readonly oneShot: boolean;
  readonly disclaimerHeard: boolean;
  /** Screening was clear in this session. */
  readonly screened: boolean;
  /** What screening left possible. */
  readonly limit: 'none' | 'seated-only' | 'lying-only' | 'questions-only';
  /** Legs still to be tested, in order. */
  readonly toTest: readonly Leg[];
  /** Legs that rest today. */
  readonly resting: readonly Leg[];
  /** Legs measured in this visit; their readings are the newest in `past`. */
  readonly tested: readonly Leg[];
  readonly stretching?: Stretching;
  readonly lying: boolean;
  readonly slow: boolean;
  /** Things that are said once, and instructions that were heard in full. */
  readonly told: readonly string[];
  /** How often in a row nothing was understood. */
  readonly misses: number;
  /** How many turns so far; varies the acknowledgements. */
  readonly turns: number;
}

/** The whole conversation: plain JSON, the session attribute and the broken-off session in the diary. */
export interface State {
  readonly place: Place;
  readonly visit: Visit;
}
