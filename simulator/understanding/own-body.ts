import type { Match } from './match';
import type { Pattern } from './pattern';
import { isSaid, type Sentence, type Span } from './sentence';
import { stem } from './stem';
import type { Spans } from './values';

/** Where on the body something is felt. */
export const SITES = 'SITE';

/** How well a place must be said to have been named. */
const NAMED = 0.95;

/** The places of the own body that a sentence names ("my foot"), each with where its words begin and end. */
export function ownBody({ words }: Sentence, spans: Spans): readonly Span[] {
  return [...(spans.get(SITES) ?? [])].filter(
    ({ start, end, score }) => words[end - 2] === 'my' && start >= end - 2 && score >= NAMED,
  );
}

/**
 * Whether a reading has words for every place of the body that is named: who says "forty-five and my foot's fishing" tells of a
 * foot, and a sample of heights alone, which knows of none, was not said. Where an intent has a slot for places, only what the
 * sample itself says of one will do: its other samples may name one ("my foot is asleep").
 */
export const speaksOf = (
  { intent: { slots: declared = [] }, alignment: { slots } }: Match,
  { elements }: Pattern,
  named: ReadonlySet<string>,
  sentence: Sentence,
  places: ReturnType<typeof ownBody>,
): boolean => {
  // "The kids are shouting, my calf is burning" tells of nobody else's.
  if (places.length > 0 && slots.has('whose')) return false;
  const hasPlaces = declared.some(({ type }) => type === SITES);
  const isNamed = (at: number): boolean =>
    hasPlaces ? isSaid(sentence, elements, at) : named.has(stem(sentence.words[at] ?? ''));
  return places.every(
    ({ start, end }) => isNamed(end - 1) || [...slots.values()].some((span) => span.start < end && span.end > start),
  );
};
