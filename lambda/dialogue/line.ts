import type { Angle } from '../domain/angle';
import type { Day } from '../domain/calendar';
import type { During } from '../domain/felt';
import type { Segment } from '../domain/hold';
import type { Leg } from '../domain/leg';
import type { Count, Effort, Hold, Plan, Posture, Pull, Stretch } from '../domain/plan';
import type { Method, Reading, StopReason } from '../domain/reading';
import type { SafetyQuestion } from '../domain/screening';
import type { Check } from '../domain/screening-table';
import type { Change, Verdict } from '../domain/verdict';
import type { Feeling, StoppedSaid } from './event';
import type { Place } from './state';
import type { Topic } from './topic';

/** How a question is worded: as it is first asked, as a short re-ask, or another way round after a second miss. */
export type Wording = 'first' | 'short' | 'other';

/** One leg's reading as it is told: what it means, and what changed since the test before. */
export interface Result {
  readonly reading: Reading;
  readonly verdict: Verdict;
  readonly change?: Change;
  /** When the reading that it is compared with was taken. */
  readonly since?: Day;
}

/** Where a leg stands: its latest reading, and what changed since the earliest that it can be compared with, where there is one. */
export interface LegStanding {
  readonly leg: Leg;
  readonly latest: Reading;
  readonly on: Day;
  readonly since?: { readonly on: Day; readonly change: Extract<Change, { by: number }> };
}

/** A reading with its day. */
export interface DatedReading {
  readonly reading: Reading;
  readonly on: Day;
}

/** A week by its Monday, and on how many of its days something was stretched. */
export interface DaysOfWeek {
  readonly monday: Day;
  readonly days: number;
}

/** What is sent to the Alexa app, as data: a locale owns its words. */
export interface Card {
  readonly card: 'results';
  /** Newest first. */
  readonly readings: readonly DatedReading[];
  /** Newest first, those without a day included. */
  readonly weeks: readonly DaysOfWeek[];
  readonly legs: readonly LegStanding[];
}

/** Days stretched in the week that is going on, of so many that are aimed at. */
export interface WeekDays {
  readonly days: number;
  readonly aim: number;
}

