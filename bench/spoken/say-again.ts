import { answersOffered } from '../../lambda/speech/en-US/examples';
import type { InteractionModel } from '../../simulator/understanding/model';
import { wouldSay } from '../heard/judge';
import { isDanger, type Meaning } from '../heard/meaning';
import type { Row } from '../heard/rows';
import { type Reaction, type Standing, sayAt } from '../heard/standing';
import { type SpokenOutcome, sameEnd, spokenOutcome } from './outcome';
import { spelled } from './spelled';

/*
 * What somebody says next who was not understood. They answer in words that they were just offered, where those say what they
 * mean; else they say it more plainly; else the same again, slowly. What was mistaken they begin with "no", and say it more plainly
 * as well.
 */

/** The height that somebody means, in whole degrees; of a range, its middle. */
function degreesOf({ angle, angle_min, angle_max }: Meaning): number | undefined {
  const ends = [angle ?? angle_min ?? angle_max, angle ?? angle_max ?? angle_min].map(Number);
  const middle = Math.round(ends.reduce((sum, end) => sum + end, 0) / ends.length);
  return Number.isNaN(middle) ? undefined : middle;
}

/** How people put it who try to be plain, by meaning. Which short phrases arrive was known when it was written. */
const PLAIN: Readonly<Record<string, (meaning: Meaning) => string>> = {
  yes: () => 'yes please',
  no: () => 'no thank you',
  ready: () => "i'm ready",
  wait: () => 'give me a minute',
  not_yet: () => 'not yet',
  not_sure: () => "i don't know",
  decline: () => "i don't want to say",
  repeat: () => 'say that again',
  help: () => 'can you help me',
  stop: () => 'stop for today',
  done: () => "i'm done for today",
  pause: () => 'pause please',
  resume: () => "let's go on",
  skip: () => 'skip this one',
  time_left: () => 'how long is left',
  reps_left: () => 'how many are left',
  start_test: ({ side }) => (side ? `test my ${side} leg` : 'start the test'),
  start_stretch: ({ stretch }) => (stretch ? `only the ${stretch} one` : 'do my stretches'),
  repeat_test: () => 'try again',
  report_side: ({ side }) => (side === 'both' ? 'both legs' : `the ${side} leg`),
  report_angle: (meaning) => {
    const degrees = degreesOf(meaning);
    return degrees === undefined ? '' : `${spelled(degrees)} degrees`;
  },
  report_landmark: ({ landmark = '' }) => `my ${landmark.replaceAll('_', ' ')}`,
  at_limit: () => "that's my limit",
  enough: () => "that's enough",
  feedback: ({ level = '' }) => `it was ${level.replaceAll('_', ' ')}`,
  last_result: () => 'what was my last result',
  progress: () => 'how am i doing',
  adherence: () => 'how many days this week',
  delete_data: () => 'delete my data',
  reminder_set: () => 'set a reminder',
  what_is_stored: () => 'what do you know about me',
};

/** The answers that were offered to whoever was asked again, with their own number in place of the one named. */
function offeredIn({ turn }: Reaction, meaning: Meaning): readonly string[] {
  const example = turn.lines.find((line) => line.say === 'for-example');
  if (example?.say !== 'for-example') return [];
  const degrees = degreesOf(meaning);
  return answersOffered(example.place, example.times).map((answer) =>
    degrees !== undefined && answer === 'sixty degrees' ? `${spelled(degrees)} degrees` : answer,
  );
}

/** What somebody was not understood with, what became of it, and where it was said. */
export interface Missed {
  readonly row: Row;
  readonly course: Reaction;
  readonly outcome: SpokenOutcome;
  readonly standing: Standing;
}

/** Whether a turn after a miss puts right what was not understood: it is understood, or ends where the row should have led at once. */
export function putsRight({ row, standing }: Missed, next: Reaction, model: InteractionModel): boolean {
  if (spokenOutcome(row, next) === 'understood') return true;
  const meant = sayAt(model, standing, row.utterance);
  return spokenOutcome(row, meant) === 'understood' && sameEnd(next.after, meant.after);
}

/** The words of the next try, and whether they are said slowly, because no others come to mind. */
export function nextTry(missed: Missed, model: InteractionModel): { readonly words: string; readonly slowly: boolean } {
  const { row, course, outcome } = missed;
  const said = (words: string) => sayAt(model, { before: course.after, now: course.now }, words);
  const says = (words: string): boolean => words !== '' && putsRight(missed, said(words), model);
  const plain = PLAIN[row.meaning.intent ?? '']?.(row.meaning) ?? '';
  if (outcome !== 'asked') {
    const words = row.again ?? [plain].find((words) => words !== '' && words !== row.utterance && says(`no ${words}`));
    const same = words ?? row.utterance;
    return { words: /^no\b/.test(same) ? same : `no ${same}`, slowly: words === undefined };
  }
  // Whoever has a danger to tell of says no to nothing, nor anything else that is not it.
  const offered = offeredIn(course, row.meaning).filter((words) =>
    isDanger(row.meaning) ? /^yes\b/.test(words) : wouldSay(row, said(words)),
  );
  const words = [...offered, row.again ?? '', plain].find(says);
  return { words: words ?? row.utterance, slowly: words === undefined };
}
