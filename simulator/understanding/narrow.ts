import { type Alignment, isFilled } from './align';
import type { Samples } from './compile';
import { asksATopic, intentsOf } from './model';
import type { Element, Pattern } from './pattern';
import { HAS_SAID, isSaid, isWord, type Sentence, type Span } from './sentence';
import { stem } from './stem';
import { ALL_WELL, asks, beginsAQuestion, isNegation, placesOf, putsOff } from './words';

/*
 * What clears a question, begins, praises or deletes is a narrow answer: beside it nothing of substance is told, put off or asked.
 * "No, I don't usually" is no "no, I don't", "nearly got my breath back" no "ready", and "yes, is it gone" deletes nothing.
 */

/** What clears, begins, goes on or deletes. */
const NARROW = intentsOf('Yes No None Agree Ready Resume ForgetEverything ForgetLast RaisedLeg');

/** What is no question, with these. */
const TELLS = intentsOf('Leg StrapOn');

/** What a leg goes up for: neither "can we start with my right" nor "do I start now or wait" is it. */
const READY = 'ReadyIntent';
const BEGINS: ReadonlySet<string> = new Set(['start', 'begin', 'go']);

/** What makes a reading, or answers one of its questions: whoever asks answers nothing ("what does eighty look like"). */
const READS = intentsOf(
  'Angle AngleWords Range Number BothAngles RelativeAngle VagueHeight Landmark Findings StopReason Option Order Correction',
);

/** Words that begin a question; "where my knee is", "when it pulled" and "what you said first" are answers. */
const ASKS_FIRST: ReadonlySet<string> = new Set('what how why who'.split(' '));

/** Words that ask whether, in front of something: "should the other leg be lifting" says of none that it does. */
const ASKS_WHETHER: ReadonlySet<string> = new Set('should is are does must would will may'.split(' '));
const SOMETHING: ReadonlySet<string> = new Set('the my a'.split(' '));

/** Who is told to set, turn or buy something is no leg: "set the thermostat to sixty-eight". */
const ORDERED: ReadonlySet<string> = new Set('set turn play add order buy call open book'.split(' '));

/** What explains a sign is asked to: "I've slipped and can't get up" asks for nothing. */
const EXPLAINS = 'ExplainIntent';
const OF_MEANING: ReadonlySet<string> = new Set('mean meant say said count counts'.split(' '));

/** What is felt is told: "should my arms be doing the lifting" tells of no arms; of a pain it may be asked, too. */
const FEELS = intentsOf('Felt Worse');
const FEELING: ReadonlySet<string> = new Set(['feel', 'feeling', 'felt']);

/** What has a body move: "I don't fancy the lying one" asks for no stretch. */
const MOVES = intentsOf('Stretch Test');

/** What says that all is well: it may ask besides. */
const PRAISES = intentsOf('Feeling DoctorCleared');

/** What denies: "still no" puts nothing off. */
const DENIES = intentsOf('No None');

/** A clinician's leave is for stretching, and nothing that is left over may limit it: "the scan was fine" gives none. */
const GIVES_LEAVE = intentsOf('DoctorCleared');

/** What tells of a danger, asks for time or asks: it may be heard of a sentence that is no narrow answer, though that was nearer. */
const CAREFUL = intentsOf(
  'Felt Sign Worse Hardly Wait NotYet Pause Stop Refuse Decline NotSure Unfinished Explain Repeat Help Why Doubt WhatIsStored DaysDone TimeLeft RepsLeft',
);

/** Whether an intent lets no body go on: a danger, a stop, or a question. */
export const isCareful = ({ intent: { name } }: Pick<Samples, 'intent'>): boolean =>
  CAREFUL.has(name) || asksATopic(name);

/** Whether a feeling is one that hurts, in words that are hardly misheard. */
const isPain = (span: Span | undefined): boolean =>
  span?.known !== undefined && span.known.id !== 'pull' && span.score >= HAS_SAID;

/** Whom or what is asked in the middle of a sentence; of "do" only people ("let's do it" asks nothing). */
const ASKED: ReadonlySet<string> = new Set('i it that this you we they'.split(' '));
const DOERS: ReadonlySet<string> = new Set('i you we they'.split(' '));

/** What says that all is well, and behind a "not" that it is not. */
const FINE: ReadonlySet<string> = new Set([...ALL_WELL, 'well', 'all']);

/** What somebody is at who is not ready: "just getting my mat". */
const GETTING_READY: ReadonlySet<string> = new Set(
  'getting putting fetching grabbing finding looking moving setting sorting adjusting'.split(' '),
);

/** What asks for nothing at the end, but for manners. */
const MANNERS: ReadonlySet<string> = new Set('can could will would shall'.split(' '));