/** What there is to say; a locale owns the words. `full` asks for the whole instruction, not the line for those who know. */
export type Line =
  // The one question a turn ends with, and what helps to answer it
  | {
      readonly say: 'question';
      readonly place: Exclude<Place, { at: 'over' | 'hold' }>;
      readonly wording: Wording;
      readonly leg?: Leg;
      readonly hold?: Hold;
      readonly held?: number;
      /** At the verdict: what is offered. */
      readonly offer?: 'stretches' | 'anyway' | 'nothing';
    }
  /** `fine`: at the verdict, nothing to stretch was found. */
  | { readonly say: 'help'; readonly at: Place['at']; readonly fine: boolean; readonly leg?: Leg }
  | { readonly say: 'pardon'; readonly times: number }
  /** What was told could be two things, and it matters which. */
  | { readonly say: 'say-it-again'; readonly times: number }
  | { readonly say: 'for-example'; readonly at: Place['at'] }
  | {
      readonly say: 'quiet';
      readonly during: 'floor' | 'chair' | 'raise' | 'strap' | 'rest' | 'wait' | 'reprompt';
      readonly seconds: number;
    }

  // Coming and going
  | { readonly say: 'welcome' }
  | { readonly say: 'welcome-back'; readonly today: boolean }
  /** That the last result can be asked for. */
  | { readonly say: 'may-ask' }
  | { readonly say: 'disclaimer' }
  | { readonly say: 'broke-off'; readonly hold?: Hold; readonly held?: number; readonly leg?: Leg }
  | { readonly say: 'retest-due'; readonly weeks: number }
  /** Today is done. */
  | ({ readonly say: 'stretched-today' } & WeekDays)
  /** Nothing is due today, though nothing was done: the days of the week are done, or one is left out between. */
  | ({ readonly say: 'day-off' } & WeekDays)
  | ({ readonly say: 'week-so-far' } & WeekDays)
  /** A week or more without stretching. */
  | { readonly say: 'been-away' }
  /** The day of the next test is near. */
  | { readonly say: 'retest-near'; readonly on: Day }
  /** How the last session felt has changed this one. */
  | { readonly say: 'changed-by-feeling'; readonly why: Effort; readonly plan: Plan }
  | { readonly say: 'no-need-last-time' }
  /** `closing`: it is the last turn. */
  | { readonly say: 'cannot-remember'; readonly closing: boolean }
  | { readonly say: 'saved-after-all' }
  /** Something was told that nothing follows from. */
  | { readonly say: 'noted' }
  | { readonly say: 'goodbye'; readonly why: 'stop' | 'done' | 'not-today' | 'lost' | 'lost-early' | 'answered' }
  | { readonly say: 'lower-leg'; readonly stretch: Stretch }
  | { readonly say: 'kept-for-later' }
  | {
      readonly say: 'come-back';
      readonly next: 'tomorrow' | 'rhythm' | 'later' | 'keep' | 'retest' | 'none';
      /** How the week stands with today, once the plan is under way. */
      readonly week?: WeekDays;
      /** The day of the next test, when the plan begins. */
      readonly retest?: Day;
    }
  | { readonly say: 'get-up' }
  | { readonly say: 'apology' }

  // Screening and danger
  | { readonly say: 'screening-intro'; readonly brief: boolean }
  | { readonly say: 'all-clear' }
  | { readonly say: 'in-plain-words'; readonly about: SafetyQuestion | Check }
  | { readonly say: 'why-asked'; readonly about: SafetyQuestion | Check }
  | { readonly say: 'and-the-rest' }
  | { readonly say: 'back-to-it' }
  | { readonly say: 'emergency' | 'faint' | 'arms' | 'back-hurts-lying'; readonly posture: Posture }
  | {
      readonly say: 'clinician-first' | 'doctor-today' | 'doctor-this-week' | 'under-age';
      readonly posture: Posture;
      readonly during: boolean;
    }
  | { readonly say: 'somebody-else' }
  | { readonly say: 'tell-me-if-worse' }
  | { readonly say: 'bend-both-knees' }
  | { readonly say: 'rest-today' }
  | { readonly say: 'leg-not-today'; readonly leg: Leg }
  | { readonly say: 'seated-only' }
  | { readonly say: 'lying-only' }
  | { readonly say: 'questions-only' }
  | { readonly say: 'back-is-why' }
  | { readonly say: 'safety-again' }

  // What is felt
  | { readonly say: 'let-it-down'; readonly during: During }
  | {
      readonly say: 'ease';
      readonly how: 'rest' | 'once-more' | 'relax-foot' | 'soften-knee' | 'less';
      readonly during: During;
    }
  | { readonly say: 'only-a-gentle-pull' }
  | { readonly say: 'right' }
  | { readonly say: 'lower-meanwhile'; readonly stretch: Stretch }

  // The test
  | { readonly say: 'set-up'; readonly leg: Leg; readonly full: boolean; readonly goal: 'test' | 'stretch' }
  | { readonly say: 'other-foot'; readonly leg: Leg }
  | { readonly say: 'rest-first'; readonly leg: Leg }
  /** `vertical`: no further than straight up. */
  | { readonly say: 'how-to-raise'; readonly leg: Leg; readonly full: boolean; readonly vertical: boolean }
  | { readonly say: 'raise-now'; readonly leg: Leg; readonly practice: boolean; readonly slow: boolean }
  | { readonly say: 'let-it-rest' }
  | { readonly say: 'yes-let-it-down' }
  | { readonly say: 'again-from-below' }
  | { readonly say: 'now-it-counts'; readonly leg: Leg }
  | { readonly say: 'what-else' }
  | { readonly say: 'how-angles-count' }
  | { readonly say: 'near-the-mark' }
  /** Another picture for whoever makes nothing of the pebble. */
  | { readonly say: 'another-picture' }
  /** The landmark is asked because the last test of that leg has it. */
  | { readonly say: 'as-last-time' }
  | { readonly say: 'not-the-limit' }
  /** The height of the leg that was told with the other one; what stopped it is asked next. */
  | { readonly say: 'opposite-told'; readonly leg: Leg; readonly angle: Angle; readonly method: Method }
  | { readonly say: 'heard-angle'; readonly reading: Reading }
  | { readonly say: 'corrected'; readonly reading: Reading }
  | { readonly say: 'mishap'; readonly what: Exclude<StoppedSaid, StopReason>; readonly during: 'raise' | 'hold' }
  | { readonly say: 'nothing-to-compare'; readonly with: 'other-leg' | 'last-time' }
  | { readonly say: 'impossible-angle' }
  | { readonly say: 'too-wide' }
  | { readonly say: 'two-heights'; readonly one: number; readonly other: number }
  | { readonly say: 'measure-again'; readonly leg?: Leg }
  | { readonly say: 'height-when-it-began' }
  | { readonly say: 'skipped-leg'; readonly leg: Leg }
  | { readonly say: 'no-result' }
  | { readonly say: 'no-test-today' }

  // The verdict and the plan
  /** `too`: the leg before it had the same verdict. `advice`: what stretching may do for it is told as well. */
  | { readonly say: 'verdict'; readonly result: Result; readonly too: boolean; readonly advice: boolean }
  | {
      readonly say: 'together';
      readonly verdicts: readonly { readonly leg: Leg; readonly verdict: Verdict }[];
      readonly apart: number;
      readonly reached: boolean;
    }
  | { readonly say: 'see-physio' }
  /** `thanks`: the stretching brought it there. */
  | { readonly say: 'reached-the-line'; readonly leg: Leg; readonly thanks: boolean }
  | { readonly say: 'it-helps' }
  /** A leg got lower: a physiotherapist comes before the next stretch. */
  | { readonly say: 'lower-first' }
  /** Six weeks did little: on one leg, while the other goes on, or at all. */
  | { readonly say: 'no-help'; readonly leg?: Leg }
  | { readonly say: 'too-few-days'; readonly days: number; readonly weeks: number }
  | { readonly say: 'leg-rests'; readonly leg: Leg }
  | { readonly say: 'noted' }
  | { readonly say: 'your-choice' }
  | { readonly say: 'why-test-first' }
  | { readonly say: 'not-worth-it' }
  /** `today`: somebody else than the person whose plan it is asked for it, so it is not kept. */
  | { readonly say: 'plan-changed'; readonly plan: Plan; readonly today?: true }
  | { readonly say: 'plan-range'; readonly what: 'seconds' | 'reps' }
  | { readonly say: 'count-changed'; readonly count: Count }
  /** What somebody has planned, on which legs, and when the next test is. */
  | {
      readonly say: 'my-plan';
      readonly plan: Plan;
      readonly legs: readonly Leg[];
      readonly aim: number;
      readonly retest?: Day;
    }
  | { readonly say: 'longer-offer' }

  // The stretches
  | { readonly say: 'how-to-stretch'; readonly hold: Hold; readonly full: boolean }
  | { readonly say: 'pull'; readonly pull: Pull }
  | { readonly say: 'pause-hint' }
  | { readonly say: 'how-to-get-to-chair'; readonly fromFloor: boolean; readonly full: boolean }
  | {
      readonly say: 'sound';
      readonly segments: readonly Segment[];
      readonly holds: readonly Hold[];
    }
  /** Words before a hold turn, in a slot of their own of exactly so many seconds. */
  | { readonly say: 'lead-in'; readonly seconds: number; readonly lines: readonly Line[] }
  | { readonly say: 'leg-done'; readonly leg: Leg; readonly next: Hold }
  | { readonly say: 'lying-done' }
  | { readonly say: 'all-done' }
  | { readonly say: 'paused'; readonly hold: Hold; readonly left: number }
  | { readonly say: 'gone-quiet-hint' }
  | { readonly say: 'left-in-hold'; readonly hold: Hold; readonly left: number }
  | { readonly say: 'holds-left'; readonly hold: Hold; readonly left: number }
  | { readonly say: 'minutes-left'; readonly minutes: number; readonly of: 'test' | 'stretches' }
  | { readonly say: 'no-count-heard' }
  | { readonly say: 'added-seconds'; readonly seconds: number }
  | { readonly say: 'skipped'; readonly hold: Hold }
  | { readonly say: 'nothing-before' }
  | { readonly say: 'feeling'; readonly feeling: Feeling; readonly stretch: Stretch; readonly when: 'during' | 'after' }
  /** How it felt changes the next session, `from` what it was. */
  | { readonly say: 'next-time'; readonly why: Effort; readonly plan: Plan; readonly from: Plan }
  | { readonly say: 'done-well'; readonly holds: number; readonly seconds: number }

  // Anything, anywhere
  | { readonly say: 'answer'; readonly topic: Topic; readonly degrees?: number }
  | { readonly say: 'take-your-time' }
  | { readonly say: 'slower'; readonly pace: 'slower' | 'faster' }
  | { readonly say: 'reminder' }
  | { readonly say: 'last-result'; readonly results: readonly (Result & { readonly on: Day })[] }
  | { readonly say: 'no-result-yet'; readonly leg?: Leg }
  | {
      readonly say: 'progress';
      readonly leg: Leg;
      readonly tests: number;
      /** There may be more than these latest ones. */
      readonly more: boolean;
      /** How the newest was got. */
      readonly method: Method;
      readonly change?: Change;
      readonly since?: Day;
    }
  | { readonly say: 'days-done'; readonly days: number; readonly of: 'this-week' | 'last-week' | 'four-weeks' }
  | {
      readonly say: 'done-on';
      readonly day: 'today' | 'yesterday';
      readonly legs: readonly Leg[];
      readonly holds: number;
      readonly tested: readonly Leg[];
    }
  | { readonly say: 'past-unknown' }
  /** Nothing personal is told to, or done for, a voice that was not recognised. */
  | { readonly say: 'whose-voice'; readonly wish: 'tell' | 'delete' }
  | { readonly say: 'what-is-stored' }
  | { readonly say: 'forgotten'; readonly what: 'everything' | 'last-result' }
  | { readonly say: 'not-forgotten' }
  | { readonly say: 'kept' }
  /** Somebody else said yes than the one who wanted it. */
  | { readonly say: 'another-voice'; readonly wish: 'delete' | 'send' }
  | { readonly say: 'nothing-to-forget' }
  /** That the card goes where others see it. */
  | { readonly say: 'card-for-all' }
  | { readonly say: 'card-sent' }
  | { readonly say: 'no-card' }
  /** The results in two sentences; `days` stretched in the last four weeks. */
  | { readonly say: 'in-brief'; readonly legs: readonly LegStanding[]; readonly days: number };
