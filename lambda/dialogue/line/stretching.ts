import type { Segment } from '../../domain/hold';
import type { Leg } from '../../domain/leg';
import type { Effort, Hold, Plan, Pull, Stretch } from '../../domain/plan';
import type { Feeling } from '../event';

/** What is said of the stretches. */
export type StretchingLine =
  | { readonly say: 'how-to-stretch'; readonly hold: Hold; readonly full: boolean }
  | { readonly say: 'pull'; readonly pull: Pull }
  | { readonly say: 'pause-hint' }
  | { readonly say: 'how-to-get-to-chair'; readonly fromFloor: boolean; readonly full: boolean }
  | {
      readonly say: 'sound';
      readonly segments: readonly Segment[];
      readonly holds: readonly Hold[];
    }
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
  | { readonly say: 'done-well'; readonly holds: number; readonly seconds: number };
