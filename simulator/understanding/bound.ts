import { EMPTY_SLOT, LOST, type Patterns } from './pattern';
import { type Reach, type Sentence, type Span, tells } from './sentence';

/** What a sentence can do at most, with what the slot values that were found add; the numbers of the types follow those of the words. */
export function withSlots(
  sentence: Sentence,
  types: readonly string[],
  spans: ReadonlyMap<string, readonly Span[]>,
): Reach {
  const found = types.map((type) => spans.get(type) ?? []);
  const most = (of: (span: Span) => number) => found.map((spans) => Math.max(0, ...spans.map(of)));
  const { gained, lacking, covers } = sentence.reach;
  return {
    gained: joined(
      gained,
      most(({ score, weight }) => score * weight),
    ),
    lacking: joined(
      lacking,
      found.map(({ length }) => (length > 0 ? 0 : EMPTY_SLOT)),
    ),
    covers: joined(
      covers,
      most(({ start, end }) => tells(sentence, start, end)),
    ),
  };
}

function joined(words: Float64Array, types: readonly number[]): Float64Array {
  const all = new Float64Array(words.length + types.length);
  all.set(words);
  all.set(types, words.length);
  return all;
}

// Each would be looked up in its module again, tens of thousands of times a sentence.
const { pattern: MISSING, heard: UNHEARD } = LOST;

/**
 * Takes the patterns that may score at least so much on a sentence whose words tell `total` in all, or where only a part
 * has to be accounted for, 0: by their places, with a score that they cannot exceed. It spares nearly all alignments.
 */
export function eachWithin(
  { numbers, ends }: Patterns,
  { gained, lacking, covers }: Reach,
  total: number,
  least: number,
  take: (which: number, best: number) => void,
): void {
  let at = 0;
  for (let which = 0; which < ends.length; which += 1) {
    const end = ends[which] ?? 0;
    let matched = 0;
    let missing = 0;
    let covered = 0;
    for (; at < end; at += 1) {
      const number = numbers[at] ?? 0;
      matched += gained[number] ?? 0;
      missing += lacking[number] ?? 0;
      covered += covers[number] ?? 0;
    }
    if (matched === 0) continue;
    const best = matched / (matched + MISSING * missing + UNHEARD * Math.max(0, total - covered));
    if (best >= least) take(which, best);
  }
}
