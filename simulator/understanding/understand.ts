import { type Alignment, align } from './align';
import { bestPossible, reachOf } from './bound';
import { type Compiled, compile, type Sample } from './compile';
import { type Heard, slotsOf } from './heard';
import type { Intent, InteractionModel } from './model';
import { listen, type Sentence } from './sentence';
import { stem } from './stem';
import { valuesIn } from './values';
import { isFunctionWord, wordsOf } from './words';

/** Below this nothing was understood. */
const ACCEPTED = 0.57;

/** Below this a sample is not looked at more closely. */
const WORTH_A_LOOK = 0.4;

/** How much it counts whether the intent knows the words, beside how well its best sample fits. */
const FAMILIARITY = 0.4;

/** One reading of a sentence: the sample of an intent that fits best, and how sure it is in all, up to 1. */
export interface Reading {
  readonly intent: Intent;
  readonly alignment: Alignment;
  readonly sureness: number;
}

/** How many words of substance it takes before familiarity counts in full; a sentence of three small words has none. */
const FEW_WORDS = 0.5;

/**
 * How much of what a sentence tells is in words that are known, in whatever sample and order: one that nobody foresaw
 * still speaks of the same things. Where there is little of substance, how well it fits must do.
 */
function familiarity({ words, weights }: Sentence, fit: number, known: (word: string, at: number) => boolean): number {
  let all = FEW_WORDS;
  let familiar = FEW_WORDS * fit;
  for (const [at, word] of words.entries()) {
    if (isFunctionWord(word)) continue;
    all += weights[at] ?? 0;
    if (known(stem(word), at)) familiar += weights[at] ?? 0;
  }
  return familiar / all;
}

/** Whether the samples know a word, or the values of the slots that are filled, or it is part of a number or a time. */
const knows =
  ({ stems }: Sample, { slots }: Alignment) =>
  (word: string, at: number): boolean =>
    stems.has(word) ||
    [...slots.values()].some(({ start, end, known }) => (known ? known.stems.has(word) : at >= start && at < end));

const inAll = (fit: number, familiar: number): number => fit * (1 - FAMILIARITY) + familiar * FAMILIARITY;

/** Whether one reading is better: surer, or as sure with fewer slots, or as sure and accounting for more. */
function better(one: Reading, another: Reading | undefined): boolean {
  if (another === undefined) return true;
  if (one.sureness !== another.sureness) return one.sureness > another.sureness;
  const [few, many] = [one.alignment.slots.size, another.alignment.slots.size];
  return few === many ? one.alignment.matched > another.alignment.matched : few < many;
}

/** The surest reading of a sentence, however unsure. */
export function surest(compiled: Compiled, utterance: string): Reading | undefined {
  const { vocabulary, samples } = compiled;
  const sentence = listen(wordsOf(utterance), vocabulary);
  const spans = valuesIn(sentence, compiled);
  const reach = reachOf(sentence, spans);
  const numbers = compiled.builtIn.flatMap((type) => spans.get(type) ?? []);
  const counted = (at: number): boolean => numbers.some(({ start, end }) => at >= start && at < end);
  const most = new Map<ReadonlySet<string>, number>();
  for (const { reaches } of samples)
    if (!most.has(reaches))
      most.set(
        reaches,
        familiarity(sentence, 1, (word, at) => reaches.has(word) || counted(at)),
      );
  const likely = samples
    .flatMap((sample) => {
      const fit = bestPossible(sample.pattern, sentence, vocabulary, reach, false);
      const bound = inAll(fit, most.get(sample.reaches) ?? 1);
      return fit >= WORTH_A_LOOK && bound >= ACCEPTED ? [{ sample, bound }] : [];
    })
    .sort((a, b) => b.bound - a.bound);
  let best: Reading | undefined;
  for (const { sample, bound } of likely) {
    if (bound < (best?.sureness ?? 0)) break;
    const alignment = align(sample.pattern, sentence, vocabulary, spans, false);
    if (alignment === undefined || alignment.score < WORTH_A_LOOK) continue;
    const { score } = alignment;
    const sureness = inAll(score, familiarity(sentence, score, knows(sample, alignment)));
    const reading = { intent: sample.intent, alignment, sureness };
    if (better(reading, best)) best = reading;
  }
  return best;
}

const ready = new WeakMap<InteractionModel, Compiled>();

/** What Alexa would make of an utterance, going by the interaction model alone. */
export function understand(model: InteractionModel, utterance: string): Heard {
  const compiled = ready.get(model) ?? compile(model);
  ready.set(model, compiled);
  const reading = surest(compiled, utterance);
  if (reading === undefined || reading.sureness < ACCEPTED) return { intent: 'AMAZON.FallbackIntent', slots: {} };
  return { intent: reading.intent.name, slots: slotsOf(reading.intent, reading.alignment.slots) };
}
