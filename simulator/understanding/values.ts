import { align } from './align';
import { eachWithin } from './bound';
import { BUILT_IN } from './builtin';
import type { Compiled, Wordings } from './compile';
import type { Clock } from './moments';
import { type Sentence, type Span, tells } from './sentence';
import type { Vocabulary } from './vocabulary';

/** The slot values in a sentence, by slot type. */
export type Spans = ReadonlyMap<string, readonly Span[]>;

/** Below this a wording of a slot value is not taken to have been said. */
const SAID = 0.7;

/** The least that a slot value tells: it was foreseen, however common its words are. */
const LEAST_VALUE = 0.5;

const NO_SPANS: Spans = new Map();

/** A value so much less sure than the best one is a candidate beside it. */
const NEAR = 0.05;

/** The values of a custom slot type in a sentence: for each place the likeliest, with what else it may be. */
function customValues(sentence: Sentence, vocabulary: Vocabulary, { patterns, meant }: Wordings): readonly Span[] {
  const places = new Map<string, Map<string, Span>>();
  eachWithin(patterns, sentence.reach, 0, SAID, (which) => {
    const [pattern, known] = [patterns.all[which], meant[which]];
    if (pattern === undefined || known === undefined) return;
    const found = align(pattern, sentence, vocabulary, NO_SPANS, true);
    if (found === undefined || found.score < SAID) return;
    const { start, end, score } = found;
    const values = places.get(`${start} ${end}`) ?? new Map<string, Span>();
    places.set(`${start} ${end}`, values);
    if (score <= (values.get(known.id)?.score ?? 0)) return;
    const value = sentence.words.slice(start, end).join(' ');
    const weight = Math.max(LEAST_VALUE, tells(sentence, start, end));
    values.set(known.id, { start, end, value, known, score, weight });
  });
  return [...places.values()].flatMap((values) => {
    const [best, ...rest] = [...values.values()].sort((one, another) => another.score - one.score);
    const near = rest.filter(({ score }) => best !== undefined && score >= best.score - NEAR);
    return best === undefined ? [] : [{ ...best, also: near.flatMap(({ known }) => known ?? []) }];
  });
}

/** All slot values in a sentence. */
export function valuesIn(sentence: Sentence, compiled: Compiled, clock: Clock): Spans {
  const spans = new Map<string, readonly Span[]>();
  for (const type of compiled.builtIn) spans.set(type, BUILT_IN[type]?.(sentence.words, clock) ?? []);
  for (const [type, wordings] of compiled.wordings)
    spans.set(type, customValues(sentence, compiled.vocabulary, wordings));
  return spans;
}
