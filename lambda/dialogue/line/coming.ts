import type { Day } from '../../domain/calendar';
import type { Leg } from '../../domain/leg';
import type { Effort, Hold, Plan, Stretch } from '../../domain/plan';
import type { WeekDays } from './told';

/** What is said in coming and going. */
export type ComingLine =
  | { readonly say: 'welcome' }
  | { readonly say: 'welcome-back'; readonly today: boolean }
  /** That the last result can be asked for. */
  | { readonly say: 'may-ask' }
  | { readonly say: 'disclaimer' }
  | { readonly say: 'broke-off'; readonly hold?: Hold; readonly held?: number; readonly leg?: Leg }
  /** `six`: the six weeks of the plan are over. */
  | { readonly say: 'retest-due'; readonly weeks: number; readonly six: boolean }
  /** Today is done. */
  | ({ readonly say: 'stretched-today' } & WeekDays)
  /** Nothing is due today, though nothing was done: the days of the week are done, or one is left out between. */
  | ({ readonly say: 'day-off' } & WeekDays)
  | ({ readonly say: 'week-so-far' } & WeekDays)
  /** A week or more without stretching or a test. */
  | { readonly say: 'been-away' }
  /** The day of the next test is near. */
  | { readonly say: 'retest-near'; readonly on: Day }
  /** How the last session felt has changed this one. */
  | { readonly say: 'changed-by-feeling'; readonly why: Effort; readonly plan: Plan }
  /** Six weeks did nothing that is sure: going on is their choice. */
  | { readonly say: 'no-help-last-time' }
  /** `retest`: nothing is due before then. */
  | { readonly say: 'no-need-last-time'; readonly retest?: Day }
  /** `closing`: it is the last turn. */
  | { readonly say: 'cannot-remember'; readonly closing: boolean }
  | { readonly say: 'saved-after-all' }
  /** Something was told that nothing follows from. */
  | { readonly say: 'noted' }
  | {
      readonly say: 'goodbye';
      readonly why: 'stop' | 'done' | 'not-today' | 'lost' | 'lost-early' | 'answered' | 'next-person';
    }
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
  | { readonly say: 'apology' };
