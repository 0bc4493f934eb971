import type { Compiled } from './compile';
import { ACCEPTED } from './likely';
import type { Match } from './match';
import type { Sentence, Span } from './sentence';
import type { Spans } from './values';
import { denies } from './words';

/** What is asked about rather than passed over, however much is said around it. */
const URGENT = 'SIGN';

/** How well a sign must be said in the middle of something else, and how much its words must tell. */
const CLEAR = 0.8;
const TELLING = 1.2;

/** Words that begin something new: what is denied before them is another thing. */
const OPENERS: ReadonlySet<string> = new Set('i my it and but so'.split(' '));

/** Who else it may be about: what is said of others is no sign of one's own. */
const OTHERS: ReadonlySet<string> = new Set('he she they his her him their them'.split(' '));

const strength = ({ score, weight }: Span): number => score * weight;

/** Whether a sentence speaks of somebody else. */
export const speaksOfOthers = (words: readonly string[]): boolean => words.some((word) => OTHERS.has(word));

/** Whether what stands just before a word denies something. */
export function isDenied(words: readonly string[], start: number): boolean {
  const before = words.slice(0, start);
  return before.slice(before.findLastIndex((word) => OPENERS.has(word)) + 1).some(denies);
}

/** The reading that some values of slots are by themselves: of a sample that has these and nothing else, as sure as has to be. */
export function readingOf(
  samples: Compiled['samples'],
  values: readonly (readonly [type: string, span: Span])[],
  { score, weight }: Span,
): Match | undefined {
  const spans = values.map(([, span]) => span);
  for (const { intent, patterns } of samples)
    for (const { elements } of patterns.all) {
      const named = elements.flatMap((part) => ('slot' in part ? [part] : []));
      const isOnly = elements.length === values.length && named.length === values.length;
      if (!isOnly || !values.every(([type], i) => named[i]?.type === type)) continue;
      const slots = new Map(named.flatMap(({ slot }, i) => (spans[i] ? [[slot, spans[i]] as const] : [])));
      const start = Math.min(...spans.map((span) => span.start));
      const end = Math.max(...spans.map((span) => span.end));
      return { intent, sureness: ACCEPTED, alignment: { score, start, end, slots, matched: weight } };
    }
  return undefined;
}

/**
 * A sign of danger told in the middle of something that no sample fits ("it's going up nicely but my calf has turned red and
 * swollen is that something"). Alexa takes a long sentence by what is clear in it, and so do we, but for these and for what stops or
 * asks (clause.ts) alone: to hear one too many asks a question too many, to hear an answer too many moves a body.
 */
export function signWithin({ samples }: Compiled, { words }: Sentence, spans: Spans): Match | undefined {
  if (speaksOfOthers(words)) return undefined;
  const isClear = ({ start, score, weight }: Span): boolean =>
    score >= CLEAR && weight >= TELLING && !isDenied(words, start);
  const [span] = [...(spans.get(URGENT) ?? [])]
    .filter(isClear)
    .sort((one, another) => strength(another) - strength(one));
  if (span === undefined) return undefined;
  return readingOf(samples, [[URGENT, span]], span);
}
