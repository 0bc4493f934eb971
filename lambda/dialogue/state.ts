import type { Angle } from '../domain/angle';
import type { Leg } from '../domain/leg';
import type { Past } from '../domain/past';
import type { Hold, Plan, Stretch } from '../domain/plan';
import type { Instant, Method, StopReason } from '../domain/reading';

/** What the person wants to get to; screening and set-up lie before it. */
export type Goal =
  | { readonly go: 'test'; readonly legs: readonly Leg[] }
  /** No legs: those that need it. `insists`: told that it is untested or not worth it, and wants it anyway. */
  | { readonly go: 'stretch'; readonly legs: readonly Leg[]; readonly only?: Stretch; readonly insists?: true }
  /** On with what was broken off. */
  | { readonly go: 'on' };

/** What the welcome offers. */
export type Offer = 'test' | 'stretches' | 'retest' | 'go-on';

/**
 * What is known so far of a raise that counted. It becomes a reading when nothing is left to ask;
 * `asked` keeps each check to once.
 */
export interface Finding {
  readonly leg: Leg;
  readonly angle?: Angle;
  readonly method?: Method;
  /** Their own guess, where the landmark has taken its place. */
  readonly guess?: Angle;
  readonly stoppedBy?: readonly StopReason[];
  /** When the reading was taken that this one replaces; absent for a fresh one. */
  readonly takenAt?: Instant;
  readonly asked: readonly ('odd' | 'landmark' | 'order' | 'further')[];
}

/**
 * Where the conversation stands. Each place carries what it needs to go on, and nothing else.
 * Every place but `over` waits for an answer to exactly one question.
 */
export type Place =
  | { readonly at: 'welcome'; readonly offer: Offer }
  /** "Left, right, or both?" after "test one leg". */
  | { readonly at: 'which-leg' }
  /** No raise today, or nothing more to do: what would you like to know? */
  | { readonly at: 'questions' }
  /** Question 1 to 5 of the full screening, or the one line of the brief one. */
  | { readonly at: 'screening'; readonly question: ScreeningQuestion; readonly goal: Goal }
  /** A yes to a screening question that a doctor may already have cleared. */
  | { readonly at: 'cleared-by-doctor'; readonly question: ScreeningQuestion; readonly goal: Goal }
  /** A stretch was asked for and no leg was ever measured: test first? */
  | { readonly at: 'untested'; readonly goal: Goal }
  /** A stretch was asked for, and the legs need none: stretch anyway? Or one got lower: has a physiotherapist looked? */
  | { readonly at: 'not-worth-it'; readonly goal: Goal }
  | { readonly at: 'physio-first'; readonly goal: Goal }
  /** Getting down with the strap, or the strap over to the other foot, or resting before another raise. */
  | { readonly at: 'set-up'; readonly why: 'first' | 'other-leg' | 'once-more' }
  | { readonly at: 'raise'; readonly leg: Leg; readonly practice: boolean }
  | { readonly at: 'stop-reason'; readonly finding: Finding }
  | { readonly at: 'angle'; readonly finding: Finding }
  /** Where would a pebble dropped from the heel land? */
  | { readonly at: 'landmark'; readonly finding: Finding }
  /** "Seventeen degrees: did I hear that right?" */
  | { readonly at: 'odd-angle'; readonly finding: Finding }
  /** 80 or more, and the knee bent or the other leg lifted: was that before or after? */
  | { readonly at: 'before-or-after'; readonly finding: Finding }
  /** Below 80 and nothing stopped it: go on until something does? */
  | { readonly at: 'go-further'; readonly finding: Finding }
  /** The raise gave no result (cramp, strap, tired arms …): another go? */
  | { readonly at: 'another-go'; readonly leg: Leg }
  | { readonly at: 'verdict' }
  /** The instructions of a stretch, before its first hold on a leg. */
  | { readonly at: 'stretch-set-up' }
  /** Lying stretch done: ready to get up? */
  | { readonly at: 'before-chair' }
  /** Getting up from the floor and over to the chair, or just to the chair. */
  | { readonly at: 'up-and-over' }
  /** A hold turn is playing, or has played to its closing question. */
  | { readonly at: 'hold'; readonly playing: Playing }
  /** Between two holds, or in the middle of one, waiting to go on. */
  | { readonly at: 'paused' }
  /** How did that feel? */
  | { readonly at: 'after' }
  /** `asker`: the voice that asked for it, where that is not the person whose session it is. */
  | {
      readonly at: 'forget';
      readonly what: 'everything' | 'last-result';
      readonly back: Place;
      readonly asker?: string;
    }
  | { readonly at: 'over' };

/** A question of the full screening, by its number, or the one line of the brief one. */
export type ScreeningQuestion = 1 | 2 | 3 | 4 | 5 | 'brief';

/** Sound under way: when it was sent, and its quiet. The rest follows from the programme. */
export interface Playing {
  readonly since: Instant;
  /** Seconds of a slot for words before the get-ready seconds; 0 where nothing is said first. */
  readonly lead: number;
  readonly ready: number;
  readonly between: number;
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
  /** Legs measured in this visit, in order; their readings are the newest in `past`. */
  readonly tested: readonly Leg[];
  /** The practice raise is done, or was done on another day. */
  readonly practised: boolean;
  readonly stretching?: Stretching;
  readonly lying: boolean;
  /** A raise or a hold has begun: what hurts from now on may have been brought on by it, wherever the conversation goes. */
  readonly strained: boolean;
  readonly slow: boolean;
  /** Things that are said once, and instructions that were heard in full. */
  readonly saidBefore: readonly string[];
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
