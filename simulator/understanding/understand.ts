import { type Alignment, align } from './align';
import { askedBroadly } from './broadly';
import { clauseWithin } from './clause';
import { asHeard, type Compiled, compile, type Samples, toTheLetter } from './compile';
import { denying } from './denial';
import { exactly } from './exact';
import { explainedBy } from './explained';
import { type Heard, slotsOf } from './heard';
import { ACCEPTED, familiarity, gained, HALF_SAID, inAll, leastFit, likelyIn } from './likely';
import type { Match } from './match';
import { type InteractionModel, oncePerModel } from './model';
import { type Clock, clockNow } from './moments';
import { isCareful, narrowly } from './narrow';
import { spokenNumbers } from './numbers';
import { ownBody, speaksOf } from './own-body';
import { painIn, painWithin } from './pain';
import { listen } from './sentence';
import { undenied } from './undenied';
import { valuesIn } from './values';
import { signWithin } from './within';
import { breaksOffAtOf, fillersIn, leadsOn, wordsOf } from './words';

/** A reading so much less sure than the best is one that Alexa might prefer. */
const NEAR = 0.05;

/** What tells of a sign of danger. */
const SIGN = 'SignIntent';

/** Whether the samples know a word, or the values of the slots that are filled, or it is part of a number or a time. */
const knows =
  ({ stems }: Samples, { slots }: Alignment) =>
  (root: string, at: number): boolean =>
    stems.has(root) ||
    [...slots.values()].some(({ start, end, known }) => (known ? known.stems.has(root) : at >= start && at < end));

/** Whether one reading is better: surer, or as sure with fewer slots, or as sure and accounting for more. */
function better(one: Match, another: Match | undefined): boolean {
  if (another === undefined) return true;
  if (one.sureness !== another.sureness) return one.sureness > another.sureness;
  const [few, many] = [one.alignment.slots.size, another.alignment.slots.size];
  return few === many ? one.alignment.matched > another.alignment.matched : few < many;
}

/** Whether a sentence breaks off behind a number, as a stranger's does who speaks of something else ("about sixty could, I think"). */
function breaksOffAtNumber(words: readonly string[]): boolean {
  const last = words.length - (words.at(-2) === 'i' && fillersIn(words).has(words.length - 1) ? 3 : 1);
  const numbers = spokenNumbers(words);
  // What happened when takes two words at least: "when it stopped".
  const when = words.indexOf('when', words.length - 2);
  return numbers.some(({ end }) => (end === last && leadsOn(words[last])) || end === when);
}

/** Readings that are near each other: of two things said at once a sign comes first, before a reading that tells nothing. */
function signFirst(near: readonly Match[], words: readonly string[]): readonly Match[] {
  if (near[0]?.alignment.slots.size !== 0 || !words.includes('and')) return near;
  const isSign = ({ intent }: Match): boolean => intent.name === SIGN;
  return [...near.filter(isSign), ...near.filter((match) => !isSign(match))];
}

/** The matches of a sentence that are sure enough, the surest first, one for each intent. */
export function matches(compiled: Compiled, utterance: string, clock = clockNow()): readonly Match[] {
  const { vocabulary } = compiled;
  const words = wordsOf(utterance);
  if (breaksOffAtNumber(words) || breaksOffAtOf(words)) return [];
  const sentence = listen(words, vocabulary);
  const spans = valuesIn(sentence, compiled, clock);
  const best = new Map<Samples, Match>();
  // Only where no sample fits: it takes a second to learn.
  let learned: Float32Array | undefined;
  const leaning = (number: number): number => {
    learned ??= compiled.leaning(sentence.words);
    return learned[number] ?? 0;
  };
  let surest = 0;
  // What was nearest to an answer that it is not is none of those that are further from it.
  let refused = 0;
  const least = leastFit(sentence);
  const places = ownBody(sentence, spans);
  const isExplained = explainedBy(sentence, vocabulary);
  const isExact = exactly(sentence, spans);
  const isUndenied = undenied(sentence);
  const safely = [narrowly(sentence), denying(sentence), painIn(sentence, spans)];
  for (const { of, pattern, bound } of likelyIn(compiled, sentence, spans)) {
    const near = surest - NEAR;
    if (bound + gained(1, surest) < near) break;
    if (bound < near && bound + gained(leaning(of.number), surest) < near) continue;
    const alignment = align(pattern, sentence, vocabulary, spans, false);
    if (alignment === undefined || alignment.score < least) continue;
    const { score } = alignment;
    const sureness = inAll(score, familiarity(sentence, score, knows(of, alignment)));
    if (sureness < ACCEPTED) continue;
    const match = { intent: of.intent, alignment, sureness };
    if (!speaksOf(match, pattern, of.own, sentence, places)) continue;
    if (!isExplained(pattern, alignment) || !isExact(of.intent, pattern, alignment)) continue;
    if (!isUndenied(of.intent, pattern, alignment)) continue;
    if (!safely.every((allows) => allows(of, pattern, alignment))) {
      refused = Math.max(refused, sureness);
      continue;
    }
    surest = Math.max(surest, sureness);
    if (better(match, best.get(of))) best.set(of, match);
  }
  const gains = (number: number, { alignment: { score } }: Match): number =>
    score < HALF_SAID || gained(1, surest) === 0 ? 0 : gained(leaning(number), surest);
  const said = [...best].filter(([of, { sureness }]) => sureness >= refused - NEAR || isCareful(of));
  const all = Array.from(said, ([{ number }, match]) => ({
    ...match,
    sureness: match.sureness + gains(number, match),
  }));
  const [first] = all.sort((one, another) => (better(one, another) ? -1 : 1));
  if (first === undefined)
    return [
      signWithin(compiled, sentence, spans) ??
        painWithin(compiled, sentence, spans) ??
        clauseWithin(compiled, words, clock) ??
        (refused === 0 ? askedBroadly(compiled, sentence) : undefined),
    ].filter((match) => match !== undefined);
  return signFirst(
    all.filter(({ sureness }) => sureness >= first.sureness - NEAR),
    words,
  );
}

// Half a second, which nobody waits for who says yes, no and stop.
const compiledOf = oncePerModel(compile);
/** What was made of utterances before: people say the same few words again and again. */
const beforeOf = oncePerModel(() => new Map<string, readonly Heard[]>());

/** "Yesterday" is another day tomorrow. */
const isDated = ({ intent: { slots = [] } }: Match): boolean => slots.some(({ type }) => type === 'AMAZON.DATE');

/** All that Alexa may make of an utterance, going by the interaction model alone: the likeliest first, then what is near it. */
export function possibilities(model: InteractionModel, utterance: string, clock?: Clock): readonly Heard[] {
  const letter = toTheLetter(model).get(asHeard(utterance));
  if (letter) return [{ intent: letter.name, slots: {} }];
  const before = beforeOf(model);
  const known = before.get(utterance);
  if (known) return known;
  const found = matches(compiledOf(model), utterance, clock);
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
