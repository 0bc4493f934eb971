import type { Angle } from '../../domain/angle';
import type { Leg } from '../../domain/leg';
import type { Method, Reading, StopReason } from '../../domain/reading';
import type { StoppedSaid } from '../event';

/** What is said of the test. */
export type TestingLine =
  /** `chair`: one is needed later. */
  | {
      readonly say: 'set-up';
      readonly leg: Leg;
      readonly full: boolean;
      readonly goal: 'test' | 'stretch';
      readonly chair: boolean;
    }
  | { readonly say: 'other-foot'; readonly leg: Leg }
  | { readonly say: 'rest-first'; readonly leg: Leg }
  /** `vertical`: no further than straight up. */
  | { readonly say: 'how-to-raise'; readonly leg: Leg; readonly full: boolean; readonly vertical: boolean }
  | { readonly say: 'raise-now'; readonly leg: Leg; readonly practice: boolean; readonly slow: boolean }
  | { readonly say: 'let-it-rest' }
  | { readonly say: 'yes-let-it-down' }
  /** Nothing is felt yet of what would end a raise. */
  | { readonly say: 'good-so-far' }
  | { readonly say: 'again-from-below' }
  /** Asked with the leg up how long it has to stay there. */
  | { readonly say: 'nothing-to-hold' }
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
  /** `after-raise`: the leg is down already. `rest`: told while no leg is up. */
  | {
      readonly say: 'mishap';
      readonly what: Exclude<StoppedSaid, StopReason>;
      readonly during: 'raise' | 'after-raise' | 'hold' | 'rest';
    }
  /** The strap is round the other foot. */
  | { readonly say: 'strap-goes'; readonly leg: Leg }
  /** A reading was of the other leg. */
  | { readonly say: 'not-counted' }
  /** The other leg than this one was raised; `up`: it still may be. */
  | { readonly say: 'wrong-leg'; readonly leg: Leg; readonly up: boolean }
  | { readonly say: 'nothing-to-compare'; readonly with: 'other-leg' | 'last-time' }
  | { readonly say: 'impossible-angle' }
  | { readonly say: 'hardly-raised' }
  | { readonly say: 'too-wide' }
  | { readonly say: 'two-heights'; readonly one: number; readonly other: number }
  | { readonly say: 'measure-again'; readonly leg?: Leg }
  | { readonly say: 'height-when-it-began' }
  | { readonly say: 'skipped-leg'; readonly leg: Leg }
  | { readonly say: 'no-result' }
  | { readonly say: 'no-test-today' };
