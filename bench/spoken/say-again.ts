import { answersOffered } from '../../lambda/speech/en-US/examples';
import type { InteractionModel } from '../../simulator/understanding/model';
import { goesOn } from '../heard/goes-on';
import { wouldSay } from '../heard/judge';
import { isDanger, type Meaning } from '../heard/meaning';
import type { Row } from '../heard/rows';
import { type Reaction, type Standing, sayAt } from '../heard/standing';
import { type SpokenOutcome, sameEnd, spokenOutcome } from './outcome';
import { degreesOf, plainly } from './plain';
import { spelled } from './spelled';

/*
 * What somebody says next who was not understood. They answer in words that they were just offered, where those say what they
 * mean; else they say it more plainly; else the same again, slowly. What was mistaken they begin with "no", and say it more plainly
 * as well.
 */

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

/** Whether what is heard next of somebody with a danger to tell is one, or a yes to the question about dangers, and does not go on. */
const tellsOfDanger = ({ before, heard, after, turn }: Reaction): boolean =>
  (heard.heard === 'felt' || heard.heard === 'sign' || after.place.at === 'which-sign') && !goesOn(before, turn);

/**
 * Whether a turn after a miss puts right what was not understood: it is understood, or ends where the row should have led at
 * once. A danger is put right as well where it is asked about: it is known that there is one.
 */
export function putsRight({ row, standing }: Missed, next: Reaction, model: InteractionModel): boolean {
  if (spokenOutcome(row, next) === 'understood') return true;
  if (isDanger(row.meaning) && tellsOfDanger(next)) return true;
  const meant = sayAt(model, standing, row.utterance);
  return spokenOutcome(row, meant) === 'understood' && sameEnd(next.after, meant.after);
}

/** The words of the next try, and whether they are said slowly, because no others come to mind. */
export function nextTry(missed: Missed, model: InteractionModel): { readonly words: string; readonly slowly: boolean } {
  const { row, course, outcome } = missed;
  const said = (words: string) => sayAt(model, { before: course.after, now: course.now }, words);
  const says = (words: string): boolean => words !== '' && putsRight(missed, said(words), model);
  const plain = plainly(row.meaning);
  const others = [row.again ?? '', plain].filter((words) => words !== '' && words !== row.utterance);
  if (outcome !== 'asked') {
    const denying = (words: string): string => (/^no\b/.test(words) ? words : `no ${words}`);
    const words = others.flatMap((words) => [denying(words), words]).find(says);
    return { words: words ?? denying(row.utterance), slowly: words === undefined };
  }
  // Whoever has a danger to tell of takes nothing that is none, and names it rather than say yes.
  const offered = offeredIn(course, row.meaning).filter((words) =>
    isDanger(row.meaning) ? tellsOfDanger(said(words)) : wouldSay(row, said(words)),
  );
  const ways = isDanger(row.meaning) ? [...others, ...offered] : [...offered, ...others];
  const words = ways.find((words) => words !== row.utterance && says(words));
  return { words: words ?? row.utterance, slowly: words === undefined };
}
