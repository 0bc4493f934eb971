import type { During, Felt } from '../domain/felt';
import type { Leg } from '../domain/leg';
import type { Past } from '../domain/past';
import type { Limit, Plan } from '../domain/plan';
import type { StopReason } from '../domain/reading';
import type { Draft } from '../domain/reminder';
import type { SafetyQuestion } from '../domain/screening';
import type { Check } from '../domain/screening-table';
import type { AskedOfReminder, Finding, Goal, Offer, OpenQuestion, Playing, Stretching } from './under-way';

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
  | ({ readonly at: 'screening' } & OpenQuestion)
  /** "Which one?", after a yes or a "not sure" to a question of safety. */
  | { readonly at: 'which-sign'; readonly question: SafetyQuestion; readonly goal: Goal }
  | SignCheck
  /** "Which question was it?", for somebody who takes an answer back. */
  | { readonly at: 'which-question'; readonly goal: Goal }
  /** A stretch was asked for and no leg was ever measured: test first? */
  | { readonly at: 'untested'; readonly goal: Goal }
  /** A stretch was asked for, and the legs need none: stretch anyway? Or one got lower: has a physiotherapist looked? */
  | { readonly at: 'not-worth-it'; readonly goal: Goal }
  | { readonly at: 'physio-first'; readonly goal: Goal }
  /** Getting down with the strap, or the strap over to the other foot, or resting before another raise. */
  | { readonly at: 'set-up'; readonly why: 'first' | 'other-leg' | 'once-more' }
  /** The back hurts lying down: do bent knees ease it? */
  | { readonly at: 'knees-bent'; readonly back: Place }
  /** `waited`: they were given more time once. */
  | { readonly at: 'raise'; readonly leg: Leg; readonly practice: boolean; readonly waited?: true }
  /** `denied`: what was said not to have stopped it, and is asked for no more. */
  | { readonly at: 'stop-reason'; readonly finding: Finding; readonly denied?: readonly StopReason[] }
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
  | WhereFelt
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
  /** They let go in a hold: go on, or stop here? */
  | { readonly at: 'let-go' }
  /** How did that feel? */
  | { readonly at: 'after' }
  | ({ readonly at: 'forget'; readonly what: 'everything' | 'last-result' } & Beside)
  /** When to remind, question by question; then: "shall I set it?" */
  | ({ readonly at: 'reminder'; readonly asks: AskedOfReminder; readonly draft: Draft } & Beside)
  /** "Shall I send the card?" */
  | ({ readonly at: 'show-results' } & Beside)
  | { readonly at: 'over' };

/** Where a question beside the conversation leads back to; `asker`: the voice that asked for it, where that is not whose session it is. */
interface Beside {
  readonly back: Place;
  readonly asker?: string;
}

/** A question beside the conversation that is for the voice that brought it up, and for no other. */
export type Aside = Extract<Place, { at: 'forget' | 'show-results' | 'reminder' }>;

/** Whether what is asked is for one voice alone. */
export const isAside = (place: Place): place is Aside =>
  place.at === 'forget' || place.at === 'show-results' || place.at === 'reminder';

/**
 * What is asked about a sign that was told. The sign itself is not kept, not even here: what is left to ask, and what the
 * plan is to keep to when all is answered, say enough.
 */
export interface SignCheck {
  readonly at: 'sign-check';
  readonly check: Check;
  /** What is to be asked after it. */
  readonly more: readonly Check[];
  readonly leaves: readonly Limit[];
  /** Where it was told, and where it goes on. */
  readonly back: Place;
  /** It was the answer to that place's question. */
  readonly answers: boolean;
}

/** "Behind the thigh, or somewhere else?"; `wider`: it is somewhere else, and the places are named. */
export interface WhereFelt {
  readonly at: 'where-felt';
  readonly felt: readonly Felt[];
  readonly during: During;
  readonly back: Place;
  readonly wider?: true;
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
  /** Legs still to be tested, in order. */
  readonly toTest: readonly Leg[];
  /** Legs that rest today. */
  readonly resting: readonly Leg[];
  /** Legs measured in this visit, in order; their readings are the newest in `past`. */
  readonly tested: readonly Leg[];
  /** Legs whose practice raise is done in this visit. */
  readonly practised: readonly Leg[];
  /** What was felt so far: what comes again is taken more strictly. Never kept. */
  readonly felt: readonly Felt[];
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
