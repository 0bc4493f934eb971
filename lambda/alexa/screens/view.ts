import type { Line } from '../../dialogue/line';
import type { Chart } from './chart';
import type { Pose } from './exercise';
import type { HoldTurn } from './hold';
import type { Words } from './layout';
import type { Pause } from './pause';
import type { LegParts } from './protractor';
import type { MeasuredLeg } from './verdict';

/** What to show; the words in it are chosen. */
export type View =
  | { readonly show: 'welcome' | 'angle' | 'words'; readonly words: Words }
  | { readonly show: 'exercise'; readonly pose: Pose; readonly words: Words }
  | { readonly show: 'landmark'; readonly words: Words; readonly parts: LegParts }
  | { readonly show: 'verdict'; readonly legs: readonly MeasuredLeg[]; readonly words: Words }
  | { readonly show: 'hold'; readonly turn: HoldTurn }
  | { readonly show: 'pause'; readonly pause: Pause }
  | { readonly show: 'progress'; readonly chart: Chart; readonly words: Words };

/** The first line of a kind that a turn says. */
export const saying = <Say extends Line['say']>(
  lines: readonly Line[],
  say: Say,
): Extract<Line, { readonly say: Say }> | undefined =>
  lines.find((line): line is Extract<Line, { readonly say: Say }> => line.say === say);
