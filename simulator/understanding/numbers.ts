import { phonemesOf, runTogether, soundAlike } from './sound';
import { isFunctionWord } from './words';

/** A number found in a sentence: from word `start` up to but not including word `end`. */
export interface SpokenNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** 1 when the words are number words, less when they only sound like them. */
  readonly sureness: number;
}

/** Number words in the order of their values: from 0, from 10, and the tens from 20. */
export const UNITS = 'zero one two three four five six seven eight nine'.split(' ');
export const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

type Kind = 'unit' | 'teen' | 'ten' | 'hundred' | 'digits';

interface Word {
  readonly kind: Kind;
  readonly value: number;
}

const NUMBER_WORDS: ReadonlyMap<string, Word> = new Map<string, Word>([
  ...UNITS.map((word, i): [string, Word] => [word, { kind: 'unit', value: i }]),
  ...TEENS.map((word, i): [string, Word] => [word, { kind: 'teen', value: 10 + i }]),
  ...TENS.map((word, i): [string, Word] => [word, { kind: 'ten', value: 20 + 10 * i }]),
  ['oh', { kind: 'unit', value: 0 }],
  ['nought', { kind: 'unit', value: 0 }],
  ['fourty', { kind: 'ten', value: 40 }],
  ['hundred', { kind: 'hundred', value: 100 }],
]);

/** Only words that sound the same are taken for a misheard number: a wrong number is worse than none. */
const MISHEARD = 0.99;

/** Two words of substance that nearly sound like a ten together are one: nobody says "sick tea" of anything else. */
const NEARLY = 0.83;

/** How sure a number is whose words only sound like numbers. */
const SOUNDS_LIKE = 0.7;
/** How sure a lone "one" is, which mostly stands for a thing. */
const LONE_ONE = 0.6;

interface Piece extends Word {
  readonly start: number;
  readonly end: number;
  readonly sureness: number;
}

const sounds = [...NUMBER_WORDS].flatMap(([word, meaning]) => {
  const sound = phonemesOf(word);
  return sound === undefined || word === 'oh' ? [] : [{ sound, meaning }];
});

/** What number word this sounds like, if any: one word ("ate") or two that run together ("ate tea"). */
function misheard(words: readonly string[]): Word | undefined {
  if (words.length === 1 && words.every(isFunctionWord)) return undefined;
  const parts = words.flatMap((word) => [phonemesOf(word) ?? []]);
  if (parts.some((part) => part.length === 0)) return undefined;
  const heard = runTogether(...parts);
  const long = (kind: Kind) => kind === 'ten' || kind === 'teen';
  // A pair of substance is a ten or nothing: "sick steep" is as near to sixteen.
  const isPairOfSubstance = words.length > 1 && !words.some(isFunctionWord);
  const isPossible = ({ kind }: Word) => words.length === 1 || (isPairOfSubstance ? kind === 'ten' : long(kind));
  const [best] = sounds
    .filter(({ meaning }) => isPossible(meaning))
    .map(({ sound, meaning }) => ({ meaning, score: soundAlike(heard, sound, isPairOfSubstance ? NEARLY : MISHEARD) }))
    .sort((one, another) => another.score - one.score);
  return best && best.score > 0 ? best.meaning : undefined;
}

function pieceAt(words: readonly string[], start: number): Piece | undefined {
  const word = words[start] ?? '';
  const known = NUMBER_WORDS.get(word);
  const next = words[start + 1];
  if (next !== undefined && (known === undefined || known.kind === 'unit')) {
    const two = NUMBER_WORDS.has(next) ? undefined : misheard([word, next]);
    if (two !== undefined) return { ...two, start, end: start + 2, sureness: SOUNDS_LIKE };
  }
  if (known !== undefined) return { ...known, start, end: start + 1, sureness: 1 };
  if (/^\d+$/.test(word)) return { kind: 'digits', value: Number(word), start, end: start + 1, sureness: 1 };
  const one = misheard([word]);
  return one === undefined ? undefined : { ...one, start, end: start + 1, sureness: SOUNDS_LIKE };
}

