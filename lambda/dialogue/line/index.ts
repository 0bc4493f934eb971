import type { AsideLine } from './asides';
import type { AskingLine } from './asking';
import type { ComingLine } from './coming';
import type { JudgingLine } from './judging';
import type { ReminderLine } from './reminding';
import type { SafetyLine } from './safety';
import type { StretchingLine } from './stretching';
import type { TestingLine } from './testing';

export type { Card, DatedReading, DaysOfWeek, LegStanding, Result, ToldSchedule, WeekDays, Wording } from './told';

/** Whatever may be said by itself. */
type Single =
  | AskingLine
  | ComingLine
  | SafetyLine
  | TestingLine
  | JudgingLine
  | StretchingLine
  | AsideLine
  | ReminderLine;

/** What there is to say; a locale owns the words. `full` asks for the whole instruction, not the line for those who know. */
export type Line =
  | Single
  /** Words before a hold turn, given exactly so many seconds. */
  | { readonly say: 'lead-in'; readonly seconds: number; readonly lines: readonly Line[] };