/** Whether a question begins at a word behind others; a last "could you" is none. */
function asksAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (at === 0) return false;
  if (asks(word)) return true;
  const isTag = at === words.length - 2 && MANNERS.has(word);
  return !isTag && isAsked(words, at);
}

/** Whether a word and the next ask something of somebody: "is it", "do I", and not "doesn't matter" or "do the left". */
function isAsked(words: readonly string[], at: number): boolean {
  const [word, next = ''] = words.slice(at);
  return beginsAQuestion(word) && (word === 'do' ? DOERS : ASKED).has(next);
}

/** Whether a reading of a sentence is no narrow answer, or one beside which nothing else is said. */
export function narrowly(sentence: Sentence): (of: Samples, pattern: Pattern, alignment: Alignment) => boolean {
  const { words, substantial } = sentence;
  const asked = placesOf(words, (_, at) => asksAt(words, at));
  const notFine = placesOf(
    words,
    (word, at) => FINE.has(word) && words.slice(Math.max(0, at - 2), at).some(isNegation),
  ).flatMap((at) => [at, words.slice(0, at).findLastIndex(isNegation)]);
  const puttingOff = placesOf(words, putsOff);
  const nots = placesOf(words, (word) => word === 'not');
  // "Let me get my breath back."
  const gettingReady = placesOf(
    words,
    (word, at) => GETTING_READY.has(word) || (word === 'let' && words[at + 1] === 'me'),
  );
  // "Shall we get on" is no question to anybody.
  const asksFirst = words[0] !== 'shall' && isAsked(words, 0);
  // What the model has a word for tells something; one that it has never heard is chatter ("righto").
  const telling = substantial.filter((at) => sentence.likeness[at]?.some((like) => like >= HAS_SAID));
  const [first = '', second = ''] = words;
  const asksWhat =
    asksFirst || (ASKS_FIRST.has(first) && !DOERS.has(second)) || (ASKS_WHETHER.has(first) && SOMETHING.has(second));
  const asksForMeaning = words.some((word) => asks(word) || OF_MEANING.has(word));
  const otherwise = placesOf(
    words,
    (word, at) => word === 'or' || (word === 'with' && BEGINS.has(words[at - 1] ?? '')),
  );
  return ({ intent: { name }, stems }, { elements }, alignment) => {
    const beginsAlike = (): boolean => isWord(sentence, elements[0], 0, 1);
    if (READS.has(name)) return !(asksWhat || ORDERED.has(first)) || beginsAlike();
    if (TELLS.has(name)) return !asksFirst || beginsAlike();
    if (name === EXPLAINS && alignment.slots.has('sign')) return asksForMeaning;
    if (FEELS.has(name) && (asksWhat || asks(first)) && !words.some((word) => FEELING.has(word)))
      return alignment.slots.has('worse') || isPain(alignment.slots.get('feel'));
    if (!NARROW.has(name) && !PRAISES.has(name) && !MOVES.has(name)) return true;
    const is = (part: Element | undefined, at: number, least = HAS_SAID): boolean => isWord(sentence, part, at, least);
    const says = (at: number): boolean => isFilled(alignment, at) || isSaid(sentence, elements, at, HAS_SAID);
    // A question is to be in the sample in its own words and order: "that is it" asks nothing, and "are" is another form of "am".
    const asksIt = (at: number): boolean =>
      elements.some(
        (part, i) =>
          is(part, at, 1) &&
          (asks(words[at] ?? '') || is(elements[i - 1], at - 1)) &&
          (at === words.length - 1 || is(elements[i + 1], at + 1)),
      );
    // "Still no" puts nothing off.
    const isStillNo = (at: number): boolean => DENIES.has(name) && words[at] === 'still';
    // A word that the intent has in another sample tells nothing new.
    const isKnown = (at: number): boolean => stems.has(stem(words[at] ?? ''));
    if (!notFine.every(says)) return false;
    if (!DENIES.has(name) && !nots.every(says)) return false;
    if (MOVES.has(name)) return true;
    if (asksFirst && NARROW.has(name) && !beginsAlike()) return false;
    const isTold = (at: number): boolean => says(at) || isKnown(at);
    const saysExactly = (at: number): boolean => isFilled(alignment, at) || isSaid(sentence, elements, at, 1);
    if (name === READY && !(otherwise.every(says) && telling.every(isTold) && gettingReady.every(saysExactly)))
      return false;
    if (GIVES_LEAVE.has(name)) return substantial.every(isTold);
    return PRAISES.has(name) || (asked.every(asksIt) && puttingOff.every((at) => says(at) || isStillNo(at)));
  };
}
