import { type Alignment, isFilled } from './align';
import type { Samples } from './compile';
import { isCareful } from './narrow';
import type { Pattern } from './pattern';
import { isWord, type Sentence, type Span } from './sentence';
import type { Spans } from './values';
import { isNegation } from './words';

/*
 * No pain that is told is passed over: "not bad, sore hip now though" is no praise, and "halfway up my shin, and my shin is sore" no
 * place to land. What asks, stops or tells of a danger may leave it out; for the rest it has to be in what the sentence is taken for.
 */

/** What is felt, and of that what the method looks for. */
const FEELINGS = 'FEEL';
const LOOKED_FOR: ReadonlySet<string> = new Set(['pull', 'stretch']);

/** Words for a feeling that mean something else as often: "dead easy", "a funny old thing", "gone soft". */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'dead funny strange odd sick ill raw tender limp useless jelly swimming complaining moaning shouting caught blocked off worse'.split(
    ' ',
  ),
);

/** How well a feeling must be said to have been told. */
const TOLD = 0.95;

/** So many words before a pain a "no" may stand that denies it, and so many behind it what says that it has passed. */
const NEAR = 3;
const PASSED: ReadonlySet<string> = new Set('gone passed eased stopped away better'.split(' '));

/** Whether a reading of a sentence has words for every pain that is told in it. */
export function painIn(
  sentence: Sentence,
  spans: Spans,
): (of: Samples, pattern: Pattern, alignment: Alignment) => boolean {
  const { words } = sentence;
  const isOne = ({ start, end, score, known }: Span): boolean =>
    score >= TOLD &&
    !LOOKED_FOR.has(known?.id ?? '') &&
    !words.slice(start, end).includes('feel') &&
    !(end === start + 1 && AMBIGUOUS.has(words[start] ?? ''));
  const isOver = ({ start, end }: Span): boolean =>
    words.slice(Math.max(0, start - NEAR), start).some(isNegation) ||
    words.slice(end, end + NEAR).some((word) => PASSED.has(word));
  const told = (spans.get(FEELINGS) ?? []).filter((span) => isOne(span) && !isOver(span));
  if (told.length === 0) return () => true;
  return (of, { elements }, alignment) => {
    if (isCareful(of)) return true;
    const has = (at: number): boolean => isFilled(alignment, at) || elements.some((part) => isWord(sentence, part, at));
    return told.every(({ start, end }) => words.slice(start, end).some((_, i) => has(start + i)));
  };
}
