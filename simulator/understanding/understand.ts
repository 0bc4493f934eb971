import { type Alignment, align } from './align';
import { bestPossible, reachOf } from './bound';
import { asHeard, type Compiled, compile, type Sample } from './compile';
import { type Heard, slotsOf } from './heard';
import type { Intent, InteractionModel } from './model';
import { type Clock, clockNow } from './moments';
import { listen, type Sentence } from './sentence';
import { stem } from './stem';
import { valuesIn } from './values';
import { isFunctionWord, wordsOf } from './words';

/** Below this nothing was understood. */
const ACCEPTED = 0.57;

/** A reading so much less sure than the best is one that Alexa might prefer. */
const NEAR = 0.05;

/** Below this a sample is not looked at more closely. */
const WORTH_A_LOOK = 0.4;

/** How much it counts whether the intent knows the words, beside how well its best sample fits. */
const FAMILIARITY = 0.4;

/** One match of a sentence: the sample of an intent that fits best, and how sure it is in all, up to 1. */
export interface Match {
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
function better(one: Match, another: Match | undefined): boolean {
  if (another === undefined) return true;
  if (one.sureness !== another.sureness) return one.sureness > another.sureness;
  const [few, many] = [one.alignment.slots.size, another.alignment.slots.size];
  return few === many ? one.alignment.matched > another.alignment.matched : few < many;
}

/** The matches of a sentence that are sure enough, the surest first, one for each intent. */
export function matches(compiled: Compiled, utterance: string, clock = clockNow()): readonly Match[] {
  const { vocabulary, samples } = compiled;
  const sentence = listen(wordsOf(utterance), vocabulary);
  const spans = valuesIn(sentence, compiled, clock);
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
  const best = new Map<Intent, Match>();
  let surest = 0;
  for (const { sample, bound } of likely) {
    if (bound < Math.max(ACCEPTED, surest - NEAR)) break;
    const alignment = align(sample.pattern, sentence, vocabulary, spans, false);
    if (alignment === undefined || alignment.score < WORTH_A_LOOK) continue;
    const { score } = alignment;
    const sureness = inAll(score, familiarity(sentence, score, knows(sample, alignment)));
    if (sureness < ACCEPTED) continue;
    const reading = { intent: sample.intent, alignment, sureness };
    surest = Math.max(surest, sureness);
    if (better(reading, best.get(sample.intent))) best.set(sample.intent, reading);
  }
  const near = [...best.values()].filter(({ sureness }) => sureness >= surest - NEAR);
  return near.sort((one, another) => (better(one, another) ? -1 : 1));
}

/** A model made ready, and what was made of utterances before: people say the same few words again and again. */
interface Ready {
  readonly compiled: Compiled;
  readonly before: Map<string, readonly Heard[]>;
}

const ready = new WeakMap<InteractionModel, Ready>();

function readyFor(model: InteractionModel): Ready {
  const known = ready.get(model) ?? { compiled: compile(model), before: new Map() };
  ready.set(model, known);
  return known;
}

/** "Yesterday" is another day tomorrow. */
const isDated = ({ intent: { slots = [] } }: Match): boolean => slots.some(({ type }) => type === 'AMAZON.DATE');

/** All that Alexa may make of an utterance, going by the interaction model alone: the likeliest first, then what is near it. */
export function possibilities(model: InteractionModel, utterance: string, clock?: Clock): readonly Heard[] {
  const { compiled, before } = readyFor(model);
  const letter = compiled.toTheLetter.get(asHeard(utterance));
  if (letter) return [{ intent: letter.name, slots: {} }];
  const known = before.get(utterance);
  if (known) return known;
  const found = matches(compiled, utterance, clock);
  if (found.length === 0) return [{ intent: 'AMAZON.FallbackIntent', slots: {} }];
  const heard = found.map(({ intent, alignment }) => ({
    intent: intent.name,
    slots: slotsOf(intent, alignment.slots),
  }));
  if (!found.some(isDated)) before.set(utterance, heard);
  return heard;
}

/** What Alexa would make of an utterance. */
export const understand = (model: InteractionModel, utterance: string, clock?: Clock): Heard =>
  possibilities(model, utterance, clock)[0] ?? { intent: 'AMAZON.FallbackIntent', slots: {} };
