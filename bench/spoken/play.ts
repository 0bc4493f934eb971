import type { InteractionModel } from '../../simulator/understanding/model';
import type { Row } from '../heard/rows';
import { type Reaction, type Standing, sayAt } from '../heard/standing';
import { type SpokenOutcome, sameEnd, spokenOutcome } from './outcome';
import type { Saying } from './recognise';
import { spokenWords } from './spelled';
import { arrives, type Hearing } from './sure';

/** A row as it was said and heard, and what became of it. */
export interface Said {
  readonly row: Row;
  readonly saying: Saying;
  readonly heard: Hearing;
  readonly course: Reaction;
  readonly outcome: SpokenOutcome;
}

const words = (text: string): string => spokenWords(text).join(' ');

/** The first time that a row is said. */
export const firstTime = (row: Row, manner: Pick<Saying, 'voice' | 'room'>): Saying => ({
  ...manner,
  words: words(row.utterance),
  slowly: false,
});

/**
 * What somebody says next. After a question they say it again, slowly, in other words if the file has some; what was
 * mistaken they correct ("no, fifty").
 */
export const secondTime = ({ row, saying, outcome }: Said): Saying => {
  const again = words(row.again ?? row.utterance);
  return { ...saying, slowly: true, words: outcome === 'asked' || /^no\b/.test(again) ? again : `no ${again}` };
};

/** Plays what was heard of a row in its place. */
export function played(row: Row, saying: Saying, heard: Hearing, standing: Standing, model: InteractionModel): Said {
  const course = sayAt(model, standing, arrives(heard));
  return { row, saying, heard, course, outcome: spokenOutcome(row, course) };
}

/** Whether what was heard next puts right what was not understood: it ends where the row should have led at once. */
export function isRepaired(
  { row, course }: Said,
  heard: Hearing,
  standing: Standing,
  model: InteractionModel,
): boolean {
  const next = sayAt(model, { before: course.after, now: course.now }, arrives(heard));
  if (spokenOutcome(row, next) === 'understood') return true;
  const meant = sayAt(model, standing, row.utterance);
  return spokenOutcome(row, meant) === 'understood' && sameEnd(next.after, meant.after);
}
