import type { Line } from '../../dialogue/line';
import type { Landmark } from '../../domain/angle';
import type { ScreenWords } from './kit/layout';
import type { Chart } from './pictures/chart';
import type { LegParts } from './pictures/leg-in-fields';
import type { Exercise } from './screens/exercise';
import type { HoldShown } from './screens/hold';
import type { Pause } from './screens/pause';
import type { Stops } from './screens/stop-reason';
import type { MeasuredLeg } from './screens/verdict';

/** What to show; the words in it are chosen. */
export type View =
  | { readonly show: 'welcome' | 'words'; readonly words: ScreenWords }
  | { readonly show: 'angle'; readonly words: ScreenWords; readonly marks: (degrees: number) => string }
  | { readonly show: 'stop-reason'; readonly words: ScreenWords; readonly stops: Stops }
  | ({ readonly show: 'exercise' } & Exercise)
  | {
      readonly show: 'landmark';
      readonly words: ScreenWords;
      readonly parts: LegParts;
      readonly landmarks: Readonly<Record<Landmark, string>>;
    }
  | { readonly show: 'verdict'; readonly legs: readonly MeasuredLeg[]; readonly words: ScreenWords }
  | { readonly show: 'hold'; readonly turn: HoldShown }
  | { readonly show: 'pause'; readonly pause: Pause }
  | { readonly show: 'progress'; readonly chart: Chart; readonly words: ScreenWords };

/** The first line of a kind that a turn says. */
export const saying = <Say extends Line['say']>(
  lines: readonly Line[],
  say: Say,
): Extract<Line, { readonly say: Say }> | undefined =>
  lines.find((line): line is Extract<Line, { readonly say: Say }> => line.say === say);