/** Reads the longest number that begins with the word at `start`. */
function numberAt(words: readonly string[], start: number): SpokenNumber | undefined {
  const first = words[start] === 'a' && words[start + 1] === 'hundred' ? start + 1 : start;
  const pieces: Piece[] = [];
  let at = first;
  for (let piece = pieceAt(words, at); piece !== undefined; piece = pieceAt(words, at)) {
    pieces.push(piece);
    at = piece.end;
    if (piece.kind === 'hundred' && words[at] === 'and' && pieceAt(words, at + 1) !== undefined) at += 1;
  }
  const read = readPieces(pieces);
  const last = pieces[read.used - 1];
  if (last === undefined) return undefined;
  const lone = last.end - start === 1 && words[start] === 'one';
  return {
    start,
    end: last.end,
    value: read.value,
    sureness: lone ? LONE_ONE : Math.min(...pieces.slice(0, read.used).map((p) => p.sureness)),
  };
}

/** The value of as many pieces, from the first on, as make one number. */
function readPieces(pieces: readonly Piece[]): { readonly value: number; readonly used: number } {
  const [a, b, c] = pieces;
  if (a === undefined) return { value: 0, used: 0 };
  const below = (from: number) => belowHundred(pieces.slice(from));
  if (a.kind === 'hundred' || (a.kind === 'unit' && b?.kind === 'hundred')) {
    const used = a.kind === 'hundred' ? 1 : 2;
    const hundreds = a.kind === 'hundred' ? 100 : a.value * 100;
    const rest = below(used);
    return { value: hundreds + rest.value, used: used + rest.used };
  }
  if (a.kind === 'unit' && a.value > 0 && b !== undefined && (b.kind === 'ten' || b.kind === 'teen')) {
    const rest = below(1);
    return { value: a.value * 100 + rest.value, used: 1 + rest.used };
  }
  if (a.kind === 'unit' && b?.kind === 'unit') {
    const three = a.value === 1 && c?.kind === 'unit';
    return three ? { value: 100 + b.value * 10 + c.value, used: 3 } : { value: a.value * 10 + b.value, used: 2 };
  }
  return below(0);
}

function belowHundred(pieces: readonly Piece[]): { readonly value: number; readonly used: number } {
  const [a, b, c] = pieces;
  if (a === undefined || a.kind === 'hundred') return { value: 0, used: 0 };
  // "Fifty, five zero" is fifty, spelt out.
  const spelt = c?.kind === 'unit' && c.value === 0 && b !== undefined && b.value * 10 === a.value;
  if (a.kind === 'ten' && b?.kind === 'unit' && spelt) return { value: a.value, used: 3 };
  if (a.kind === 'ten' && b?.kind === 'unit' && b.value > 0) return { value: a.value + b.value, used: 2 };
  if (a.kind === 'ten' && b?.kind === 'digits' && b.value < 10) return { value: a.value + b.value, used: 2 };
  return { value: a.value, used: 1 };
}

/** After which "one" stands for a thing: "the left one forty five" is no hundred. */
const BEFORE_A_THING: ReadonlySet<string> = new Set(
  'the left right write this that other first second last bad good'.split(' '),
);

/** "The two of them" are legs. */
const isSoMany = (words: readonly string[], at: number): boolean =>
  words[at - 1] === 'the' && UNITS.includes(words[at] ?? '') && words[at + 1] === 'of';

/** "Oh" is a zero only before a single digit: "oh my poor legs", "oh fifty" and "oh one hundred" have none. */
const isASigh = (words: readonly string[], at: number): boolean =>
  words[at] === 'oh' && (!UNITS.includes(words[at + 1] ?? '') || words[at + 2] === 'hundred');

/** The numbers in a sentence, each as long as it can be: "sixty sixty five" is sixty and sixty-five. */
export function spokenNumbers(words: readonly string[]): readonly SpokenNumber[] {
  const found: SpokenNumber[] = [];
  for (let at = 0; at < words.length; ) {
    const isAThing =
      (words[at] === 'one' && BEFORE_A_THING.has(words[at - 1] ?? '')) || isSoMany(words, at) || isASigh(words, at);
    const number = isAThing ? undefined : numberAt(words, at);
    if (number !== undefined) found.push(number);
    at = number?.end ?? at + 1;
  }
  return found;
}
