import { createHash } from 'node:crypto';

/*
 * What intent the words of a sentence speak for as a whole. A sample fits or does not; this has learned from all samples
 * together which words, and which words side by side, tell one intent from another, as an understanding of Alexa's kind does.
 */

/** A sentence to learn from, by what is noticed of it, and the number of the intent that it belongs to. */
export interface Lesson {
  readonly noticed: readonly string[];
  readonly intent: number;
}

/** How often all lessons are gone through, in how large steps at first, and how much smaller with each time. */
const TIMES = 5;
const STEP = 5;
const SMALLER = 0.7;

/** What is off by less is right; a lesson that is learned so well is not gone through again. */
const RIGHT = 3e-3;
const LEARNED = 0.95;

/** So many times at the end count: what is learned wanders, and the mean of where it was is steadier than where it stops. */
const COUNTED = 3;

/** Single words and pairs of neighbours, with the beginning and the end of the sentence. */
export const noticedIn = (roots: readonly string[]): readonly string[] => {
  const pairs = ['<', ...roots].map((root, at) => `${root} ${roots[at] ?? '>'}`);
  return [...new Set([...roots, ...pairs])];
};

/** What was learned: a number for whatever may be noticed, and by it how much that speaks for each intent, row by row. */
export interface Learned {
  readonly numbers: ReadonlyMap<string, number>;
  readonly weights: Float32Array;
}

/** Turns what speaks for each intent into shares of 1. */
function share(votes: Float32Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const vote of votes) most = Math.max(most, vote);
  let all = 0;
  for (let i = 0; i < votes.length; i += 1) {
    const vote = Math.exp((votes[i] ?? 0) - most);
    votes[i] = vote;
    all += vote;
  }
  for (let i = 0; i < votes.length; i += 1) votes[i] = (votes[i] ?? 0) / all;
}

/** What is noticed of a sentence counts the less the more there is of it. */
const eachOf = (noticed: readonly number[]): number => 1 / Math.sqrt(Math.max(1, noticed.length));

/** Has what is noticed, by number, vote for each of the intents. */
function vote(votes: Float32Array, weights: Float32Array, noticed: readonly number[]): void {
  const intents = votes.length;
  const each = eachOf(noticed);
  votes.fill(0);
  for (const number of noticed)
    for (let i = 0, at = number * intents; i < intents; i += 1, at += 1)
      votes[i] = (votes[i] ?? 0) + (weights[at] ?? 0) * each;
  share(votes);
}

/**
 * The lessons in an order that each of them decides for itself: far from its like, so that no intent is learned in one go and
 * forgotten with the next, and the same with a lesson more or less, which else would change what is learned of all others.
 */
function inOrder(lessons: readonly Lesson[]): readonly Lesson[] {
  const placeOf = ({ noticed, intent }: Lesson) => createHash('md5').update(`${intent} ${noticed}`).digest('hex');
  const placed = lessons.map((lesson) => ({ lesson, place: placeOf(lesson) }));
  return placed.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0)).map(({ lesson }) => lesson);
}

/** Learns from lessons which of so many intents they belong to, by multinomial logistic regression. */
export function learn(lessons: readonly Lesson[], intents: number): Learned {
  const numbers = new Map<string, number>();
  const numberOf = (what: string): number => {
    const number = numbers.get(what) ?? numbers.size;
    numbers.set(what, number);
    return number;
  };
  const known = inOrder(lessons).map(({ noticed, intent }) => ({ noticed: noticed.map(numberOf), intent }));
  const weights = new Float32Array(numbers.size * intents);
  const mean = new Float32Array(weights.length);
  const votes = new Float32Array(intents);
  const learned = new Uint8Array(known.length);
  for (let time = 0; time < TIMES; time += 1) {
    for (const [at, lesson] of known.entries()) {
      if (learned[at] === 1) continue;
      const each = eachOf(lesson.noticed);
      vote(votes, weights, lesson.noticed);
      if ((votes[lesson.intent] ?? 0) > LEARNED) learned[at] = 1;
      for (let i = 0; i < intents; i += 1) {
        const off = (votes[i] ?? 0) - (i === lesson.intent ? 1 : 0);
        if (Math.abs(off) < RIGHT) continue;
        const change = (off * each * STEP) / (1 + SMALLER * time);
        for (const number of lesson.noticed) {
          const at = number * intents + i;
          weights[at] = (weights[at] ?? 0) - change;
        }
      }
    }
    if (time < TIMES - COUNTED) continue;
    for (let at = 0; at < mean.length; at += 1) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) / COUNTED;
  }
  return { numbers, weights: mean };
}

/** How much speaks for each of so many intents by what is noticed of a sentence, 1 in all. */
export function leaningBy(learned: Learned, intents: number, noticed: readonly string[]): Float32Array {
  const votes = new Float32Array(intents);
  vote(
    votes,
    learned.weights,
    noticed.flatMap((what) => learned.numbers.get(what) ?? []),
  );
  return votes;
}
