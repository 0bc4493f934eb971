import type { Count } from '../../domain/plan';
import type { LegSaid, StretchSaid } from './said';

/** What somebody wants done. */
export type Wish =
  | { readonly heard: 'test'; readonly leg?: LegSaid }
  | { readonly heard: 'stretch'; readonly leg?: LegSaid; readonly stretch?: StretchSaid }
  /**
   * Change the plan: hold length in seconds, or a step longer or shorter; holds per leg; which. `seconds` null: a duration with no
   * number in it. `brief`: "a bit longer", and not of what.
   */
  | {
      readonly heard: 'plan';
      readonly seconds?: number | null;
      readonly step?: 'longer' | 'shorter';
      readonly reps?: number;
      readonly leg?: LegSaid;
      readonly stretch?: StretchSaid | 'both';
      readonly brief?: true;
    }
  /** Leaves out a stretch or a leg: "skip the lying one", "I don't want to lie down", "not the right leg". */
  | { readonly heard: 'without'; readonly leg?: LegSaid; readonly stretch?: StretchSaid }
  /** How the seconds of a hold are to be counted: "just tell me when it's over", "stop counting", "count again". */
  | { readonly heard: 'count'; readonly count: Count }
  | { readonly heard: 'pause' }
  | { readonly heard: 'resume' }
  | { readonly heard: 'repeat' }
  | { readonly heard: 'skip' }
  | { readonly heard: 'previous' }
  /** On to the other leg, or to the one that is named. */
  | { readonly heard: 'next-leg'; readonly leg?: LegSaid }
  | { readonly heard: 'start-over' }
  /** A few seconds more on the hold going on ("add ten seconds"). */
  | { readonly heard: 'add-seconds'; readonly seconds: number }
  | { readonly heard: 'pace'; readonly pace: 'slower' | 'faster' }
  | { readonly heard: 'forget'; readonly what: 'everything' | 'last-result' }
  /** Something to show a physiotherapist: "show my therapist", "send me my results"; `aloud`: told, not sent. */
  | { readonly heard: 'show-results'; readonly aloud?: true }
  /** Somebody else lies down now: "my husband wants a go". */
  | { readonly heard: 'next-person' }
  | { readonly heard: 'help' }
  | { readonly heard: 'stop' }
  /** Finished, said without hurry ("that's me done"). */
  | { readonly heard: 'done' };
