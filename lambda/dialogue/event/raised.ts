import type { Angle, Landmark, Segment, SegmentThird } from '../../domain/angle';
import type { TimeOfDay } from '../../domain/reminder';
import type { AngleSaid, LegSaid, StoppedSaid } from './said';

/** What a raise showed, and where the leg is. */
export type Raised =
  /** The leg is as high as it goes. */
  | { readonly heard: 'limit' }
  /** The leg is down again: "I lowered it", "it's down", "I put it down". */
  | { readonly heard: 'lowered' }
  /** Wants to let go, or had to: "enough", "can I put it down", "I can't hold it any more". */
  | { readonly heard: 'enough' }
  /**
   * What the raise showed: any of which leg, how high, why it stopped, where the heel points. `instead`: it corrects what
   * was just heard. `clock`: the height was told as a time ("two o'clock"), which somewhere else is one. `somewhere`: the landmark
   * is the middle of what was named whole ("my thigh"); `third`: which part of it, where that is asked ("the upper part").
   */
  | {
      readonly heard: 'findings';
      readonly leg?: LegSaid;
      readonly angle?: AngleSaid;
      readonly stopped?: readonly StoppedSaid[];
      readonly landmark?: Landmark;
      readonly somewhere?: Segment;
      readonly third?: SegmentThird;
      readonly instead?: boolean;
      readonly clock?: TimeOfDay;
    }
  /** Both legs' heights in one sentence: "left fifty-five, right sixty". */
  | { readonly heard: 'both-angles'; readonly left: AngleSaid; readonly right: AngleSaid }
  /** Two heights that cannot both be meant: "fifteen or fifty", "between ten and eighty", "6065" split. To be asked. */
  | { readonly heard: 'either-angle'; readonly one: Angle; readonly other: Angle }
  /** Does not believe what was told: "that can't be right". */
  | { readonly heard: 'doubt' }
  /** Do this raise once more. */
  | { readonly heard: 'again'; readonly leg?: LegSaid };
