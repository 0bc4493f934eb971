import { align } from './align';
import { asHeard, type Compiled } from './compile';
import { ACCEPTED, likelyIn } from './likely';
import type { Match } from './match';
import { asksATopic, intentsOf } from './model';
import type { Clock } from './moments';
import { ownBody, speaksOf } from './own-body';
import { listen } from './sentence';
import { valuesIn } from './values';
import { isDenied, speaksOfOthers } from './within';
import { fillersIn, leadsOn } from './words';

/*
 * A clear clause with chatter around it, of which no sample fits the whole ("shush, Henry, that's far enough"). It is heard where it
 * only stops or asks: to hear one too many costs a repetition. What answers, begins or deletes is not heard so, for it moves a body.
 */

/** What asks for time, or for what was said before, at either end of something else. */
const WAITS = intentsOf('Wait Pause Repeat TimeLeft');

/** What asks, at the end of something else; all questions do. */
const ASKS = intentsOf('RepsLeft Help Explain LastResult Progress MyPlan DaysDone WhatIsStored');

/** What stops, at the end of something else. "That's enough" is said to dogs, too: these two take somebody who speaks of themselves. */
const STOPS = intentsOf('Stop Limit Refuse');
const STOPS_MYSELF = intentsOf('Enough Done');

/** What is felt, or asked for by the screening, in one's own body: anywhere. */
const DANGERS = intentsOf('Felt Sign Worse');

/** What must be told of it; a place alone is none, and a pull is what the raise looks for: it ends one, and makes a reading. */
const TELLS: ReadonlySet<string> = new Set('FEEL HARM SIGN WORSE'.split(' '));
const NO_DANGER = 'pull';

/** What went wrong and makes no result: it stops. */
const MISHAPS = { intent: 'StopReasonIntent', told: new Set('strap tired-arms fear shaking'.split(' ')) } as const;

/** How well a clause must fit, and how much it must tell. */
const CLEAR = 0.9;
const TELLING = 0.45;

/** Longer than this nothing is to the letter. */
const LONGEST = 10;

/** So many words that are no fillers stand around it, or it is the sentence itself, half heard. */
const AROUND = 2;

const ONESELF: ReadonlySet<string> = new Set('i my me'.split(' '));
const TO_SOMEBODY: ReadonlySet<string> = new Set('your yours yourself'.split(' '));

/** Words that a clause behind them belongs to. */
const GOVERNS: ReadonlySet<string> = new Set('not said says told say tell shouts i you we on in'.split(' '));

/** What leads on to a clause of its own; what "and" leads on to is as often for a dog: "sit down and stay there". */
const JOINS: ReadonlySet<string> = new Set(['but']);

interface Clause {
  readonly start: number;
  readonly end: number;
}

/** The clearest clause that stops or asks in a sentence that is not understood as a whole; nothing where it is of others. */
export function clauseWithin(compiled: Compiled, words: readonly string[], clock: Clock): Match | undefined {
  if (speaksOfOthers(words)) return undefined;
  const told = clausesOf(words).flatMap((clause) => {
    const match = clearly(compiled, words.slice(clause.start, clause.end), clock);
    return match && mayBeTold(match, clause, words) ? [match] : [];
  });
  const [first] = told.sort((one, another) => another.alignment.score - one.alignment.score);
  return first && { ...first, sureness: ACCEPTED };
}

/** Every end of a sentence, every beginning, and what somebody says of themselves in between; the longest first. */
function clausesOf(words: readonly string[]): readonly Clause[] {
  const fillers = fillersIn(words);
  const around = ({ start, end }: Clause) =>
    words.filter((_, at) => (at < start || at >= end) && !fillers.has(at)).length;
  const isFree = ({ start }: Clause) => {
    const before = words[start - 1] ?? '';
    return (JOINS.has(before) || !leadsOn(before)) && !GOVERNS.has(before) && !isDenied(words, start);
  };
  return words
    .flatMap((word, start) =>
      words.flatMap((_, last): readonly Clause[] => {
        const end = last + 1;
        const stands = start === 0 || end === words.length || ONESELF.has(word);
        return stands && end - start > 1 && end - start <= LONGEST ? [{ start, end }] : [];
      }),
    )
    .filter((clause) => around(clause) >= AROUND && isFree(clause))
    .sort((one, another) => another.end - another.start - (one.end - one.start));
}

/** Whether what a clause says may be taken out of the words around it. */
function mayBeTold(
  { intent: { name, slots = [] }, alignment }: Match,
  { start, end }: Clause,
  words: readonly string[],
) {
  const custom = name.replace('AMAZON.', '');
  const ofOneself = words.slice(start, end).some((word) => ONESELF.has(word));
  if (DANGERS.has(custom)) {
    const told = slots
      .filter(({ type }) => TELLS.has(type))
      .flatMap(({ name }) => alignment.slots.get(name)?.known ?? []);
    return ofOneself && told.length > 0 && told.every(({ id }) => id !== NO_DANGER);
  }
  if (custom === MISHAPS.intent)
    return (
      end === words.length && [...alignment.slots.values()].every(({ known }) => MISHAPS.told.has(known?.id ?? ''))
    );
  if (WAITS.has(custom)) return start === 0 || end === words.length;
  if (end < words.length) return false;
  if (ASKS.has(custom) || asksATopic(custom)) return true;
  const toSomebody = words.slice(0, start).some((word) => TO_SOMEBODY.has(word));
  return !toSomebody && (STOPS.has(custom) || (STOPS_MYSELF.has(custom) && ofOneself));
}

/** What words say to the letter, or nearly so. */
function clearly(compiled: Compiled, words: readonly string[], clock: Clock): Match | undefined {
  const { vocabulary, letters } = compiled;
  const sentence = listen(words, vocabulary);
  if (sentence.total < TELLING) return undefined;
  const letter = letters.get(asHeard(words.join(' ')));
  if (letter) {
    const alignment = { score: 1, start: 0, end: words.length, slots: new Map(), matched: sentence.total };
    return { intent: letter, alignment, sureness: 1 };
  }
  const spans = valuesIn(sentence, compiled, clock);
  const places = ownBody(sentence, spans);
  // One word that tells something may be a piece of anything: it is all of a sample.
  const least = sentence.telling.length < 2 ? 1 : CLEAR;
  let best: Match | undefined;
  for (const { of, pattern, bound } of likelyIn(compiled, sentence, spans)) {
    if (bound < least) break;
    const alignment = align(pattern, sentence, vocabulary, spans, false);
    if (alignment === undefined || alignment.score < Math.max(least, best?.sureness ?? 0)) continue;
    const match = { intent: of.intent, alignment, sureness: alignment.score };
    if (speaksOf(match, pattern, of.own, sentence, places)) best = match;
  }
  return best;
}
