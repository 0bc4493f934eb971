/** A word that a recogniser wrote down: how sure it is of it, from 0 to 1, and how long it took. Hundredths of a second. */
export interface HeardWord {
  readonly word: string;
  readonly sureness: number;
  readonly length: number;
}

interface Node {
  readonly word: string;
  readonly start: number;
  weight: number;
}

/** A word that begins so much earlier or later is the same one, heard another way. Hundredths of a second. */
const NEAR = 12;

/** "leg(2)" is another way to say "leg"; what stands in brackets or begins with "!" is no word. */
const plain = (word: string): string => word.replace(/\(\d+\)$/, '');
const isWord = (word: string): boolean => !/^[<[!+]/.test(word);

/** The words of a lattice (HTK's format), each with the probability that what was said went through it. */
function nodesOf(lattice: string): readonly Node[] {
  const nodes = new Map<string, Node>();
  for (const [, id = '', seconds = '', word = ''] of lattice.matchAll(/^I=(\d+)\s+t=(\S+)\s+W=(\S+)/gm))
    nodes.set(id, { word: plain(word), start: Math.round(100 * Number(seconds)), weight: 0 });
  for (const [, from = '', weight] of lattice.matchAll(/^J=\d+\s+S=(\d+)\s+E=\d+\s+a=\S+\s+p=(\S+)/gm)) {
    const node = nodes.get(from);
    if (node) node.weight += Number(weight);
  }
  return [...nodes.values()];
}

/**
 * The words of a line of `-hypseg`, which names each with where it begins, and how sure they are: the share of everything
 * that might have been heard, as the lattice tells it, in which that word stands there, or one that sounds the same.
 */
export function heardWords(
  segments: string,
  lattice: string,
  soundsOf: (word: string) => string | undefined,
): readonly HeardWord[] {
  const nodes = nodesOf(lattice);
  // "u0 S 0 T -64 A -48 L -15", then for each word: where it begins, two scores, the word; and where the last one ends.
  const cells = segments.trim().split(/\s+/).slice(9);
  const words: HeardWord[] = [];
  for (let at = 0; at + 4 <= cells.length; at += 4) {
    const word = plain(cells[at + 3] ?? '');
    if (!isWord(word)) continue;
    const [start, end] = [Number(cells[at]), Number(cells[at + 4])];
    const last = Math.max(start + NEAR, (start + end) / 2);
    const alike = nodes.filter(
      (node) =>
        node.start >= start - NEAR &&
        node.start < last &&
        (node.word === word || (isWord(node.word) && soundsOf(node.word) === soundsOf(word))),
    );
    const sureness = Math.min(
      1,
      alike.reduce((all, { weight }) => all + weight, 0),
    );
    words.push({ word, sureness, length: end - start });
  }
  return words;
}

/** Surer than nothing: one word that was guessed does not make the rest worthless. */
const LEAST = 0.01;

/** How sure a recogniser is of a sentence: its words' sureness, multiplied, each by how long it took. From 0 to 1. */
export function surenessOf(words: readonly HeardWord[]): number {
  const all = words.reduce((total, { length }) => total + length, 0);
  if (all === 0) return 0;
  return Math.exp(
    words.reduce((sum, { sureness, length }) => sum + (length / all) * Math.log(Math.max(LEAST, sureness)), 0),
  );
}
