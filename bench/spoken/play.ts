import type { InteractionModel } from '../../simulator/understanding/model';
import type { Row } from '../heard/rows';
import { type Standing, sayAt } from '../heard/standing';
import { spokenOutcome } from './outcome';
import type { Saying } from './recognise';
import { type Missed, nextTry, putsRight } from './say-again';
import { spokenWords } from './spelled';
import { arrives, type Hearing } from './sure';

/** A row as it was said and heard, and what became of it. */
export interface Said extends Missed {
  readonly saying: Saying;
  readonly heard: Hearing;
}

const words = (text: string): string => spokenWords(text).join(' ');

/** The first time that a row is said. */
export const firstTime = (row: Row, manner: Pick<Saying, 'voice' | 'room'>): Saying => ({
  ...manner,
  words: words(row.utterance),
  slowly: false,
});

/** What somebody says next, in the same voice and room: louder where they were asked to, unless nobody `obliges`. */
export function secondTime(said: Said, model: InteractionModel, obliges = true): Saying {
  const next = nextTry(said, model);
  const asked = said.course.turn.lines.some((line) => line.say === 'pardon' && line.times === 1);
  return { ...said.saying, words: words(next.words), slowly: next.slowly, ...(asked && obliges && { raised: true }) };
}

/** Plays what was heard of a row in its place. */
export function played(row: Row, saying: Saying, heard: Hearing, standing: Standing, model: InteractionModel): Said {
  const course = sayAt(model, standing, arrives(heard));
  return { row, saying, heard, course, standing, outcome: spokenOutcome(row, course) };
}

/** Whether what was heard next puts right what was not understood. */
export const isRepaired = (said: Said, heard: Hearing, model: InteractionModel): boolean =>
  putsRight(said, sayAt(model, { before: said.course.after, now: said.course.now }, arrives(heard)), model);
