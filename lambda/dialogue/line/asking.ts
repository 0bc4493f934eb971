import type { Leg } from '../../domain/leg';
import type { Hold } from '../../domain/plan';
import type { Place } from '../state';
import type { Wording } from './told';

/** The one question a turn ends with, and what helps to answer it. */
export type AskingLine =
  | {
      readonly say: 'question';
      readonly place: Exclude<Place, { at: 'over' | 'hold' }>;
      readonly wording: Wording;
      readonly leg?: Leg;
      readonly hold?: Hold;
      readonly held?: number;
      /** At the verdict: what is offered. */
      readonly offer?: 'stretches' | 'anyway' | 'nothing';
      /** At the welcome: what is offered waits for the safety questions, and they are what is asked for. */
      readonly screens?: true;
    }
  /** `fine`: at the verdict, nothing to stretch was found. */
  | { readonly say: 'help'; readonly at: Place['at']; readonly fine: boolean; readonly leg?: Leg }
  | { readonly say: 'pardon'; readonly times: number }
  /** What was told could be two things, and it matters which. */
  | { readonly say: 'say-it-again'; readonly times: number }
  /** Words that this place takes for an answer, others after a second miss. */
  | { readonly say: 'for-example'; readonly place: Place; readonly times: number }
  | {
      readonly say: 'quiet';
      readonly during: 'floor' | 'chair' | 'raise' | 'strap' | 'rest' | 'wait' | 'reprompt';
      readonly seconds: number;
    };
