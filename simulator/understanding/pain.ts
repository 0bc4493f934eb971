import { type Alignment, isFilled } from './align';
import type { Compiled, Samples } from './compile';
import type { Match } from './match';
import { isCareful } from './narrow';
import { ownBody, SITES } from './own-body';
import type { Pattern } from './pattern';
import { isSaid, type Sentence, type Span } from './sentence';
import type { Spans } from './values';
import { readingOf, speaksOfOthers } from './within';
import { isNegation } from './words';

/*
 * No pain that is told is passed over: "not bad, sore hip now though" is no praise, and "halfway up my shin, and my shin is sore" no
 * place to land. What asks, stops or tells of a danger may leave it out; for the rest it has to be in what the sentence is taken for.
 */

/** What is felt, and of that what the method looks for. */
const FEELINGS = 'FEEL';
const PULL = 'pull';

/** Words for a feeling that mean something else as often: "dead easy", "a funny old thing", "gone soft". */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'dead funny strange odd sick ill raw tender limp useless jelly swimming complaining moaning shouting caught blocked'.split(
    ' ',
  ),
);

/** How well a feeling must be said to have been told. */
const TOLD = 0.95;

/** So many words before a pain a "no" may stand that denies it, and so many behind it what says that it has passed. */
const NEAR = 3;
const PASSED: ReadonlySet<string> = new Set('gone passed eased stopped away better'.split(' '));

/** The pains that a sentence tells of, for certain: neither denied nor over. */
function painsIn({ words }: Sentence, spans: Spans): readonly Span[] {
  const isOne = ({ start, end, score, known }: Span): boolean =>
    score >= TOLD &&
    known?.id !== PULL &&
    !words.slice(start, end).includes('feel') &&
    !(end === start + 1 && AMBIGUOUS.has(words[start] ?? ''));
  const isOver = ({ start, end }: Span): boolean =>
    words.slice(Math.max(0, start - NEAR), start).some(isNegation) ||
    words.slice(end, end + NEAR).some((word) => PASSED.has(word));
  return (spans.get(FEELINGS) ?? []).filter((span) => isOne(span) && !isOver(span));
}

/** Whether a reading of a sentence has words for every pain that is told in it. */
export function painIn(
  sentence: Sentence,
  spans: Spans,
): (of: Samples, pattern: Pattern, alignment: Alignment) => boolean {
  const { words } = sentence;
  const told = painsIn(sentence, spans);
  if (told.length === 0) return () => true;
  return (of, { elements }, alignment) => {
    if (isCareful(of)) return true;
    const has = (at: number): boolean => isFilled(alignment, at) || isSaid(sentence, elements, at);
    return told.every(({ start, end }) => words.slice(start, end).some((_, i) => has(start + i)));
  };
}

/** A pain in a place of the own body, told in the middle of something that no sample fits ("a twinge in my back, but I'll live"). */
export function painWithin({ samples }: Compiled, sentence: Sentence, spans: Spans): Match | undefined {
  if (speaksOfOthers(sentence.words)) return undefined;
  const [pain] = painsIn(sentence, spans);
  const [site] = ownBody(sentence, spans);
  if (pain === undefined || site === undefined) return undefined;
  return readingOf(
    samples,
    [
      [FEELINGS, pain],
      [SITES, site],
    ],
    pain,
  );
}
